//! The voice's own process, with ALSA's real library: a file stands for the card.

use std::{
    fs::{self, File},
    os::{fd::AsRawFd, unix::net::UnixStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use guichet::{
    adapters::Wire,
    link::{Order, Report, Say, Silence, ToVoice, Volume, Words},
    screen::Clip,
    voice::RATE,
};
use rustix::io::{FdFlags, fcntl_setfd};

use crate::{
    folder::Folder,
    studio::{GUARD, clips, has, has_alsa, record, tone},
};

/// A voice as the supervisor starts it.
struct Voice {
    child: Child,
    wire: Wire<Report>,
    place: Folder,
}

impl Voice {
    /// Starts it with this configuration of ALSA and this search path.
    fn start(place: Folder, alsa: &str, path: &str) -> Self {
        let (ours, theirs) = UnixStream::pair().unwrap();
        fcntl_setfd(&theirs, FdFlags::empty()).unwrap();
        fs::write(place.0.join("asound.conf"), alsa).unwrap();
        let child = Command::new(env!("CARGO_BIN_EXE_guichet"))
            .args(["role", "voice", "--link", &theirs.as_raw_fd().to_string()])
            .env_clear()
            .env("PATH", path)
            .env("ALSA_CONFIG_PATH", place.0.join("asound.conf"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(File::create(place.0.join("stderr")).unwrap())
            .spawn()
            .unwrap();
        ours.set_read_timeout(Some(GUARD)).unwrap();
        let mut wire = Wire::new(ours);
        wire.say(&ToVoice::Begin(Some(place.0.clone()))).unwrap();
        let mut voice = Self { child, wire, place };
        voice.order(Order::Volume(Volume::new(5).unwrap()));
        voice
    }

    fn order(&mut self, order: Order) {
        self.wire.say(&ToVoice::Order(order)).unwrap();
    }

    fn say(&mut self, generation: u32, clips: &[Clip]) {
        for (index, clip) in (0..).zip(clips) {
            let clips = clips.len().try_into().unwrap();
            let words = Words::from(clip);
            self.order(Order::Say(Say { generation, index, clips, cue: None, words }));
        }
    }

    #[track_caller]
    fn next(&mut self) -> Report {
        self.wire.hear().unwrap().expect("the voice reports something in time")
    }

    /// Waits for the end of a story.
    #[track_caller]
    fn ended(&mut self) -> Report {
        loop {
            match self.next() {
                Report::Speaking { .. } => {}
                report => return report,
            }
        }
    }

    /// What it wrote where people look.
    fn noise(&self) -> u64 {
        fs::metadata(self.place.0.join("stderr")).unwrap().len()
    }

    /// How long it was at work, in the scheduler's ticks, of which a second has a hundred.
    fn ticks(&self) -> u64 {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.child.id())).unwrap();
        let fields: Vec<&str> = stat.rsplit_once(") ").unwrap().1.split(' ').collect();
        fields[11].parse::<u64>().unwrap() + fields[12].parse::<u64>().unwrap()
    }

    /// Waits until so many samples were written to the card, at least, and returns them. The last
    /// come when it is left to others, after some seconds.
    #[track_caller]
    fn samples(&self, least: usize) -> Vec<i16> {
        let file = self.place.0.join("out.raw");
        let limit = Instant::now() + GUARD;
        while fs::metadata(&file).map_or(0, |it| it.len()) < 2 * least as u64 {
            assert!(Instant::now() < limit, "{:?} of {least}", fs::metadata(&file));
            thread::sleep(Duration::from_millis(20));
        }
        let bytes = fs::read(&file).unwrap();
        bytes.chunks_exact(2).map(|it| i16::from_le_bytes([it[0], it[1]])).collect()
    }
}

impl Drop for Voice {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A card that is a file.
fn to_file(place: &Folder) -> String {
    let file = place.0.join("out.raw");
    format!(
        "pcm.!default {{ type file slave.pcm \"null\" file \"{}\" format \"raw\" }}\n\
         pcm.null {{ type null }}\n",
        file.display()
    )
}

/// A card that is not there.
const NO_CARD: &str = "pcm.!default { type hw card 31 }\n";

fn here() -> String {
    std::env::var("PATH").unwrap_or_default()
}

#[test]
fn the_samples_that_arrive_are_the_samples_sent() {
    if !has_alsa() {
        return;
    }
    let place = Folder::new();
    record(&place.0, &clips(), &tone(0.5));
    let card = to_file(&place);
    let mut voice = Voice::start(place, &card, "");
    voice.say(1, &clips()[..1]);
    assert_eq!(voice.next(), Report::Speaking { generation: 1, index: 0 });
    assert_eq!(voice.next(), Report::Spoken { generation: 1 });
    assert_eq!(voice.noise(), 0);
    let sent = tone(0.5);
    let arrived = voice.samples(sent.len());
    assert!(arrived.iter().zip(&sent).all(|(a, b)| a.abs_diff(*b) <= 1));
    assert!(arrived[sent.len()..].iter().all(|it| *it == 0), "what fills the card is silence");
}

#[test]
fn without_a_card_it_says_so_at_once_and_writes_nothing() {
    let place = Folder::new();
    record(&place.0, &clips(), &tone(0.5));
    let mut voice = Voice::start(place, NO_CARD, "");
    let asked = Instant::now();
    voice.say(1, &clips()[..1]);
    assert_eq!(voice.ended(), Report::Silent { generation: 1, why: Silence::NoDevice });
    assert!(asked.elapsed() < Duration::from_secs(1), "{:?}", asked.elapsed());
    assert_eq!(voice.noise(), 0);
}

#[test]
fn without_any_voice_it_says_so_at_once_and_writes_nothing() {
    let place = Folder::new();
    let card = to_file(&place);
    let mut voice = Voice::start(place, &card, "");
    voice.say(1, &clips()[..3]);
    assert_eq!(voice.ended(), Report::Silent { generation: 1, why: Silence::NoVoice });
    assert_eq!(voice.noise(), 0);
}

#[test]
fn live_speech_is_sound_and_not_noise() {
    if !has("espeak-ng") || !has_alsa() {
        return;
    }
    let place = Folder::new();
    let card = to_file(&place);
    let mut voice = Voice::start(place, &card, &here());
    voice.say(1, &clips()[..1]);
    assert_eq!(voice.ended(), Report::Spoken { generation: 1 });
    assert_eq!(voice.noise(), 0);
    let samples = voice.samples(2 * RATE as usize);
    let loud = samples.iter().filter(|it| it.unsigned_abs() > 1000).count();
    assert!(loud > samples.len() / 10, "{loud} of {} samples are loud", samples.len());
}

#[test]
fn the_text_is_on_no_command_line_and_a_key_ends_the_program_that_speaks() {
    let place = Folder::new();
    let program = stand_in_for_espeak(&place.0);
    let card = to_file(&place);
    let mut voice = Voice::start(place, &card, program.parent().unwrap().to_str().unwrap());
    voice.say(1, &clips()[..1]);
    let arguments = voice.place.0.join("arguments");
    let child = wait_for(&arguments);
    assert!(!child.contains(clips()[0].text()), "{child}");
    let number = wait_for(&voice.place.0.join("number"));
    let asked = Instant::now();
    voice.order(Order::Hush);
    let process = PathBuf::from(format!("/proc/{}", number.trim()));
    while process.exists() {
        assert!(asked.elapsed() < Duration::from_millis(500), "it goes on");
        thread::sleep(Duration::from_millis(1));
    }
}

#[test]
fn a_program_that_never_speaks_holds_nobody_up() {
    let place = Folder::new();
    let program = stand_in_for_espeak(&place.0);
    record(&place.0, &clips()[1..2], &tone(0.1));
    let card = to_file(&place);
    let mut voice = Voice::start(place, &card, program.parent().unwrap().to_str().unwrap());
    voice.say(1, &clips()[..1]);
    wait_for(&voice.place.0.join("number"));
    if !has_alsa() {
        return;
    }
    voice.say(2, &clips()[1..2]);
    assert_eq!(voice.ended(), Report::Spoken { generation: 2 });
}

#[test]
fn it_is_asleep_when_nothing_is_said() {
    if !has_alsa() {
        return;
    }
    let place = Folder::new();
    record(&place.0, &clips(), &tone(0.2));
    let card = to_file(&place);
    let mut voice = Voice::start(place, &card, "");
    voice.say(1, &clips()[..1]);
    voice.ended();
    thread::sleep(Duration::from_millis(3500));
    let before = voice.ticks();
    thread::sleep(Duration::from_secs(1));
    assert_eq!(voice.ticks(), before);
}

#[test]
fn it_ends_with_the_supervisor() {
    let place = Folder::new();
    let mut voice = Voice::start(place, NO_CARD, "");
    // The other end is closed, as when a supervisor is killed.
    voice.wire = Wire::new(UnixStream::pair().unwrap().0);
    let limit = Instant::now() + GUARD;
    while voice.child.try_wait().unwrap().is_none() {
        assert!(Instant::now() < limit, "it goes on");
        thread::sleep(Duration::from_millis(5));
    }
}

/// A program by the name of `espeak-ng` that tells how it was called and never speaks.
pub(crate) fn stand_in_for_espeak(place: &Path) -> PathBuf {
    use std::os::unix::fs::PermissionsExt;
    let program = place.join("bin/espeak-ng");
    fs::create_dir_all(program.parent().unwrap()).unwrap();
    let text = format!(
        "#!/bin/sh\necho \"$@\" > {0}/arguments\necho $$ > {0}/number\nexec /bin/sleep 60\n",
        place.display()
    );
    fs::write(&program, text).unwrap();
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    program
}

#[track_caller]
pub(crate) fn wait_for(file: &Path) -> String {
    let limit = Instant::now() + GUARD;
    loop {
        match fs::read_to_string(file) {
            Ok(text) if text.ends_with('\n') => return text,
            _ => assert!(Instant::now() < limit, "no {}", file.display()),
        }
        thread::sleep(Duration::from_millis(2));
    }
}
