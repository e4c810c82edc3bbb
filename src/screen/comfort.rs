//! The first two screens: which language, and how to read.

use super::{
    Block, Mark, Text, Theme,
    build::Sketch,
    list::{self, Item},
    writer::Writer,
};
use crate::{
    lang::Language,
    session::{Act, Hands, Listening, Session, Space},
    text::Args,
};

/// Every language greets in its own script, with its digit. Sentences come after them: on a small
/// window whoever reads none of them still sees their own language.
pub(super) fn attract(session: &Session, writer: &Writer<'_>) -> Sketch {
    let languages = session.site().languages.offered().map(greeting).collect();
    Sketch::new("attract", writer.kiosk("attract-title"))
        .with([
            Block::Heading(writer.kiosk("attract-heading")),
            Block::Subheading(writer.kiosk("attract-language")),
        ])
        .with(list::blocks(languages, vec![], session.page(), writer.kiosk("step-more")))
        .with([
            Block::Paragraph(writer.kiosk("attract-promise")),
            Block::Muted(writer.kiosk("attract-begin")),
        ])
        .with(not_displayed(writer))
        .with(session.site().may_leave().then(|| Block::Muted(writer.kiosk(way_out(session)))))
        .focused(Some(Act::Speak(session.site().language.plain())))
}

/// A line cannot carry Ctrl-Q: a terminal keeps it for itself.
fn way_out(session: &Session) -> &'static str {
    match session.hands() {
        Hands::Keys => "attract-demonstration",
        Hands::Lines => "attract-demonstration-lines",
    }
}

/// One screen of comfort; going on at once is the default.
pub(super) fn compose(session: &Session, writer: &Writer<'_>) -> Sketch {
    let look = session.look();
    let sister = session.site().languages.simple_sister(session.language());
    let easy = sister.map(|_| {
        Item::new(writer.kiosk("comfort-easy-text"), Act::ToggleEasyText)
            .marked(ticked(session.language().is_simple()))
    });
    let space = Item::new(writer.kiosk("comfort-space"), Act::ToggleSpace)
        .marked(ticked(look.space == Space::More));
    let contrast = Item::new(writer.kiosk("comfort-contrast"), Act::ToggleContrast)
        .marked(ticked(look.theme == Theme::HighContrast));
    let listen = Item::new(writer.kiosk("comfort-listen"), Act::Listen)
        .marked(ticked(session.voice().listening == Listening::On));
    let items = easy.into_iter().chain([space, contrast, listen]).collect();
    let go_on = vec![Item::new(writer.kiosk("comfort-continue"), Act::Home)];
    Sketch::new("comfort", writer.kiosk("comfort-title"))
        .with([
            Block::Heading(writer.kiosk("comfort-heading")),
            Block::Paragraph(writer.kiosk("comfort-text")),
        ])
        .with(list::blocks(items, go_on, 0, writer.kiosk("step-more")))
        .focused(Some(Act::Home))
}

/// Returns the mark of something that is on or off.
pub(super) fn ticked(on: bool) -> Mark {
    if on { Mark::Ticked } else { Mark::Unticked }
}

fn greeting(language: &Language) -> Item {
    Item::new(greeted(language), Act::Speak(language.tag.clone()))
}

/// Returns how a language greets, with its name.
pub(super) fn greeted(language: &Language) -> Text {
    Text {
        content: format!("{} · {}", language.greeting, language.autonym),
        say: None,
        language: language.tag.clone(),
        direction: language.direction,
    }
}

fn not_displayed(writer: &Writer<'_>) -> Option<Block> {
    let names = writer.stock().not_displayed;
    (!names.is_empty()).then(|| {
        let args = Args::new().text("languages", &names.join(", "));
        Block::Muted(writer.kiosk_with("attract-not-displayed", &args))
    })
}
