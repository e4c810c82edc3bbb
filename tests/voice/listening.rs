//! How a visit listens: the keys, the settings, the time, the marks.

use std::time::Duration;

use guichet::{
    keys::{self, Input, Key},
    screen::{Block, Placement, Scroll},
    session::{
        Act, Effect, Ending, Event, Heard, Listening, Playing, Rate, Silence, VoiceOrder, Volume,
    },
    view::{self, Ink},
};
use ratatui::{buffer::Buffer, layout::Rect};

use crate::visitor::Visitor;

const HUSH: Effect = Effect::Voice(VoiceOrder::Hush);

fn listening() -> Visitor {
    let mut visitor = Visitor::new().does([Act::Begin, Act::Listen]);
    visitor.hears(Heard::Asked);
    visitor.hears(Heard::Speaking);
    visitor
}

fn pressed(visitor: &Visitor, key: Key) -> Option<Act> {
    let event = keys::event(&visitor.screen(), &Placement::default(), &Input::Key(key));
    match event {
        Some(Event::Did(act)) => Some(act),
        _ => None,
    }
}

#[test]
fn the_same_key_listens_and_stops_on_every_screen() {
    let first = Visitor::new();
    let acts = [Act::Begin, Act::Home, Act::Search, Act::Help, Act::Keeps, Act::Stop];
    let mut screens = vec![first];
    screens.extend((1..=acts.len()).map(|count| Visitor::new().does(acts[..count].to_vec())));
    for visitor in screens {
        assert_eq!(pressed(&visitor, Key::F(2)), Some(Act::Listen), "{}", visitor.screen().name);
        let keys: Vec<_> = visitor.screen().keys.into_iter().map(|it| it.key).collect();
        let place = keys.iter().position(|key| key == "F2").unwrap();
        assert_eq!((&*keys[place - 1], &*keys[place + 1]), ("F1", "F3"));
    }
}

#[test]
fn the_star_of_the_keypad_listens_too_but_is_a_letter_in_a_field() {
    let home = Visitor::new().does([Act::Begin, Act::Home]);
    assert_eq!(pressed(&home, Key::Char('*')), Some(Act::Listen));
    let search = home.does([Act::Search]);
    assert_eq!(pressed(&search, Key::Char('*')), None);
}

#[test]
fn nothing_is_heard_until_it_is_asked_for() {
    let mut visitor = Visitor::new();
    for act in [Act::Begin, Act::Home, Act::Lessons, Act::Back] {
        assert!(visitor.act(act).iter().all(|effect| !matches!(effect, Effect::Voice(_))));
        assert_eq!(visitor.session.voice().listening, Listening::Off);
    }
}

#[test]
fn any_key_silences_the_voice_before_anything_else() {
    for event in [
        Event::Did(Act::Home),
        Event::Focused(Act::ToggleSpace),
        Event::Scrolled(3),
        Event::Stirred,
        Event::Did(Act::Listen),
        Event::Did(Act::Help),
    ] {
        let mut visitor = listening();
        assert_eq!(visitor.happens(event.clone()).first(), Some(&HUSH), "{event:?}");
        assert_eq!(visitor.session.voice().playing, Playing::Nothing);
    }
}

#[test]
fn a_pause_waits_and_goes_on() {
    let mut visitor = listening();
    assert_eq!(pressed(&visitor, Key::F(5)), Some(Act::Pause));
    assert_eq!(visitor.act(Act::Pause), [Effect::Voice(VoiceOrder::Pause)]);
    assert_eq!(visitor.act(Act::Pause), [Effect::Voice(VoiceOrder::Resume)]);
    visitor.hears(Heard::Spoken);
    assert_eq!(visitor.act(Act::Pause), []);
    assert_eq!(pressed(&visitor, Key::F(5)), None, "there is nothing to wait for");
}

#[test]
fn the_settings_of_the_voice_change_it_at_once() {
    let mut visitor = listening().does([Act::Settings, Act::VoiceSettings]);
    let rate = Effect::Voice(VoiceOrder::Rate(Rate::new(2).unwrap()));
    assert_eq!(visitor.act(Act::Slower), [rate]);
    let volume = Effect::Voice(VoiceOrder::Volume(Volume::new(4).unwrap()));
    assert_eq!(visitor.act(Act::Louder), [volume]);
    assert!(visitor.says("Vitesse : 2 sur 5") && visitor.shows("Volume\u{a0}: 4 sur 5"));
    for act in
        [Act::Listen, Act::Repeat, Act::Pause, Act::Slower, Act::Faster, Act::Quieter, Act::Louder]
    {
        assert!(visitor.choices().contains(&act), "{act:?}");
    }
}

