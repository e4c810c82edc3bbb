//! What is said is what is heard, and noise never harms.

use std::time::Duration;

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
    prop::array::uniform3(0..100_000_u64)
        .prop_map(|it| it.map(Duration::from_secs))
        .prop_map(|[idle, countdown, farewell]| Times { idle, countdown, farewell })
}

fn offers() -> impl Strategy<Value = Offered> {
    prop_oneof![
        Just(Offered::Everything),
        prop::collection::vec(tags(), 1..=Settings::MOST_LANGUAGES).prop_map(Offered::Only),
    ]
}

fn settings() -> impl Strategy<Value = Settings> {
    let looks = (prop::sample::select(&THEMES[..]), prop::sample::select(&SPACES[..]))
        .prop_map(|(theme, space)| Look { theme, space });
    let names = (".{0,60}", ".{0,60}", prop::option::of("/.{1,500}"));
    let choices = (
        prop::sample::select(&PRESENCES[..]),
        prop::sample::select(&HEARERS[..]),
        prop::sample::select(&BIDIS[..]),
        prop::sample::select(&STAFF[..]),
        prop::sample::select(&SANDBOXES[..]),
    );
    (names, choices, tags(), offers(), looks, times()).prop_map(
        |((name, post, pack), choices, language, offered, look, times)| {
            let (presence, hearers, bidi, staff, sandbox) = choices;
            Settings {
                name,
                post,
                presence,
                hearers,
                language,
                offered,
                look,
                times,
                bidi,
                staff,
                pack: pack.map(PathBuf::from),
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
    (settings(), runnings, renderers, contents, services).prop_map(
        |(settings, running, renderer, content, service)| {
            Box::new(Start { settings, running, renderer, content, service })
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
    let settings = Settings {
        name: "\u{10FFFF}".repeat(Settings::LONGEST_NAME),
        post: "\u{10FFFF}".repeat(Settings::LONGEST_NAME),
        presence: Presence::Alone,
        hearers: Hearers::Visitor,
        language: long.clone(),
        offered: Offered::Only(vec![long.clone(); Settings::MOST_LANGUAGES]),
        look: Look::default(),
        times: Times::default(),
        bidi: Bidi::App,
        staff: StaffMay::Leave,
        pack: Some("p".repeat(Settings::LONGEST_PATH).into()),
        sandbox: Sandbox::Strict,
    };
    let start = Start {
        settings,
        running: Running::Tutorial("t".repeat(64)),
        renderer: Renderer::Screen,
        content: Content::Whole,
        service: Service::Out,
    };
    let past = Past { reason: EndReason::Idle, language: long };
    assert!(frame(&FromSupervisor::Farewell(start.into(), past)).is_ok());
}
