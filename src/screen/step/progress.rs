//! How far a visitor is, in honest ranges, and the numbers that texts may use.

use crate::{
    procedure::{Given, Kind, Part, Section, papers, tables, values::Quantity},
    screen::{Stepper, Text, intro, writer::Writer},
    session::{Session, Walking},
    text::{Args, Key},
};

/// Returns the sections and the honest range of what is still to come.
pub(super) fn stepper(session: &Session, walking: &Walking, writer: &Writer<'_>) -> Stepper {
    let procedure = &*walking.procedure;
    let id = procedure.id.as_str();
    let section = |section: &Section| {
        let part = format!("section_{}", section.id);
        writer.needed(Key { file: id, id, part: Some(&part) }, &Args::new())
    };
    let current = walking.step().map_or(procedure.sections.len(), |step| step.section);
    Stepper {
        sections: procedure.sections.iter().map(section).collect(),
        current,
        remaining: Some(remaining(session, walking, writer)),
    }
}

/// "2 to 4 more questions · 4 to 9 minutes". A lesson counts no questions: it is not a form.
fn remaining(session: &Session, walking: &Walking, writer: &Writer<'_>) -> Text {
    let walk = walking.ahead(&session.given());
    let minutes = (*walk.minutes.start(), *walk.minutes.end());
    let minutes = writer.kiosk_with("progress-minutes", &intro::range(minutes));
    if walking.procedure.kind == Kind::Lesson {
        return minutes;
    }
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let questions = (count(*walk.remaining.start()), count(*walk.remaining.end()));
    let questions = writer.kiosk_with("progress-questions", &intro::range(questions));
    let content = format!("{} · {}", questions.content, minutes.content);
    Text { content, ..questions }
}

/// Returns the numbers that the texts of a procedure may use.
pub(in crate::screen) fn step_args(session: &Session, walking: &Walking) -> Args {
    let given = session.given();
    let papers = papers(&walking.procedure, &walking.answers, &given);
    let missing = papers.iter().filter(|paper| !paper.have).count();
    let args = Args::new().number("missing", i64::try_from(missing).unwrap_or(i64::MAX));
    tables(&walking.procedure, &walking.answers, &given)
        .iter()
        .fold(args, |args, (table, part)| add_table(args, table.as_str(), part, &given))
}

fn add_table(args: Args, table: &str, part: &Part, given: &Given<'_>) -> Args {
    match part {
        Part::Id(id) => args.text(table, id.as_str()),
        Part::Value(name) => match given.values.current(name, given.today).map(|it| &it.is) {
            Some(Quantity::Duration { count, .. }) => args.number(table, i64::from(*count)),
            Some(Quantity::Number(number)) => args.number(table, *number),
            Some(Quantity::Money(cents)) => args.number(table, i64::from(*cents / 100)),
            _ => args,
        },
    }
}
