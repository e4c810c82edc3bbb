//! Every screen that the shipped pack has, in every language and on small windows.

use std::{collections::BTreeSet, sync::Arc, time::Duration};

use guichet::{
    keys::{self, Input, Key},
    lang::Tag,
    layout,
    pack::{OpenPack, Procedures},
    procedure::StepKind,
    screen::{self, Block, Erasing, Parting, Placement, Screen, Scroll, Text, Theme},
    session::{Act, Draft, Edit, Effect, Event, Now, Place, Presence, Session, Shelf, Stage},
    shell::Library,
    view::{self, Ink},
};
use ratatui::{
    buffer::{Buffer, Cell},
    layout::Rect,
};
use serde::Deserialize;

use crate::{House, id};

/// The languages of the shipped pack, each with a word to search for.
const LANGUAGES: [(&str, &str); 4] =
    [("fr", "permis"), ("fr-simple", "permis"), ("en", "licence"), ("ar", "رخصة")];
const PROCEDURES: [&str; 4] = ["lost-licence", "postal-address", "create-email", "false-message"];
const SIZES: [(u16, u16); 2] = [(80, 24), (40, 12)];

#[test]
fn french() {
    look_at_everything(0);
}

#[test]
fn easy_french() {
    look_at_everything(1);
}

#[test]
fn english() {
    look_at_everything(2);
}

#[test]
fn arabic() {
    look_at_everything(3);
}

fn look_at_everything(language: usize) {
    let (language, word) = LANGUAGES[language];
    let language = Tag::parse(language).unwrap();
    let screens = Tour::of(&language, word);
    assert!(screens.len() > 150, "only {} screens", screens.len());
    // Many screens differ in a word only; what is painted of them is looked at once.
    let (mut names, mut kinds) = (BTreeSet::new(), BTreeSet::new());
    for (screen, scroll) in &screens {
        is_whole(screen, &language);
        let kind = screen.name.split(':').next().map(str::to_owned);
        let (is_new, is_new_kind) = (
            names.insert(screen.name.clone()),
            kinds.insert((kind, screen.focusables().len(), words_of(screen).len())),
        );
        for size in SIZES {
            says_at_once_how_it_went(screen, *scroll, size);
            if is_new {
                begins_with_its_heading(screen, size);
            }
            if is_new_kind {
                leads_everywhere(screen, size);
            }
        }
        if is_new_kind {
            is_painted_in_every_colour(screen);
        }
    }
}

fn words_of(screen: &Screen) -> Vec<String> {
    screen.texts().flat_map(|text| layout::words(&text.content)).collect()
}

/// Nothing is missing, nothing is borrowed from another language.
fn is_whole(screen: &Screen, language: &Tag) {
    let name = &screen.name;
    assert_eq!(screen.language, *language, "{name} is not in {language}");
    let more = &screen.more;
    let head = [&screen.title, &screen.corner, &more.above, &more.below].into_iter();
    let head =
        head.chain(screen.stepper.iter().flat_map(|it| it.sections.iter().chain(&it.remaining)));
    let keys = screen.keys.iter().map(|key| &key.label);
    for text in screen.texts().chain(head).chain(keys) {
        let content = &text.content;
        assert!(!content.trim().is_empty(), "{name} has an empty text");
        assert!(!content.contains(['{', '}', '\u{fffd}']), "{name}: {content}");
        let own = text.language.plain() == language.plain();
        assert!(own || names_languages(screen), "{name} borrows {content}");
    }
    let headings = screen.blocks.iter().filter(|it| matches!(it, Block::Heading(_))).count();
    assert_eq!(headings, 1, "{name}");
}

fn names_languages(screen: &Screen) -> bool {
    ["attract", "over:languages"].contains(&screen.name.as_str())
}

