//! A visitor made of answers: presses the keys that a person would, and looks at every screen.

mod hand;
mod sheet;

use std::{sync::Arc, time::Duration};

use jiff::civil::Date;

pub(super) use sheet::Sheet;

use super::{
    ground::Ground,
    lack::{Lack, lack},
};
use crate::{
    keys::{self, Input, Key},
    lang::Tag,
    procedure::{Answers, Facts, Id, Procedure, Step, StepKind, Walk},
    screen::{self, Area, Block, Placement, Screen},
    session::{Act, Effect, Event, Now, Place, Session, Walking},
    text::Catalogue,
};

/// One gesture a second.
const GESTURE: Duration = Duration::from_secs(1);
/// More pages than any list has: the longest has 40 options.
const PAGES: usize = 12;
/// More codes than any result needs.
const CODES: usize = 60;

/// A visitor who walks one procedure in one language.
pub(super) struct Visitor<'a> {
    ground: &'a Ground,
    procedure: Arc<Procedure>,
    language: Tag,
    catalogue: Arc<Catalogue>,
    session: Session,
    screen: Screen,
    now: Now,
    /// The steps that were shown, in order.
    pub(super) shown: Vec<usize>,
    /// The screens on which a text was missing.
    pub(super) lacks: Vec<Lack>,
    /// What was to be chosen or ticked, and was not offered.
    pub(super) not_offered: Vec<(usize, Id)>,
}

/// Who comes, and when.
pub(super) struct Guest<'a> {
    pub(super) language: &'a Tag,
    pub(super) facts: &'a Facts,
    pub(super) today: Date,
}

/// How far a visitor came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reached {
    /// The result.
    End,
    /// The list of answers, where nothing more was wanted.
    Review,
    /// A question that has no answer.
    Question(usize),
}

/// Where a visitor stops who could go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Until {
    /// At the list of answers.
    Review,
    /// At the result.
    Result,
}

/// A screen does not offer what must be done: the step on which the visitor is, if on one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stuck(pub(super) Option<usize>);

impl<'a> Visitor<'a> {
    /// Comes in, and opens the procedure.
    pub(super) fn come(ground: &'a Ground, procedure: &Arc<Procedure>, guest: &Guest<'_>) -> Self {
        let site = ground.site(&procedure.id, guest.language, guest.today);
        let mut session = Session::new(site).knowing(guest.facts.clone());
        for effect in session.begin() {
            if matches!(effect, Effect::Open(_)) {
                session.update(Now::ZERO, Event::Opened(Arc::clone(procedure)));
            }
        }
        let catalogue = ground.catalogue(guest.today);
        let screen = screen::build(&session, ground.stock(&catalogue, guest.today, Now::ZERO));
        let mut visitor = Self {
            ground,
            procedure: Arc::clone(procedure),
            language: guest.language.clone(),
            catalogue,
            session,
            screen,
            now: Now::ZERO,
            shown: Vec::new(),
            lacks: Vec::new(),
            not_offered: Vec::new(),
        };
        visitor.look();
        visitor
    }

    /// Goes on with these answers until the end, or the first question that they leave open.
    pub(super) fn forward(&mut self, answers: &Answers, until: Until) -> Result<Reached, Stuck> {
        for _ in 0..self.most() {
            match self.place() {
                Place::Intro => self.press(&Act::Start)?,
                Place::Review if until == Until::Review => return Ok(Reached::Review),
                Place::Review => self.press(&Act::Continue)?,
                Place::Result | Place::Code(_) => return Ok(Reached::End),
                Place::Step(at) => {
                    if !self.shown.contains(&at) {
                        self.shown.push(at);
                    }
                    if self.pass(at, answers)? == hand::Passed::No {
                        return Ok(Reached::Question(at));
                    }
                }
            }
        }
        Err(self.stuck())
    }

    /// Goes back by one screen.
    pub(super) fn back(&mut self) -> Result<(), Stuck> {
        self.press(&Act::Back)
    }

    /// Goes back to an earlier step, from wherever: by the list of answers if it stands there.
    pub(super) fn return_to(&mut self, at: usize) -> Result<(), Stuck> {
        if self.place() == Place::Result {
            self.back()?;
        }
        let jump = Act::Jump(self.step(at).id.clone());
        if self.place() == Place::Review && self.press(&jump).is_ok() {
            return Ok(());
        }
        for _ in 0..self.most() {
            if self.place() == Place::Step(at) {
                return Ok(());
            }
            self.back()?;
        }
        Err(self.stuck())
    }

