//! How one screen is answered.

use super::{PAGES, Stuck, Visitor, is_gone_past};
use crate::{
    keys::Key,
    procedure::{Answer, Answers, Exercise, Expect, Id, StepKind},
    session::{Act, Draft, Place, Practice, Tried},
};

/// An address that is a strong password too: one text does for every exercise without an exact
/// answer. Nobody has it: `.example` is reserved.
const INVENTED: &str = "Lea.Martin-2026@mail.example";
/// A day for exercises.
const INVENTED_DAY: &str = "01/02/1980";
/// The longest text of a field, and some more.
const LONGEST: usize = 256;

/// Whether a screen was gone past.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::scenario) enum Passed {
    Yes,
    /// There is no answer to it.
    No,
}

impl Visitor<'_> {
    /// Answers the step on which the visitor stands.
    pub(in crate::scenario) fn pass(
        &mut self,
        at: usize,
        answers: &Answers,
    ) -> Result<Passed, Stuck> {
        let answer = answers.get(&self.step(at).id).cloned();
        let proposed = match self.walking().map(|walking| &walking.draft) {
            Some(Draft::Proposed(known)) => Some(known.clone()),
            _ => None,
        };
        match (proposed, answer) {
            (Some(_), None) => self.press(&Act::Keep)?,
            (Some(known), Some(answer)) if known == answer => self.press(&Act::Keep)?,
            (Some(_), Some(answer)) => {
                self.press(&Act::Change)?;
                self.give(at, &answer)?;
            }
            (None, Some(answer)) => self.give(at, &answer)?,
            (None, None) if is_gone_past(&self.step(at).kind) => self.give(at, &Answer::Seen)?,
            (None, None) => return Ok(Passed::No),
        }
        // A screen that is still there refused what was answered.
        if self.place() == Place::Step(at) { Err(self.stuck()) } else { Ok(Passed::Yes) }
    }

    fn give(&mut self, at: usize, answer: &Answer) -> Result<(), Stuck> {
        let procedure = std::sync::Arc::clone(&self.procedure);
        match (&procedure.steps[at].kind, answer) {
            (StepKind::Practice { exercise, expect }, Answer::Seen) => {
                let text = self.exercise(*exercise, expect.as_ref());
                self.practise(&text)
            }
            (StepKind::Quiz { .. }, Answer::Choice(id)) => {
                self.press(&Act::Choose(id.clone()))?;
                self.press(&Act::Continue)
            }
            (_, Answer::Choice(id)) => self.press(&Act::Choose(id.clone())),
            (_, Answer::Choices(ids)) => {
                self.tick(at, ids);
                self.press(&Act::Continue)
            }
            (_, Answer::Number(number)) => self.fill(&number.to_string()),
            (_, Answer::Date(day)) => {
                self.fill(&format!("{:02}/{:02}/{:04}", day.day(), day.month(), day.year()))
            }
            (_, Answer::Text(text)) => self.fill(text.expose()),
            (_, Answer::Unknown) => self.press(&Act::Unknown),
            (_, Answer::Skipped) => self.press(&Act::Skip),
            (_, Answer::Seen) => self.press(&Act::Continue),
        }
    }

    /// Ticks what is wanted and unticks the rest, on every page of the list.
    fn tick(&mut self, at: usize, wanted: &[Id]) {
        let unwanted: Vec<Id> =
            self.picks().into_iter().filter(|id| !wanted.contains(id)).collect();
        for id in unwanted {
            // What is not shown any more cannot be unticked, and counts for nothing.
            let _ = self.press(&Act::Toggle(id));
        }
        for id in wanted {
            let ticked = self.picks().contains(id);
            if !ticked && self.press(&Act::Toggle(id.clone())).is_err() {
                self.not_offered.push((at, id.clone()));
            }
        }
    }

    fn picks(&self) -> Vec<Id> {
        match self.walking().map(|walking| &walking.draft) {
            Some(Draft::Picks(picks)) => picks.clone(),
            _ => vec![],
        }
    }

    /// Types a text in place of what is there, and confirms it.
    fn fill(&mut self, text: &str) -> Result<(), Stuck> {
        self.type_text(text)?;
        self.press(&Act::Continue)
    }

    fn type_text(&mut self, text: &str) -> Result<(), Stuck> {
        for _ in 0..PAGES {
            if self.screen.focus == Some(Act::Edit) {
                break;
            }
            self.key(Key::Up);
        }
        if self.screen.focus != Some(Act::Edit) {
            return Err(self.stuck());
        }
        if self.typed() != text {
            self.happen(Key::End);
            for _ in 0..LONGEST {
                if self.typed().is_empty() {
                    break;
                }
                self.happen(Key::Backspace);
            }
            text.chars().for_each(|letter| self.happen(Key::Char(letter)));
            self.look();
        }
        Ok(())
    }

    fn typed(&self) -> String {
        let draft = self.walking().map(|walking| &walking.draft);
        draft.and_then(Draft::as_typing).map_or_else(String::new, |it| it.text().to_owned())
    }

    /// Tries an exercise; leaves it out where that does not do it.
    fn practise(&mut self, text: &str) -> Result<(), Stuck> {
        self.type_text(text)?;
        self.press(&Act::Continue)?;
        let done = matches!(
            self.walking().map(|walking| &walking.draft),
            Some(Draft::Practice(Practice { result: Tried::Done, .. }))
        );
        self.press(if done { &Act::Continue } else { &Act::Skip })
    }

    fn exercise(&self, exercise: Exercise, expect: Option<&Expect>) -> String {
        let exact = expect.and_then(|it| it.exact(self.ground.values()));
        let invented = if exercise == Exercise::Date { INVENTED_DAY } else { INVENTED };
        exact.unwrap_or(invented).to_owned()
    }
}
