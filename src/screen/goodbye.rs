//! The end of a visit: reminders, then what the supervisor found after erasing.

use super::{
    Block, Screen, Stock,
    build::{self, Sketch},
    list::{self, Item},
    writer::Writer,
};
use crate::{
    lang::Tag,
    session::{Act, Look},
};

/// Before leaving: papers, accounts, and the choice to stay.
pub(super) fn compose(writer: &Writer<'_>) -> Sketch {
    let items = vec![
        Item::new(writer.kiosk("goodbye-erase"), Act::Erase),
        Item::new(writer.kiosk("goodbye-stay"), Act::Back),
    ];
    Sketch::new("goodbye", writer.kiosk("goodbye-title"))
        .with([
            Block::Heading(writer.kiosk("goodbye-heading")),
            Block::Bullet(writer.kiosk("goodbye-papers")),
            Block::Bullet(writer.kiosk("goodbye-accounts")),
            Block::Paragraph(writer.kiosk("goodbye-text")),
        ])
        .with(list::blocks(items, vec![], 0, writer.kiosk("step-more")))
}

/// What the farewell knows of the visit that ended, and of the erasing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Erasing {
    /// It is under way.
    Running,
    /// Nothing is left, and that was verified.
    Verified,
    /// Something is left: a person must come.
    Residue,
    /// Something is left, and the place lets the next visit begin.
    Warned,
}

/// Why the visit ended, as far as a visitor should know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Parting {
    /// The visitor left.
    Chosen,
    /// Nobody answered.
    Idle,
    /// Something broke.
    Broken,
}

/// Builds the screen that is shown while and after everything is erased.
pub fn farewell(
    language: &Tag,
    look: Look,
    parting: Parting,
    erasing: Erasing,
    stock: Stock<'_>,
) -> Screen {
    let writer = Writer::new(stock, language);
    let why = match parting {
        Parting::Chosen => None,
        Parting::Idle => Some(Block::Paragraph(writer.kiosk("farewell-idle"))),
        Parting::Broken => Some(Block::Paragraph(writer.kiosk("farewell-failed"))),
    };
    let (name, heading, text) = match erasing {
        Erasing::Running => ("farewell:erasing", "farewell-erasing", vec![]),
        Erasing::Verified => (
            "farewell:erased",
            "farewell-erased",
            vec![
                Block::Good(writer.kiosk("farewell-erased-text")),
                Block::Muted(writer.kiosk("farewell-key")),
            ],
        ),
        Erasing::Residue => (
            "farewell:residue",
            "farewell-residue",
            vec![Block::Careful(writer.kiosk("farewell-residue-text"))],
        ),
        Erasing::Warned => (
            "farewell:warned",
            "farewell-warned",
            vec![
                Block::Careful(writer.kiosk("farewell-warned-text")),
                Block::Muted(writer.kiosk("farewell-key")),
            ],
        ),
    };
    let sketch = Sketch::new(name, writer.kiosk("farewell-title"))
        .with(why)
        .with([Block::Heading(writer.kiosk(heading))])
        .with(text);
    build::bare(&writer, look, sketch)
}

/// Builds the screen of a computer that needs a person.
pub fn out_of_service(language: &Tag, look: Look, stock: Stock<'_>) -> Screen {
    let writer = Writer::new(stock, language);
    let sketch = Sketch::new("out-of-service", writer.kiosk("out-of-service-title")).with([
        Block::Heading(writer.kiosk("out-of-service-heading")),
        Block::Paragraph(writer.kiosk("out-of-service-text")),
    ]);
    build::bare(&writer, look, sketch)
}
