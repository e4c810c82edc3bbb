//! Files of authors and of IT staff, and what another process sends.

use std::{
    borrow::Cow,
    sync::{Arc, LazyLock},
};

use guichet::{
    config::Config,
    lang::Tag,
    layout::lay_out,
    link::{Frames, FromSupervisor, Message, ToSupervisor, ToVoice},
    pack::{Pack, Reference},
    problem::{Problem, Tongue},
    procedure::{self, FactBook, Manifest, PaperBook, Values},
    text::{Args, Catalogue, Key, SourceText, Sources},
};
use jiff::civil::Date;

const TODAY: Date = Date::constant(2026, 11, 22);

static REFERENCE: LazyLock<Reference> =
    LazyLock::new(|| Pack::embedded().reference().expect("the program's own pack"));

/// A file of a pack, read as each sort of it. What is refused is refused with a place in it.
pub(crate) fn procedure(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let told = [
        procedure::parse("file", &text, &REFERENCE.known()).err(),
        Values::parse("file", &text).err(),
        FactBook::parse("file", &text).err(),
        PaperBook::parse("file", &text).err(),
        Manifest::parse("file", &text).err(),
    ];
    told.into_iter().flatten().for_each(|problems| lie_in(&problems, &text));
}

/// A configuration. What is told of it cannot trick a terminal.
pub(crate) fn config(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    if let Err(problems) = Config::parse("file", &text) {
        lie_in(&problems, &text);
        for problem in problems {
            assert!(!problem.to_string().contains('\u{1b}'), "an escape: {problem:?}");
        }
    }
}

fn lie_in(problems: &[Problem], text: &str) {
    assert!(!problems.is_empty(), "refused without a reason");
    let lines = text.lines().count().max(1);
    for problem in problems {
        assert!((1..=lines).contains(&problem.line), "{problem} of {lines} lines");
        assert!(
            !problem.message(Tongue::English).is_empty()
                && !problem.help(Tongue::English).is_empty(),
            "{problem}"
        );
    }
}

/// A file of texts. Nothing that it says can trick a terminal.
pub(crate) fn locale(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes).into_owned();
    let language = Tag::default();
    let languages = Arc::new(REFERENCE.manifest.languages.clone());
    let catalogue =
        Catalogue::new(Arc::new(One(text)), languages, Arc::clone(&REFERENCE.values), TODAY);
    for name in catalogue.names(&language, "kiosk").into_iter().take(200) {
        let key = Key { file: "kiosk", id: &name.id, part: name.part.as_deref() };
        let Some(said) = catalogue.say(&language, key, &Args::new()) else { continue };
        for line in lay_out(&said.content, 40, guichet::lang::Direction::LeftToRight).lines {
            let symbols = line.symbols();
            assert!(!symbols.chars().any(char::is_control), "{name}: {symbols:?}");
        }
    }
    let _ = catalogue.problems();
}

struct One(String);

impl Sources for One {
    fn texts(&self, _: &Tag, _: &str) -> Vec<SourceText> {
        vec![SourceText { path: "file".into(), text: Cow::Owned(self.0.clone()) }]
    }
}

/// What comes from another process, in pieces of any size; the first byte is the size.
pub(crate) fn link(bytes: &[u8]) {
    let Some((size, bytes)) = bytes.split_first() else { return };
    let pieces = || bytes.chunks(usize::from(*size).max(1));
    heard::<FromSupervisor>(pieces());
    heard::<ToSupervisor>(pieces());
    heard::<ToVoice>(pieces());
}

fn heard<'a, M: Message>(pieces: impl Iterator<Item = &'a [u8]>) {
    let mut frames = Frames::<M>::default();
    for piece in pieces {
        frames.push(piece);
        loop {
            match frames.take() {
                Ok(Some(_)) => {}
                Ok(None) => break,
                Err(_) => return,
            }
        }
    }
}
