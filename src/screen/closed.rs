//! The first screen while the place is closed: when it opens, in every language.

use super::{
    Block, Text,
    build::{Sketch, is_spoken},
    goodbye,
    list::{self, Item},
    writer::Writer,
};
use crate::{
    hours::Opening,
    session::{Act, Session},
    text::Args,
};

/// With so many days or fewer until then, the day of the week is enough.
const A_WEEK: i32 = 6;

/// Says when the place opens. Nobody can begin, but telephones are never far.
pub(super) fn compose(session: &Session, writer: &Writer<'_>) -> Sketch {
    let help = Item::new(writer.kiosk("closed-help"), Act::Help);
    let others = session.site().languages.offered().filter(|it| !is_spoken(&it.tag, session));
    let others = others.map(|it| {
        let own = Writer::new(*writer.stock(), &it.tag);
        let says = opens(session, &own).unwrap_or_else(|| own.kiosk("closed-heading"));
        Item::new(says, Act::Speak(it.tag.clone()))
    });
    let items = [help].into_iter().chain(others).collect();
    Sketch::new("closed", writer.kiosk("closed-title"))
        .with([Block::Heading(writer.kiosk("closed-heading"))])
        .with(opens(session, writer).map(Block::Paragraph))
        .with(why(session, writer))
        .with(list::blocks(items, vec![], session.page(), writer.kiosk("step-more")))
}

fn opens(session: &Session, writer: &Writer<'_>) -> Option<Text> {
    let Opening::Closed { opens: Some(opens), .. } = session.site().outlook.opening else {
        return None;
    };
    let date = opens.date();
    let days = date.since(writer.stock().today).map_or(i32::MAX, |it| it.get_days());
    let weekday = writer.weekday(date.weekday());
    let time = writer.time_of_day(opens.time());
    let args = Args::new().text("time", &time.content).text("weekday", &weekday.content);
    Some(match days {
        0 => writer.kiosk_with("closed-opens-today", &args),
        1..=A_WEEK => writer.kiosk_with("closed-opens-soon", &args),
        _ => {
            let args = args.text("date", &writer.date(date).content);
            writer.kiosk_with("closed-opens-later", &args)
        }
    })
}

/// Why, in the words of the place and in its language.
fn why(session: &Session, writer: &Writer<'_>) -> Vec<Block> {
    match &session.site().outlook.opening {
        Opening::Closed { why, .. } if !why.is_empty() => {
            goodbye::of_the_place(&session.site().language.plain(), &[why], writer)
        }
        _ => vec![],
    }
}
