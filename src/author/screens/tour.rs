//! A way through all screens, in one language. The same at every run.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::{
    album::{Album, Chapter, Shot, Topic},
    cover::{Breadth, Cover},
    ends, entrance, procedure,
};
use crate::{
    author::{Rehearsal, Setting},
    lang::Tag,
    layout,
    pack::OpenPack,
    procedure::Id,
    screen::Screen,
    session::{Act, Look, Now, Session, Theme},
    text::may_stand,
};

/// Which screens are wanted, and how.
#[derive(Clone, Debug)]
pub struct Wish {
    /// The languages.
    pub languages: Vec<Tag>,
    /// One procedure alone; everything if absent.
    pub procedure: Option<Id>,
    /// Columns and rows of the window.
    pub size: (u16, u16),
    /// The colours.
    pub theme: Theme,
    /// The day: dated values and deadlines follow it.
    pub today: Date,
}

/// Visits every screen in a language.
pub(super) fn album(pack: OpenPack, language: &Tag, wish: &Wish) -> Album {
    let known = pack.languages().get(language).cloned();
    let look = Look { theme: wish.theme, ..Look::default() };
    let setting = Setting { look, ..Setting::usual(language.clone(), wish.today) };
    let mut tour = Tour::new(Rehearsal::new(pack, setting));
    if let Some(id) = &wish.procedure {
        procedure::visit(&mut tour, id);
    } else {
        entrance::visit(&mut tour);
        let entries = tour.rehearsal.stock(Now::ZERO).entries.to_vec();
        for entry in entries {
            procedure::visit(&mut tour, &entry.id);
        }
    }
    tour.explain();
    if wish.procedure.is_none() {
        ends::visit(&mut tour);
    }
    Album {
        language: language.clone(),
        autonym: known.as_ref().map_or_else(|| language.to_string(), |it| seen(&it.autonym)),
        direction: known.map_or_else(Default::default, |it| it.direction),
        chapters: tour.chapters,
    }
}

/// Returns a name without signs that would command a terminal, or turn what is read.
fn seen(name: &str) -> String {
    name.chars().filter(|it| may_stand(*it)).collect()
}

/// Somebody who looks at everything.
pub(super) struct Tour {
    pub(super) rehearsal: Rehearsal,
    /// The place as it is at first.
    pub(super) usual: Setting,
    cover: Cover,
    /// How many screens of each name there are.
    counts: BTreeMap<String, usize>,
    chapters: Vec<Chapter>,
    /// The answers that lead to what is seen now.
    answers: Vec<String>,
    /// Words that are explained somewhere, and where.
    words: Vec<(String, Session)>,
    known: BTreeSet<String>,
}

impl Tour {
    fn new(rehearsal: Rehearsal) -> Self {
        Self {
            usual: rehearsal.setting().clone(),
            rehearsal,
            cover: Cover::default(),
            counts: BTreeMap::new(),
            chapters: Vec::new(),
            answers: Vec::new(),
            words: Vec::new(),
            known: BTreeSet::new(),
        }
    }

    /// Begins a chapter.
    pub(super) fn turn_to(&mut self, topic: Topic) {
        self.cover.turn();
        self.chapters.push(Chapter { topic, shots: Vec::new() });
    }

    /// Goes back to the beginning, in the usual place.
    pub(super) fn begin_again(&mut self) {
        self.answers.clear();
        self.rehearsal.move_to(self.usual.clone());
    }

    /// Says which answers lead to what is seen from now on.
    pub(super) fn after(&mut self, answers: Vec<String>) {
        self.answers = answers;
    }

    /// Does something and looks.
    pub(super) fn does(&mut self, act: Act) {
        self.rehearsal.does(act);
        self.look();
    }

    /// Types something and looks.
    pub(super) fn types(&mut self, text: &str) {
        self.rehearsal.types(text);
        self.look();
    }

    /// Does something, looks, and is where it was before.
    pub(super) fn aside(&mut self, visit: impl FnOnce(&mut Self)) {
        let here = self.rehearsal.session().clone();
        visit(self);
        self.rehearsal.restore(here);
    }

    /// Looks at every page of the list that is shown.
    pub(super) fn leafs(&mut self) {
        const MOST: usize = 20;
        for _ in 0..MOST {
            if !self.rehearsal.offers(&Act::More) {
                return;
            }
            self.does(Act::More);
        }
    }

    pub(super) fn look(&mut self) {
        self.look_at(Now::ZERO);
    }

    /// Looks at what is seen at a time.
    pub(super) fn look_at(&mut self, now: Now) {
        let screen = self.rehearsal.screen(now);
        self.keep(screen.name.clone(), screen, Breadth::Screen);
    }

    /// Keeps a screen under a name, if anything on it is new.
    pub(super) fn keep(&mut self, name: String, screen: Screen, breadth: Breadth) {
        if !self.cover.is_new(&name, &screen, breadth) {
            return;
        }
        let words = screen.texts().flat_map(|text| layout::words(&text.content));
        for word in words.collect::<Vec<_>>() {
            if self.known.insert(word.clone()) {
                self.words.push((word, self.rehearsal.session().clone()));
            }
        }
        let count = self.counts.entry(name.clone()).or_default();
        *count += 1;
        let name = if *count == 1 { name } else { format!("{name}:{count}") };
        let answers = self.answers.clone();
        if let Some(chapter) = self.chapters.last_mut() {
            chapter.shots.push(Shot { name, answers, screen });
        }
    }

    /// Has every word explained that was met, above the screen where it was met first. An
    /// explanation may hold words too.
    fn explain(&mut self) {
        self.answers.clear();
        self.turn_to(Topic::Words);
        let mut at = 0;
        while let Some((word, session)) = self.words.get(at).cloned() {
            self.rehearsal.restore(session);
            self.does(Act::Word(word));
            at += 1;
        }
        self.chapters.retain(|it| !it.shots.is_empty());
    }
}
