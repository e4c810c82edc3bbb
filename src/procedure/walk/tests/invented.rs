//! Invents procedures: every one is written as a file and parsed, so the parser is tested too.

use std::fmt::Write as _;

use jiff::civil::date;
use proptest::{collection::vec, prelude::*};

use crate::procedure::{
    Answer, FactBook, Facts, Given, Id, Known, PaperBook, Procedure, Secret, StepKind, Values,
    parse,
};

/// What one step is made from.
#[derive(Clone, Debug)]
pub(crate) struct Seed {
    kind: u8,
    when: Option<(u8, u8)>,
    jumps: Vec<(u8, u8, u8)>,
    options: Vec<Option<u8>>,
    fact: bool,
}

pub(crate) fn seeds() -> impl Strategy<Value = Vec<Seed>> {
    let seed = (
        any::<u8>(),
        proptest::option::of(any::<(u8, u8)>()),
        vec(any::<(u8, u8, u8)>(), 0..3),
        vec(proptest::option::weighted(0.2, any::<u8>()), 4),
        any::<bool>(),
    );
    let seed = seed.prop_map(|(kind, when, jumps, options, fact)| Seed {
        kind,
        when,
        jumps,
        options,
        fact,
    });
    vec(seed, 1..10)
}

const HEAD: &str = "schema = 1\nid = \"invented\"\ntype = \"lesson\"\ntheme = \"a\"\naudience = [\"a\"]\n\
    [review]\nstatus = \"draft\"\nwritten = 2026-01-01\n[[section]]\nid = \"a\"\n\
    [[table]]\nid = \"table\"\nrows = [{ when = \"fact.a.b = yes\", is = \"x\" }, { is = \"y\" }]\n";

pub(crate) const FACTS: &str = "[a.b]\ntype = \"yesno\"\n";

/// A dated number that invented conditions read.
pub(crate) const FEW: &str =
    "[number.few]\nnumber = 3\nsource = \"a\"\nverified = 2026-01-01\nuntil = 2027-01-01\n";

const KINDS: &[&str] = &[
    "info",
    "choice",
    "yesno",
    "number",
    "multi",
    "checklist",
    "quiz",
    "date",
    "text",
    "end",
    "action",
    "practice",
    "choice",
    "yesno",
];

pub(crate) fn procedure(seeds: &[Seed]) -> Procedure {
    let text = written(seeds);
    let facts = FactBook::parse("facts.toml", FACTS).unwrap();
    let list = [Id::new("a").unwrap()];
    let known = Known {
        themes: &list,
        audiences: &list,
        places: &list,
        papers: &PaperBook::default(),
        facts: &facts,
        values: &Values::parse("values.toml", FEW).unwrap(),
        procedures: None,
    };
    parse("invented.toml", &text, &known).unwrap_or_else(|it| panic!("{text}\n{it:#?}"))
}

pub(crate) fn given<'a>(facts: &'a Facts, values: &'a Values) -> Given<'a> {
    Given { facts, values, today: date(2026, 12, 1) }
}

fn kind(seed: &Seed) -> &'static str {
    match KINDS[usize::from(seed.kind) % KINDS.len()] {
        "end" if seed.when.is_none() => "info", // all that follows would be out of reach
        kind => kind,
    }
}

/// The options of a choice; some lead on, to a later step.
fn options(seed: &Seed, later: &dyn Fn(u8) -> usize) -> String {
    let options = ["a", "b", "c", "u"].iter().zip(&seed.options).map(|(id, to)| {
        let flag = if *id == "u" { ", unknown = true" } else { "" };
        let to = to.filter(|_| *id != "b").map(|pick| format!(", to = \"s{}\"", later(pick)));
        format!("{{ id = \"{id}\"{flag}{} }}", to.unwrap_or_default())
    });
    options.collect::<Vec<_>>().join(", ")
}

