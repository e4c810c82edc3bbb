//! The whole program in a terminal: a key, a process, a sound; and a computer without sound.

use std::{
    fs,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use crate::{
    role::{stand_in_for_espeak, wait_for},
    studio::{self, clips, has_alsa, record, tone},
    terminal::{Empty, Place, Terminal, processes_of},
};

/// F2, as terminals send it.
const LISTEN: &str = "\x1bOQ";

/// A card that is not there.
const NO_CARD: &str = "pcm.!default { type hw card 31 }\n";

/// A kiosk whose card is a file, or none, with nothing on its search path.
fn start(place: &Place, alsa: &str) -> Terminal {
    start_with(place, alsa, "")
}

/// A kiosk whose card is a file, or none, with these programs.
fn start_with(place: &Place, alsa: &str, programs: &str) -> Terminal {
    fs::write(place.0.join("asound.conf"), alsa).unwrap();
    let config = place.config("pack");
    let card = format!("ALSA_CONFIG_PATH={}/asound.conf", place.0.display());
    let program = env!("CARGO_BIN_EXE_guichet");
    let path = format!("PATH={programs}");
    let arguments = [&path, &card, program, "kiosk", "--config", &config];
    Empty::new().run(place, Path::new("/usr/bin/env"), &arguments)
}

/// A pack that says everything that the first screen says in French.
fn pack(place: &Place) -> PathBuf {
    let pack = place.0.join("pack");
    record(&pack, &clips(), &tone(0.2));
    pack
}

fn voices(terminal: &Terminal) -> Vec<i32> {
    let is_voice = |process: &i32| {
        let line = fs::read_to_string(format!("/proc/{process}/cmdline")).unwrap_or_default();
        line.contains("role\0voice")
    };
    processes_of(terminal.supervisor()).into_iter().filter(is_voice).collect()
}

#[track_caller]
fn until(what: &str, is_so: impl Fn() -> bool) {
    let limit = Instant::now() + studio::GUARD;
    while !is_so() {
        assert!(Instant::now() < limit, "no {what}");
        std::thread::sleep(Duration::from_millis(1));
    }
}

#[test]
fn one_key_on_the_first_screen_is_heard_and_the_same_key_ends_it() {
    if !has_alsa() {
        return;
    }
    let place = Place::new();
    pack(&place);
    let file = place.0.join("out.raw");
    let card = format!(
        "pcm.!default {{ type file slave.pcm \"null\" file \"{}\" format \"raw\" }}\n\
         pcm.null {{ type null }}\n",
        file.display()
    );
    let mut terminal = start(&place, &card);
    terminal.wait_for("Écouter");
    assert!(voices(&terminal).is_empty(), "nobody asked yet");
    for process in processes_of(terminal.supervisor()) {
        let loaded = fs::read_to_string(format!("/proc/{process}/maps")).unwrap_or_default();
        assert!(!loaded.contains("libasound"), "nothing of it slows the start down");
    }
    terminal.press(LISTEN);
    terminal.wait_for("Silence");
    until("sound", || fs::metadata(&file).is_ok_and(|it| it.len() > 0));
    // What the voice starts has its name for a moment, until it is another program.
    until("one voice", || voices(&terminal).len() == 1);
    // Two presses in a row would be one gesture of a trembling hand.
    std::thread::sleep(Duration::from_millis(450));
    terminal.press(LISTEN);
    terminal.wait_for("Écouter");
    assert!(!terminal.contents().contains("Silence"));
}

#[test]
fn the_voice_ends_with_the_visit() {
    let place = Place::new();
    let mut terminal = start(&place, NO_CARD);
    terminal.wait_for("Écouter");
    terminal.press(LISTEN);
    terminal.wait_for("Silence");
    until("voice", || voices(&terminal).len() == 1);
    terminal.press("1");
    terminal.wait_for("Comment voulez-vous lire");
    terminal.press("\x1b");
    terminal.wait_for("Voulez-vous arrêter");
    terminal.press("2");
    terminal.wait_for("Tout est effacé");
    until("end of the voice", || voices(&terminal).is_empty());
    terminal.press(" ");
    terminal.wait_for("Écouter");
    assert!(voices(&terminal).is_empty(), "the next person starts in silence");
}

#[test]
fn without_a_card_and_without_a_voice_the_kiosk_says_so_and_works() {
    let cards = [(NO_CARD, "pas de son"), ("pcm.!default { type null }\n", "pas de voix")];
    for (card, words) in cards {
        if words == "pas de voix" && !has_alsa() {
            continue;
        }
        let place = Place::new();
        let mut terminal = start(&place, card);
        terminal.wait_for("Écouter");
        terminal.press(LISTEN);
        terminal.wait_for(words);
        terminal.press("1");
        terminal.wait_for("Comment voulez-vous lire");
        let written = terminal.written();
        assert!(!written.contains("ALSA") && !written.contains("espeak"), "{written}");
    }
}

#[test]
fn a_voice_that_is_killed_is_a_note_and_the_visit_goes_on() {
    let place = Place::new();
    pack(&place);
    let mut terminal = start(&place, NO_CARD);
    terminal.wait_for("Écouter");
    terminal.press(LISTEN);
    until("voice", || voices(&terminal).len() == 1);
    crate::terminal::kill(voices(&terminal)[0], rustix::process::Signal::KILL);
    terminal.wait_for("pas de son");
    terminal.press("1");
    terminal.wait_for("Comment voulez-vous lire");
    assert!(voices(&terminal).is_empty(), "nobody asked for another");
    terminal.press(LISTEN);
    until("another voice", || !voices(&terminal).is_empty());
}

/// From the key to the end of what speaks, through three processes. Another test may take the
/// computer's time, so the best of some tries counts.
#[test]
fn a_key_in_the_terminal_ends_what_speaks_within_fifty_milliseconds() {
    if !has_alsa() {
        return;
    }
    let place = Place::new();
    let program = stand_in_for_espeak(&place.0);
    let number = place.0.join("number");
    let folder = program.parent().unwrap().to_str().unwrap();
    let mut terminal = start_with(&place, "pcm.!default { type null }\n", folder);
    terminal.wait_for("Écouter");
    let mut best = Duration::MAX;
    for _ in 0..5 {
        let _ = fs::remove_file(&number);
        terminal.press(LISTEN);
        let process = PathBuf::from(format!("/proc/{}", wait_for(&number).trim()));
        // Two presses in a row would be one gesture of a trembling hand.
        std::thread::sleep(Duration::from_millis(450));
        let key = Instant::now();
        terminal.press(LISTEN);
        until("silence", || !process.exists());
        best = best.min(key.elapsed());
        terminal.wait_for("Écouter");
        std::thread::sleep(Duration::from_millis(450));
    }
    assert!(best <= Duration::from_millis(50), "{best:?}");
}
