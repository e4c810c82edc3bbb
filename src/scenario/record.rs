//! Writes down, as a scenario, what a person did.
//!
//! The person is an author who tries a procedure out, not a visitor. Still no text that was typed
//! is written: where the procedure asks for one, a placeholder stands in the scenario.

use std::{fmt::Write, sync::Arc};

use jiff::civil::Date;

use super::visitor::{Sheet, is_gone_past};
use crate::{
    procedure::{Answer, Answers, Id, Procedure, SheetPart, StepKind},
    session::{Place, Session, Walking},
};

/// What stands in a scenario for a text that was typed.
const PLACEHOLDER: &str = "x";

/// Looks at a visit, turn by turn.
pub struct Recorder {
    procedure: Arc<Procedure>,
    today: Date,
    /// Each time that the end was reached with other answers.
    rounds: Vec<Round>,
    /// How things stand now.
    now: Option<Round>,
}

/// A point of a walk.
#[derive(Clone)]
struct Round {
    answers: Answers,
    sheet: Sheet,
}

/// What was done, to be given a name.
pub struct Recording {
    procedure: Arc<Procedure>,
    today: Date,
    rounds: Vec<Round>,
}

impl Recorder {
    /// Begins, on a day.
    pub fn new(procedure: Arc<Procedure>, today: Date) -> Self {
        Self { procedure, today, rounds: Vec::new(), now: None }
    }

    /// Takes note of how the visit stands.
    pub fn look(&mut self, session: &Session) {
        let Some(walking) = session.walking() else { return };
        if walking.procedure.id != self.procedure.id || walking.answers == Answers::default() {
            return;
        }
        let round = Round::of(walking, session);
        if is_over(walking.place) && round.sheet.end.is_some() && self.is_news(&round) {
            self.rounds.push(round.clone());
        }
        self.now = Some(round);
    }

    /// Returns what was done; nothing where nothing was answered.
    pub fn finish(mut self) -> Option<Recording> {
        let last = self.now.take()?;
        if self.is_news(&last) {
            self.rounds.push(last);
        }
        Some(Recording { procedure: self.procedure, today: self.today, rounds: self.rounds })
    }

    fn is_news(&self, round: &Round) -> bool {
        self.rounds.last().is_none_or(|last| last.answers != round.answers)
    }
}

impl Round {
    fn of(walking: &Walking, session: &Session) -> Self {
        let given = session.given();
        let sheet = Sheet::of(&walking.procedure, &walking.answers, &given, walking.place);
        Self { answers: walking.answers.clone(), sheet }
    }
}

impl Recording {
    /// Writes it as a scenario of this name.
    pub fn text(&self, name: &str) -> String {
        let mut text = format!("[[scenario]]\nname = {}\n", quoted(name));
        let mut written = Answers::default();
        let answers: Vec<Vec<(&Id, &Answer)>> =
            self.rounds.iter().map(|round| self.said(round, &mut written)).collect();
        // A day may be too late or too early on another day.
        if answers.iter().flatten().any(|(_, answer)| matches!(answer, Answer::Date(_))) {
            let _ = writeln!(text, "today = {}", self.today);
        }
        for (number, (round, said)) in self.rounds.iter().zip(answers).enumerate() {
            if 0 < number {
                text.push_str("\n[[scenario.then]]\n");
            }
            self.write(round, &said, &mut text);
        }
        text
    }

    /// Returns the answers of a round that are not written yet, in the order of the path.
    fn said<'a>(&self, round: &'a Round, written: &mut Answers) -> Vec<(&'a Id, &'a Answer)> {
        let mut said = Vec::new();
        for step in round.sheet.path.iter().map(|at| &self.procedure.steps[*at]) {
            if is_gone_past(&step.kind) {
                continue;
            }
            let own = round.answers.iter().find(|(id, _)| **id == step.id);
            let Some((id, answer)) = own else { continue };
            if written.get(id) != Some(answer) {
                written.set(id.clone(), answer.clone());
                said.push((id, answer));
            }
        }
        said
    }

    fn write(&self, round: &Round, said: &[(&Id, &Answer)], text: &mut String) {
        let Sheet { path, end, parts, missing, .. } = &round.sheet;
        let name = |at: &usize| self.procedure.steps[*at].id.as_str();
        let answers: Vec<String> =
            said.iter().map(|(step, answer)| format!("{step} = {}", told(answer))).collect();
        let _ = writeln!(text, "answers = {{ {} }}", answers.join(", "));
        if let Some(end) = end {
            let _ = writeln!(text, "end = {}", quoted(name(end)));
        }
        let path: Vec<&str> = path.iter().map(name).collect();
        let _ = writeln!(text, "path = {}", listed(&path));
        let lists = parts.contains(&SheetPart::MissingPapers) && self.asks_for_papers(round);
        if lists {
            let missing: Vec<&str> = missing.iter().map(Id::as_str).collect();
            let _ = writeln!(text, "papers-missing = {}", listed(&missing));
        }
    }

    fn asks_for_papers(&self, round: &Round) -> bool {
        let kinds = round.sheet.path.iter().map(|at| &self.procedure.steps[*at].kind);
        kinds.into_iter().any(|kind| matches!(kind, StepKind::Checklist { .. }))
    }
}

fn is_over(place: Place) -> bool {
    matches!(place, Place::Review | Place::Result | Place::Code(_))
}

fn told(answer: &Answer) -> String {
    match answer {
        Answer::Choice(id) => quoted(id.as_str()),
        Answer::Choices(ids) => listed(&ids.iter().map(Id::as_str).collect::<Vec<_>>()),
        Answer::Number(number) => number.to_string(),
        Answer::Date(day) => quoted(&day.to_string()),
        Answer::Text(_) => quoted(PLACEHOLDER),
        Answer::Unknown => quoted("unknown"),
        Answer::Skipped | Answer::Seen => quoted(""),
    }
}

fn listed(words: &[&str]) -> String {
    let words: Vec<String> = words.iter().map(|word| quoted(word)).collect();
    format!("[{}]", words.join(", "))
}

fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}
