//! What speaks.

use std::{sync::mpsc::channel, thread, time::Duration};

use super::{Tree, content::Place};
use crate::{
    doctor::facts::{Live, Sound, Speech, Voice},
    lang::Tag,
    voice::{Alsa, INDEX, Output, OutputError, entries, voice_of},
};

/// How long a sound server may take to answer.
const PATIENCE: Duration = Duration::from_secs(3);
/// Where programs are.
const PROGRAMS: [&str; 3] = ["usr/local/bin", "usr/bin", "bin"];

pub(super) fn voice(tree: &Tree, place: &Place) -> Voice {
    let paths = PROGRAMS.iter().map(|folder| format!("{folder}/espeak-ng"));
    let espeak = paths.into_iter().find(|it| tree.has(it)).map(|it| format!("/{it}"));
    let speech = |tag: &Tag| {
        let speaks = espeak.is_some() && voice_of(tag).is_some();
        Speech {
            language: tag.to_string(),
            recordings: tag.chain().iter().map(|it| recordings(tree, place, it)).sum(),
            live: if speaks { Live::Speaks } else { Live::Mute },
        }
    };
    let languages = place.languages.iter().map(speech).collect();
    Voice { sound: sound(), languages, espeak }
}

fn recordings(tree: &Tree, place: &Place, tag: &Tag) -> u32 {
    let Some(folder) = &place.pack else { return 0 };
    let index = format!("{}/audio/{tag}/{INDEX}", folder.display());
    let text = tree.text(&index).unwrap_or_default();
    let count = entries(&text).filter(|(_, entry)| entry.is_ok()).count();
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Opens the device in a thread of its own: a sound server that hangs holds nobody up.
fn sound() -> Sound {
    let (sender, receiver) = channel();
    let opening = thread::Builder::new().name("sound".into()).spawn(move || {
        let _ = sender.send(Alsa::new().open());
    });
    let opened = opening.ok().and_then(|_| receiver.recv_timeout(PATIENCE).ok());
    match opened {
        Some(Ok(())) => Sound::Plays,
        Some(Err(OutputError::Unavailable(why) | OutputError::Lost(why))) => {
            if why.contains("libasound") { Sound::NoLibrary } else { Sound::Silent(why) }
        }
        None => Sound::Silent("no answer in 3 s".to_owned()),
    }
}
