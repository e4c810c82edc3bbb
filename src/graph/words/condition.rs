//! A condition as a sentence.

use super::{SHORT, Words, cut};
use crate::{
    procedure::{
        DateBound, Name, Step,
        condition::{Condition, Constant, Operator, Subject},
        values::Quantity,
    },
    text::{Args, Key},
};

/// What is compared: how it is called, and what its answers are.
struct Read<'p> {
    name: String,
    step: Option<&'p Step>,
}

impl Words<'_> {
    /// Says when a jump is taken.
    pub(in crate::graph) fn if_so(&self, condition: &Condition) -> String {
        self.about("graph-if", &self.sentence(condition))
    }

    /// Says when a step is not passed over.
    pub(in crate::graph) fn unless(&self, condition: &Condition) -> String {
        self.about("graph-unless", &self.sentence(condition))
    }

    fn sentence(&self, condition: &Condition) -> String {
        match condition {
            Condition::Compare { subject, operator, constant } => {
                let read = self.read(subject);
                let answer = self.constant(&read, constant);
                self.compared(word(*operator, constant), &read, "answer", &answer)
            }
            Condition::Among { subject, constants } => {
                let read = self.read(subject);
                let answers: Vec<String> =
                    constants.iter().map(|it| self.constant(&read, it)).collect();
                self.compared("graph-one-of", &read, "answers", &answers.join(", "))
            }
            Condition::Has { subject, option } => {
                let read = self.read(subject);
                let answer = self.constant(&read, &Constant::Id(option.clone()));
                self.compared("graph-has", &read, "answer", &answer)
            }
            Condition::Answered(subject) => {
                self.compared("graph-answered", &self.read(subject), "answer", "")
            }
            Condition::Not(inner) => self.about("graph-not", &self.bracketed(inner)),
            Condition::All(list) => self.joined("graph-and", list),
            Condition::Any(list) => self.joined("graph-or", list),
        }
    }

    fn joined(&self, word: &str, list: &[Condition]) -> String {
        let join = |one: String, other: String| {
            let args = Args::new().text("one", &one).text("other", &other);
            self.filled(Key::of("graph", word), &args).unwrap_or(one)
        };
        list.iter().map(|it| self.bracketed(it)).reduce(join).unwrap_or_default()
    }

    fn bracketed(&self, condition: &Condition) -> String {
        let sentence = self.sentence(condition);
        match condition {
            Condition::All(_) | Condition::Any(_) => self.about("graph-brackets", &sentence),
            _ => sentence,
        }
    }

    fn about(&self, word: &str, condition: &str) -> String {
        let args = Args::new().text("condition", condition);
        self.filled(Key::of("graph", word), &args).unwrap_or_else(|| condition.to_owned())
    }

    fn compared(&self, word: &str, read: &Read<'_>, part: &str, answer: &str) -> String {
        let args = Args::new().text("question", &read.name).text(part, answer);
        self.filled(Key::of("graph", word), &args).unwrap_or_default()
    }

    fn read(&self, subject: &Subject) -> Read<'_> {
        match subject {
            Subject::Step { at, .. } => {
                let step = self.procedure.steps.get(*at);
                Read { name: step.map(|it| self.short_question(it)).unwrap_or_default(), step }
            }
            Subject::Table { id, .. } => Read { name: id.to_string(), step: None },
            Subject::Fact(name) => {
                // The step that asks it has its words; of another procedure's only the name is known.
                let step = self.procedure.steps.iter().find(|it| it.fact.as_ref() == Some(name));
                let asked = step.map(|it| self.short_question(it));
                Read { name: asked.unwrap_or_else(|| name.to_string()), step }
            }
        }
    }

    fn constant(&self, read: &Read<'_>, constant: &Constant) -> String {
        let text = match constant {
            Constant::Id(id) => match read.step {
                Some(step) => self.option(step, id),
                None => self.answer(id).unwrap_or_else(|| id.to_string()),
            },
            Constant::Number(number) => number.to_string(),
            Constant::Date(day) => self.day(day),
            Constant::Value(name) => self.value(name),
        };
        cut(&text, SHORT)
    }

    fn value(&self, name: &Name) -> String {
        match self.values.get(name).map(|value| &value.is) {
            Some(Quantity::Number(number)) => number.to_string(),
            _ => name.to_string(),
        }
    }

    fn day(&self, day: &DateBound) -> String {
        let (years, months, days) = match *day {
            DateBound::Day(day) => {
                let said = self.catalogue.date(self.language, day);
                return said.map_or_else(|| day.to_string(), |it| self.plain(&it.content));
            }
            DateBound::FromToday { years, months, days } => (years, months, days),
        };
        let parts = [("graph-years", years), ("graph-months", months), ("graph-days", days)];
        let parts: Vec<_> = parts.into_iter().filter(|(_, count)| *count != 0).collect();
        let is_one_way = |sign: i32| parts.iter().all(|(_, count)| count.signum() == sign);
        let word = match parts.as_slice() {
            [] => return self.say(Key::of("graph", "graph-today")).unwrap_or_default(),
            _ if is_one_way(-1) => "graph-earlier",
            _ if is_one_way(1) => "graph-later",
            _ => return day.to_string(), // there and back: as it is written
        };
        let length = parts.iter().filter_map(|(word, count)| {
            let args = Args::new().number("count", count.unsigned_abs().into());
            self.filled(Key::of("graph", word), &args)
        });
        let length = length.collect::<Vec<_>>().join(" + ");
        let args = Args::new().text("length", &length);
        self.filled(Key::of("graph", word), &args).unwrap_or(length)
    }
}

fn word(operator: Operator, constant: &Constant) -> &'static str {
    let is_day = matches!(constant, Constant::Date(_));
    match operator {
        Operator::Equal => "graph-is",
        Operator::NotEqual => "graph-is-not",
        Operator::Less if is_day => "graph-before",
        Operator::LessOrEqual if is_day => "graph-until",
        Operator::Greater if is_day => "graph-after",
        Operator::GreaterOrEqual if is_day => "graph-from",
        Operator::Less => "graph-less",
        Operator::LessOrEqual => "graph-at-most",
        Operator::Greater => "graph-more",
        Operator::GreaterOrEqual => "graph-at-least",
    }
}
