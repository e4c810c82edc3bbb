//! What came of the scenarios of a pack, for people and for programs.

use fluent::FluentArgs;
use serde_json::{Value, json};

use super::Words;
use crate::{
    cli::authors::json::Json,
    problem::{Problem, Tongue},
    procedure::Id,
    scenario::{Played, Untried},
};

/// What came of the scenarios of a pack.
pub(super) struct Report {
    pub(super) tested: Vec<Tested>,
}

/// What came of the scenarios of a procedure.
pub(super) struct Tested {
    pub(super) procedure: Id,
    pub(super) found: Found,
}

/// What was found beside a procedure.
pub(super) enum Found {
    /// The procedure itself cannot be read.
    NoProcedure,
    /// No scenarios.
    None,
    /// Scenarios that cannot be read.
    Broken(Vec<Problem>),
    /// Scenarios, and what none of them tries where all were played.
    Played { played: Vec<Played>, untried: Option<Untried> },
}

impl Report {
    /// Returns whether nothing failed, and something was played.
    pub(super) fn went_well(&self) -> bool {
        let is_good = |it: &Tested| match &it.found {
            Found::NoProcedure | Found::Broken(_) => false,
            Found::None => true,
            Found::Played { played, .. } => played.iter().all(Played::went_well),
        };
        self.tested.iter().all(is_good) && 0 < self.played().count()
    }

    /// Tells it to people: a line for each procedure, and what went otherwise below it.
    pub(super) fn text(&self, words: Words) -> String {
        let mut lines = Vec::new();
        for tested in &self.tested {
            tested.tell(words, &mut lines);
        }
        let (all, failed) = (self.played().count(), self.failed().count());
        let mut args = FluentArgs::new();
        args.set("count", all);
        args.set("failed", failed);
        let name = match (all, failed) {
            (0, _) => "test-nothing",
            (_, 0) => "test-all-well",
            _ => "test-some-failed",
        };
        lines.push(words.say_with(name, &args));
        lines.join("\n") + "\n"
    }

    /// Tells it to programs.
    pub(super) fn json(&self, tongue: Tongue) -> String {
        let procedures: Vec<Value> = self.tested.iter().map(|it| it.json(tongue)).collect();
        let whole = json!({
            "scenarios": self.played().count(),
            "failed": self.failed().count(),
            "ok": self.went_well(),
            "procedures": procedures,
        });
        format!("{whole:#}\n")
    }

    fn played(&self) -> impl Iterator<Item = &Played> {
        self.tested.iter().flat_map(Tested::played)
    }

    fn failed(&self) -> impl Iterator<Item = &Played> {
        self.played().filter(|it| !it.went_well())
    }
}

impl Tested {
    fn played(&self) -> &[Played] {
        match &self.found {
            Found::Played { played, .. } => played,
            _ => &[],
        }
    }

    fn problems(&self) -> Vec<&Problem> {
        match &self.found {
            Found::Broken(problems) => problems.iter().collect(),
            _ => self.played().iter().flat_map(|it| &it.problems).collect(),
        }
    }

    fn tell(&self, words: Words, lines: &mut Vec<String>) {
        let mut args = FluentArgs::new();
        let failed = self.played().iter().filter(|it| !it.went_well()).count();
        args.set("procedure", self.procedure.as_str().to_owned());
        args.set("count", self.played().len());
        args.set("failed", failed);
        let name = match &self.found {
            Found::NoProcedure => "test-no-procedure",
            Found::None => "test-none",
            Found::Broken(_) => "test-broken",
            Found::Played { .. } if failed == 0 => "test-well",
            Found::Played { .. } => "test-failed",
        };
        lines.push(words.say_with(name, &args));
        lines.extend(self.problems().iter().map(|it| format!("  {}", it.told(words.tongue()))));
        if let Found::Played { untried: Some(untried), .. } = &self.found {
            lines.extend(unvisited(untried, words));
            lines.extend(unanswered(untried, words));
        }
    }

    fn json(&self, tongue: Tongue) -> Value {
        let scenarios = self.played().iter().map(|it| {
            let problems = Json::of(&it.problems, tongue);
            json!({ "name": it.name, "ok": it.went_well(), "problems": problems })
        });
        let state = match &self.found {
            Found::NoProcedure => "no-procedure",
            Found::None => "none",
            Found::Broken(_) => "broken",
            Found::Played { .. } => "played",
        };
        let mut told = json!({
            "procedure": self.procedure.as_str(),
            "state": state,
            "scenarios": scenarios.collect::<Vec<_>>(),
        });
        match &self.found {
            Found::Broken(problems) => {
                told["problems"] = json!(Json::of(problems, tongue));
            }
            Found::Played { untried: Some(untried), .. } => told["untried"] = left_out(untried),
            _ => {}
        }
        told
    }
}

fn left_out(untried: &Untried) -> Value {
    let steps: Vec<&str> = untried.steps.iter().map(Id::as_str).collect();
    let answer = |(step, answer): &(Id, String)| json!({ "step": step.as_str(), "answer": answer });
    let answers: Vec<Value> = untried.answers.iter().map(answer).collect();
    json!({ "steps": steps, "answers": answers })
}

/// Tells the steps to which nobody comes.
fn unvisited(untried: &Untried, words: Words) -> Option<String> {
    let steps: Vec<&str> = untried.steps.iter().map(Id::as_str).collect();
    (!steps.is_empty())
        .then(|| counted("test-steps-untried", steps.len(), &steps.join(", "), words))
}

/// Tells the answers that nobody gives, by step.
fn unanswered(untried: &Untried, words: Words) -> Option<String> {
    let mut steps: Vec<(&Id, Vec<&str>)> = Vec::new();
    for (step, answer) in &untried.answers {
        match steps.last_mut().filter(|(last, _)| *last == step) {
            Some((_, answers)) => answers.push(answer),
            None => steps.push((step, vec![answer])),
        }
    }
    let of_step = |(step, answers): &(&Id, Vec<&str>)| {
        let mut args = FluentArgs::new();
        args.set("step", step.as_str().to_owned());
        args.set("answers", answers.join(", "));
        words.say_with("test-answers-of-a-step", &args)
    };
    let list: Vec<String> = steps.iter().map(of_step).collect();
    let count = untried.answers.len();
    let between = words.say("test-between");
    (count > 0).then(|| counted("test-answers-untried", count, &list.join(&between), words))
}

fn counted(name: &str, count: usize, list: &str, words: Words) -> String {
    let mut args = FluentArgs::new();
    args.set("count", count);
    args.set("list", list.to_owned());
    format!("  {}", words.say_with(name, &args))
}
