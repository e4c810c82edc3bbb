//! What floats above any screen, what the hours do, the end of a visit, the screens of the staff.

use std::time::Duration;

use jiff::{ToSpan, civil::Time};

use super::{album::Topic, cover::Breadth, tour::Tour};
use crate::{
    author::Setting,
    hours::{Closes, Opening, Outlook, Presence},
    procedure::Id,
    screen::{self, Erasing, Parting, Screen},
    session::{Act, Deed, Event, Now, PinReply, Running, Service, StaffAct},
};

pub(super) fn visit(tour: &mut Tour) {
    everywhere(tour);
    hours(tour);
    end(tour);
    staff(tour);
}

fn home(tour: &mut Tour) {
    tour.begin_again();
    tour.rehearsal.does(Act::Speak(tour.usual.language.clone()));
    tour.rehearsal.does(Act::Home);
}

fn everywhere(tour: &mut Tour) {
    tour.turn_to(Topic::Everywhere);
    home(tour);
    for act in [Act::Help, Act::Keeps, Act::Languages, Act::Settings, Act::VoiceSettings, Act::Stop]
    {
        tour.aside(|it| it.does(act));
    }
    tour.aside(|it| {
        it.does(Act::Call);
        it.does(Act::Help);
    });
    tour.aside(|it| {
        if let Ok(id) = Id::new("none") {
            it.rehearsal.happens(Now::ZERO, Event::NotOpened(id));
            it.look();
        }
    });
    tour.aside(|it| {
        let late = Duration::from_secs(3600);
        it.rehearsal.happens(late, Event::Tick);
        it.look_at(late);
    });
    let outlook = Outlook { presence: Presence::Alone, ..Outlook::default() };
    moved(tour, Setting { outlook, ..tour.usual.clone() });
    tour.does(Act::Help);
    home(tour);
    begun(tour);
}

/// Something that was begun says so on the home screen.
fn begun(tour: &mut Tour) {
    let entries = tour.rehearsal.stock(Now::ZERO).entries;
    let Some(id) = entries.first().map(|it| it.id.clone()) else { return };
    tour.rehearsal.does(Act::Open(id));
    tour.rehearsal.does(Act::Start);
    tour.rehearsal.does(Act::Continue);
    tour.does(Act::Home);
}

fn moved(tour: &mut Tour, setting: Setting) {
    tour.rehearsal.move_to(setting);
    tour.rehearsal.does(Act::Speak(tour.usual.language.clone()));
    tour.rehearsal.does(Act::Home);
}

fn hours(tour: &mut Tour) {
    tour.turn_to(Topic::Hours);
    let today = tour.usual.today;
    let at = Time::constant(18, 30, 0, 0);
    let closes = |left| Opening::Open { closes: Some(Closes { left, at }) };
    let opens = |days: i64| {
        let day = today.checked_add(days.days()).unwrap_or(today);
        let opens = Some(day.at(9, 0, 0, 0));
        Opening::Closed { opens, why: String::new() }
    };
    let limit = Some(Duration::from_secs(600));
    for (opening, limit) in [
        (closes(Duration::from_secs(900)), None),
        (Opening::default(), limit),
        (opens(0), None),
        (opens(2), None),
        (opens(32), None),
        (Opening::Closed { opens: None, why: String::new() }, None),
    ] {
        let outlook = Outlook { opening, ..Outlook::default() };
        tour.rehearsal.move_to(Setting { outlook, limit, ..tour.usual.clone() });
        if tour.rehearsal.session().is_closed() {
            tour.look();
            tour.aside(|it| it.does(Act::Help));
            continue;
        }
        tour.rehearsal.does(Act::Speak(tour.usual.language.clone()));
        tour.rehearsal.does(Act::Home);
        until_the_end(tour);
    }
}

/// Lets the time of a visit pass, while somebody is there.
fn until_the_end(tour: &mut Tour) {
    const STEP: u64 = 15;
    for second in (0..1500).step_by(usize::try_from(STEP).unwrap_or(1)) {
        let now = Duration::from_secs(second);
        if tour.rehearsal.session().deadline(now).is_some_and(|at| at <= now) {
            if tour.rehearsal.happens(now, Event::Tick).is_some() {
                return;
            }
            tour.look_at(now);
        }
        if second % (STEP * 2) == 0 && tour.rehearsal.session().time_is_over().is_none() {
            tour.rehearsal.happens(now, Event::Stirred);
            tour.look_at(now);
        }
    }
}

fn end(tour: &mut Tour) {
    tour.turn_to(Topic::End);
    home(tour);
    tour.does(Act::Finish);
    let (language, look) = (tour.usual.language.clone(), tour.usual.look);
    for parting in
        [Parting::Chosen, Parting::Idle, Parting::Limit, Parting::Closing, Parting::Broken]
    {
        for erasing in [Erasing::Running, Erasing::Verified, Erasing::Residue, Erasing::Warned] {
            let stock = tour.rehearsal.stock(Now::ZERO);
            let screen = screen::farewell(&language, look, parting, erasing, stock);
            keep(tour, screen);
        }
    }
    let screen = screen::out_of_service(&language, look, tour.rehearsal.stock(Now::ZERO));
    keep(tour, screen);
}

fn keep(tour: &mut Tour, screen: Screen) {
    tour.keep(screen.name.clone(), screen, Breadth::Screen);
}

fn staff(tour: &mut Tour) {
    tour.turn_to(Topic::Staff);
    let limit = Some(Duration::from_secs(600));
    tour.rehearsal.move_to(Setting { limit, running: Running::Kiosk, ..tour.usual.clone() });
    tour.rehearsal.does(Act::Home);
    tour.does(Act::Staff(StaffAct::Enter));
    tour.does(Act::Staff(StaffAct::Check));
    let wait = Duration::from_secs(15);
    for reply in [
        PinReply::Wrong { wait: Duration::ZERO },
        PinReply::Unable,
        PinReply::Wrong { wait },
        PinReply::Wrong { wait: wait * 16 },
    ] {
        tour.aside(|it| {
            checked(it, reply);
        });
    }
    tour.aside(|it| {
        checked(it, PinReply::Right);
        for deed in [Deed::EndVisit, Deed::OutOfService, Deed::Leave] {
            it.aside(|it| it.does(Act::Staff(StaffAct::Ask(deed))));
        }
    });
    tour.rehearsal.move_to(Setting { service: Service::Out, ..tour.usual.clone() });
    tour.look();
    tour.rehearsal.does(Act::Staff(StaffAct::Enter));
    checked(tour, PinReply::Right);
}

fn checked(tour: &mut Tour, reply: PinReply) {
    for digit in "123456".chars() {
        tour.rehearsal.happens(Now::ZERO, Event::Typed(crate::session::Edit::Insert(digit)));
    }
    tour.does(Act::Staff(StaffAct::Check));
    tour.rehearsal.happens(Now::ZERO, Event::PinChecked(reply));
    tour.look();
}
