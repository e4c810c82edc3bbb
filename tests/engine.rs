//! The engine on an invented procedure that uses everything.
#![allow(clippy::unwrap_used)] // a test may panic

#[path = "shelf/library.rs"]
mod library;

use guichet::procedure::{
    Answer, Answers, Certainty, Facts, Part, Procedure, Secret, Walk, actions, deadlines,
    facts_told, papers, related, review_lines, simulate, tables,
};
use jiff::civil::{Date, date};
use library::{Library, TODAY, answers, choice, choices, id, name};

/// A visit of the invented procedure.
struct Visit {
    library: Library,
    home: Procedure,
    answers: Answers,
    facts: Facts,
    today: Date,
}

impl Visit {
    fn new<const N: usize>(given: [(&str, Answer); N]) -> Self {
        let library = Library::open();
        let home = library.home();
        Self { library, home, answers: answers(given), facts: Facts::default(), today: TODAY }
    }

    /// A visitor who answered everything, and has no permit to show.
    fn done() -> Self {
        Self::new([
            ("intro", Answer::Seen),
            ("nationality", choice("french")),
            ("money", choices(&["wage"])),
            ("people", Answer::Number(5)),
            ("born", Answer::Date(date(1980, 5, 17))),
            ("since", Answer::Date(date(2025, 12, 31))),
            ("refused", choice("no")),
            ("remark", Answer::Skipped),
            ("list", choices(&["identity"])),
            ("false-site", choice("leave")),
            ("type-address", Answer::Seen),
            ("send", Answer::Seen),
        ])
    }

    fn answer(mut self, step: &str, answer: Answer) -> Self {
        self.answers.set(id(step), answer);
        self
    }

    fn given(&self) -> guichet::procedure::Given<'_> {
        guichet::procedure::Given { today: self.today, ..self.library.given(&self.facts) }
    }

    fn walk(&self) -> Walk {
        simulate(&self.home, &self.answers, &self.given())
    }

    fn step(&self, at: usize) -> &str {
        self.home.steps[at].id.as_str()
    }

    fn path(&self) -> Vec<&str> {
        self.walk().path.iter().map(|at| self.step(*at)).collect()
    }

    fn papers(&self) -> Vec<String> {
        let lines = papers(&self.home, &self.answers, &self.given());
        let item = |step: usize, item: usize| match &self.home.steps[step].kind {
            guichet::procedure::StepKind::Checklist { items } => items[item].id.to_string(),
            _ => unreachable!("only checklists have papers"),
        };
        let told = lines.iter().map(|line| {
            let maybe = if line.certainty == Certainty::Maybe { " if" } else { "" };
            let have = if line.have { " ticked" } else { "" };
            format!("{}{maybe}{have}", item(line.step, line.item))
        });
        told.collect()
    }

    fn due(&self) -> Vec<String> {
        let lines = deadlines(&self.home, &self.answers, &self.given());
        let told = lines.iter().map(|line| match line.due {
            Some(day) => format!("{} {day}", line.id),
            None => format!("{} {}", line.id, line.plus),
        });
        told.collect()
    }
}

#[test]
fn a_visit_starts_at_the_first_step_and_says_what_may_come() {
    let visit = Visit::new([]);
    let walk = visit.walk();
    assert_eq!((visit.path(), walk.end), (vec!["intro"], None));
    assert_eq!(walk.remaining, 1..=11);
    assert_eq!(walk.minutes, 1..=19);
}

#[test]
fn the_range_narrows_as_answers_come() {
    let mut visit = Visit::new([]);
    let mut ranges = Vec::new();
    for (step, answer) in [
        ("intro", Answer::Seen),
        ("nationality", choice("other")),
        ("permit", choice("yes")),
        ("money", choices(&["wage"])),
        ("people", Answer::Number(2)),
        ("born", Answer::Date(date(1980, 5, 17))),
    ] {
        visit = visit.answer(step, answer);
        ranges.push(visit.walk().remaining);
    }
    assert_eq!(ranges, [1..=11, 1..=10, 3..=9, 2..=8, 1..=7, 6..=6]);
}

#[test]
fn a_finished_visit_has_nothing_left() {
    let visit = Visit::done();
    let walk = visit.walk();
    assert_eq!(walk.end.map(|at| visit.step(at)), Some("done"));
    assert_eq!((walk.remaining.clone(), walk.minutes.clone()), (0..=0, 0..=0));
    assert_eq!(walk.path.len(), 13);
    assert!(!visit.path().contains(&"permit"));
}

