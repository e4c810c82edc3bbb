//! Live speech: `espeak-ng` as a program of its own, the text on its standard input.
//!
//! Never as an argument, which other accounts can read. A thread reads what it makes, so that
//! nobody waits for it; when dropped, it is killed.

use std::{
    io::{self, Read, Write},
    process::{Child, Command, Stdio},
    sync::mpsc::{Receiver, TryRecvError, sync_channel},
    thread,
};

use super::{More, RATE, Sound};
use crate::lang::Tag;

/// Words a minute where the pack says nothing: slower than its own 175, for people who listen in
/// a second language.
const WORDS_A_MINUTE: f32 = 145.0;
/// The same for easy text.
const EASY_WORDS_A_MINUTE: f32 = 120.0;
/// The slowest and the fastest that it speaks clearly.
const SPEEDS: (f32, f32) = (80.0, 400.0);
/// Bytes of the header of a WAV file as it writes it.
const HEADER: usize = 44;
/// How many pieces may wait to be played.
const PIECES: usize = 32;

/// Returns its voice for a language; nothing where it has none: no other language's is used.
pub fn voice_of(language: &Tag) -> Option<&'static str> {
    Some(match language.family() {
        "fr" => "fr-fr",
        "en" => "en-gb",
        "ar" => "ar",
        "es" => "es",
        "pt" => "pt",
        "uk" => "uk",
        "ru" => "ru",
        "tr" => "tr",
        "fa" => "fa",
        "ro" => "ro",
        "it" => "it",
        "de" => "de",
        "bn" => "bn",
        "ta" => "ta",
        "ur" => "ur",
        "ku" => "ku",
        // Its voice for characters reads the tones as English numbers.
        "zh" => "cmn-latn-pinyin",
        _ => return None,
    })
}

/// One text being spoken.
pub struct Espeak {
    child: Child,
    pieces: Receiver<Vec<u8>>,
    /// What came and is not whole yet: the header, half a sample.
    rest: Vec<u8>,
    begun: Begun,
    rate: f32,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Begun {
    No,
    Yes,
}

impl Espeak {
    /// Starts speaking; nothing where there is no voice for the language.
    ///
    /// # Errors
    /// When the program is not there.
    pub fn start(language: &Tag, text: &str, rate: f32) -> io::Result<Option<Self>> {
        let Some(voice) = voice_of(language) else { return Ok(None) };
        let usual = if language.is_simple() { EASY_WORDS_A_MINUTE } else { WORDS_A_MINUTE };
        let speed = (usual * rate).clamp(SPEEDS.0, SPEEDS.1).round();
        let mut child = Command::new("espeak-ng")
            .args(["-v", voice, "-s", &speed.to_string(), "-b", "1", "--stdin", "--stdout"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let pieces = feed(&mut child, text)?;
        let (rest, begun) = (Vec::new(), Begun::No);
        Ok(Some(Self { child, pieces, rest, begun, rate: speed / usual }))
    }

    /// Passes the header over, once it is whole. A sound of another kind is not played.
    fn begin(&mut self) -> Option<()> {
        if self.begun == Begun::Yes {
            return Some(());
        }
        let header = self.rest.get(..HEADER)?;
        let number =
            |at: usize| header.get(at..at + 4)?.first_chunk().map(|it| u32::from_le_bytes(*it));
        let is_ours = header.starts_with(b"RIFF") && number(24) == Some(RATE);
        self.rest.drain(..HEADER);
        self.begun = Begun::Yes;
        is_ours.then_some(())
    }
}

/// Hands the text over, and starts the thread that reads what is made of it.
fn feed(child: &mut Child, text: &str) -> io::Result<Receiver<Vec<u8>>> {
    let (Some(mut input), Some(mut output)) = (child.stdin.take(), child.stdout.take()) else {
        return Err(io::ErrorKind::BrokenPipe.into());
    };
    // A clip is smaller than a pipe, so this does not wait; who does not take it says nothing.
    let _ = input.write_all(text.as_bytes());
    drop(input);
    let (sender, pieces) = sync_channel(PIECES);
    thread::Builder::new().name("espeak-ng".into()).spawn(move || {
        let mut bytes = [0; 4096];
        while let Ok(count @ 1..) = output.read(&mut bytes) {
            if sender.send(bytes[..count].to_vec()).is_err() {
                return;
            }
        }
    })?;
    Ok(pieces)
}

impl Sound for Espeak {
    fn more(&mut self, samples: &mut Vec<f32>) -> More {
        match self.pieces.try_recv() {
            Ok(piece) => self.rest.extend(piece),
            Err(TryRecvError::Empty) => return More::Later,
            Err(TryRecvError::Disconnected) if self.begun == Begun::No => return More::Nothing,
            Err(TryRecvError::Disconnected) => return More::Over,
        }
        if self.begun == Begun::No && self.rest.len() < HEADER {
            return More::Later;
        }
        if self.begin().is_none() {
            return More::Nothing;
        }
        let whole = self.rest.len() / 2 * 2;
        let pairs = self.rest.drain(..whole).collect::<Vec<u8>>();
        let pairs = pairs.chunks_exact(2).filter_map(|it| it.first_chunk());
        samples.extend(pairs.map(|it| f32::from(i16::from_le_bytes(*it)) / 32_768.0));
        More::Some
    }

    fn own_rate(&self) -> f32 {
        self.rate
    }
}

impl Drop for Espeak {
    fn drop(&mut self) {
        // Both fail only where it is over already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