fn begins_with_its_heading(screen: &Screen, size: (u16, u16)) {
    let bare = Screen { focus: None, ..screen.clone() };
    let seen = painted(&bare, size, Scroll::Top(0)).0.cursor;
    assert!(seen.is_some(), "{} does not begin with its heading at {size:?}", screen.name);
}

/// What is said of an answer is seen without doing anything: its first line, or the newest hint.
fn says_at_once_how_it_went(screen: &Screen, scroll: Scroll, size: (u16, u16)) {
    if !screen.name.starts_with("step:") {
        return;
    }
    let words =
        screen.blocks.iter().skip_while(|it| !matches!(it, Block::Good(_) | Block::Careful(_)));
    let words = words.enumerate().map_while(|(at, block)| match block {
        Block::Good(text) | Block::Careful(text) if at == 0 => Some(text),
        Block::Bullet(text) => Some(text),
        _ => None,
    });
    let words: Vec<&Text> = words.collect();
    if words.is_empty() {
        return;
    }
    let (_, buffer) = painted(screen, size, scroll);
    let rows: Vec<String> = buffer.content.chunks(size.0.into()).map(letters).collect();
    let is_seen = |text: &&Text| {
        let laid = layout::lay_out(&text.content, usize::from(size.0.min(66)) - 4, text.direction);
        rows.iter().any(|row| row.contains(&laid.lines[0].symbols()))
    };
    let said = words.iter().any(is_seen);
    assert!(said, "{} does not say how it went at {size:?}: {rows:#?}", screen.name);
}

fn letters(row: &[Cell]) -> String {
    row.iter().map(Cell::symbol).collect()
}

/// Down alone leads through everything, from the top to the last key, and each thing is seen when
/// it has the focus.
fn leads_everywhere(screen: &Screen, size: (u16, u16)) {
    let (mut screen, mut scroll) = (screen.clone(), Scroll::Top(0));
    let mut placement = painted(&screen, size, scroll).0;
    let all = placement.focusables.clone();
    let first = screen.focus.as_ref().and_then(|it| all.iter().position(|other| other == it));
    let mut met: BTreeSet<usize> = first.into_iter().collect();
    for _ in 0..200 {
        match keys::event(&screen, &placement, &Input::Key(Key::Down)) {
            Some(Event::Focused(act)) => {
                met.extend(all.iter().position(|it| *it == act));
                (screen.focus, scroll) = (Some(act), Scroll::Follow);
            }
            Some(Event::Scrolled(line)) => scroll = Scroll::Top(line),
            _ => break,
        }
        placement = painted(&screen, size, scroll).0;
        let seen = scroll != Scroll::Follow || placement.cursor.is_some();
        assert!(seen, "{:?} is not seen on {} at {size:?}", screen.focus, screen.name);
    }
    let from = first.unwrap_or(0);
    assert_eq!(met.len(), all.len() - from, "not all is reached on {} at {size:?}", screen.name);
}

fn is_painted_in_every_colour(screen: &Screen) {
    for theme in [Theme::Light, Theme::HighContrast] {
        let look = screen::Look { theme, ..screen.look };
        painted(&Screen { look, ..screen.clone() }, SIZES[0], Scroll::Follow);
    }
}

fn painted(screen: &Screen, (width, height): (u16, u16), scroll: Scroll) -> (Placement, Buffer) {
    let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
    (view::paint(screen, Ink::default(), scroll, &mut buffer), buffer)
}

/// One person's answers, of the scenarios that come with a procedure.
#[derive(Deserialize)]
struct Scenario {
    answers: toml::Table,
}

#[derive(Deserialize)]
struct Scenarios {
    scenario: Vec<Scenario>,
}

