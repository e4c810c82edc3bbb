//! A procedure file is read as it is written.
#![allow(clippy::unwrap_used)] // a test may panic

#[path = "shelf/library.rs"]
mod library;

use guichet::procedure::{
    Cost, DateBound, Deadline, DeadlineFrom, Expect, FactKind, Item, Kind, Outcome, Procedure,
    SheetPart, Status, Step, StepKind, Way, Where,
};
use jiff::civil::date;
use library::{Library, id, name};

fn step<'a>(home: &'a Procedure, name: &str) -> &'a Step {
    home.steps.iter().find(|step| step.id == name).unwrap()
}

fn at(home: &Procedure, name: &str) -> usize {
    home.steps.iter().position(|step| step.id == name).unwrap()
}

#[test]
fn the_head_says_what_it_is_and_for_whom() {
    let home = Library::open().home();
    assert_eq!((home.id.as_str(), home.kind), ("home", Kind::Procedure));
    assert_eq!((home.theme.as_str(), home.audience), ("housing", vec![id("everyone")]));
    let sections: Vec<_> = home.sections.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(sections, ["you", "papers", "apply"]);
    let ways: Vec<Way> = home.other_ways.into_iter().map(|it| it.way).collect();
    let place = id("town-hall");
    assert_eq!(
        ways,
        [Way::Phone(name("phone.homes")), Way::Counter(place.clone()), Way::Post(place)]
    );
}

#[test]
fn the_review_says_who_checked_it() {
    let review = Library::open().home().review;
    let by = "An invented person".to_owned();
    assert_eq!(review.status, Status::Verified { by, date: date(2026, 11, 25) });
    assert_eq!((review.written, review.valid_days), (date(2026, 11, 22), 90));
    assert_eq!(review.sources[0].url, "https://source.example");
    assert_eq!(review.easy_text_read_by, ["Somebody"]);
    assert_eq!(review.notes, ["nothing here is a fact"]);
}

#[test]
fn jumps_and_options_lead_to_steps() {
    let home = Library::open().home();
    let see_person = at(&home, "see-person");
    let StepKind::Choice { options } = &step(&home, "nationality").kind else { unreachable!() };
    assert_eq!(options[4].to, Some(see_person));
    assert!(options[3].unknown && !options[0].unknown && options[0].to.is_none());
    let permit = step(&home, "permit");
    assert_eq!(permit.next[0].to, see_person);
    assert_eq!(permit.next[0].when.as_ref().unwrap().to_string(), "permit = no");
    assert_eq!(permit.when.as_ref().unwrap().to_string(), "nationality = other");
    assert_eq!(permit.fact, Some(name("person.permit")));
    assert_eq!((permit.section, step(&home, "list").section), (0, 1));
}

#[test]
fn questions_keep_their_bounds() {
    let home = Library::open().home();
    let years = |years| DateBound::FromToday { years, months: 0, days: 0 };
    let kind = |name| &step(&home, name).kind;
    assert!(
        matches!(kind("money"), StepKind::Multi { min: 1, max: 3, options } if options[3].none)
    );
    assert!(matches!(
        kind("people"),
        StepKind::Number { min: Some(1), max: Some(20), optional: false, unknown: true }
    ));
    let StepKind::Date { min, max, .. } = kind("born") else { unreachable!() };
    assert_eq!((min, max), (&Some(years(-120)), &Some(years(0))));
    let StepKind::Date { min, optional: true, .. } = kind("since") else { unreachable!() };
    assert_eq!(min, &Some(DateBound::Day(date(1990, 1, 1))));
    assert!(matches!(kind("remark"), StepKind::Text { max: 60, optional: true, unknown: false }));
}

#[test]
fn papers_take_their_usual_age_from_the_pack() {
    let home = Library::open().home();
    let StepKind::Checklist { items } = &step(&home, "list").kind else { unreachable!() };
    let told = |it: &Item| (it.id.to_string(), it.shared, it.copies, it.max_age_months);
    let wanted = [
        ("identity", true, 1, None),
        ("permit", true, 0, None),
        ("home-proof", true, 0, Some(3)),
        ("pay-slips", true, 3, Some(12)),
        ("refusal-letter", false, 0, None),
    ];
    let wanted = wanted.map(|(name, shared, copies, age)| (name.to_owned(), shared, copies, age));
    assert_eq!(items.iter().map(told).collect::<Vec<_>>(), wanted);
}

#[test]
fn what_is_done_elsewhere_names_dated_values_only() {
    let home = Library::open().home();
    let StepKind::Action { place, site, phone, cost, wait, needs, .. } = &step(&home, "send").kind
    else {
        unreachable!()
    };
    assert_eq!(
        (*place, site, phone),
        (Where::Online, &Some(name("site.homes")), &Some(name("phone.homes")))
    );
    assert_eq!((cost, wait), (&Some(Cost::Fee(name("fee.copy"))), &Some(name("delay.answer"))));
    assert_eq!(needs, &[at(&home, "list")]);
    let StepKind::Practice { expect, .. } = &step(&home, "type-address").kind else {
        unreachable!()
    };
    assert_eq!(expect, &Some(Expect::Value(name("site.homes"))));
}

#[test]
fn ends_and_deadlines_say_what_to_take_along() {
    let home = Library::open().home();
    let StepKind::End { outcome, sheet, places } = &step(&home, "done").kind else {
        unreachable!()
    };
    assert_eq!((*outcome, places), (Outcome::Done, &vec![id("town-hall")]));
    assert_eq!((sheet[0], sheet.len()), (SheetPart::MissingPapers, 5));
    let from = |it: &Deadline| (it.id.to_string(), it.from.clone());
    assert_eq!(
        home.deadlines.iter().map(from).collect::<Vec<_>>(),
        [
            ("renew".to_owned(), DeadlineFrom::Today),
            ("appeal".to_owned(), DeadlineFrom::Step(id("since"))),
        ]
    );
}

#[test]
fn a_lesson_needs_neither_sources_nor_another_way() {
    let library = Library::open();
    let lesson = "schema = 1\nid = \"mouse\"\ntype = \"lesson\"\ntheme = \"identity\"\n\
        audience = [\"everyone\"]\n[review]\nstatus = \"draft\"\nwritten = 2026-11-22\n\
        [[section]]\nid = \"try\"\n[[step]]\nid = \"end\"\nsection = \"try\"\nkind = \"end\"\noutcome = \"done\"\n";
    let lesson = library.parse("mouse.toml", lesson).unwrap();
    assert_eq!((lesson.kind, lesson.review.valid_days), (Kind::Lesson, 180));
}

#[test]
fn facts_say_what_answers_they_take() {
    let library = Library::open();
    assert_eq!(library.facts.get(&name("household.people")), Some(&FactKind::Number));
    let nationality = library.facts.get(&name("person.nationality"));
    assert!(matches!(nationality, Some(FactKind::Choice(options)) if options.len() == 4));
    assert_eq!(library.facts.iter().count(), 4);
    assert_eq!(library.papers.iter().count(), 4);
}
