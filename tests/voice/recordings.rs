//! Recordings: what to record, what is missing, making and taking them.

use std::{
    collections::BTreeSet,
    fs,
    path::Path,
    process::{Command, Output},
};

use guichet::{
    lang::Tag,
    screen,
    session::{Act, Now},
    shell::Library,
    voice::{Entry, RATE, Recording, Recordings, entries, key, samples_of},
};

use crate::{
    folder::Folder,
    studio::{has, tone, write_wav},
    visitor::Visitor,
};

fn narrate(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_guichet")).arg("narrate").args(arguments).output().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// Key and text of everything to record in French.
fn script() -> Vec<(String, String)> {
    let output = narrate(&["--list", "fr"]);
    assert!(output.status.success() && output.stderr.is_empty());
    let lines = said(&output);
    let lines = lines.lines().filter(|line| !line.starts_with('#'));
    let parts = lines.map(|line| line.split('\t').collect::<Vec<_>>());
    parts.map(|parts| (parts[0].to_owned(), parts[4].to_owned())).collect()
}

/// A pack in which everything is recorded but the first so many lines.
fn all_but(count: usize) -> (Folder, Vec<(String, String)>) {
    let (place, script) = (Folder::new(), script());
    let folder = place.0.join("audio/fr");
    write_wav(&folder.join("a.wav"), &tone(0.05));
    let line = |(key, _): &(String, String)| format!("{key}\ta.wav\thuman\tCC0-1.0\tA. N.\n");
    fs::write(folder.join("index.tsv"), script[count..].iter().map(line).collect::<String>())
        .unwrap();
    (place, script)
}

fn index(pack: &Path) -> Vec<Entry> {
    let text = fs::read_to_string(pack.join("audio/fr/index.tsv")).unwrap();
    entries(&text).map(|(_, entry)| entry.unwrap()).collect()
}

#[test]
fn the_script_holds_what_screens_say() {
    let script: BTreeSet<String> = script().into_iter().map(|(_, text)| text).collect();
    let ways = [vec![], vec![Act::Begin], vec![Act::Begin, Act::Home], vec![Act::Begin, Act::Help]];
    let visitors = ways.into_iter().map(|acts| Visitor::new().does(acts));
    let walks = ["lost-licence", "postal-address", "create-email", "false-message"];
    let walked = walks.into_iter().map(|procedure| Visitor::new().begins(procedure));
    for visitor in visitors.chain(walked) {
        for clip in visitor.clips().iter().filter(|clip| clip.language().as_str() == "fr") {
            let is_counted = clip.text().chars().any(|it| it.is_ascii_digit());
            // Made of several texts: the greeting with the language's name, the ranges of a walk.
            let is_composed = clip.text().contains(", ") || clip.text().contains("question");
            assert!(is_counted || is_composed || script.contains(clip.text()), "{clip:?}");
        }
    }
}

#[test]
fn a_key_of_the_script_is_the_key_of_what_is_said() {
    let visitor = Visitor::new().does([Act::Begin]);
    let keys: BTreeSet<String> = script().into_iter().map(|(key, _)| key).collect();
    let clip = &visitor.clips()[0];
    assert!(keys.contains(&key(clip.language(), clip.text())));
    let again = screen::script(visitor.pack.stock(Now::ZERO), clip.language(), &["kiosk"]);
    assert!(again.iter().any(|line| line.clip.text() == clip.text()));
}

#[test]
fn nothing_in_a_script_shows_what_only_eyes_need() {
    for (_, text) in script() {
        assert!(!text.contains(['\u{a0}', '\u{e000}', '\u{2068}', '{', '\t']), "{text}");
    }
}

#[test]
fn what_is_missing_stale_or_unused_is_told_and_is_no_failure() {
    let (place, _) = all_but(3);
    let folder = place.0.join("audio/fr");
    write_wav(&folder.join("spare.wav"), &tone(0.05));
    let stale = "0123456789abcdef\ta.wav\thuman\tCC0-1.0\tA. N.\n";
    let text = fs::read_to_string(folder.join("index.tsv")).unwrap() + stale;
    fs::write(folder.join("index.tsv"), text).unwrap();
    let output = narrate(&["--check", place.path()]);
    let told = said(&output);
    assert!(output.status.success(), "{told}");
    for words in ["audio/fr: 3 of ", "stale: ", "spare.wav: orphan: "] {
        assert_eq!(told.matches(words).count(), 1, "{words}: {told}");
    }
}

#[test]
fn what_a_kiosk_could_not_play_is_a_failure() {
    let (place, _) = all_but(0);
    fs::write(place.0.join("audio/fr/a.wav"), "not a sound").unwrap();
    let told = said(&narrate(&["--check", place.path()]));
    assert!(told.contains("index.tsv:1: ") && told.contains("a.wav: "), "{told}");
    fs::write(place.0.join("audio/fr/index.tsv"), "\nnot an entry\n").unwrap();
    let output = narrate(&["--check", place.path()]);
    assert!(!output.status.success());
    assert!(said(&output).contains("index.tsv:2: a line has five parts"), "{}", said(&output));
}

#[test]
fn what_is_missing_is_made_and_the_rest_is_left() {
    if !has("espeak-ng") {
        return;
    }
    let (place, script) = all_but(2);
    let output = narrate(&["--make", "fr", place.path()]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let index = index(&place.0);
    assert_eq!(index.len(), script.len());
    for (key, _) in &script[..2] {
        let entry = index.iter().find(|entry| entry.key == *key).unwrap();
        assert_eq!(entry.maker.to_string(), "machine");
        let samples = samples_of(&place.0.join("audio/fr").join(&entry.file)).unwrap();
        assert!(samples.len() > RATE as usize / 4);
    }
    assert!(said(&narrate(&["--check", place.path()])).starts_with("audio/fr-simple"));
}

#[test]
fn what_people_recorded_is_taken_and_made_equally_loud() {
    let (place, script) = all_but(0);
    let from = place.0.join("studio");
    let whisper: Vec<i16> = tone(0.3).iter().map(|it| it / 10).collect();
    write_wav(&from.join(format!("{}.wav", script[0].0)), &whisper);
    fs::copy(ogg(), from.join(format!("{}.ogg", script[1].0))).unwrap();
    let from = from.to_str().unwrap();
    let pack = place.path();
    let output = narrate(&[
        "--import",
        from,
        "--lang",
        "fr",
        "--who",
        "Awa\tD.",
        "--licence",
        "CC-BY-4.0",
        pack,
    ]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let index = index(&place.0);
    for (key, _) in &script[..2] {
        let entry = index.iter().find(|entry| entry.key == *key).unwrap();
        assert_eq!((&*entry.licence, &*entry.who), ("CC-BY-4.0", "Awa D."));
        let samples = samples_of(&place.0.join("audio/fr").join(&entry.file)).unwrap();
        let energy: f32 = samples.iter().map(|it| it * it).sum();
        let level = (energy / samples.len() as f32).sqrt();
        assert!((0.08..0.12).contains(&level), "{level}");
    }
}

#[test]
fn without_a_folder_nothing_is_written() {
    let output = narrate(&["--make", "fr"]);
    assert!(!output.status.success());
    assert!(String::from_utf8_lossy(&output.stderr).contains("name that of your pack"));
}

#[test]
fn ogg_vorbis_is_played_at_the_speed_and_pitch_it_was_recorded_with() {
    let samples = Recording::open(Path::new(&ogg())).unwrap().all();
    let seconds = samples.len() as f32 / RATE as f32;
    assert!((0.45..0.55).contains(&seconds), "{seconds}");
    let middle = &samples[2000..9000];
    let crossings = middle.windows(2).filter(|it| it[0] < 0.0 && it[1] >= 0.0).count();
    let pitch = crossings as f32 / (middle.len() as f32 / RATE as f32);
    assert!((490.0..510.0).contains(&pitch), "{pitch}");
}

fn ogg() -> String {
    format!("{}/tests/voice/tone.ogg", env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn the_first_screen_speaks_french_and_english_without_any_engine() {
    let mut recordings = Recordings::of(None);
    let mut first = Visitor::new();
    let mut silent = Vec::new();
    for language in ["fr", "en"].map(|it| Tag::parse(it).unwrap()) {
        for clip in first.clips().iter().filter(|clip| *clip.language() == language) {
            let found = recordings.find(&language, clip.text());
            let lasts = found.and_then(|it| Recording::of(&it).ok()).map(|it| it.all().len());
            if lasts.is_none_or(|samples| samples < 4000) {
                silent.push(format!(
                    "{}\t{language}\t{}",
                    key(&language, clip.text()),
                    clip.text()
                ));
            }
        }
        first.act(Act::Speak(language));
        first.act(Act::Back);
    }
    assert!(silent.is_empty(), "see audio/README.md; not recorded:\n{}", silent.join("\n"));
}
