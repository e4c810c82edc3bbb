//! A folder with recordings, and an engine that finds them.

use std::{
    cmp::Reverse,
    f32::consts::TAU,
    fs,
    path::Path,
    sync::mpsc::{Receiver, Sender, channel},
    thread::{self, JoinHandle},
    time::Duration,
};

use guichet::{
    link::{Cue, Order, Report, Say, Words},
    screen::Clip,
    session::Act,
    voice::{Beat, Engine, Output, RATE, Recordings, key},
};

use crate::{folder::Folder, visitor::Visitor};

/// How long anything may take before a test fails.
pub(crate) const GUARD: Duration = Duration::from_secs(10);

/// Real clips of the kiosk, the only kind there is: long ones first, none recorded.
pub(crate) fn clips() -> Vec<Clip> {
    let visitor = Visitor::new().does([Act::Begin, Act::Home, Act::Help]);
    let mut recordings = Recordings::of(None);
    let live = |clip: &Clip| recordings.find(clip.language(), clip.text()).is_none();
    let mut clips: Vec<Clip> = visitor.clips().into_iter().filter(live).collect();
    clips.sort_by_key(|clip| Reverse(clip.text().len()));
    clips
}

/// A tone of 500 Hz, so long.
pub(crate) fn tone(seconds: f32) -> Vec<i16> {
    let count = (RATE as f32 * seconds) as usize;
    let wave = |at: usize| (TAU * 500.0 * at as f32 / RATE as f32).sin() * 12_000.0;
    (0..count).map(|at| wave(at) as i16).collect()
}

/// Writes samples as a WAV file.
pub(crate) fn write_wav(file: &Path, samples: &[i16]) {
    let bytes: Vec<u8> = samples.iter().flat_map(|it| it.to_le_bytes()).collect();
    let size = u32::try_from(bytes.len()).unwrap();
    let mut wav = b"RIFF".to_vec();
    wav.extend((36 + size).to_le_bytes());
    wav.extend(b"WAVEfmt \x10\0\0\0\x01\0\x01\0");
    wav.extend(RATE.to_le_bytes());
    wav.extend((2 * RATE).to_le_bytes());
    wav.extend(b"\x02\0\x10\0data");
    wav.extend(size.to_le_bytes());
    wav.extend(bytes);
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(file, wav).unwrap();
}

/// Records every one of these clips with the same samples.
pub(crate) fn record(pack: &Path, clips: &[Clip], samples: &[i16]) {
    let folder = pack.join("audio/fr");
    write_wav(&folder.join("a.wav"), samples);
    let line = |clip: &Clip| {
        format!("{}\ta.wav\tmachine\tCC0-1.0\ttone\n", key(clip.language(), clip.text()))
    };
    fs::write(folder.join("index.tsv"), clips.iter().map(line).collect::<String>()).unwrap();
}

/// A voice at work.
pub(crate) struct Voice {
    pub(crate) orders: Option<Sender<Order>>,
    pub(crate) reports: Receiver<Report>,
    pub(crate) thread: Option<JoinHandle<()>>,
}

impl Voice {
    pub(crate) fn start(place: &Folder, output: impl Output + Send + 'static) -> Self {
        let (orders, obeyed) = channel();
        let (sender, reports) = channel();
        let recordings = Recordings::of(Some(&place.0));
        let thread = thread::spawn(move || {
            let report = move |report| sender.send(report).unwrap_or_default();
            Engine::new(output, recordings, report).run(&obeyed, &Beat::default());
        });
        Self { orders: Some(orders), reports, thread: Some(thread) }
    }

    pub(crate) fn order(&self, order: Order) {
        self.orders.as_ref().unwrap().send(order).unwrap();
    }

    /// Asks for a story of these clips.
    pub(crate) fn say(&self, generation: u32, clips: &[Clip], cue: Option<Cue>) {
        for (index, clip) in clips.iter().enumerate() {
            self.order(Order::Say(Say {
                generation,
                index: index.try_into().unwrap(),
                clips: clips.len().try_into().unwrap(),
                cue: cue.filter(|_| index == 0),
                words: Words::from(clip),
            }));
        }
    }

    #[track_caller]
    pub(crate) fn next(&self) -> Report {
        self.reports.recv_timeout(GUARD).expect("the voice reports something")
    }

    /// Waits for this report, whatever comes before.
    #[track_caller]
    pub(crate) fn until(&self, report: Report) {
        while self.next() != report {}
    }
}

impl Drop for Voice {
    fn drop(&mut self) {
        drop(self.orders.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Whether a program is on this machine; says so where it is not.
pub(crate) fn has(program: &str) -> bool {
    let paths = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&paths).any(|it| it.join(program).is_file());
    if !found {
        eprintln!("SKIPPED: `{program}` is not installed, so what it would say is not tested");
    }
    found
}

/// Whether ALSA's library is on this machine; says so where it is not.
pub(crate) fn has_alsa() -> bool {
    let found = ["/usr/lib", "/lib", "/usr/lib64"].iter().any(|folder| {
        let Ok(entries) = fs::read_dir(folder) else { return false };
        let mut folders = entries.filter_map(|it| Some(it.ok()?.path()));
        folders.any(|it| {
            it.join("libasound.so.2").is_file() || (it.is_file() && it.ends_with("libasound.so.2"))
        })
    });
    if !found {
        eprintln!("SKIPPED: libasound2 is not installed, so the way to a card is not tested");
    }
    found
}
