//! The end of a visit that ends by itself: what is told above the screen, and its last minute.

use super::{Block, Text, build::Sketch, overlay, writer::Writer};
use crate::{
    hours::{Closes, Opening},
    session::{Act, Bound, Grace, Session},
    text::Args,
};

/// What is left, as long as it is worth telling.
pub(super) fn notice(session: &Session, writer: &Writer<'_>) -> Option<Text> {
    let notice = session.notice(writer.stock().now)?;
    let args = Args::new().number("minutes", notice.minutes.into());
    Some(match (notice.why, &session.site().outlook.opening, notice.grace) {
        (Bound::Closing, Opening::Open { closes: Some(Closes { at, .. }) }, _) => {
            let args = args.text("time", &writer.time_of_day(*at).content);
            writer.kiosk_with("notice-closing", &args)
        }
        (Bound::Limit, _, Grace::Added) => writer.kiosk_with("notice-added", &args),
        _ => writer.kiosk_with("notice-ends", &args),
    })
}

/// The countdown: the visitor may look once more at what matters, or finish.
pub(super) fn last_minute(session: &Session, why: Bound, writer: &Writer<'_>) -> Sketch {
    let heading = match why {
        Bound::Limit => "last-heading",
        Bound::Closing => "last-heading-closing",
    };
    let text = vec![
        Block::Careful(countdown("last-text", &MINUTE, session, writer)),
        Block::Paragraph(writer.kiosk("last-note")),
    ];
    let acts = vec![(Act::Stay, "last-stay"), (Act::Finish, "last-finish")];
    overlay::plain_of("last", heading, writer, text, acts)
}

/// When the last minute, and the goodbye after it, are said: eyes see every second.
pub(super) const MINUTE: [u64; 4] = [10, 20, 40, 60];

/// A text that counts seconds: said when it has come down to each of these.
pub(super) fn countdown(id: &str, said: &[u64], session: &Session, writer: &Writer<'_>) -> Text {
    let seconds = session.seconds_left(writer.stock().now).unwrap_or_default();
    let text = |seconds: u64| {
        let args = Args::new().number("seconds", i64::try_from(seconds).unwrap_or(i64::MAX));
        writer.kiosk_with(id, &args)
    };
    let said = text(said.iter().copied().find(|it| seconds <= *it).unwrap_or(seconds));
    Text { say: said.say.or(Some(said.content)), ..text(seconds) }
}
