//! Can it be heard?

use crate::doctor::{
    Finding,
    facts::{Live, Sound, Speech, Voice},
};

pub(super) fn judge(voice: &Voice) -> Vec<Finding> {
    vec![sound(&voice.sound), espeak(voice), languages(&voice.languages), recordings(voice)]
}

fn sound(sound: &Sound) -> Finding {
    const CHECK: &str = "sound";
    match sound {
        Sound::Plays => Finding::green(CHECK, "sound-plays"),
        Sound::NoLibrary => Finding::amber(CHECK, "sound-no-library"),
        Sound::Silent(why) => Finding::amber(CHECK, "sound-silent").text("why", why),
    }
}

fn espeak(voice: &Voice) -> Finding {
    const CHECK: &str = "live-voice";
    match &voice.espeak {
        Some(path) => Finding::green(CHECK, "live-voice-found").text("path", path),
        None => Finding::amber(CHECK, "live-voice-missing"),
    }
}

fn languages(languages: &[Speech]) -> Finding {
    const CHECK: &str = "voices";
    let mute = languages.iter().filter(|it| it.live == Live::Mute && it.recordings == 0);
    let mute: Vec<String> = mute.map(|it| it.language.clone()).collect();
    if mute.is_empty() {
        Finding::green(CHECK, "voices-all")
    } else {
        Finding::amber(CHECK, "voices-missing").names("languages", &mute)
    }
}

/// A person's voice is understood by more people than a machine's.
fn recordings(voice: &Voice) -> Finding {
    const CHECK: &str = "recordings";
    let told = voice.languages.iter().filter(|it| it.recordings > 0);
    let told: Vec<String> = told.map(|it| format!("{} ({})", it.language, it.recordings)).collect();
    if told.is_empty() {
        Finding::amber(CHECK, "recordings-none")
    } else {
        Finding::green(CHECK, "recordings-some").names("languages", &told)
    }
}
