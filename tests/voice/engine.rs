//! From orders to samples, with a card that plays in real time.

use std::{
    thread,
    time::{Duration, Instant},
};

use guichet::{
    link::{Cue, Order, Rate, Report, Silence, Volume},
    voice::{RATE, cue},
};

use crate::{
    card::{Broken, Card, Heard},
    folder::Folder,
    studio::{Voice, clips, record, tone},
};

/// The product's promise: so long from a key to silence.
const SILENCE: Duration = Duration::from_millis(50);

fn card() -> (Card, Heard) {
    let card = Card::default();
    let heard = card.heard.clone();
    (card, heard)
}

/// A voice at its loudest, that knows recordings of these clips, each so long.
fn studio(seconds: f32) -> (Folder, Voice, Heard) {
    let (place, (card, heard)) = (Folder::new(), card());
    record(&place.0, &clips(), &tone(seconds));
    let voice = Voice::start(&place, card);
    voice.order(Order::Volume(Volume::new(5).unwrap()));
    (place, voice, heard)
}

#[test]
fn every_sample_of_a_recording_is_played_once() {
    let (_place, voice, heard) = studio(0.3);
    voice.say(7, &clips()[..1], None);
    assert_eq!(voice.next(), Report::Speaking { generation: 7, index: 0 });
    assert_eq!(voice.next(), Report::Spoken { generation: 7 });
    let (played, recorded) = (heard.samples(), tone(0.3));
    assert_eq!(played.len(), recorded.len());
    assert!(played.iter().zip(&recorded).all(|(a, b)| a.abs_diff(*b) <= 1));
}

#[test]
fn clips_are_said_in_order_and_each_is_told() {
    let (_place, voice, _) = studio(0.05);
    voice.say(1, &clips()[..3], None);
    for index in 0..3 {
        assert_eq!(voice.next(), Report::Speaking { generation: 1, index });
    }
    assert_eq!(voice.next(), Report::Spoken { generation: 1 });
}

#[test]
fn a_key_is_followed_by_silence_within_fifty_milliseconds() {
    let (_place, voice, heard) = studio(5.0);
    voice.say(1, &clips()[..1], None);
    voice.until(Report::Speaking { generation: 1, index: 0 });
    thread::sleep(Duration::from_millis(150));
    let key = Instant::now();
    voice.order(Order::Hush);
    let silent = loop {
        match heard.last_silence().filter(|at| *at > key) {
            Some(at) => break at,
            None if key.elapsed() > Duration::from_secs(5) => panic!("it goes on speaking"),
            None => thread::yield_now(),
        }
    };
    assert!(silent - key <= SILENCE, "{:?}", silent - key);
    let played = heard.samples().len();
    thread::sleep(Duration::from_millis(100));
    assert_eq!(heard.samples().len(), played);
}

#[test]
fn after_fifty_screens_in_a_row_only_the_last_is_heard() {
    let (_place, voice, heard) = studio(0.2);
    let clips = clips();
    for generation in 1..=50 {
        voice.say(generation, &clips[..4], None);
        thread::sleep(Duration::from_millis(2));
    }
    voice.until(Report::Spoken { generation: 50 });
    assert!(voice.reports.try_recv().is_err(), "nothing else is said afterwards");
    let whole = 4 * tone(0.2).len() + 3 * RATE as usize / 4;
    assert!(heard.samples().len() < whole + RATE as usize / 2, "older screens are not played");
}

#[test]
fn a_pause_loses_nothing() {
    let (_place, voice, heard) = studio(0.8);
    voice.say(1, &clips()[..1], None);
    voice.until(Report::Speaking { generation: 1, index: 0 });
    thread::sleep(Duration::from_millis(250));
    voice.order(Order::Pause);
    thread::sleep(Duration::from_millis(60));
    let before = heard.samples().len();
    thread::sleep(Duration::from_millis(200));
    assert_eq!(heard.samples().len(), before, "it is silent while it waits");
    voice.order(Order::Resume);
    voice.until(Report::Spoken { generation: 1 });
    let (played, recorded) = (heard.samples().len(), tone(0.8).len());
    // What waited in the card is played again: at most its buffer.
    assert!((recorded..=recorded + RATE as usize / 10).contains(&played), "{played}");
}

