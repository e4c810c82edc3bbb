//! What is said is what is heard, and noise never harms.

use std::time::Duration;

use jiff::civil::{Date, Time};
use proptest::prelude::*;

use super::{super::*, *};

fn tags() -> impl Strategy<Value = Tag> {
    prop::sample::select(vec!["fr", "fr-simple", "fa-AF", "uk", "fra-CA-simple"])
        .prop_map(|it| Tag::parse(it).unwrap())
}

fn pasts() -> impl Strategy<Value = Past> {
    (prop::sample::select(&REASONS[..]), tags())
        .prop_map(|(reason, language)| Past { reason, language })
}

fn times() -> impl Strategy<Value = Times> {
    let limit = prop::option::of((1..100_000_u64).prop_map(Duration::from_secs));
    (prop::array::uniform3((0..100_000_u64).prop_map(Duration::from_secs)), limit)
        .prop_map(|([idle, countdown, farewell], limit)| Times { idle, countdown, farewell, limit })
}

fn offers() -> impl Strategy<Value = Offered> {
    prop_oneof![
        Just(Offered::Everything),
        prop::collection::vec(tags(), 1..=Settings::MOST_LANGUAGES).prop_map(Offered::Only),
    ]
}

fn goodbyes() -> impl Strategy<Value = Goodbye> {
    let reminder = (tags(), ".{0,80}").prop_map(|(language, text)| Reminder { language, text });
    let list = prop::collection::vec(prop::sample::select(&THINGS[..]), 0..=THINGS.len());
    (list, prop::collection::vec(reminder, 0..9))
        .prop_map(|(list, reminders)| Goodbye { list, reminders })
}

fn outlooks() -> impl Strategy<Value = Outlook> {
    let presence = prop::sample::select(vec![Presence::Staffed, Presence::Alone]);
    let time = (0..24_i8, 0..60_i8).prop_map(|(hour, minute)| Time::constant(hour, minute, 0, 0));
    let date = (1970..9999_i16, 1..=12_i8, 1..=28_i8)
        .prop_map(|(year, month, day)| Date::constant(year, month, day));
    let moment = (date, time.clone()).prop_map(|(date, time)| date.to_datetime(time));
    let closes = (0..100_000_u64, time)
        .prop_map(|(left, at)| Closes { left: Duration::from_secs(left), at });
    let opening = prop_oneof![
        prop::option::of(closes).prop_map(|closes| Opening::Open { closes }),
        (prop::option::of(moment), ".{0,80}")
            .prop_map(|(opens, why)| Opening::Closed { opens, why }),
    ];
    (presence, opening).prop_map(|(presence, opening)| Outlook { presence, opening })
}

fn settings() -> impl Strategy<Value = Settings> {
    let looks = (prop::sample::select(&THEMES[..]), prop::sample::select(&SPACES[..]))
        .prop_map(|(theme, space)| Look { theme, space });
    let zones = prop::option::of("[A-Za-z]{1,20}");
    let names = (".{0,60}", ".{0,60}", prop::option::of("/.{1,500}"), zones);
    let choices = (
        prop::sample::select(&HEARERS[..]),
        prop::sample::select(&BIDIS[..]),
        prop::sample::select(&STAFF[..]),
        prop::sample::select(&SANDBOXES[..]),
    );
    (names, choices, tags(), offers(), looks, times(), goodbyes()).prop_map(
        |(names, choices, language, offered, look, times, goodbye)| {
            let (name, post, pack, zone) = names;
            let (hearers, bidi, staff, sandbox) = choices;
            Settings {
                name,
                post,
                hearers,
                language,
                offered,
                look,
                times,
                bidi,
                staff,
                pack: pack.map(PathBuf::from),
                zone,
                goodbye,
                sandbox,
            }
        },
    )
}

fn starts() -> impl Strategy<Value = Box<Start>> {
    let runnings = prop_oneof![
        Just(Running::Kiosk),
        Just(Running::Demonstration),
        "[a-z-]{1,40}".prop_map(Running::Tutorial),
    ];
    let renderers = prop::sample::select(&RENDERERS[..]);
    let contents = prop::sample::select(&CONTENTS[..]);
    let services = prop::sample::select(&SERVICES[..]);
    (settings(), runnings, renderers, contents, outlooks(), services).prop_map(
        |(settings, running, renderer, content, outlook, service)| {
            Box::new(Start { settings, running, renderer, content, outlook, service })
        },
    )
}

