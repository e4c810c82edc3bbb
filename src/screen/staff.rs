//! The screens of the staff. Nothing of the visit is on them: it waits, out of sight.

use super::{
    Block, Field, Text,
    build::Sketch,
    list::{self, Item},
    writer::Writer,
};
use crate::{
    procedure::Secret,
    session::{Act, Deed, Desk, Hint, Pin, Service, Session, StaffAct, Typing},
    text::Args,
};

/// What stands for a digit of the PIN: the screen never has the digit itself.
const DOT: &str = "*";
/// From so many seconds on, a wait is told in minutes.
const LONG_WAIT: u64 = 120;

pub(super) fn compose(session: &Session, desk: &Desk, writer: &Writer<'_>) -> Sketch {
    match desk {
        Desk::Pin(typing, hint) => pin(session, typing, *hint, writer),
        Desk::Checking => Sketch::new("staff:checking", writer.kiosk("pin-title"))
            .with([Block::Heading(writer.kiosk("pin-checking"))]),
        Desk::Open => open(session, writer),
        Desk::Sure(deed) => sure(*deed, writer),
    }
}

/// Out of service, until the staff say otherwise.
pub(super) fn paused(writer: &Writer<'_>) -> Sketch {
    let staff = Item::new(writer.kiosk("help-staff"), Act::Staff(StaffAct::Enter));
    Sketch::new("out-of-service", writer.kiosk("out-of-service-title"))
        .with([
            Block::Heading(writer.kiosk("out-of-service-heading")),
            Block::Paragraph(writer.kiosk("out-of-service-text")),
        ])
        .with([list::choice(1, staff)])
}

fn pin(session: &Session, typing: &Typing, hint: Option<Hint>, writer: &Writer<'_>) -> Sketch {
    let sketch = Sketch::new("staff:pin", writer.kiosk("pin-title"))
        .with([Block::Heading(writer.kiosk("pin-heading"))])
        .with(hint.map(|hint| Block::Careful(writer.kiosk(said(hint)))));
    match session.pin_wait(writer.stock().now) {
        Some(seconds) => sketch.with([Block::Paragraph(wait(seconds, writer))]),
        None => sketch.with([field(typing, writer), Block::Paragraph(writer.kiosk("pin-text"))]),
    }
}

fn said(hint: Hint) -> &'static str {
    match hint {
        Hint::Wrong => "pin-wrong",
        Hint::Short => "pin-short",
        Hint::Unable => "pin-unable",
    }
}

fn wait(seconds: u64, writer: &Writer<'_>) -> Text {
    let (id, name, count) = if seconds < LONG_WAIT {
        ("pin-wait", "seconds", seconds)
    } else {
        ("pin-wait-long", "minutes", seconds.div_ceil(60))
    };
    let args = Args::new().number(name, i64::try_from(count).unwrap_or(i64::MAX));
    writer.kiosk_with(id, &args)
}

fn field(typing: &Typing, writer: &Writer<'_>) -> Block {
    Block::Field(Field {
        typed: Secret::new(DOT.repeat(typing.text().len())),
        caret: typing.caret(),
        placeholder: Some(writer.kiosk("pin-placeholder")),
        max: Pin::MOST,
        target: Act::Staff(StaffAct::Type),
    })
}

/// The way back to the visit is first: it is what Enter does.
fn open(session: &Session, writer: &Writer<'_>) -> Sketch {
    let (text, back) = match session.site().service {
        Service::In => ("desk-text", "desk-back"),
        Service::Out => ("out-of-service-heading", "desk-back-paused"),
    };
    let back = Item::new(writer.kiosk(back), Act::Staff(StaffAct::Return));
    let more_time = session
        .may_have_more_time()
        .then(|| Item::new(writer.kiosk("desk-more-time"), Act::Staff(StaffAct::MoreTime)));
    let deeds = [
        ("desk-end", StaffAct::Ask(Deed::EndVisit), Deed::EndVisit),
        ("desk-out", StaffAct::Ask(Deed::OutOfService), Deed::OutOfService),
        ("desk-in", StaffAct::Do(Deed::BackInService), Deed::BackInService),
        ("desk-leave", StaffAct::Ask(Deed::Leave), Deed::Leave),
    ];
    let deeds = deeds.into_iter().filter(|(.., deed)| session.may(*deed));
    let deeds = deeds.map(|(id, act, _)| Item::new(writer.kiosk(id), Act::Staff(act)));
    let items = [back].into_iter().chain(more_time).chain(deeds).collect();
    Sketch::new("staff:desk", writer.kiosk("desk-title"))
        .with([Block::Heading(writer.kiosk("desk-heading"))])
        .with([Block::Paragraph(writer.kiosk(text))])
        .with(list::blocks(items, vec![], 0, writer.kiosk("step-more")))
}

/// What erases is never what Enter does first.
fn sure(deed: Deed, writer: &Writer<'_>) -> Sketch {
    let (name, text) = match deed {
        Deed::EndVisit | Deed::BackInService => ("end", "sure-end-text"),
        Deed::OutOfService => ("out", "sure-out-text"),
        Deed::Leave => ("leave", "sure-leave-text"),
    };
    let items = vec![
        Item::new(writer.kiosk("sure-no"), Act::Back),
        Item::new(writer.kiosk(&format!("sure-{name}-yes")), Act::Staff(StaffAct::Do(deed))),
    ];
    Sketch::new(format!("staff:sure:{name}"), writer.kiosk("desk-title"))
        .with([Block::Heading(writer.kiosk(&format!("sure-{name}-heading")))])
        .with([Block::Paragraph(writer.kiosk(text))])
        .with(list::blocks(items, vec![], 0, writer.kiosk("step-more")))
}