#[test]
fn slower_takes_longer_and_keeps_its_pitch() {
    let (_place, voice, heard) = studio(0.8);
    voice.order(Order::Rate(Rate::new(1).unwrap()));
    voice.say(1, &clips()[..1], None);
    voice.until(Report::Spoken { generation: 1 });
    let samples = heard.samples();
    let longer = samples.len() as f32 / tone(0.8).len() as f32;
    assert!((1.45..1.62).contains(&longer), "{longer}");
    let middle = &samples[4000..20_000];
    let crossings = middle.windows(2).filter(|it| it[0] < 0 && it[1] >= 0).count();
    let pitch = crossings as f32 / (middle.len() as f32 / RATE as f32);
    assert!((480.0..520.0).contains(&pitch), "{pitch} Hz");
}

#[test]
fn quieter_is_quieter() {
    let (_place, voice, heard) = studio(0.2);
    voice.order(Order::Volume(Volume::new(2).unwrap()));
    voice.say(1, &clips()[..1], None);
    voice.until(Report::Spoken { generation: 1 });
    let loudest = heard.samples().iter().map(|it| it.unsigned_abs()).max().unwrap();
    assert!((2_900..=3_100).contains(&loudest), "a quarter of 12,000: {loudest}");
}

#[test]
fn a_cue_comes_first() {
    let (_place, voice, heard) = studio(0.2);
    voice.say(1, &clips()[..1], Some(Cue::Warning));
    voice.until(Report::Spoken { generation: 1 });
    let rest = RATE as usize / 4;
    assert_eq!(heard.samples().len(), cue(Cue::Warning).len() + rest + tone(0.2).len());
}

#[test]
fn without_a_card_it_says_so_and_waits() {
    let place = Folder::new();
    record(&place.0, &clips(), &tone(0.2));
    let voice = Voice::start(&place, Card::broken(Broken::Absent));
    for generation in 1..=2 {
        voice.say(generation, &clips()[..2], None);
        let report = loop {
            match voice.next() {
                Report::Speaking { .. } => {}
                report => break report,
            }
        };
        assert_eq!(report, Report::Silent { generation, why: Silence::NoDevice });
    }
}

#[test]
fn a_card_that_is_unplugged_is_a_state() {
    let place = Folder::new();
    record(&place.0, &clips(), &tone(2.0));
    let card = Card::broken(Broken::After(RATE as usize / 4));
    let voice = Voice::start(&place, card);
    voice.say(1, &clips()[..1], None);
    voice.until(Report::Silent { generation: 1, why: Silence::NoDevice });
    voice.order(Order::Hush);
}

#[test]
fn the_card_is_left_to_others_when_nothing_is_said() {
    let (_place, voice, heard) = studio(0.1);
    voice.say(1, &clips()[..1], None);
    voice.until(Report::Spoken { generation: 1 });
    assert_eq!(heard.closed(), 0);
    thread::sleep(Duration::from_millis(3300));
    assert!(heard.opened() > 0);
    assert_eq!(heard.closed(), 1);
}

#[test]
fn a_file_that_is_no_sound_harms_nobody() {
    let (place, (card, _)) = (Folder::new(), card());
    record(&place.0, &clips(), &tone(0.1));
    for noise in [&b""[..], b"RIFF", b"OggS", &[0xff; 5000], b"RIFF\0\0\0\0WAVEfmt \x10\0\0\0"] {
        std::fs::write(place.0.join("audio/fr/a.wav"), noise).unwrap();
        assert!(guichet::voice::Recording::open(&place.0.join("audio/fr/a.wav")).is_err());
    }
    let voice = Voice::start(&place, card);
    voice.say(1, &clips()[..1], None);
    while matches!(voice.next(), Report::Speaking { .. }) {}
}
