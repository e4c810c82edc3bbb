//! A person who follows a scenario, and nothing but what the screen offers.

use std::{cell::RefCell, collections::VecDeque, io, rc::Rc, sync::Arc, time::Duration};

use guichet::{
    adapters::linear::LineCanvas,
    lang::Tag,
    pack::Procedures,
    screen::{self, Block, Mark, Placement, Screen, Scroll, Text},
    session::{Act, Effect, Ending, Event, Now, Session},
    shell::{self, Canvas, Happening, Source, World},
    view::{self, Ink},
};
use jiff::civil::Date;
use ratatui::{buffer::Buffer, layout::Rect};

use crate::{
    TODAY,
    hand::Hand,
    open_pack,
    scenario::{Given, Scenario, id},
    site,
};

/// More gestures than any visit needs.
const MOST: usize = 2000;

/// What a visit left for the test to look at.
pub(crate) struct Visited {
    pub(crate) ending: Ending,
    /// The steps in the order in which they were first met.
    pub(crate) steps: Vec<String>,
    /// The headings of the result screens.
    pub(crate) results: Vec<String>,
    /// Every screen in turn, as plain lines.
    pub(crate) transcript: Vec<Vec<String>>,
}

/// Walks one scenario from the first screen to the goodbye.
pub(crate) fn walk(
    procedure: &str,
    scenario: &Scenario,
    hand: Hand,
    language: &Tag,
    size: (u16, u16),
) -> Visited {
    let mut pack = open_pack();
    let mut session = Session::new(site(&pack));
    let shown = Rc::new(RefCell::new(None));
    let mut person = Person {
        procedure,
        scenario,
        hand,
        language,
        shown: Rc::clone(&shown),
        now: Now::ZERO,
        waiting: VecDeque::new(),
        gestures: 0,
        typed_on: None,
        changing: false,
        pages: Vec::new(),
        changed: Vec::new(),
    };
    let visited = Rc::new(RefCell::new((Vec::new(), Vec::new(), Vec::new())));
    let mut canvas = Eyes { hand, size, shown, visited: Rc::clone(&visited) };
    let mut world = Opener(pack.procedures());
    let ending =
        shell::visit(&mut session, &mut pack, &mut person, &mut world, &mut canvas).unwrap();
    let (steps, results, transcript) = visited.take();
    Visited { ending, steps, results, transcript }
}

type Shown = Rc<RefCell<Option<(Screen, Placement)>>>;

struct Opener(Procedures);

impl World for Opener {
    fn perform(&mut self, effect: &Effect) -> Option<Event> {
        match effect {
            Effect::Open(id) => Some(match self.0.open(id) {
                Some(procedure) => Event::Opened(Arc::new(procedure)),
                None => Event::NotOpened(id.clone()),
            }),
            _ => None,
        }
    }
}

/// Steps, headings of results, and all screens as lines.
type Seen = (Vec<String>, Vec<String>, Vec<Vec<String>>);

struct Eyes {
    hand: Hand,
    size: (u16, u16),
    shown: Shown,
    visited: Rc<RefCell<Seen>>,
}

impl Canvas for Eyes {
    fn show(&mut self, screen: &Screen, scroll: Scroll) -> io::Result<Placement> {
        let placement = if self.hand == Hand::Lines {
            LineCanvas::new(io::sink()).show(screen, scroll)?
        } else {
            let mut buffer = Buffer::empty(Rect::new(0, 0, self.size.0, self.size.1));
            view::paint(screen, Ink::default(), scroll, &mut buffer)
        };
        let mut visited = self.visited.borrow_mut();
        if let Some(step) = screen.name.strip_prefix("step:") {
            let step = step.rsplit(':').next().unwrap().to_owned();
            if !visited.0.contains(&step) {
                visited.0.push(step);
            }
        }
        if screen.name.starts_with("result:") {
            let heading = screen.blocks.iter().find_map(|block| match block {
                Block::Heading(text) => Some(text.content.clone()),
                _ => None,
            });
            visited.1.extend(heading);
        }
        let lines = screen::lines(screen);
        if visited.2.last() != Some(&lines) {
            visited.2.push(lines);
        }
        *self.shown.borrow_mut() = Some((screen.clone(), placement.clone()));
        Ok(placement)
    }

    fn not_understood(&mut self, words: &Text) -> io::Result<()> {
        panic!("a line was not understood: {}", words.content)
    }
}

struct Person<'a> {
    procedure: &'a str,
    scenario: &'a Scenario,
    hand: Hand,
    language: &'a Tag,
    shown: Shown,
    now: Now,
    waiting: VecDeque<Happening>,
    gestures: usize,
    typed_on: Option<String>,
    /// Whether the mind was changed, and which answers were gone back to.
    changing: bool,
    pages: Vec<Option<Act>>,
    changed: Vec<String>,
}

impl Source for Person<'_> {
    fn now(&self) -> Now {
        self.now
    }

    fn today(&self) -> Date {
        TODAY
    }

    fn next(&mut self, _: Option<Now>) -> Happening {
        self.now += Duration::from_secs(1);
        self.gestures += 1;
        assert!(self.gestures < MOST, "lost on {:?}", self.shown.borrow().as_ref().unwrap().0.name);
        if let Some(happening) = self.waiting.pop_front() {
            return happening;
        }
        let shown = self.shown.borrow();
        let (screen, placement) = shown.as_ref().unwrap();
        let (screen, placement) = (screen.clone(), placement.clone());
        drop(shown);
        match self.wish(&screen) {
            Wish::Do(act) => self.hand.toward(&act, &screen, &placement),
            Wish::Type(text) => {
                self.typed_on = Some(screen.name.clone());
                self.waiting = self.hand.type_text(&text).into();
                self.waiting.pop_front().unwrap()
            }
        }
    }
}