    /// Looks at every code that the result offers, and returns to it.
    pub(super) fn photograph(&mut self) -> Result<(), Stuck> {
        if self.place() != Place::Result || !self.offers(&Act::Code) {
            return Ok(());
        }
        for _ in 0..CODES {
            if self.offers(&Act::Code) {
                self.press(&Act::Code)?;
            } else {
                return self.press(&Act::Result);
            }
        }
        Err(self.stuck())
    }

    /// Returns where in the procedure the visitor is.
    pub(super) fn place(&self) -> Place {
        self.walking().map_or(Place::Intro, |walking| walking.place)
    }

    /// Returns every answer given so far.
    pub(super) fn answers(&self) -> Answers {
        self.walking().map(|walking| walking.answers.clone()).unwrap_or_default()
    }

    /// Returns how the answers lead through the procedure.
    pub(super) fn walk(&self) -> Option<Walk> {
        Some(self.walking()?.walk(&self.session.given()))
    }

    /// Returns what the visitor has in hand.
    pub(super) fn sheet(&self) -> Sheet {
        Sheet::of(&self.procedure, &self.answers(), &self.session.given(), self.place())
    }

    fn walking(&self) -> Option<&Walking> {
        self.session.walking()
    }

    fn step(&self, at: usize) -> &Step {
        &self.procedure.steps[at]
    }

    /// More screens than any walk has.
    fn most(&self) -> usize {
        self.procedure.steps.len() * 4 + 20
    }

    fn stuck(&self) -> Stuck {
        Stuck(match self.place() {
            Place::Step(at) => Some(at),
            _ => None,
        })
    }

    /// Does something with the digits; leaves a field first, and turns the pages of a long list.
    fn press(&mut self, act: &Act) -> Result<(), Stuck> {
        if self.screen.focus == Some(Act::Edit) {
            self.key(Key::Enter);
        }
        if *act == Act::Back {
            self.key(Key::Char('0'));
            return Ok(());
        }
        for _ in 0..PAGES {
            let more = || self.digit_of(&Act::More);
            let Some(digit) = self.digit_of(act).or_else(more) else { break };
            let done = self.digit_of(act).is_some();
            self.key(Key::Char(digit));
            if done {
                return Ok(());
            }
        }
        Err(self.stuck())
    }

    fn digit_of(&self, act: &Act) -> Option<char> {
        let digit = self.screen.blocks.iter().find_map(|block| match block {
            Block::Choice(choice) if choice.target == *act => choice.digit,
            Block::Row(row) if row.target.as_ref() == Some(act) => row.digit,
            _ => None,
        });
        char::from_digit(digit?.into(), 10)
    }

    fn offers(&self, act: &Act) -> bool {
        self.screen.focusables().contains(&act)
    }

    /// Presses a key, and looks at what comes of it.
    fn key(&mut self, key: Key) {
        self.happen(key);
        self.look();
    }

    /// Presses a key without looking: letters of a text.
    fn happen(&mut self, key: Key) {
        self.now += GESTURE;
        if let Some(event) = keys::event(&self.screen, &in_sight(&self.screen), &Input::Key(key)) {
            self.session.update(self.now, event);
        }
    }

    fn look(&mut self) {
        let today = self.session.site().today;
        let stock = self.ground.stock(&self.catalogue, today, self.now);
        self.screen = screen::build(&self.session, stock);
        let Some(lack) = lack(&self.screen, &self.language, stock) else { return };
        if !self.lacks.iter().any(|it| it.tells(&lack)) {
            self.lacks.push(lack);
        }
    }
}

/// A window that is large enough for everything.
fn in_sight(screen: &Screen) -> Placement {
    let focusables: Vec<Act> = screen.focusables().into_iter().cloned().collect();
    let row = |(at, act): (usize, &Act)| {
        let y = u16::try_from(at).unwrap_or(u16::MAX);
        (Area { x: 0, y, width: 1, height: 1 }, act.clone())
    };
    let targets = focusables.iter().enumerate().map(row).collect();
    Placement { targets, focusables, ..Placement::default() }
}

/// Returns whether a step asks nothing that a scenario must answer.
pub(super) fn is_gone_past(kind: &StepKind) -> bool {
    matches!(kind, StepKind::Info | StepKind::Action { .. } | StepKind::Practice { .. })
}