#[test]
fn an_option_leads_before_a_jump_and_a_jump_before_the_next_step() {
    let visit = Visit::done().answer("nationality", choice("stateless"));
    assert_eq!(visit.path(), ["intro", "nationality", "see-person"]);
    let visit = Visit::done().answer("nationality", choice("other")).answer("permit", choice("no"));
    assert_eq!(visit.path(), ["intro", "nationality", "permit", "see-person"]);
    let visit = visit.answer("permit", choice("unknown"));
    assert_eq!(visit.path()[..4], ["intro", "nationality", "permit", "money"]);
}

#[test]
fn a_day_that_moves_with_today_decides() {
    let child = Visit::done().answer("born", Answer::Date(date(2010, 1, 1)));
    assert_eq!(child.path().last(), Some(&"see-person"));
    let birthday = Visit::done().answer("born", Answer::Date(date(2008, 12, 1)));
    assert_eq!(birthday.path().last(), Some(&"done"));
}

#[test]
fn an_abandoned_branch_counts_for_nothing_and_comes_back() {
    let other = || Visit::done().answer("nationality", choice("other"));
    let visit = other().answer("permit", choice("yes"));
    assert!(visit.papers().contains(&"permit".to_owned()));
    let visit = visit.answer("nationality", choice("french"));
    assert!(!visit.papers().iter().any(|it| it.starts_with("permit")));
    assert_eq!(visit.walk().pruned, [id("permit")]);
    assert!(!visit.path().contains(&"permit"));
    let visit = visit.answer("nationality", choice("other"));
    assert!(visit.walk().pruned.is_empty());
    assert_eq!(visit.walk().end.map(|at| visit.step(at)), Some("done"));
}

#[test]
fn pruning_cascades_to_all_that_hung_on_the_branch() {
    let visit = Visit::done().answer("nationality", choice("stateless"));
    let pruned = visit.walk().pruned;
    assert_eq!(pruned.len(), 10);
    assert!(review_lines(&visit.home, &visit.answers, &visit.given()).len() == 1);
    assert!(visit.papers().is_empty());
}

#[test]
fn an_answer_that_a_step_does_not_take_counts_as_none() {
    for (step, answer) in [
        ("nationality", choice("martian")),
        ("nationality", Answer::Number(3)),
        ("people", Answer::Skipped),
        ("money", choices(&["wage", "gold"])),
    ] {
        let visit = Visit::done().answer(step, answer);
        assert_eq!(visit.path().last(), Some(&step));
    }
}

#[test]
fn back_and_on_follow_the_path() {
    let visit = Visit::done();
    let walk = visit.walk();
    let at = |step: &str| visit.home.steps.iter().position(|it| it.id == step).unwrap();
    assert_eq!(walk.next_after(at("nationality")), Some(at("money")));
    assert_eq!(walk.before(at("money")), Some(at("nationality")));
    assert_eq!(walk.position(at("intro")), Some(0));
    assert_eq!(walk.position(at("permit")), None);
    assert_eq!(walk.before(at("intro")), None);
    assert_eq!(walk.next_after(at("done")), None);
}

#[test]
fn a_paper_that_hangs_on_what_is_not_known_is_shown_with_if() {
    let visit = Visit::done()
        .answer("nationality", choice("other"))
        .answer("permit", choice("unknown"))
        .answer("money", choices(&["not-sure"]));
    assert_eq!(visit.papers(), ["identity ticked", "permit if", "home-proof", "pay-slips if"]);
    let visit = Visit::done().answer("refused", choice("yes"));
    assert_eq!(visit.papers(), ["identity ticked", "home-proof", "pay-slips", "refusal-letter"]);
}

#[test]
fn deadlines_count_in_calendar_months() {
    assert_eq!(Visit::done().due(), ["renew 2027-12-01", "appeal 2026-02-28"]);
    let refused = Visit::done().answer("refused", choice("yes"));
    assert_eq!(refused.due(), ["appeal 2026-02-28"]);
}

#[test]
fn a_deadline_without_a_sure_day_names_its_delay_alone() {
    let unsure = Visit::done().answer("since", Answer::Unknown);
    assert_eq!(unsure.due(), ["renew 2027-12-01", "appeal delay.answer"]);
    let mut late = Visit::done();
    late.today = date(2028, 1, 1); // delay.answer may be shown until the end of 2027
    assert_eq!(late.due(), ["renew 2029-01-01", "appeal delay.answer"]);
    let early = Visit::new([("intro", Answer::Seen)]);
    assert!(early.due().is_empty());
}

