//! What its author does in a preview: the interface has the keys, but for those of the panel.

use super::{
    frame::Frame,
    play::Goes,
    stage::{Panel, Preview, Told},
};
use crate::{
    author::{Rehearsal, Route, route_to},
    keys::{self, Input, Key},
    pack::OpenPack,
    problem::Problem,
    procedure::{Answers, Id, Procedure, StepKind},
    screen::{Placement, Screen, Scroll, Target},
    session::{Act, Ending, Event, Now, Place, Standpoint},
    shell::Happening,
};

/// The key of the panel. No visitor needs it, and window managers leave it alone: many take F11.
const PANEL: Key = Key::F(12);

impl<L> Preview<L>
where
    L: FnMut() -> Result<OpenPack, Vec<Problem>>,
{
    pub(super) fn take(&mut self, now: Now, happening: &Happening) -> Goes {
        match happening {
            Happening::Input(input) => self.input(now, *input),
            Happening::Tick => self.happens(now, Event::Tick),
            Happening::Gone | Happening::EndRequested => Goes::Out,
            _ => Goes::On,
        }
    }

    fn input(&mut self, now: Now, input: Input) -> Goes {
        match input {
            Input::Resized => return Goes::On,
            Input::Key(Key::Control('q')) => return Goes::Out,
            Input::Key(key) if key == PANEL => {
                self.turn_the_panel();
                return Goes::On;
            }
            _ => {}
        }
        let Some((interface, panel)) = self.shown.clone() else { return Goes::On };
        let on_panel = match (input, &self.frame.panel) {
            (Input::Press { column, .. }, Some((area, _))) => area.x <= column,
            (_, Some(_)) => self.panel_holds_keys() || self.frame.interface.is_none(),
            (_, None) => false,
        };
        match (on_panel, panel, self.frame.clone()) {
            (true, Some(screen), Frame { panel: Some((_, placement)), .. }) => {
                self.on_panel(&screen, &placement, input);
                Goes::On
            }
            (_, _, Frame { interface: Some(placement), .. }) => {
                self.on_interface(now, &interface, &placement, input)
            }
            _ => Goes::On,
        }
    }

    /// Closed, what is known, the steps, closed.
    fn turn_the_panel(&mut self) {
        if self.rehearsal.is_none() {
            return;
        }
        self.panel = match self.panel {
            Panel::Closed => Panel::Notes(0),
            Panel::Notes(_) => Panel::Steps(None, Scroll::Follow),
            Panel::Steps(..) => Panel::Closed,
        };
    }

    fn on_panel(&mut self, screen: &Screen, placement: &Placement, input: Input) {
        if input == Input::Key(Key::Escape) {
            self.panel = match self.panel {
                Panel::Steps(..) => Panel::Notes(0),
                _ => Panel::Closed,
            };
            return;
        }
        let event = leap(screen, input).or_else(|| keys::event(screen, placement, &input));
        match (event, &mut self.panel) {
            (Some(Event::Did(Act::Jump(id))), _) => self.jump(&id),
            (Some(Event::Did(Act::Stay)), _) => self.turn_the_panel(),
            (Some(Event::Focused(act @ Act::Jump(_))), Panel::Steps(focus, scroll)) => {
                (*focus, *scroll) = (Some(act), Scroll::Follow);
            }
            (Some(Event::Scrolled(line)), Panel::Steps(_, scroll)) => *scroll = Scroll::Top(line),
            (Some(Event::Scrolled(line)), Panel::Notes(top)) => *top = line,
            // Nothing is to be chosen among the notes: what would move the focus moves the text.
            (Some(_), Panel::Notes(top)) => match input {
                Input::Key(Key::Down) => *top = placement.line_down(),
                Input::Key(Key::Up) => *top = placement.line_up(),
                _ => {}
            },
            _ => {}
        }
    }

    fn on_interface(
        &mut self,
        now: Now,
        screen: &Screen,
        placement: &Placement,
        input: Input,
    ) -> Goes {
        let Some(event) = keys::event(screen, placement, &input) else { return Goes::On };
        if screen.name == "author:problems" {
            self.on_problems(event, placement, input);
            return Goes::On;
        }
        if !self.gate.lets(now, input, &event) {
            return Goes::On;
        }
        if let Panel::Notes(line) = &mut self.panel
            && !matches!(event, Event::Scrolled(_))
        {
            *line = 0;
        }
        self.happens(now, event)
    }

    fn on_problems(&mut self, event: Event, placement: &Placement, input: Input) {
        let line = match (event, input) {
            (Event::Scrolled(line), _) => Some(line),
            (_, Input::Key(Key::Down)) => Some(placement.line_down()),
            (_, Input::Key(Key::Up)) => Some(placement.line_up()),
            (Event::Did(_), _) => None,
            _ => return,
        };
        self.told = match line {
            Some(line) => Told::Open(line),
            // Without a good version there is nothing to see beneath.
            None if self.rehearsal.is_none() => self.told,
            None => Told::Dismissed,
        };
    }

    fn happens(&mut self, now: Now, event: Event) -> Goes {
        let Some(rehearsal) = &mut self.rehearsal else { return Goes::On };
        match rehearsal.happens(now, event) {
            None => Goes::On,
            Some(Ending::Left) => Goes::Out,
            // Another visitor comes.
            Some(_) => {
                rehearsal.begin_again();
                Goes::On
            }
        }
    }

    /// Goes to a step: with the answers given so far where they lead there, else with others that
    /// do; where none do the step is shown alone.
    fn jump(&mut self, id: &Id) {
        let Some(rehearsal) = &mut self.rehearsal else { return };
        let Some(procedure) = rehearsal.procedure(&self.procedure) else { return };
        let Some(at) = procedure.steps.iter().position(|it| it.id == *id) else { return };
        let here = rehearsal.session().walking().filter(|it| it.procedure.id == procedure.id);
        let given = rehearsal.session().given();
        let facts = given.facts.clone();
        let own = here.filter(|it| it.walk(&given).path.contains(&at));
        let (answers, facts, place) = match own {
            Some(walking) => (walking.answers.clone(), facts, place(&procedure, at)),
            None => match route(rehearsal, &procedure, at) {
                Some(route) => (route.answers, route.facts, place(&procedure, at)),
                None => (Answers::default(), facts, Place::Step(at)),
            },
        };
        rehearsal.stand(Standpoint { procedure, answers, facts, place });
        self.panel = Panel::Notes(0);
    }
}

/// In the list the keys that turn pages take the focus along.
fn leap(screen: &Screen, input: Input) -> Option<Event> {
    const PAGE: usize = 8;
    let steps: Vec<&Target> = screen.focusables();
    let at = steps.iter().position(|it| Some(*it) == screen.focus.as_ref())?;
    let last = steps.len().checked_sub(1)?;
    let to = match input {
        Input::Key(Key::Home) => 0,
        Input::Key(Key::End) => last,
        Input::Key(Key::PageUp) => at.saturating_sub(PAGE),
        Input::Key(Key::PageDown) => last.min(at + PAGE),
        _ => return None,
    };
    Some(Event::Focused(steps[to].clone()))
}

fn route(rehearsal: &Rehearsal, procedure: &Procedure, at: usize) -> Option<Route> {
    let reference = rehearsal.pack().reference()?;
    route_to(procedure, at, (&reference.values, &reference.facts), rehearsal.setting().today)
}

/// An end is shown as its result.
fn place(procedure: &Procedure, at: usize) -> Place {
    match procedure.steps.get(at).map(|it| &it.kind) {
        Some(StepKind::End { .. }) => Place::Result,
        _ => Place::Step(at),
    }
}