fn says() -> impl Strategy<Value = Say> {
    (any::<u32>(), 0..500_u16, 1..9_u16, tags(), ".{0,500}").prop_map(
        |(generation, index, more, language, text)| Say {
            generation,
            index,
            clips: index + more,
            cue: Some(Cue::Warning).filter(|_| index == 0),
            words: Words::received(language, text),
        },
    )
}

fn of_the_visit() -> impl Strategy<Value = Order> {
    let steps = || 1..=5_u8;
    prop_oneof![
        says().prop_map(Order::Say),
        prop::sample::select(vec![Order::Hush, Order::Pause, Order::Resume]),
        steps().prop_map(|step| Order::Rate(Rate::new(step).unwrap())),
        steps().prop_map(|step| Order::Volume(Volume::new(step).unwrap())),
    ]
}

fn of_the_voice() -> impl Strategy<Value = Report> {
    let silences = prop::sample::select(vec![Silence::NoVoice, Silence::Partly, Silence::NoDevice]);
    prop_oneof![
        any::<(u32, u16)>().prop_map(|(generation, index)| Report::Speaking { generation, index }),
        any::<u32>().prop_map(|generation| Report::Spoken { generation }),
        (any::<u32>(), silences).prop_map(|(generation, why)| Report::Silent { generation, why }),
    ]
}

fn pins() -> impl Strategy<Value = Pin> {
    "[0-9]{6,12}".prop_map(|digits| Pin::new(&digits).unwrap())
}

fn replies() -> impl Strategy<Value = PinReply> {
    let waits = || any::<u32>().prop_map(|it| Duration::from_secs(it.into()));
    prop_oneof![
        Just(PinReply::Right),
        waits().prop_map(|wait| PinReply::Wrong { wait }),
        waits().prop_map(|wait| PinReply::TooSoon { wait }),
        Just(PinReply::Unable),
    ]
}

fn orders() -> impl Strategy<Value = FromSupervisor> {
    prop_oneof![
        starts().prop_map(FromSupervisor::Visit),
        (starts(), pasts()).prop_map(|(start, past)| FromSupervisor::Farewell(start, past)),
        Just(FromSupervisor::EndNow),
        Just(FromSupervisor::Erasing),
        Just(FromSupervisor::Verified),
        any::<u32>().prop_map(|count| FromSupervisor::Residue { count }),
        any::<u32>().prop_map(|count| FromSupervisor::Warning { count }),
        outlooks().prop_map(FromSupervisor::Hours),
        Just(FromSupervisor::MoreTime),
        of_the_voice().prop_map(FromSupervisor::Voice),
        replies().prop_map(FromSupervisor::Pin),
    ]
}

fn reports() -> impl Strategy<Value = ToSupervisor> {
    prop_oneof![
        Just(ToSupervisor::Ready),
        tags().prop_map(ToSupervisor::Speaks),
        pasts().prop_map(ToSupervisor::End),
        Just(ToSupervisor::Done),
        of_the_visit().prop_map(ToSupervisor::Voice),
        pins().prop_map(ToSupervisor::Pin),
        Just(ToSupervisor::StaffGone),
    ]
}

/// Reads until the bytes are used up or refused.
fn hear<M: Message>(bytes: &[u8]) -> Vec<Result<M, BadFrame>> {
    let mut frames = Frames::default();
    frames.push(bytes);
    let mut heard = Vec::new();
    loop {
        match frames.take() {
            Ok(Some(message)) => heard.push(Ok(message)),
            Ok(None) => return heard,
            Err(error) => {
                heard.push(Err(error));
                return heard;
            }
        }
    }
}