#[test]
fn while_somebody_listens_the_bar_has_every_key_of_the_voice() {
    let bar = |visitor: &Visitor| {
        let keys = visitor.screen().keys.into_iter();
        keys.map(|hint| format!("{} {}", hint.key, hint.label.content)).collect::<Vec<_>>()
    };
    let before = bar(&Visitor::new().does([Act::Begin]));
    assert!(!before.iter().any(|key| key.starts_with("F6") || key.starts_with("F7")), "{before:?}");
    let during = bar(&listening());
    for key in ["F6 Répéter", "F7 Moins vite", "F8 Plus vite", "F9 Moins fort", "F10 Plus fort"] {
        assert!(during.iter().any(|it| it == key), "{key}: {during:?}");
    }
    let orders = |act: Act| listening().act(act);
    let rate = |step| [Effect::Voice(VoiceOrder::Rate(Rate::new(step).unwrap()))];
    let volume = |step| [Effect::Voice(VoiceOrder::Volume(Volume::new(step).unwrap()))];
    assert_eq!((orders(Act::Slower), orders(Act::Faster)), (rate(2).into(), rate(4).into()));
    assert_eq!((orders(Act::Quieter), orders(Act::Louder)), (volume(2).into(), volume(4).into()));
}

#[test]
fn who_asks_for_the_screen_again_hears_the_one_beneath() {
    let mut visitor = listening();
    let asked = visitor.session.voice().asked;
    visitor = visitor.does([Act::Settings, Act::VoiceSettings, Act::Repeat]);
    assert_eq!(visitor.screen().name, "comfort");
    assert_eq!(visitor.session.voice().asked, asked + 1);
}

#[test]
fn the_next_person_starts_with_silence_and_the_usual_voice() {
    let mut visitor = listening().does([Act::Slower, Act::Louder]);
    let effects = visitor.act(Act::Back);
    assert_eq!(visitor.screen().name, "attract");
    assert_eq!(visitor.session.voice(), Visitor::new().session.voice());
    assert_eq!(effects[0], HUSH);
    assert!(effects.contains(&Effect::Voice(VoiceOrder::Rate(Rate::default()))));
    assert!(effects.contains(&Effect::Voice(VoiceOrder::Volume(Volume::default()))));
}

#[test]
fn the_warning_waits_while_somebody_listens() {
    let mut visitor = listening();
    for _ in 0..10 {
        visitor.waits(100);
        visitor.hears(Heard::Speaking);
    }
    assert_eq!(visitor.screen().name, "comfort");
    visitor.waits(181);
    assert_eq!(visitor.screen().name, "over:idle");
}

#[test]
fn a_voice_that_hangs_does_not_hold_the_visit() {
    let mut visitor = listening();
    visitor.waits(181);
    assert_eq!(visitor.screen().name, "over:idle");
}

#[test]
fn the_voice_that_reads_the_countdown_does_not_stop_it() {
    let mut visitor = listening();
    visitor.waits(181);
    let mut ended = Vec::new();
    for _ in 0..45 {
        visitor.now += Duration::from_secs(1);
        visitor.hears(Heard::Speaking);
        visitor.hears(Heard::Spoken);
        ended.extend(visitor.happens(Event::Tick));
    }
    assert_eq!(ended.first(), Some(&Effect::End(Ending::Idle)));
}

#[test]
fn that_there_is_no_sound_is_told_to_the_eyes_alone() {
    for (why, words) in [(Silence::Partly, "Une partie"), (Silence::NoVoice, "pas de voix")] {
        let mut visitor = listening();
        visitor.hears(Heard::Silent(why));
        assert!(visitor.shows(words), "{why:?}");
        assert!(!visitor.says(words), "{why:?}");
        visitor.hears(Heard::Asked);
        assert!(visitor.shows(words), "it stays until something is heard");
        visitor.hears(Heard::Speaking);
        assert!(!visitor.shows(words));
    }
}

/// A visitor who asked to listen, at a computer where nothing can be heard.
fn hears_nothing(why: Silence) -> Visitor {
    let mut visitor = Visitor::new().does([Act::Begin, Act::Listen]);
    visitor.hears(Heard::Asked);
    visitor.hears(Heard::Silent(why));
    visitor
}