enum Wish {
    Do(Act),
    Type(String),
}

impl Person<'_> {
    fn wish(&mut self, screen: &Screen) -> Wish {
        let act = match screen.name.split(':').next().unwrap() {
            "attract" => Act::Speak(self.language.plain()),
            "comfort" if self.language.is_simple() && !is_ticked(screen, &Act::ToggleEasyText) => {
                Act::ToggleEasyText
            }
            "comfort" => Act::Home,
            "home" => self.open(screen),
            "intro" => Act::Start,
            "step" => return self.on_step(screen),
            "review" => self.review(screen),
            "result" if self.has_changes() && has(screen, &Act::Code) => Act::Back,
            "result" => Act::Finish,
            "goodbye" => Act::Erase,
            other => panic!("nobody expected the screen {other}"),
        };
        Wish::Do(act)
    }

    fn open(&self, screen: &Screen) -> Act {
        let open = Act::Open(id(self.procedure));
        if has(screen, &open) { open } else { Act::Lessons }
    }

    fn has_changes(&self) -> bool {
        !self.changing && !self.scenario.then.is_empty()
    }

    /// On the review a scenario may change its mind, one answer after the other.
    /// What is not on the review is asked again on the way.
    fn review(&mut self, screen: &Screen) -> Act {
        let waiting = self.scenario.then.keys().filter(|step| !self.changed.contains(step));
        let waits: Vec<Act> = waiting.map(|step| Act::Jump(id(step))).collect();
        self.changing |= !waits.is_empty();
        if let Some(jump) = waits.iter().find(|jump| has(screen, jump)) {
            return jump.clone();
        }
        // The row may stand on another page of a long list.
        let first = screen.focusables().first().copied().cloned();
        if !self.pages.contains(&first) {
            self.pages.push(first.clone());
        }
        let all = self.pages.len() == 2 && self.pages.first() == Some(&first);
        let more = !waits.is_empty() && !all && has(screen, &Act::More);
        if more { Act::More } else { Act::Continue }
    }

    fn given(&self, step: &str) -> Option<&Given> {
        let changed = self.changing.then(|| self.scenario.then.get(step)).flatten();
        changed.or_else(|| self.scenario.answers.get(step))
    }

    fn on_step(&mut self, screen: &Screen) -> Wish {
        let step = screen.name.rsplit(':').next().unwrap().to_owned();
        let typed = self.typed_on.as_ref() == Some(&screen.name);
        if self.changing && !self.changed.contains(&step) {
            self.changed.push(step.clone());
        }
        match self.given(&step) {
            Some(Given::Several(wanted)) => Wish::Do(tick(screen, wanted)),
            Some(Given::Text(text)) if has(screen, &Act::Choose(id_or_none(text))) => {
                let choose = Act::Choose(id(text));
                if is_chosen(screen, &choose) && has(screen, &Act::Continue) {
                    Wish::Do(Act::Continue)
                } else {
                    Wish::Do(choose)
                }
            }
            Some(Given::Text(text)) if text == "unknown" => Wish::Do(Act::Unknown),
            _ if has(screen, &Act::Edit) && !typed && self.hand != Hand::Pointer => {
                Wish::Type(self.text_for(&step, screen))
            }
            _ if has(screen, &Act::Edit) && self.hand == Hand::Pointer => Wish::Do(untyped(screen)),
            _ => Wish::Do(Act::Continue),
        }
    }

    /// What is typed: the scenario's answer, or what the exercise asks for.
    fn text_for(&self, step: &str, screen: &Screen) -> String {
        match self.given(step) {
            Some(Given::Number(number)) => number.to_string(),
            Some(Given::Text(text)) => match text.parse::<Date>() {
                Ok(day) => format!("{:02}/{:02}/{}", day.day(), day.month(), day.year()),
                Err(_) => text.clone(),
            },
            _ => exercise(screen),
        }
    }
}

/// One answer does for every exercise of the pack: what is shown large, or an address that is a
/// strong password too.
fn exercise(screen: &Screen) -> String {
    let large = screen.blocks.iter().find_map(|block| match block {
        Block::Large(text) => Some(text.content.clone()),
        _ => None,
    });
    large.unwrap_or_else(|| "Awa.Diallo-2026@exemple.fr".to_owned())
}

/// Without a keyboard a question is left open, an exercise left out.
fn untyped(screen: &Screen) -> Act {
    [Act::Skip, Act::Unknown].into_iter().find(|act| has(screen, act)).unwrap_or(Act::Continue)
}

fn tick(screen: &Screen, wanted: &[String]) -> Act {
    let wrong = screen.blocks.iter().find_map(|block| match block {
        Block::Choice(choice) => match &choice.target {
            Act::Toggle(option) => {
                let wished = wanted.iter().any(|it| *option == it.as_str());
                (wished != (choice.mark == Mark::Ticked)).then(|| choice.target.clone())
            }
            _ => None,
        },
        _ => None,
    });
    wrong.unwrap_or(Act::Continue)
}

fn has(screen: &Screen, act: &Act) -> bool {
    screen.focusables().contains(&act)
}

fn is_ticked(screen: &Screen, act: &Act) -> bool {
    is_marked(screen, act, Mark::Ticked)
}

fn is_chosen(screen: &Screen, act: &Act) -> bool {
    is_marked(screen, act, Mark::Chosen)
}

fn is_marked(screen: &Screen, act: &Act, mark: Mark) -> bool {
    screen
        .blocks
        .iter()
        .any(|block| matches!(block, Block::Choice(it) if it.target == *act && it.mark == mark))
}

fn id_or_none(text: &str) -> guichet::procedure::Id {
    guichet::procedure::Id::new(text).unwrap_or_else(|_| id("none-such"))
}