fn scenarios(procedure: &str) -> Vec<Scenario> {
    let path = format!("{}/procedures/{procedure}.scenarios.toml", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    toml::from_str::<Scenarios>(&text).unwrap().scenario
}

/// A way through all screens, in one language.
struct Tour {
    pack: OpenPack,
    procedures: Procedures,
    session: Session,
    known: BTreeSet<Vec<String>>,
    screens: Vec<(Screen, Scroll)>,
}

impl Tour {
    /// Returns every screen that was met.
    fn of(language: &Tag, word: &str) -> Vec<(Screen, Scroll)> {
        let house = House::default();
        let pack = house.pack();
        let (procedures, session) = (pack.procedures(), Session::new(house.site(&pack)));
        let (known, screens) = (BTreeSet::new(), Vec::new());
        let mut tour = Self { pack, procedures, session, known, screens };
        tour.act(Act::Speak(language.plain()));
        if language.is_simple() {
            tour.act(Act::ToggleEasyText);
        }
        tour.known.clear();
        tour.screens.clear();
        let begun = tour.session.clone();
        tour.entrance(word);
        for procedure in PROCEDURES {
            for scenario in scenarios(procedure) {
                tour.session = begun.clone();
                tour.walk(procedure, &scenario);
            }
        }
        tour.session = begun;
        tour.second_procedure();
        tour.alone();
        tour.farewells(language);
        tour.screens
    }

    fn act(&mut self, act: Act) {
        self.event(Event::Did(act));
    }

    fn event(&mut self, event: Event) {
        let mut effects = self.session.update(Now::ZERO, event);
        while let Some(effect) = effects.pop() {
            if let Effect::Open(id) = effect {
                let procedure = Arc::new(self.procedures.open(&id).unwrap());
                effects.extend(self.session.update(Now::ZERO, Event::Opened(procedure)));
            }
        }
        self.look();
    }

    fn look(&mut self) {
        let screen = screen::build(&self.session, self.pack.stock(Now::ZERO));
        self.keep(screen);
    }

    fn keep(&mut self, screen: Screen) {
        let mut lines = screen::lines(&screen);
        lines.push(screen.name.clone());
        if self.known.insert(lines) {
            let scroll = self.session.scroll().map_or(Scroll::Follow, Scroll::Top);
            self.screens.push((screen, scroll));
        }
    }

    /// Looks at something and comes back.
    fn aside(&mut self, visit: impl FnOnce(&mut Self)) {
        let here = self.session.clone();
        visit(self);
        self.session = here;
    }

    fn entrance(&mut self, word: &str) {
        self.look();
        self.overlays();
        self.act(Act::Home);
        self.overlays();
        self.act(Act::Lessons);
        self.act(Act::Search);
        self.type_text(word);
        self.type_text("zzzzzz");
        for theme in ["papers", "housing", "health"] {
            self.act(Act::Browse(id(theme)));
        }
    }

    fn overlays(&mut self) {
        for act in [Act::Help, Act::Keeps, Act::Settings, Act::Languages, Act::Stop, Act::Call] {
            self.aside(|it| it.act(act));
        }
        self.aside(|it| it.event(Event::NotOpened(id("none"))));
        self.aside(|it| {
            it.session.update(Duration::from_secs(3600), Event::Tick);
            it.look();
        });
        self.aside(|it| {
            it.act(Act::Call);
            it.act(Act::Help);
        });
    }

    fn walk(&mut self, procedure: &str, scenario: &Scenario) {
        self.act(Act::Home);
        self.act(Act::Open(id(procedure)));
        self.aside(Self::overlays);
        self.act(Act::Start);
        while let Some((step, kind)) = self.step() {
            self.words();
            self.answer(&kind, scenario.answers.get(&step));
        }
        self.act(Act::Continue);
        self.words();
        self.aside(Self::overlays);
        self.aside(|it| it.act(Act::Finish));
        self.act(Act::Code);
        while self.offers(&Act::Code) {
            self.act(Act::Code);
        }
    }

    fn step(&self) -> Option<(String, StepKind)> {
        let walking = self.session.walking()?;
        assert_ne!(walking.place, Place::Intro);
        walking.step().map(|step| (step.id.to_string(), step.kind.clone()))
    }

    fn answer(&mut self, kind: &StepKind, given: Option<&toml::Value>) {
        let one = |given: Option<&toml::Value>| given.and_then(|it| it.as_str().map(str::to_owned));
        match (kind, &self.session.walking().unwrap().draft) {
            (_, Draft::Proposed(_)) => self.act(Act::Keep),
            (StepKind::Quiz { options }, _) => {
                for option in options {
                    self.act(Act::Choose(option.id.clone()));
                }
                self.act(Act::Choose(id(&one(given).unwrap())));
                self.act(Act::Continue);
            }
            (StepKind::Multi { .. } | StepKind::Checklist { .. }, _) => {
                self.aside(|it| it.act(Act::Continue));
                for option in given.and_then(toml::Value::as_array).into_iter().flatten() {
                    self.act(Act::Toggle(id(option.as_str().unwrap())));
                }
                self.act(Act::Continue);
            }
            (StepKind::Practice { .. }, _) => self.practise(),
            (StepKind::Number { .. } | StepKind::Date { .. } | StepKind::Text { .. }, _) => {
                self.misspell();
                match one(given).filter(|it| it != "unknown") {
                    Some(day) => {
                        let parts: Vec<&str> = day.split('-').rev().collect();
                        self.type_text(&parts.join("/"));
                        self.act(Act::Continue);
                    }
                    None => self.act(Act::Unknown),
                }
            }
            _ => self.act(one(given).map_or(Act::Continue, |it| Act::Choose(id(&it)))),
        }
    }

    fn practise(&mut self) {
        for _ in 0..4 {
            self.type_text("x");
            self.act(Act::Continue);
        }
        self.type_text("Awa.Diallo-2026@exemple.fr");
        self.act(Act::Continue);
        if self.offers(&Act::Skip) {
            self.act(Act::Skip);
        } else {
            self.act(Act::Continue);
        }
    }

    /// Types what cannot be taken, for the words that are said then.
    fn misspell(&mut self) {
        for typed in ["", "x", "01/01/1900", "01/01/2100"] {
            self.type_text(typed);
            self.act(Act::Continue);
        }
    }

    fn type_text(&mut self, text: &str) {
        self.session.update(Now::ZERO, Event::Typed(Edit::Clear));
        for letter in text.chars() {
            self.session.update(Now::ZERO, Event::Typed(Edit::Insert(letter)));
        }
        self.look();
    }

    /// Opens every glossary word of the screen.
    fn words(&mut self) {
        let screen = screen::build(&self.session, self.pack.stock(Now::ZERO));
        for word in words_of(&screen) {
            self.aside(|it| it.act(Act::Word(word)));
        }
    }

    fn offers(&self, act: &Act) -> bool {
        let screen = screen::build(&self.session, self.pack.stock(Now::ZERO));
        screen.focusables().contains(&act)
    }

    /// What was said in one procedure is proposed in another.
    fn second_procedure(&mut self) {
        for procedure in ["lost-licence", "postal-address"] {
            self.walk(procedure, &scenarios(procedure).swap_remove(0));
        }
        self.act(Act::Home);
        assert!(matches!(self.session.stage(), Stage::Home(Shelf::Doors)));
    }

    /// Help where nobody is there.
    fn alone(&mut self) {
        let site = House { presence: Presence::Alone, ..House::default() }.site(&self.pack);
        let language = self.session.language().clone();
        self.session = Session::new(site).in_language(language);
        self.act(Act::Help);
    }

    fn farewells(&mut self, language: &Tag) {
        let look = self.session.look();
        for parting in [Parting::Chosen, Parting::Idle, Parting::Broken] {
            for erasing in [Erasing::Running, Erasing::Verified, Erasing::Residue] {
                let stock = self.pack.stock(Now::ZERO);
                self.keep(screen::farewell(language, look, parting, erasing, stock));
            }
        }
        self.keep(screen::out_of_service(language, look, self.pack.stock(Now::ZERO)));
    }
}