#[test]
fn a_table_gives_its_first_row_that_holds() {
    let given = |visit: &Visit| tables(&visit.home, &visit.answers, &visit.given());
    let wait = |value: &str| vec![(id("long-wait"), Part::Value(name(value)))];
    assert_eq!(given(&Visit::done()), wait("delay.large-home"));
    let few = Visit::done().answer("people", Answer::Number(1));
    assert_eq!(given(&few), wait("delay.renewal"));
    let mut late = Visit::done();
    late.today = date(2027, 7, 1); // number.crowd may be shown until the end of June
    assert_eq!(given(&late), wait("delay.renewal"));
}

#[test]
fn the_review_holds_what_the_visitor_said_of_themselves() {
    let visit = Visit::done().answer("remark", Answer::Text(Secret::new("hello".to_owned())));
    let lines = review_lines(&visit.home, &visit.answers, &visit.given());
    let told: Vec<&str> = lines.iter().map(|line| visit.step(line.step)).collect();
    assert_eq!(told, ["nationality", "money", "people", "born", "since", "refused", "remark"]);
}

#[test]
fn what_follows_is_proposed_only_when_it_is_sure() {
    let proposed = |visit: &Visit| related(&visit.home, &visit.answers, &visit.given());
    assert_eq!(proposed(&Visit::done()), [id("benefit")]);
    let refused = Visit::done().answer("refused", choice("yes"));
    assert_eq!(proposed(&refused), [id("benefit"), id("appeal")]);
    let visit = Visit::done();
    let todo = actions(&visit.home, &visit.answers, &visit.given());
    assert_eq!(todo.iter().map(|at| visit.step(*at)).collect::<Vec<_>>(), ["send"]);
}

#[test]
fn a_path_teaches_facts_to_the_other_procedures() {
    let visit =
        Visit::done().answer("nationality", choice("not-sure")).answer("people", Answer::Number(5));
    let told = facts_told(&visit.home, &visit.answers, &visit.given());
    let wanted = [
        (name("person.nationality"), Answer::Unknown),
        (name("household.people"), Answer::Number(5)),
        (name("person.born"), Answer::Date(date(1980, 5, 17))),
    ];
    assert_eq!(told, wanted);
}

#[test]
fn a_fact_is_read_from_the_visit_until_this_procedure_says_otherwise() {
    let library = Library::open();
    let text = library::file("good/home.toml").replace(
        "kind = \"info\"\n",
        "kind = \"info\"\nnext = [{ when = \"fact.person.permit = no\", to = \"see-person\" }]\n",
    );
    let text = text.replace(
        "id = \"refused\"\nsection = \"you\"\nkind = \"yesno\"\n",
        "id = \"refused\"\nsection = \"you\"\nkind = \"yesno\"\nwhen = \"fact.person.permit = yes\"\n",
    );
    let mut visit = Visit::done();
    visit.home = library.parse("home.toml", &text).unwrap();
    assert!(!visit.path().contains(&"refused"), "nothing is known");
    visit.facts.set(name("person.permit"), choice("yes"));
    assert!(visit.path().contains(&"refused"), "another procedure asked");
    visit.facts.set(name("person.permit"), choice("no"));
    assert_eq!(visit.path(), ["intro", "see-person"]);
    visit.facts.set(name("person.permit"), choice("yes"));
    let visit = visit.answer("nationality", choice("other")).answer("permit", choice("unknown"));
    assert!(!visit.path().contains(&"refused"), "this procedure's answer comes first");
}

#[test]
fn nothing_a_visitor_said_is_written_by_debug() {
    let visit = Visit::done().answer("people", Answer::Number(4242));
    let given = visit.given();
    let written = format!(
        "{:?} {:?} {:?} {:?} {:?}",
        visit.walk(),
        papers(&visit.home, &visit.answers, &given),
        deadlines(&visit.home, &visit.answers, &given),
        review_lines(&visit.home, &visit.answers, &given),
        facts_told(&visit.home, &visit.answers, &given),
    );
    for said in ["4242", "1980", "french", "2026-02-28", "true", "13"] {
        assert!(!written.contains(said), "{said} in {written}");
    }
}
