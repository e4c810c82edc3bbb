//! How a visitor listens: on, off, again, pause, slower, louder.

use super::{
    Act, Effect, Heard, Listening, Overlay, Playing, Session, Silence, Voice, VoiceOrder,
    voice::Way,
};

impl Session {
    /// Returns what the visitor hears.
    pub fn voice(&self) -> Voice {
        self.voice
    }

    /// Takes note of what the voice reports. Each new block it reads is a sign that all is well,
    /// so the idle warning waits; a voice that hangs reports nothing, and holds nobody up.
    pub(super) fn heard(&mut self, now: super::Now, heard: Heard) {
        if self.voice.listening == Listening::Off {
            return;
        }
        if !matches!(self.overlay(), Some(Overlay::Idle { .. })) {
            self.stirred = now;
        }
        match heard {
            Heard::Asked => self.voice.playing = Playing::Speaking,
            Heard::Speaking => {
                (self.voice.silence, self.voice.worked) = (None, true);
                if self.voice.playing == Playing::Nothing {
                    self.voice.playing = Playing::Speaking;
                }
            }
            Heard::Spoken => self.voice.playing = Playing::Nothing,
            Heard::Silent(why) => {
                self.voice.playing = Playing::Nothing;
                self.voice.silence = Some(why);
                if self.is_hopeless(why) {
                    self.voice.listening = Listening::Off;
                }
            }
        }
    }

    /// Whether no other screen would be heard either. Then it is told once, and screens are not
    /// read aloud any more until somebody asks again.
    fn is_hopeless(&self, why: Silence) -> bool {
        match why {
            Silence::NoDevice => true,
            Silence::NoVoice => !self.voice.worked,
            Silence::Partly => false,
        }
    }

    /// What was told once of a voice that reads nothing any more is not told on another screen.
    pub(super) fn forget_silence(&mut self) {
        if self.voice.listening == Listening::Off {
            self.voice.silence = None;
        }
    }

    /// Anything but a key of the voice itself ends what is being said.
    pub(super) fn hush(&mut self) -> Option<Effect> {
        let spoke = std::mem::take(&mut self.voice.playing) != Playing::Nothing;
        spoke.then_some(Effect::Voice(VoiceOrder::Hush))
    }

    pub(super) fn listen(&mut self, act: &Act) -> Option<Effect> {
        match act {
            Act::Listen if self.voice.listening == Listening::Off => {
                self.voice.listening = Listening::On;
                self.voice.asked += 1;
            }
            Act::Listen => {
                self.voice.listening = Listening::Off;
                self.voice.silence = None;
                return self.hush();
            }
            Act::Repeat => {
                self.close_the_voice_settings();
                self.voice.asked += 1;
            }
            Act::Pause => return self.pause(),
            Act::Slower => self.voice.rate = self.voice.rate.changed(Way::Less),
            Act::Faster => self.voice.rate = self.voice.rate.changed(Way::More),
            Act::Quieter => self.voice.volume = self.voice.volume.changed(Way::Less),
            Act::Louder => self.voice.volume = self.voice.volume.changed(Way::More),
            _ => {}
        }
        if matches!(self.overlay(), Some(Overlay::Voice)) {
            self.hold(act.clone());
        }
        None
    }

    fn pause(&mut self) -> Option<Effect> {
        let (playing, order) = match self.voice.playing {
            Playing::Nothing => return None,
            Playing::Speaking => (Playing::Paused, VoiceOrder::Pause),
            Playing::Paused => (Playing::Speaking, VoiceOrder::Resume),
        };
        self.voice.playing = playing;
        Some(Effect::Voice(order))
    }

    /// Who asks for the screen again means the one beneath.
    fn close_the_voice_settings(&mut self) {
        while matches!(self.overlay(), Some(Overlay::Voice | Overlay::Settings)) {
            self.sink();
        }
    }

    /// Returns the orders for the settings that an update changed, whatever changed them.
    pub(super) fn voice_changes(&self, before: Voice) -> Vec<Effect> {
        let (old, new) = (before, self.voice);
        let rate = (old.rate != new.rate).then_some(VoiceOrder::Rate(new.rate));
        let volume = (old.volume != new.volume).then_some(VoiceOrder::Volume(new.volume));
        rate.into_iter().chain(volume).map(Effect::Voice).collect()
    }
}

/// Returns whether an act is about the voice itself, and so does not end what it says.
pub(super) fn is_of_the_voice(act: &Act) -> bool {
    matches!(
        act,
        Act::Listen
            | Act::Repeat
            | Act::Pause
            | Act::Slower
            | Act::Faster
            | Act::Quieter
            | Act::Louder
    )
}
