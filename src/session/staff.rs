//! The staff, in the middle of a visit: the visit is put aside whole, and comes back as it was.
//!
//! What the staff may do is decided elsewhere: a right PIN is what the supervisor says is one.

use std::time::Duration;

use super::{
    Act, Edit, Effect, Ending, Floating, Listening, Look, Now, Overlay, Pin, PinReply, Playing,
    Service, Session, Spot, StaffMay, Stage, Typing, Voice,
};
use crate::lang::Tag;

/// How long the PIN screen waits for a key.
const PATIENCE_FOR_A_PIN: Duration = Duration::from_secs(30);
/// How long the screens behind it wait.
const PATIENCE_FOR_STAFF: Duration = Duration::from_secs(60);

/// What staff do with a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StaffAct {
    /// Put the visit aside, to enter the PIN.
    Enter,
    /// Type a digit of the PIN.
    Type,
    /// Have the PIN checked.
    Check,
    /// Return to the visit.
    Return,
    /// Give the visit 15 minutes more.
    MoreTime,
    /// Ask whether this is really meant.
    Ask(Deed),
    /// Do it.
    Do(Deed),
}

/// What staff can do to a computer. Each ends the visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Deed {
    /// End this visit.
    EndVisit,
    /// Serve nobody any more.
    OutOfService,
    /// Serve again.
    BackInService,
    /// Leave to the system.
    Leave,
}

/// Where the staff are.
#[derive(Clone, Debug)]
pub enum Desk {
    /// At the PIN, with what is typed of it.
    Pin(Typing, Option<Hint>),
    /// Waiting until it is checked.
    Checking,
    /// Past it.
    Open,
    /// Asked whether this is really meant.
    Sure(Deed),
}

/// What is said beside the PIN.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hint {
    /// That was not it.
    Wrong,
    /// It has six digits at least.
    Short,
    /// It cannot be checked.
    Unable,
}

/// A visit that waits until the staff are done.
#[derive(Clone, Debug)]
pub(super) struct Aside {
    stage: Stage,
    overlays: Vec<Floating>,
    spot: Spot,
    language: Tag,
    look: Look,
    voice: Voice,
}

impl Session {
    /// Returns the language of the visitor, whatever the staff read in.
    pub fn visitor_language(&self) -> &Tag {
        self.aside.as_ref().map_or(&self.language, |visit| &visit.language)
    }

    /// Returns how long no PIN is looked at, in whole seconds, rounded up.
    pub fn pin_wait(&self, now: Now) -> Option<u64> {
        let left = self.no_pin_until?.checked_sub(now).filter(|left| !left.is_zero())?;
        Some(left.as_secs() + u64::from(0 < left.subsec_nanos()))
    }

    pub(super) fn serve(&mut self, act: StaffAct) -> Vec<Effect> {
        match (act, &self.stage) {
            (StaffAct::Enter, _) => self.put_aside(),
            (StaffAct::Check, Stage::Staff(Desk::Pin(typing, _))) => {
                let pin = Pin::new(typing.text());
                return self.check(pin);
            }
            (StaffAct::Return, Stage::Staff(_)) => return self.return_to_the_visit(),
            (StaffAct::MoreTime, Stage::Staff(Desk::Open)) if self.may_have_more_time() => {
                let effects = self.return_to_the_visit();
                self.last_longer(self.stirred);
                return effects;
            }
            (StaffAct::Ask(deed), Stage::Staff(Desk::Open)) if self.may(deed) => {
                self.stand_at(Desk::Sure(deed));
            }
            (StaffAct::Do(deed), Stage::Staff(Desk::Open | Desk::Sure(_))) if self.may(deed) => {
                return vec![Effect::End(ending(deed))];
            }
            _ => {}
        }
        vec![]
    }

    /// Returns whether there is an end of the visit that staff can put off.
    pub fn may_have_more_time(&self) -> bool {
        self.hourglass.can_be_given(self.stirred)
    }

    /// Returns whether this can be done at this place, now.
    pub fn may(&self, deed: Deed) -> bool {
        match (deed, self.site.service) {
            (Deed::BackInService, service) => service == Service::Out,
            (Deed::EndVisit | Deed::OutOfService, service) => service == Service::In,
            (Deed::Leave, _) => self.site.staff == StaffMay::Leave,
        }
    }

    /// Takes the digits of a PIN, and nothing else.
    pub(super) fn pin_typed(&mut self, edit: Edit) {
        let waits = self.no_pin_until.is_some();
        let Stage::Staff(Desk::Pin(typing, hint)) = &mut self.stage else { return };
        let is_digit = !matches!(edit, Edit::Insert(letter) if !letter.is_ascii_digit());
        if is_digit && !waits {
            typing.apply(edit);
            *hint = None;
            self.hold(Act::Staff(StaffAct::Type));
        }
    }