#[test]
fn that_nothing_can_be_heard_is_told_once_and_the_box_is_not_ticked() {
    for (why, words) in [(Silence::NoDevice, "pas de son"), (Silence::NoVoice, "pas de voix")] {
        let visitor = hears_nothing(why);
        assert!(visitor.shows(words) && !visitor.says(words), "{why:?}");
        assert!(visitor.shows("[ ] Des pages lues à voix haute"), "{why:?}");
        let usual = Visitor::new().does([Act::Begin]).screen().keys;
        assert_eq!(visitor.screen().keys, usual, "{why:?}");
        for next in [Act::Home, Act::Help, Act::Settings] {
            assert!(!hears_nothing(why).does([next.clone()]).shows(words), "{why:?} {next:?}");
        }
    }
}

#[test]
fn the_settings_of_a_voice_that_cannot_be_heard_do_not_change_what_is_told() {
    let mut visitor = hears_nothing(Silence::NoDevice).does([Act::Settings, Act::VoiceSettings]);
    visitor.act(Act::Louder);
    visitor.hears(Heard::Silent(Silence::NoVoice));
    assert!(!visitor.shows("pas de voix") && !visitor.shows("pas de son"));
    visitor.act(Act::Listen);
    visitor.hears(Heard::Silent(Silence::NoDevice));
    assert!(visitor.shows("pas de son"), "who asks again is told again");
}

#[test]
fn that_a_card_is_gone_ends_the_listening_but_one_page_without_a_voice_does_not() {
    let after = |why| {
        let mut visitor = listening();
        visitor.hears(Heard::Silent(why));
        visitor.session.voice().listening
    };
    assert_eq!(after(Silence::NoDevice), Listening::Off);
    assert_eq!(after(Silence::NoVoice), Listening::On);
    assert_eq!(after(Silence::Partly), Listening::On);
}

#[test]
fn a_first_screen_on_which_nothing_was_heard_is_cleared_when_nobody_is_there() {
    let mut visitor = Visitor::new().does([Act::Listen]);
    visitor.hears(Heard::Silent(Silence::NoDevice));
    assert!(visitor.shows("pas de son"));
    visitor.waits(181);
    assert_eq!(visitor.screen().name, "over:idle", "it would stand there until somebody comes");
    assert!(!visitor.shows("pas de son"));
}

#[test]
fn what_is_read_is_marked_by_a_sign() {
    let visitor = listening().does([Act::Home]).begins("lost-licence");
    for (width, height) in [(80, 24), (40, 12), (120, 40)] {
        let mut screen = visitor.screen();
        for clip in visitor.clips() {
            screen.reading = Some(clip.part());
            screen.focus = None;
            let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
            view::paint(&screen, Ink::default(), Scroll::Top(0), &mut buffer);
            let marks = buffer.content.iter().filter(|it| it.symbol() == "♪").count();
            assert!(marks <= 1, "{marks} at {width} x {height}");
            if matches!(clip.part(), guichet::screen::Part::Block(0)) {
                assert_eq!(marks, 1, "{width} x {height}");
            }
        }
    }
}

#[test]
fn a_mark_moves_nothing() {
    let visitor = listening().does([Act::Home]).begins("lost-licence");
    let painted = |reading| {
        let mut screen = visitor.screen();
        screen.reading = reading;
        let mut buffer = Buffer::empty(Rect::new(0, 0, 60, 18));
        let placement = view::paint(&screen, Ink::default(), Scroll::Top(0), &mut buffer);
        (placement, buffer)
    };
    let (without, plain) = painted(None);
    let (with, marked) = painted(Some(visitor.clips()[0].part()));
    assert_eq!(with, without);
    let differ = plain.content.iter().zip(&marked.content).filter(|(a, b)| a != b).count();
    assert_eq!(differ, 1);
}

#[test]
fn everything_fits_the_smallest_screen_while_listening() {
    let visitor = listening();
    let screen = visitor.screen();
    let mut buffer = Buffer::empty(Rect::new(0, 0, 40, 12));
    let placement = view::paint(&screen, Ink::default(), Scroll::Top(0), &mut buffer);
    for act in [Act::Listen, Act::Pause, Act::Repeat, Act::Help] {
        assert!(placement.targets.iter().any(|(_, target)| *target == act), "{act:?}");
    }
    assert!(screen.blocks.iter().any(|it| matches!(it, Block::Choice(_))));
}