fn written(seeds: &[Seed]) -> String {
    let mut text = HEAD.to_owned();
    let later = |at: usize, pick: u8| at + 1 + usize::from(pick) % (seeds.len() - at);
    for (at, seed) in seeds.iter().enumerate() {
        let kind = kind(seed);
        let _ = write!(text, "[[step]]\nid = \"s{at}\"\nsection = \"a\"\nkind = \"{kind}\"\n");
        let _ = match kind {
            "choice" => writeln!(text, "options = [{}]", options(seed, &|pick| later(at, pick))),
            "yesno" if seed.fact => writeln!(text, "unknown = true\nfact = \"a.b\""),
            "number" | "date" | "text" => writeln!(text, "unknown = true\noptional = true"),
            "multi" => writeln!(text, "options = [{{ id = \"a\" }}, {{ id = \"b\" }}]"),
            "checklist" => {
                let when = condition(seeds, at, (seed.kind, seed.kind / 3));
                let when = when.map_or_else(String::new, |it| format!(", when = \"{it}\""));
                writeln!(text, "items = [{{ id = \"a\" }}, {{ id = \"b\"{when} }}]")
            }
            "quiz" => writeln!(text, "options = [{{ id = \"a\", good = true }}, {{ id = \"b\" }}]"),
            "end" => writeln!(text, "outcome = \"done\""),
            "action" => writeln!(text, "where = \"home\""),
            "practice" => writeln!(text, "exercise = \"password\""),
            _ => Ok(()),
        };
        if let Some(when) = seed.when {
            let when = condition(seeds, at, when).unwrap_or("table = y".to_owned());
            let _ = writeln!(text, "when = \"{when}\"");
        }
        if kind != "end" {
            let rows: Vec<String> = seed
                .jumps
                .iter()
                .filter_map(|(to, one, two)| {
                    let when = condition(seeds, at + 1, (*one, *two))?;
                    Some(format!("{{ when = \"{when}\", to = \"s{}\" }}", later(at, *to)))
                })
                .collect();
            let _ = writeln!(text, "next = [{}]", rows.join(", "));
        }
    }
    let last = seeds.len();
    let rows: Vec<String> = seeds
        .iter()
        .filter_map(|seed| condition(seeds, last, seed.when?))
        .filter(|when| !when.contains("table")) // a table reads no other
        .map(|when| format!("{{ when = \"{when}\", is = \"x\" }}"))
        .collect();
    if !rows.is_empty() {
        let _ = writeln!(text, "[[table]]\nid = \"late\"\nrows = [{}]", rows.join(", "));
    }
    text + &format!(
        "[[step]]\nid = \"s{last}\"\nsection = \"a\"\nkind = \"end\"\noutcome = \"done\"\n"
    )
}

/// A condition on the steps before one, if there is something to read.
fn condition(seeds: &[Seed], before: usize, (pick, form): (u8, u8)) -> Option<String> {
    let mut simple: Vec<String> = Vec::new();
    for (at, seed) in seeds[..before].iter().enumerate() {
        let forms: &[&str] = match kind(seed) {
            "choice" => {
                &["s = a", "s != b", "s in [a, c]", "s = u", "not s in [a, u]", "answered(s)"]
            }
            "yesno" if seed.fact => {
                &["s = yes", "not s = yes", "s = unknown", "fact.a.b = no", "table = x"]
            }
            "yesno" => &["s = yes", "s = no", "s != yes"],
            "number" => &["s < 3", "s >= 3", "s = unknown", "answered(s)", "s >= number.few"],
            "date" => &["s < today", "s >= today - 1 year", "s != unknown", "s > 2025-01-01"],
            "multi" | "checklist" => &["s has a", "not s has b"],
            "quiz" => &["s = a", "s != a"],
            "text" => &["answered(s)", "s = unknown"],
            _ => &[],
        };
        simple.extend(forms.iter().map(|it| renamed(it, at)));
    }
    let one = simple.get(usize::from(pick) % simple.len().max(1))?;
    let two = &simple[usize::from(form) * 7 % simple.len()];
    Some(match form % 5 {
        0 => format!("{one} and {two}"),
        1 => format!("{one} or {two}"),
        2 => format!("not ({one} or {two})"),
        _ => one.clone(),
    })
}

fn renamed(form: &str, at: usize) -> String {
    let name = format!("s{at}");
    let words = form.split(' ').map(|word| match word {
        "s" => name.clone(),
        "answered(s)" => format!("answered({name})"),
        word => word.to_owned(),
    });
    words.collect::<Vec<_>>().join(" ")
}

/// A valid answer to a step; none to an end.
pub(crate) fn answer(kind: &StepKind, pick: u8) -> Option<Answer> {
    let id = |text: &str| Id::new(text).unwrap();
    let any = |answers: Vec<Answer>| {
        let at = usize::from(pick) % answers.len();
        answers.into_iter().nth(at)
    };
    let choices = |list: &[&str]| any(list.iter().map(|it| Answer::Choice(id(it))).collect());
    let unsure = |answer| any(vec![answer, Answer::Unknown, Answer::Skipped]);
    match kind {
        StepKind::End { .. } => None,
        StepKind::Info | StepKind::Action { .. } => Some(Answer::Seen),
        StepKind::Practice { .. } => any(vec![Answer::Seen, Answer::Skipped]),
        StepKind::Choice { .. } => choices(&["a", "b", "c", "u"]),
        StepKind::Quiz { .. } => choices(&["a", "b"]),
        StepKind::YesNo { unknown: true } => choices(&["yes", "no", "unknown"]),
        StepKind::YesNo { unknown: false } => choices(&["yes", "no"]),
        StepKind::Number { .. } => unsure(Answer::Number(i64::from(pick % 6))),
        StepKind::Date { .. } => unsure(Answer::Date(date(2020 + i16::from(pick % 10), 1, 1))),
        StepKind::Text { .. } => unsure(Answer::Text(Secret::new("text".to_owned()))),
        StepKind::Multi { .. } | StepKind::Checklist { .. } => any(vec![
            Answer::Choices(vec![id("a")]),
            Answer::Choices(vec![id("b")]),
            Answer::Choices(vec![id("a"), id("b")]),
        ]),
    }
}
