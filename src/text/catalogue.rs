//! The texts of a pack, in all its languages.

use std::{
    collections::{BTreeSet, HashMap},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use jiff::civil::Date;

use super::{
    Args, Key, Said, Sources, TextName,
    functions::Desk,
    volume::{Attempt, Volume},
};
use crate::{
    lang::{Languages, Tag},
    problem::Problem,
    procedure::Values,
};

/// A kiosk that runs for months does not gather more problems than these.
const MAX_PROBLEMS: usize = 1000;

/// The texts of a pack, in all its languages. Each file is read at its first use, and parsed as far
/// as it is needed.
pub struct Catalogue {
    sources: Arc<dyn Sources + Send + Sync>,
    languages: Arc<Languages>,
    desk: Desk,
    /// Locked for the whole of a lookup, so that a trouble belongs to the text being said.
    opened: Mutex<Opened>,
}

/// What was read so far.
#[derive(Default)]
struct Opened {
    volumes: HashMap<Tag, HashMap<String, Volume>>,
    problems: Vec<Problem>,
}

impl Catalogue {
    /// Opens the texts of a pack. Dated values that have expired by `today` are not shown.
    pub fn new(
        sources: Arc<dyn Sources + Send + Sync>,
        languages: Arc<Languages>,
        values: Arc<Values>,
        today: Date,
    ) -> Self {
        let desk = Desk::new(values, today);
        Self { sources, languages, desk, opened: Mutex::default() }
    }

    /// Says a text in a language or, attribute by attribute, in one nearer to the plain language
    /// of the same family; never in another family, which its caller decides for a whole screen.
    ///
    /// A text that holds an expired or unknown dated value is replaced as a whole by
    /// [`Key::VALUE_EXPIRED`]: "ask at the desk".
    pub fn say(&self, language: &Tag, key: Key<'_>, args: &Args) -> Option<Said> {
        let mut opened = self.opened();
        match self.look_up(&mut opened, language, key, args) {
            Found::Said(said) => Some(said),
            Found::Absent => None,
            Found::Expired => {
                let found = self.look_up(&mut opened, language, Key::VALUE_EXPIRED, &Args::new());
                if let Found::Said(said) = found { Some(said) } else { None }
            }
        }
    }

    /// Says a text as [`Catalogue::say`] does or, failing that, in the pack's default language.
    pub fn say_or_default(&self, language: &Tag, key: Key<'_>, args: &Args) -> Option<Said> {
        let default = &self.languages.default_language().tag;
        self.say(language, key, args).or_else(|| self.say(default, key, args))
    }

    /// Tells whether the family of a language has a file at all.
    pub fn has(&self, language: &Tag, file: &str) -> bool {
        let mut opened = self.opened();
        language.chain().iter().any(|tag| !self.volume(&mut opened, tag, file).is_empty())
    }

    /// Returns the names of the texts that one language itself has in a file.
    pub fn names(&self, language: &Tag, file: &str) -> BTreeSet<TextName> {
        let mut opened = self.opened();
        let mut problems = vec![];
        let names = self.volume(&mut opened, language, file).names(&mut problems);
        opened.report(problems);
        names
    }

    /// Says a date in full, as `date-long` and `month-1` to `month-12` of `kiosk` have it.
    pub fn date(&self, language: &Tag, date: Date) -> Option<Said> {
        let month = format!("month-{}", date.month());
        let month = self.say(language, Key::of("kiosk", &month), &Args::new())?;
        let args = Args::new()
            .number("day", date.day().into())
            .text("month", &month.content)
            .text("year", &date.year().to_string());
        self.say(language, Key::of("kiosk", "date-long"), &args)
    }

    /// Returns what is wrong in the files that were read and the texts that were said so far.
    pub fn problems(&self) -> Vec<Problem> {
        let mut opened = self.opened();
        let mut problems = vec![];
        for volume in opened.volumes.values_mut().flat_map(HashMap::values_mut) {
            volume.read_to_the_end(&mut problems);
        }
        opened.report(problems);
        opened.problems.clone()
    }

    fn opened(&self) -> MutexGuard<'_, Opened> {
        self.opened.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn look_up(&self, opened: &mut Opened, language: &Tag, key: Key<'_>, args: &Args) -> Found {
        let mut problems = vec![];
        let mut found = Found::Absent;
        for tag in language.chain() {
            let volume = self.volume(opened, &tag, key.file);
            found = match volume.say(key, args, &self.desk, &mut problems) {
                Attempt::Said(content) => Found::Said(Said { content, language: tag }),
                Attempt::Expired => Found::Expired,
                Attempt::Absent => continue,
            };
            break;
        }
        opened.report(problems);
        found
    }

    fn volume<'s>(&self, opened: &'s mut Opened, tag: &Tag, file: &str) -> &'s mut Volume {
        if !opened.holds(tag, file) {
            let mut problems = vec![];
            let sources = self.sources.texts(tag, file);
            let volume = Volume::open(tag, sources, &self.desk, &mut problems);
            opened.report(problems);
            opened.volumes.entry(tag.clone()).or_default().insert(file.to_owned(), volume);
        }
        opened.volumes.entry(tag.clone()).or_default().entry(file.to_owned()).or_default()
    }
}

enum Found {
    Said(Said),
    Expired,
    Absent,
}

impl Opened {
    fn holds(&self, tag: &Tag, file: &str) -> bool {
        self.volumes.get(tag).is_some_and(|files| files.contains_key(file))
    }

    fn report(&mut self, problems: Vec<Problem>) {
        for problem in problems {
            if self.problems.len() < MAX_PROBLEMS && !self.problems.contains(&problem) {
                self.problems.push(problem);
            }
        }
    }
}
