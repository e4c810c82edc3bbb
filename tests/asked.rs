//! The table of all texts that screens ask for is true: what it has is shown, and what is shown
//! it has.
#![cfg(feature = "author")]
#![allow(clippy::unwrap_used, clippy::panic)]

#[path = "folder/folder.rs"]
mod folder;

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
    sync::Arc,
    time::Duration,
};

use folder::Folder;
use guichet::{
    author::Evidence,
    check,
    hours::Outlook,
    lang::Tag,
    pack::{OpenPack, Pack, Place},
    problem::Tongue,
    procedure::{Answer, Answers, Id, Procedure, StepKind},
    screen::{self, Look, Screen},
    session::{self, Act, Edit, Event, Hearers, Now, Running, Service, Session, Site, StaffMay},
    shell::Library,
};
use jiff::civil::Date;

const TODAY: Date = Date::constant(2026, 11, 22);

/// What no screen of visitors shows: search reads it, or a mediator does, or nobody yet.
const NOT_FOR_SCREENS: [&str; 3] = ["keywords", "mediator", "another"];

/// Every part that a message could have, whatever its step.
const PARTS: [&str; 36] = [
    "",
    "goal",
    "for-whom",
    "prepare",
    "keywords",
    "section_one",
    "deadline_soon",
    "deadline_soon_help",
    "text",
    "why",
    "short",
    "mediator",
    "placeholder",
    "error",
    "error_before-min",
    "error_after-max",
    "good",
    "another",
    "hint_1",
    "hint_2",
    "hint_3",
    "hint_4",
    "after",
    "no-answer",
    "opt_yes",
    "opt_no",
    "opt_unknown",
    "opt_a",
    "opt_b",
    "opt_a_hint",
    "opt_yes_hint",
    "after_a",
    "item_own",
    "item_own_how",
    "item_own_if",
    "help",
];

#[test]
fn the_table_of_texts_is_what_the_screens_show() {
    let (folder, names) = everything();
    let asked = asked(&folder, &names);
    let shown = shown(&folder, &names);
    let unknown: Vec<_> = shown.difference(&asked).collect();
    assert!(unknown.is_empty(), "shown, but told to be shown nowhere: {unknown:?}");
    let unseen: Vec<_> = asked.difference(&shown).filter(|it| !is_for_others(it)).collect();
    assert!(unseen.is_empty(), "asked for, but never shown: {unseen:?}");
    assert!(asked.len() > 60, "{}", asked.len());
}

/// Another text of the same message may be told first: a date has its own words for both bounds.
fn is_for_others(name: &str) -> bool {
    let part = name.split_once('.').map_or("", |(_, part)| part);
    NOT_FOR_SCREENS.contains(&part) || name == "all_date.error"
}

/// Returns the texts of the procedure that the check does not call unused.
fn asked(folder: &Folder, names: &[String]) -> BTreeSet<String> {
    let pack = Arc::new(Pack::embedded().over(&folder.0).unwrap());
    let evidence = Evidence::read(&pack, Some(&folder.0), TODAY).unwrap_or_else(|problems| {
        panic!("{problems:#?}");
    });
    let problems = evidence.problems();
    assert!(problems.is_empty(), "{problems:#?}");
    let told = check::texts(&evidence.material());
    let unused: BTreeSet<String> = told
        .iter()
        .filter(|it| it.code().is_some_and(|code| code.starts_with("text-unused")))
        .map(|it| it.message(Tongue::English).split('`').nth(1).unwrap().to_owned())
        .collect();
    names.iter().filter(|name| !unused.contains(*name)).cloned().collect()
}

/// Returns the texts of the procedure that some screen shows.
fn shown(folder: &Folder, names: &[String]) -> BTreeSet<String> {
    let pack = Pack::embedded().over(&folder.0).unwrap();
    let pack = OpenPack::new(pack, &Place::default(), TODAY).unwrap();
    let procedure = Arc::new(pack.procedures().open(&id("all")).unwrap());
    let mut shown = BTreeSet::new();
    for mut session in sessions(&pack, &procedure) {
        for event in gestures(&session) {
            session.update(Now::ZERO, event);
            let screen = screen::build(&session, pack.stock(Now::ZERO));
            shown.extend(names.iter().filter(|name| says(&screen, name)).cloned());
        }
    }
    shown
}

fn says(screen: &Screen, name: &str) -> bool {
    let sections = screen.stepper.iter().flat_map(|it| &it.sections);
    let texts = screen.texts().chain(sections).chain([&screen.title]);
    // A name may be part of another: each is written with a mark at its end.
    let marked = format!("{name}|");
    texts.flat_map(|it| it.content.split(' ')).any(|word| word == marked)
}

/// Returns visits on every place of the procedure, on several ways.
fn sessions(pack: &OpenPack, procedure: &Arc<Procedure>) -> Vec<Session> {
    let mut sessions = Vec::new();
    for first in [true, false] {
        let answers = answers(procedure, first);
        let steps = (0..procedure.steps.len()).map(session::Place::Step);
        let others = [session::Place::Intro, session::Place::Review, session::Place::Result];
        for place in steps.chain(others) {
            let (site, procedure) = (site(pack), Arc::clone(procedure));
            sessions.push(Session::standing(site, procedure, answers.clone(), place));
        }
    }
    sessions
}

