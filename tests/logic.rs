//! Flaws in the logic of a procedure, one in a file: what an author reads in both languages.
//!
//! Every `tests/packs/logic/<case>.toml` ends with its messages, one a line: after `#! ` in
//! English with how bad it is, after `#? ` in French.
//!
//! `GUICHET_WRITE=1 cargo test --test logic` writes them anew: read what changed.
#![cfg(feature = "author")]
#![allow(clippy::unwrap_used)] // a test may panic

#[path = "shelf/library.rs"]
mod library;

use std::{env, fs, path::Path};

use guichet::{
    author::routes,
    check::{Share, Written, logic_of},
    problem::{Problem, Severity, Tongue},
    procedure::DateBound,
    ways::{Logic, Setting},
};
use jiff::{Span, civil::date};
use library::{Library, TODAY, file};

fn setting(library: &Library) -> Setting<'_> {
    Setting { values: &library.values, facts: &library.facts, today: TODAY }
}

fn problems(library: &Library, path: &str, text: &str) -> Vec<Problem> {
    let procedure = library.parse(path, text).unwrap();
    let written = Written { path, text, procedure: &procedure };
    let mut problems = logic_of(&[written], Share::Whole, &setting(library));
    problems.sort();
    problems
}

fn told(problems: &[Problem]) -> Vec<String> {
    let english = problems.iter().map(|problem| {
        let kind = if problem.severity == Severity::Error { "error" } else { "warning" };
        format!("#! {problem} [{kind}, {} long]", problem.length)
    });
    let french = problems.iter().map(|problem| format!("#? {}", problem.told(Tongue::French)));
    english.chain(french).collect()
}

#[test]
fn every_flaw_is_told_in_both_languages_with_its_place() {
    let library = Library::open();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packs/logic");
    let mut cases: Vec<_> = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()).collect();
    cases.sort();
    assert!(cases.len() >= 20, "only {} cases were found", cases.len());
    let mut different = Vec::new();
    for case in cases {
        let name = case.file_name().unwrap().to_str().unwrap();
        let written = fs::read_to_string(&case).unwrap();
        let (text, wanted) = written.split_once("#! ").unwrap_or((&written, ""));
        let told = told(&problems(&library, name, text)).join("\n");
        if told != format!("#! {}", wanted.trim_end()) {
            if env::var_os("GUICHET_WRITE").is_some() {
                fs::write(&case, format!("{text}{told}\n")).unwrap();
                continue;
            }
            different.push(format!("tests/packs/logic/{name}\n{told}"));
        }
    }
    assert!(different.is_empty(), "{}", different.join("\n\n"));
}

#[test]
fn a_procedure_that_uses_everything_has_no_flaw() {
    let library = Library::open();
    assert_eq!(told(&problems(&library, "home.toml", &file("good/home.toml"))), [""; 0]);
    assert!(Logic::of(&library.home(), &setting(&library)).is_whole);
}

fn with_a_step(number: &str, step: &str, rest: &str) -> String {
    let head = file("logic/jump-below-the-least.toml");
    let head = head.split("[[step]]").next().unwrap();
    format!(
        "{head}[[step]]\nid = \"people\"\nsection = \"you\"\nkind = \"number\"\n{number}\n\
         [[step]]\nid = \"talk\"\nsection = \"you\"\nkind = \"info\"\n{step}\n\
         [[step]]\nid = \"end\"\nsection = \"you\"\nkind = \"end\"\noutcome = \"done\"\n{rest}"
    )
}

#[test]
fn a_dated_number_may_change_so_nothing_is_claimed_of_it() {
    let library = Library::open();
    for number in ["min = 1\nmax = 3", "min = 5\nmax = 9", "min = 4\nmax = 4"] {
        let text = with_a_step(number, "when = \"people >= number.crowd\"", "");
        assert_eq!(told(&problems(&library, "small.toml", &text)), [""; 0], "{number}");
    }
}

#[test]
fn what_follows_for_every_number_is_claimed() {
    let library = Library::open();
    let when = "when = \"people >= number.crowd and people < number.crowd\"";
    let found = problems(&library, "small.toml", &with_a_step("min = 1", when, ""));
    assert_eq!(found.iter().map(|it| it.code().unwrap()).collect::<Vec<_>>(), ["logic-step-never"]);
}

#[test]
fn between_two_numbers_only_what_is_whole_counts() {
    let library = Library::open();
    for (when, codes) in [
        ("people > 3 and people < 5", &[][..]),
        ("people > 3 and people < 4", &["logic-step-never"]),
        ("people < 3 or people > 3", &[]),
        ("people <= 3 or people > 3", &["logic-always"]),
    ] {
        let text = with_a_step("min = 1\nmax = 9", &format!("when = \"{when}\""), "");
        let found = problems(&library, "small.toml", &text);
        let found: Vec<_> = found.iter().map(|it| it.code().unwrap()).collect();
        assert_eq!(found, codes, "{when}");
    }
}

#[test]
fn a_day_goes_by_so_nothing_is_claimed_of_today() {
    let library = Library::open();
    for (min, when) in [
        ("min = 2020-01-01\nmax = \"today\"", "people > 2026-12-01"), // not yet
        ("min = \"today - 1 year\"", "people < 2025-12-01"),          // not any more
        ("min = \"today - 1 month\"\nmax = \"today\"", "people < today - 30 days"), // in some months
    ] {
        let text = with_a_step(min, &format!("when = \"{when}\""), "");
        let text = text.replace("kind = \"number\"", "kind = \"date\"");
        assert_eq!(told(&problems(&library, "small.toml", &text)), [""; 0], "{when}");
    }
}

