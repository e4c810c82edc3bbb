//! The end of a visit: reminders, then what the supervisor found after erasing.

use super::{
    Block, Screen, Stock,
    build::{self, Sketch},
    list::{self, Item},
    time,
    writer::Writer,
};
use crate::{
    lang::Tag,
    session::{Act, Bound, Look, Session},
    text::Args,
};

/// What a place reminds its visitors of before they leave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Goodbye {
    /// The usual things, in the program's own words.
    pub list: Vec<Thing>,
    /// What the place adds in its own words, those in its own language first.
    pub reminders: Vec<Reminder>,
}

/// What visitors are reminded of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thing {
    /// To take their papers.
    Papers,
    /// To take their USB key.
    Key,
    /// To log out of what they opened elsewhere on this computer.
    LogOut,
}

/// One line of a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// The language it is written in.
    pub language: Tag,
    /// What it says.
    pub text: String,
}

impl Default for Goodbye {
    fn default() -> Self {
        Self { list: vec![Thing::Papers, Thing::Key, Thing::LogOut], reminders: vec![] }
    }
}

impl Goodbye {
    /// Returns what the place adds in a language, or else in its own, and which language that is.
    fn reminders(&self, language: &Tag) -> Option<(&Tag, Vec<&String>)> {
        let written = |tag: &Tag| self.reminders.iter().find(|it| it.language == *tag);
        let found = language.chain().iter().find_map(written).or(self.reminders.first())?;
        let same = self.reminders.iter().filter(|it| it.language == found.language);
        Some((&found.language, same.map(|it| &it.text).collect()))
    }
}

/// Before leaving: what to think of, and the choice to stay. Once the time is over there is none.
pub(super) fn compose(session: &Session, writer: &Writer<'_>) -> Sketch {
    let over = session.time_is_over();
    let erase = Item::new(writer.kiosk("goodbye-erase"), Act::Erase);
    let stay = over.is_none().then(|| Item::new(writer.kiosk("goodbye-stay"), Act::Back));
    let why = match over {
        None => None,
        Some(Bound::Limit) => Some(Block::Paragraph(writer.kiosk("goodbye-limit"))),
        Some(Bound::Closing) => Some(Block::Paragraph(writer.kiosk("goodbye-closing"))),
    };
    let text = match over {
        None => Block::Paragraph(writer.kiosk("goodbye-text")),
        Some(_) => Block::Careful(time::countdown("idle-text", &time::MINUTE, session, writer)),
    };
    let items = [erase].into_iter().chain(stay).collect();
    Sketch::new("goodbye", writer.kiosk("goodbye-title"))
        .with([Block::Heading(writer.kiosk("goodbye-heading"))])
        .with(why)
        .with(things(writer))
        .with([text])
        .with(list::blocks(items, vec![], 0, writer.kiosk("step-more")))
        .with(reminders(writer))
}

/// What to think of before leaving.
pub(super) fn things(writer: &Writer<'_>) -> Vec<Block> {
    let id = |thing: &Thing| match thing {
        Thing::Papers => "goodbye-papers",
        Thing::Key => "goodbye-key",
        Thing::LogOut => "goodbye-accounts",
    };
    writer.stock().goodbye.list.iter().map(|it| Block::Bullet(writer.kiosk(id(it)))).collect()
}

fn reminders(writer: &Writer<'_>) -> Vec<Block> {
    let found = writer.stock().goodbye.reminders(writer.language());
    found.map_or_else(Vec::new, |(language, texts)| of_the_place(language, &texts, writer))
}

/// What a place says in its own words: it is said that they are, and in which language.
pub(super) fn of_the_place(language: &Tag, texts: &[&String], writer: &Writer<'_>) -> Vec<Block> {
    let heading = if language.family() == writer.language().family() {
        writer.kiosk("place-says")
    } else {
        let known = writer.stock().languages.get(language);
        let name = known.map_or(language.as_str(), |it| &it.autonym);
        writer.kiosk_with("place-says-in", &Args::new().text("language", name))
    };
    let texts = texts.iter().map(|text| match writer.foreign(language, text) {
        // A point belongs to the side on which its text begins.
        text if text.direction != writer.direction() => Block::Paragraph(text),
        text => Block::Bullet(text),
    });
    [Block::Subheading(heading)].into_iter().chain(texts).collect()
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
    /// The time of the visit was over.
    Limit,
    /// The place closed.
    Closing,
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
        Parting::Limit => Some(Block::Paragraph(writer.kiosk("goodbye-limit"))),
        Parting::Closing => Some(Block::Paragraph(writer.kiosk("goodbye-closing"))),
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