fn answers(procedure: &Procedure, first: bool) -> Answers {
    let mut answers = Answers::default();
    for step in &procedure.steps {
        let answer = match &step.kind {
            StepKind::Choice { .. } | StepKind::Quiz { .. } => Answer::Choice(id("a")),
            StepKind::Multi { .. } => Answer::Choices(vec![id("a"), id("b")]),
            StepKind::YesNo { .. } => Answer::Choice(id(if first { "yes" } else { "unknown" })),
            StepKind::Number { .. } => Answer::Number(2),
            StepKind::Date { .. } => Answer::Date(TODAY),
            StepKind::Text { .. } => Answer::Skipped,
            StepKind::Checklist { .. } => Answer::Choices(vec![]),
            _ => Answer::Seen,
        };
        answers.set(step.id.clone(), answer);
    }
    answers
}

/// Returns what makes a screen say everything that it can: wrong answers, tries, right ones.
fn gestures(session: &Session) -> Vec<Event> {
    let go_on = || Event::Did(Act::Continue);
    let typed = |text: &str| {
        let letters = text.chars().map(|it| Event::Typed(Edit::Insert(it)));
        [Event::Typed(Edit::Clear)].into_iter().chain(letters).chain([go_on()]).collect::<Vec<_>>()
    };
    let more = match session.walking().and_then(|it| it.step()).map(|it| &it.kind) {
        Some(StepKind::Quiz { .. }) => vec![Event::Did(Act::Choose(id("a")))],
        Some(StepKind::Practice { .. }) => [
            vec![go_on()],
            typed("x"),
            typed("x"),
            typed("x"),
            typed("mot"),
            typed("a@example.org"),
        ]
        .concat(),
        Some(StepKind::Number { .. }) => typed("0"),
        Some(StepKind::Date { .. }) => [typed("01/01/1900"), typed("01/01/2900")].concat(),
        _ => vec![],
    };
    [Event::Tick].into_iter().chain(more).collect()
}

fn site(pack: &OpenPack) -> Site {
    Site {
        language: Tag::default(),
        languages: Arc::clone(pack.languages()),
        values: Arc::clone(pack.values()),
        today: TODAY,
        look: Look::default(),
        idle: Duration::from_secs(180),
        countdown: Duration::from_secs(45),
        outlook: Outlook::default(),
        hearers: Hearers::Room,
        running: Running::Kiosk,
        staff: StaffMay::Nothing,
        service: Service::In,
        limit: None,
    }
}

fn id(name: &str) -> Id {
    Id::new(name).unwrap()
}

/// Every kind of step.
const STEPS: [(&str, &str); 17] = [
    ("choice", "kind = \"choice\"\noptions = [{ id = \"a\" }, { id = \"b\" }]"),
    ("multi", "kind = \"multi\"\noptions = [{ id = \"a\" }, { id = \"b\" }]"),
    ("yesno", "kind = \"yesno\"\nunknown = true"),
    ("number", "kind = \"number\"\nmin = 1"),
    ("date", "kind = \"date\"\nmin = \"today - 1 years\"\nmax = \"today\""),
    ("text", "kind = \"text\"\noptional = true"),
    ("list", "kind = \"checklist\"\nitems = [{ id = \"own\", when = \"yesno = yes\" }]"),
    ("quiz", "kind = \"quiz\"\noptions = [{ id = \"a\", good = true }, { id = \"b\" }]"),
    ("copy", "kind = \"practice\"\nexercise = \"copy\"\nexpect = \"mot\""),
    ("email", "kind = \"practice\"\nexercise = \"email\""),
    ("info", "kind = \"info\""),
    ("counter", "kind = \"action\"\nwhere = \"counter\"\nplace = \"library-desk\""),
    ("home", "kind = \"action\"\nwhere = \"home\""),
    ("online", "kind = \"action\"\nwhere = \"online\"\nsite = \"site.licence\""),
    ("call", "kind = \"action\"\nwhere = \"phone\"\nphone = \"phone.france-titres\""),
    ("post", "kind = \"action\"\nwhere = \"post\"\nplace = \"library-desk\""),
    (
        "end",
        "kind = \"end\"\noutcome = \"done\"\nsheet = [\"missing-papers\", \"actions\", \
         \"deadlines\", \"places\", \"answers\"]\nplaces = [\"library-desk\"]",
    ),
];

/// A pack with one procedure that has every kind of step, and every text that one could think of;
/// and the names of these texts.
fn everything() -> (Folder, Vec<String>) {
    let mut texts: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    texts.insert("all".to_owned(), PARTS.to_vec());
    for (step, _) in STEPS {
        texts.insert(format!("all_{step}"), PARTS.to_vec());
    }
    let mut names = Vec::new();
    let mut written = String::new();
    for (message, parts) in &texts {
        for part in parts {
            if part.is_empty() {
                writeln!(written, "{message} = {message}|").unwrap();
                names.push(message.clone());
            } else {
                writeln!(written, "    .{part} = {message}.{part}|").unwrap();
                names.push(format!("{message}.{part}"));
            }
        }
    }
    let folder = Folder::new().with("locales/fr/all.ftl", &written);
    (folder.with("procedures/all.toml", &procedure()), names)
}

fn procedure() -> String {
    let mut text = "\
schema = 1
id = \"all\"
type = \"procedure\"
theme = \"digital\"
audience = [\"everyone\"]
[review]
status = \"draft\"
written = 2026-11-22
sources = [{ title = \"A test\", url = \"https://example.org\" }]
[[other-way]]
kind = \"counter\"
place = \"library-desk\"
[[section]]
id = \"one\"
[[deadline]]
id = \"soon\"
from = \"today\"
plus = \"delay.theft-record\"
"
    .to_owned();
    for (id, rest) in STEPS {
        writeln!(text, "[[step]]\nid = \"{id}\"\nsection = \"one\"\n{rest}").unwrap();
    }
    text
}