#[test]
fn what_follows_on_every_day_is_claimed() {
    let library = Library::open();
    for (min, when, code) in [
        ("max = \"today\"", "people > today", "logic-step-never"),
        ("min = \"today - 1 month\"", "people < today - 32 days", "logic-step-never"),
        ("max = \"today\"", "people < today + 1 day", "logic-always"),
    ] {
        let text = with_a_step(min, &format!("when = \"{when}\""), "");
        let text = text.replace("kind = \"number\"", "kind = \"date\"");
        let found = problems(&library, "small.toml", &text);
        assert_eq!(found.iter().map(|it| it.code().unwrap()).collect::<Vec<_>>(), [code], "{when}");
    }
}

#[test]
fn an_unknown_that_goes_on_as_another_answer_does_is_no_flaw() {
    let library = Library::open();
    let text = file("logic/unknown-yes-or-no.toml");
    let text = text.split("#! ").next().unwrap().replace("when = \"resident = no\"\n", "");
    assert_eq!(told(&problems(&library, "small.toml", &text)), [""; 0]);
}

#[test]
fn what_a_broken_procedure_may_ask_is_not_missed() {
    let library = Library::open();
    let text = file("logic/fact-that-nobody-asks.toml");
    let procedure = library.parse("small.toml", &text).unwrap();
    let written = Written { path: "small.toml", text: &text, procedure: &procedure };
    assert_eq!(logic_of(&[written], Share::Part, &setting(&library)), []);
}

/// Of days and months, whichever is longer on some day, a condition with the other can hold.
#[test]
fn months_beside_days_are_compared_on_every_day_of_a_common_and_of_a_leap_year() {
    let library = Library::open();
    let next = "next = [{ when = \"people < today - 90 days\", to = \"end\" }, \
                { when = \"people < today - 3 months\", to = \"end\" }]";
    let text = with_a_step(next, "", "").replace("kind = \"number\"", "kind = \"date\"");
    for months in [1, 2, 3, 5, 12] {
        for days in 28 * months..=31 * months + 1 {
            let day = |text: &str| DateBound::read(text).unwrap();
            let (by_days, by_months) =
                (day(&format!("today - {days} days")), day(&format!("today - {months} months")));
            let every = date(2027, 1, 1).series(Span::new().days(1)).take(365 + 366);
            let can_be_taken = every.clone().any(|it| by_days.on(it) < by_months.on(it));
            let text = text
                .replace("90 days", &format!("{days} days"))
                .replace("3 months", &format!("{months} months"));
            let found = problems(&library, "small.toml", &text);
            let is_shadowed = found.iter().any(|it| it.code() == Some("logic-jump-shadowed"));
            assert_eq!(is_shadowed, !can_be_taken, "{days} days, {months} months");
        }
    }
}

#[test]
fn a_day_after_the_end_of_a_month_is_not_missed() {
    let library = Library::open();
    for when in [
        "people > 2027-02-28 and people < today - 1 month",
        "people < 2027-03-01 and people > today + 1 month",
    ] {
        let text = with_a_step("", &format!("when = \"{when}\""), "");
        let text = text.replace("kind = \"number\"", "kind = \"date\"");
        assert_eq!(told(&problems(&library, "small.toml", &text)), [""; 0], "{when}");
    }
}

#[test]
fn every_step_that_can_be_shown_is_tried_by_who_tries_all() {
    let library = Library::open();
    let several = "options = [{ id = \"a\" }, { id = \"b\" }, { id = \"c\" }]";
    for (kind, answers, when) in [
        ("number", "min = 1\nmax = 20", "people >= number.crowd"),
        ("multi", several, "people has a and people has b and not people has c"),
    ] {
        let text = with_a_step(answers, &format!("when = \"{when}\""), "");
        let text = text.replace("kind = \"number\"", &format!("kind = \"{kind}\""));
        let procedure = library.parse("small.toml", &text).unwrap();
        let found = routes(&procedure, (&library.values, &library.facts), TODAY);
        assert!(found.iter().any(|route| route.step == 1), "{when}");
    }
}

#[test]
fn an_unknown_that_a_dated_number_may_treat_is_no_flaw() {
    let library = Library::open();
    let number = "min = 5\nmax = 9\nunknown = true";
    for (when, codes) in [
        ("people >= number.crowd", &[][..]), // 4 today: every answer holds; not if it becomes 7
        ("people >= number.crowd or people < number.crowd", &["logic-unknown-untreated"]),
    ] {
        let text = with_a_step(number, &format!("when = \"{when}\""), "");
        let found = problems(&library, "small.toml", &text);
        let found: Vec<_> = found.iter().map(|it| it.code().unwrap()).collect();
        assert_eq!(found, codes, "{when}");
    }
}

#[test]
fn what_is_not_judged_together_is_not_said_to_be_whole() {
    let library = Library::open();
    for (name, is_whole) in [
        ("too-many-for-one-look.toml", false),
        ("too-many-to-decide.toml", false),
        ("unreachable.toml", true),
    ] {
        let text = file(&format!("logic/{name}"));
        let procedure = library.parse(name, text.split("#! ").next().unwrap()).unwrap();
        assert_eq!(Logic::of(&procedure, &setting(&library)).is_whole, is_whole, "{name}");
    }
}

#[test]
fn a_step_that_asks_the_fact_that_it_reads_is_not_excused() {
    let library = Library::open();
    let step = "fact = \"person.permit\"\n\
                when = \"fact.person.permit = yes and fact.person.permit = no\"";
    let text = with_a_step("min = 1", step, "").replace("kind = \"info\"", "kind = \"yesno\"");
    let found = problems(&library, "small.toml", &text);
    assert_eq!(found.iter().map(|it| it.code().unwrap()).collect::<Vec<_>>(), ["logic-step-never"]);
}
