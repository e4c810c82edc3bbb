//! Before a procedure: what for, for whom, what to prepare, how long, how else, how old.

use jiff::{ToSpan, civil::Date};

use super::{
    Block, Text,
    build::Sketch,
    home,
    list::{self, Item},
    writer::Writer,
};
use crate::{
    procedure::{Kind, OtherWay, Procedure, Review, Status, Way},
    session::{Act, Session, Walking},
    text::{Args, Key},
};

pub(super) fn compose(session: &Session, walking: &Walking, writer: &Writer<'_>) -> Sketch {
    let procedure = &*walking.procedure;
    let title = home::title(&procedure.id, writer);
    let walk = walking.walk(&session.given());
    let minutes = (*walk.minutes.start(), *walk.minutes.end());
    let start = if walking.answers.iter().next().is_some() { "intro-again" } else { "intro-start" };
    let start = vec![Item::new(writer.kiosk(start), Act::Start)];
    let theme = writer.kiosk(&format!("theme-{}", procedure.theme));
    Sketch::new(format!("intro:{}", procedure.id), theme)
        .with([Block::Heading(title)])
        .with(part(procedure, "goal", None, writer))
        .with(part(procedure, "for-whom", Some("intro-for-whom"), writer))
        .with(part(procedure, "prepare", Some("intro-prepare"), writer))
        .with([Block::Muted(writer.kiosk_with("intro-minutes", &range(minutes)))])
        .with([Block::Muted(writer.kiosk("intro-nothing-sent"))])
        .with(list::blocks(start, vec![], 0, writer.kiosk("step-more")))
        .with(other_ways(procedure, "intro-other-ways", writer))
        .with(age(procedure, session.site().today, writer))
        .focused(Some(Act::Start))
}

/// From this many times the least on, only the most is told: "1 to 23" says nothing.
const WIDE: u32 = 4;

/// Returns the arguments of a range: `least`, `most`, and `same`, 1 where they are equal. Where
/// the range is wide, `least` is 0: "23 at most".
pub(super) fn range((least, most): (u32, u32)) -> Args {
    let least = if least.saturating_mul(WIDE) <= most { 0 } else { least };
    Args::new()
        .number("least", i64::from(least))
        .number("most", i64::from(most))
        .number("same", i64::from(least == most))
}

/// Returns how to do it without a screen.
pub(super) fn other_ways(procedure: &Procedure, heading: &str, writer: &Writer<'_>) -> Vec<Block> {
    let ways = procedure.other_ways.iter().map(|way| Block::Bullet(other_way(way, writer)));
    let heading = Block::Subheading(writer.kiosk(heading));
    let mut blocks: Vec<Block> = [heading].into_iter().chain(ways).collect();
    if blocks.len() == 1 {
        blocks.clear();
    }
    blocks
}

fn other_way(way: &OtherWay, writer: &Writer<'_>) -> Text {
    let (id, name, value) = match &way.way {
        Way::Phone(phone) => ("intro-way-phone", "phone", writer.value(phone)),
        Way::Counter(place) => ("intro-way-counter", "place", writer.place(place)),
        Way::Post(place) => ("intro-way-post", "place", writer.place(place)),
    };
    writer.kiosk_with(id, &Args::new().text(name, &value.content))
}

fn part(
    procedure: &Procedure,
    part: &str,
    heading: Option<&str>,
    writer: &Writer<'_>,
) -> Vec<Block> {
    let id = procedure.id.as_str();
    let Some(text) = writer.optional(Key { file: id, id, part: Some(part) }) else {
        return vec![];
    };
    let heading = heading.map(|id| Block::Subheading(writer.kiosk(id)));
    heading.into_iter().chain(Writer::paragraphs(&text)).collect()
}

/// Says how old the facts are; a lesson holds none that age.
fn age(procedure: &Procedure, today: Date, writer: &Writer<'_>) -> Option<Block> {
    let Review { status, written, valid_days, .. } = &procedure.review;
    let day = match status {
        Status::Draft => *written,
        Status::Verified { date, .. } => *date,
    };
    let args = Args::new().text("date", &writer.date(day).content);
    let until = day.checked_add(i64::from(*valid_days).days()).unwrap_or(day);
    match status {
        _ if procedure.kind == Kind::Lesson => None,
        _ if until < today => Some(Block::Careful(writer.kiosk_with("intro-old", &args))),
        Status::Draft => Some(Block::Muted(writer.kiosk_with("intro-draft", &args))),
        Status::Verified { .. } => Some(Block::Muted(writer.kiosk_with("intro-verified", &args))),
    }
}
