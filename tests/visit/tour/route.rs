//! A way through all screens of the shipped pack.

use std::{collections::BTreeSet, sync::Arc, time::Duration};

use guichet::{
    hours::{Closes, Opening, Presence},
    lang::Tag,
    pack::{OpenPack, Procedures},
    procedure::StepKind,
    screen::{self, Erasing, Parting, Screen, Scroll},
    session::{Act, Draft, Edit, Effect, Event, Now, Place, Session, Shelf, Stage},
    shell::Library,
};
use jiff::civil::Date;
use serde::Deserialize;

use super::words_of;
use crate::{House, id};

const PROCEDURES: [&str; 4] = ["lost-licence", "postal-address", "create-email", "false-message"];

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
pub(super) struct Tour {
    pack: OpenPack,
    procedures: Procedures,
    session: Session,
    known: BTreeSet<Vec<String>>,
    screens: Vec<(Screen, Scroll)>,
}

impl Tour {
    /// Returns every screen that was met.
    pub(super) fn of(language: &Tag, word: &str) -> Vec<(Screen, Scroll)> {
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
        tour.hours(language);
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
        self.look_at(Now::ZERO);
    }

    fn look_at(&mut self, now: Now) {
        let screen = screen::build(&self.session, self.pack.stock(now));
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

    /// What the hours and the limit say, and the end that comes by itself.
    fn hours(&mut self, language: &Tag) {
        let closes = |left: u64| Opening::Open {
            closes: Some(Closes {
                left: Duration::from_secs(left),
                at: jiff::civil::Time::constant(18, 30, 0, 0),
            }),
        };
        let opens = |day: i8, month: i8| Opening::Closed {
            opens: Some(Date::constant(2026, month, day).at(9, 0, 0, 0)),
            why: String::new(),
        };
        let limit = Some(Duration::from_secs(600));
        for (opening, limit) in [
            (closes(900), None),
            (closes(300), None),
            (closes(60), None),
            (Opening::default(), limit),
            (opens(22, 11), None),
            (opens(24, 11), None),
            (opens(24, 12), None),
            (Opening::Closed { opens: None, why: String::new() }, None),
        ] {
            let site = House { limit, opening, ..House::default() }.site(&self.pack);
            self.session = Session::new(site).in_language(language.clone());
            self.act(Act::Home);
            for second in 0..1300 {
                let now = Duration::from_secs(second);
                if self.session.deadline(now).is_some_and(|at| at <= now) {
                    self.session.update(now, Event::Tick);
                    self.look_at(now);
                }
                if second % 30 == 0 {
                    self.session.update(now, Event::Stirred);
                    self.look_at(now);
                }
            }
            self.aside(|it| it.act(Act::Help));
        }
    }

    fn farewells(&mut self, language: &Tag) {
        let look = self.session.look();
        for parting in
            [Parting::Chosen, Parting::Idle, Parting::Limit, Parting::Closing, Parting::Broken]
        {
            for erasing in [Erasing::Running, Erasing::Verified, Erasing::Residue, Erasing::Warned]
            {
                let stock = self.pack.stock(Now::ZERO);
                self.keep(screen::farewell(language, look, parting, erasing, stock));
            }
        }
        self.keep(screen::out_of_service(language, look, self.pack.stock(Now::ZERO)));
    }
}
