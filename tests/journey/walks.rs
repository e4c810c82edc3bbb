//! Every scenario against the engine: path, end and missing papers, forwards and after a change
//! of mind.

use std::collections::BTreeMap;

use guichet::procedure::{
    Answer, Answers, Facts, Given as Engine, Procedure, StepKind, papers, simulate,
};

use crate::{
    TODAY, open_pack,
    scenario::{Given, SHIPPED, Scenario, id, scenarios},
};

#[test]
fn every_scenario_leads_where_it_says() {
    for name in SHIPPED {
        let pack = open_pack();
        let procedure = pack.procedures().open(&id(name)).unwrap();
        for scenario in scenarios(name) {
            check(&procedure, &scenario, &pack);
        }
    }
}

#[test]
fn every_step_and_option_is_in_some_scenario() {
    for name in SHIPPED {
        let pack = open_pack();
        let procedure = pack.procedures().open(&id(name)).unwrap();
        let scenarios = scenarios(name);
        for step in procedure.steps.iter().filter(|step| !options(&step.kind).is_empty()) {
            for option in options(&step.kind) {
                let chosen = scenarios.iter().any(|it| chooses(it, step.id.as_str(), &option));
                assert!(chosen, "{name}: no scenario chooses {option} at {}", step.id);
            }
        }
    }
}

fn check(procedure: &Procedure, scenario: &Scenario, pack: &guichet::pack::OpenPack) {
    let facts = Facts::default();
    let given = Engine { facts: &facts, values: pack.values(), today: TODAY };
    let place = format!("{}: {}", procedure.id, scenario.name);
    let mut answers = answers(procedure, &scenario.answers, &given);
    let (end, path) = walk(procedure, &answers, &given);
    assert_eq!(end.as_deref(), Some(scenario.end.as_str()), "{place}");
    if let Some(expected) = &scenario.path {
        assert_eq!(&path, expected, "{place}");
    }
    if let Some(expected) = &scenario.papers_missing {
        assert_eq!(&missing(procedure, &answers, &given), expected, "{place}");
    }
    if let Some(end_then) = &scenario.end_then {
        for (step, changed) in &scenario.then {
            answers.set(id(step), answer(procedure, step, changed));
        }
        see_everything(procedure, &mut answers, &given);
        let (end, _) = walk(procedure, &answers, &given);
        assert_eq!(end.as_deref(), Some(end_then.as_str()), "{place}, then");
    }
}

fn answers(procedure: &Procedure, given: &BTreeMap<String, Given>, engine: &Engine<'_>) -> Answers {
    let mut answers = Answers::default();
    for (step, value) in given {
        answers.set(id(step), answer(procedure, step, value));
    }
    see_everything(procedure, &mut answers, engine);
    answers
}

/// Steps that ask nothing are read and gone past.
fn see_everything(procedure: &Procedure, answers: &mut Answers, engine: &Engine<'_>) {
    loop {
        let walk = simulate(procedure, answers, engine);
        let step = &procedure.steps[walk.frontier];
        if walk.end.is_some()
            || !matches!(
                step.kind,
                StepKind::Info | StepKind::Action { .. } | StepKind::Practice { .. }
            )
        {
            return;
        }
        answers.set(step.id.clone(), Answer::Seen);
    }
}

fn answer(procedure: &Procedure, step: &str, given: &Given) -> Answer {
    let kind = &procedure.steps.iter().find(|it| it.id == step).unwrap().kind;
    match (given, kind) {
        (Given::Number(number), _) => Answer::Number(*number),
        (Given::Several(ids), _) => Answer::Choices(ids.iter().map(|it| id(it)).collect()),
        (Given::Text(text), StepKind::Date { .. } | StepKind::Number { .. })
            if text == "unknown" =>
        {
            Answer::Unknown
        }
        (Given::Text(text), StepKind::Date { .. }) => Answer::Date(text.parse().unwrap()),
        (Given::Text(text), _) => Answer::Choice(id(text)),
    }
}

fn walk(
    procedure: &Procedure,
    answers: &Answers,
    given: &Engine<'_>,
) -> (Option<String>, Vec<String>) {
    let walk = simulate(procedure, answers, given);
    let name = |at: &usize| procedure.steps[*at].id.to_string();
    (walk.end.as_ref().map(name), walk.path.iter().map(name).collect())
}

fn missing(procedure: &Procedure, answers: &Answers, given: &Engine<'_>) -> Vec<String> {
    let lines = papers(procedure, answers, given);
    let missing = lines.iter().filter(|line| !line.have);
    missing
        .map(|line| match &procedure.steps[line.step].kind {
            StepKind::Checklist { items } => items[line.item].id.to_string(),
            _ => unreachable!("papers stand in checklists"),
        })
        .collect()
}

fn options(kind: &StepKind) -> Vec<String> {
    match kind {
        StepKind::Choice { options } | StepKind::Multi { options, .. } => {
            options.iter().map(|it| it.id.to_string()).collect()
        }
        StepKind::Quiz { options } => options.iter().map(|it| it.id.to_string()).collect(),
        StepKind::YesNo { unknown } => {
            let names = ["yes", "no"].into_iter().chain(unknown.then_some("unknown"));
            names.map(str::to_owned).collect()
        }
        _ => vec![],
    }
}

fn chooses(scenario: &Scenario, step: &str, option: &str) -> bool {
    [scenario.answers.get(step), scenario.then.get(step)].into_iter().flatten().any(|it| match it {
        Given::Text(text) => text == option,
        Given::Several(several) => several.iter().any(|it| it == option),
        Given::Number(_) => false,
    })
}