proptest! {
    #[test]
    fn orders_arrive_as_they_were_given(order in orders()) {
        prop_assert_eq!(hear(&frame(&order).unwrap()), [Ok(order)]);
    }

    #[test]
    fn reports_arrive_as_they_were_given(report in reports()) {
        prop_assert_eq!(hear(&frame(&report).unwrap()), [Ok(report)]);
    }

    #[test]
    fn the_voice_hears_what_the_visit_asked(order in of_the_visit()) {
        let order = ToVoice::Order(order);
        prop_assert_eq!(hear(&frame(&order).unwrap()), [Ok(order)]);
    }

    #[test]
    fn whoever_checks_a_pin_hears_what_was_typed(hash in ".{0,120}", pin in pins()) {
        let question = ToChecker { hash: hash.into(), pin };
        prop_assert_eq!(hear(&frame(&question).unwrap()), [Ok(question)]);
    }

    #[test]
    fn noise_is_refused_without_harm(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        hear::<FromSupervisor>(&bytes);
        hear::<ToSupervisor>(&bytes);
        hear::<ToVoice>(&bytes);
        hear::<Report>(&bytes);
        hear::<ToChecker>(&bytes);
        hear::<Verdict>(&bytes);
    }

    #[test]
    fn a_damaged_order_is_refused_or_another_one(
        order in orders(), at in any::<prop::sample::Index>(), byte in any::<u8>()
    ) {
        let mut bytes = frame(&order).unwrap();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        hear::<FromSupervisor>(&bytes);
    }

    #[test]
    fn a_payload_cut_short_is_never_a_message(order in orders(), cut in any::<prop::sample::Index>()) {
        let mut bytes = frame(&order).unwrap();
        let length = bytes.len() - 4;
        prop_assume!(length > 0);
        let kept = cut.index(length);
        bytes.truncate(4 + kept);
        bytes[2..4].copy_from_slice(&u16::try_from(kept).unwrap().to_be_bytes());
        prop_assert_eq!(hear::<FromSupervisor>(&bytes), [Err(BadFrame::Payload(bytes[1]))]);
    }
}

#[test]
fn the_longest_clip_fits_in_a_frame() {
    let words = Words::received(
        Tag::parse("fra-CA-simple").unwrap(),
        "é".repeat(crate::screen::LONGEST_CLIP / 2),
    );
    let say = Say { generation: u32::MAX, index: 0, clips: 1, cue: None, words };
    assert!(frame(&ToSupervisor::Voice(Order::Say(say))).is_ok());
}

#[test]
fn the_longest_settings_fit_in_a_frame() {
    let long = Tag::parse("fra-CA-simple").unwrap();
    let room = Settings::LONGEST_REMINDERS / Settings::MOST_REMINDERS;
    let reminder = Reminder { language: long.clone(), text: "r".repeat(room) };
    let reminders = vec![reminder; Settings::MOST_REMINDERS];
    let opens = Some(Date::constant(2026, 12, 31).at(23, 59, 0, 0));
    let why = "\u{10FFFF}".repeat(crate::hours::LONGEST_WHY);
    let settings = Settings {
        name: "\u{10FFFF}".repeat(Settings::LONGEST_NAME),
        post: "\u{10FFFF}".repeat(Settings::LONGEST_NAME),
        hearers: Hearers::Visitor,
        language: long.clone(),
        offered: Offered::Only(vec![long.clone(); Settings::MOST_LANGUAGES]),
        look: Look::default(),
        times: Times::default(),
        bidi: Bidi::App,
        staff: StaffMay::Leave,
        pack: Some("p".repeat(Settings::LONGEST_PATH).into()),
        zone: Some("z".repeat(Settings::LONGEST_ZONE)),
        goodbye: Goodbye { list: THINGS.to_vec(), reminders },
        sandbox: Sandbox::Strict,
    };
    let start = Start {
        settings,
        running: Running::Tutorial("t".repeat(64)),
        renderer: Renderer::Screen,
        content: Content::Whole,
        outlook: Outlook { opening: Opening::Closed { opens, why }, ..Outlook::default() },
        service: Service::Out,
    };
    let past = Past { reason: EndReason::Idle, language: long };
    assert!(frame(&FromSupervisor::Farewell(start.into(), past)).is_ok());
}