    /// Takes what came of a PIN. Nobody waits for it any more where the staff went back already.
    pub(super) fn replied(&mut self, now: Now, reply: PinReply) -> Vec<Effect> {
        if let PinReply::Wrong { wait } | PinReply::TooSoon { wait } = reply {
            self.no_pin_until = Some(now + wait).filter(|_| !wait.is_zero());
        }
        if !matches!(self.stage, Stage::Staff(Desk::Checking)) {
            return if reply == PinReply::Right { vec![Effect::StaffGone] } else { vec![] };
        }
        self.stirred = now;
        self.overlays.clear();
        self.stand_at(match reply {
            PinReply::Right => Desk::Open,
            PinReply::Wrong { .. } => at_the_pin(Some(Hint::Wrong)),
            PinReply::TooSoon { .. } => at_the_pin(None),
            PinReply::Unable => at_the_pin(Some(Hint::Unable)),
        });
        vec![]
    }

    /// Goes back by one screen of the staff, or to the visit.
    pub(super) fn staff_back(&mut self) -> Vec<Effect> {
        match self.stage {
            Stage::Staff(Desk::Sure(_)) => {
                self.stand_at(Desk::Open);
                vec![]
            }
            _ => self.return_to_the_visit(),
        }
    }

    /// When the staff are taken to be gone, or the wait shows another second.
    pub(super) fn staff_deadline(&self, now: Now) -> Now {
        let gone = self.stirred + self.staff_patience();
        let Some(until) = self.no_pin_until else { return gone };
        let after = self.pin_wait(now).unwrap_or_default().saturating_sub(1);
        gone.min(until.saturating_sub(Duration::from_secs(after)))
    }

    /// A hand that is gone leaves the visit to the visitor, whose time begins anew.
    pub(super) fn staff_tick(&mut self, now: Now) -> Vec<Effect> {
        self.no_pin_until = self.no_pin_until.filter(|until| now < *until);
        if now < self.stirred + self.staff_patience() {
            return vec![];
        }
        self.stirred = now;
        self.return_to_the_visit()
    }

    fn staff_patience(&self) -> Duration {
        match self.stage {
            Stage::Staff(Desk::Open | Desk::Sure(_)) => PATIENCE_FOR_STAFF,
            _ => PATIENCE_FOR_A_PIN,
        }
    }

    fn check(&mut self, pin: Option<Pin>) -> Vec<Effect> {
        if self.no_pin_until.is_some() {
            return vec![];
        }
        let Some(pin) = pin else {
            self.stand_at(at_the_pin(Some(Hint::Short)));
            return vec![];
        };
        self.stand_at(Desk::Checking);
        vec![Effect::CheckPin(pin)]
    }

    fn stand_at(&mut self, desk: Desk) {
        self.stage = Stage::Staff(desk);
        self.turn();
    }

    /// The staff read in the language and the look of the place; the voice is silent.
    fn put_aside(&mut self) {
        if self.site.staff == StaffMay::Nothing || self.aside.is_some() {
            return;
        }
        self.lift_out(&Overlay::Help);
        let silent = Voice { listening: Listening::Off, playing: Playing::Nothing, ..self.voice };
        self.aside = Some(Box::new(Aside {
            stage: std::mem::replace(&mut self.stage, Stage::Staff(at_the_pin(None))),
            overlays: std::mem::take(&mut self.overlays),
            spot: std::mem::take(&mut self.spot),
            language: std::mem::replace(&mut self.language, self.site.language.clone()),
            look: std::mem::replace(&mut self.look, self.site.look),
            voice: std::mem::replace(&mut self.voice, Voice { silence: None, ..silent }),
        }));
    }

    fn return_to_the_visit(&mut self) -> Vec<Effect> {
        let Some(visit) = self.aside.take() else { return vec![] };
        let Aside { stage, overlays, spot, language, look, voice } = *visit;
        let was_in = matches!(self.stage, Stage::Staff(Desk::Open | Desk::Sure(_)));
        self.stage = stage;
        self.overlays = overlays;
        self.spot = spot;
        self.language = language;
        self.look = look;
        self.voice = Voice { playing: Playing::Nothing, ..voice };
        // Another day may have begun meanwhile.
        self.catch_up();
        if was_in { vec![Effect::StaffGone] } else { vec![] }
    }
}

fn at_the_pin(hint: Option<Hint>) -> Desk {
    Desk::Pin(Typing::new(Pin::MOST), hint)
}

fn ending(deed: Deed) -> Ending {
    match deed {
        Deed::EndVisit => Ending::ByStaff,
        Deed::OutOfService => Ending::OutOfService,
        Deed::BackInService => Ending::BackInService,
        Deed::Leave => Ending::Left,
    }
}
