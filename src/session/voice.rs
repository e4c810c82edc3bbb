//! What a visitor hears: asked for or not, how fast, how loud. Knows no text and no device.

/// What a visitor hears. Off until asked; every visit starts with the defaults.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Voice {
    /// Whether screens are read aloud.
    pub listening: Listening,
    /// What the voice does now.
    pub playing: Playing,
    /// Why nothing was heard the last time, until something is heard again, or the screen changes
    /// after the listening ended by itself.
    pub silence: Option<Silence>,
    /// Whether anything was heard in this visit.
    pub worked: bool,
    /// How fast it speaks.
    pub rate: Rate,
    /// How loud it speaks.
    pub volume: Volume,
    /// How many times the whole screen was asked for: one more means "from the beginning".
    pub asked: u32,
}

impl Voice {
    /// Returns whether nobody asked for anything.
    pub(super) fn is_as_at_first(self) -> bool {
        let Self { listening, rate, volume, silence, .. } = Self::default();
        (self.listening, self.rate, self.volume, self.silence) == (listening, rate, volume, silence)
    }
}

/// Whether screens are read aloud.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Listening {
    /// Nobody asked for it.
    #[default]
    Off,
    /// Each new screen is read.
    On,
}

/// What the voice does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Playing {
    /// Nothing.
    #[default]
    Nothing,
    /// It speaks, or was just asked to.
    Speaking,
    /// It waits in the middle of a sentence.
    Paused,
}

/// Why nothing can be heard: a state, not a failure of the visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Silence {
    /// There is no recording and no voice for this text in this language.
    NoVoice,
    /// Some of it was said; the rest has no recording and no voice.
    Partly,
    /// There is no sound card, or nothing that plays on it.
    NoDevice,
}

/// What a voice reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heard {
    /// It was asked to speak.
    Asked,
    /// It speaks.
    Speaking,
    /// It said everything.
    Spoken,
    /// It could not say everything.
    Silent(Silence),
}

/// What a session asks of the voice, besides speaking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VoiceOrder {
    /// Be silent at once, and forget the rest.
    Hush,
    /// Wait here.
    Pause,
    /// Go on from here.
    Resume,
    /// Speak so fast from now on.
    Rate(Rate),
    /// Speak so loud from now on.
    Volume(Volume),
}

/// How fast, in five steps. The pitch stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate(u8);

/// How loud, in five steps. The fifth is the loudest that the computer is set to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Volume(u8);

/// The steps of a scale.
const STEPS: std::ops::RangeInclusive<u8> = 1..=5;

/// Which way on a scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    Less,
    More,
}

impl Way {
    fn from(self, step: u8) -> u8 {
        let step = match self {
            Self::Less => step.saturating_sub(1),
            Self::More => step.saturating_add(1),
        };
        step.clamp(*STEPS.start(), *STEPS.end())
    }
}

impl Rate {
    /// Returns a step of the scale, 1 to 5.
    pub fn new(step: u8) -> Option<Self> {
        STEPS.contains(&step).then_some(Self(step))
    }

    /// Returns its step.
    pub fn step(self) -> u8 {
        self.0
    }

    /// Returns by how much the usual speed is multiplied.
    pub fn factor(self) -> f32 {
        [0.65, 0.8, 1.0, 1.25, 1.5][usize::from(self.0 - 1)]
    }

    pub(super) fn changed(self, way: Way) -> Self {
        Self(way.from(self.0))
    }
}

impl Volume {
    /// Returns a step of the scale, 1 to 5.
    pub fn new(step: u8) -> Option<Self> {
        STEPS.contains(&step).then_some(Self(step))
    }

    /// Returns its step.
    pub fn step(self) -> u8 {
        self.0
    }

    /// Returns by how much samples are multiplied. Ears hear ratios, so the steps are ratios.
    pub fn factor(self) -> f32 {
        [0.16, 0.25, 0.4, 0.63, 1.0][usize::from(self.0 - 1)]
    }

    pub(super) fn changed(self, way: Way) -> Self {
        Self(way.from(self.0))
    }
}

impl Default for Rate {
    fn default() -> Self {
        Self(3)
    }
}

impl Default for Volume {
    fn default() -> Self {
        Self(3)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scales_have_two_ends() {
        let ends = |way| (0..9).fold(Rate::default(), |rate, _| rate.changed(way)).step();
        assert_eq!((ends(Way::Less), ends(Way::More)), (1, 5));
        assert_eq!((Rate::new(0), Volume::new(6)), (None, None));
    }

    #[test]
    fn each_step_is_faster_or_louder_than_the_one_before() {
        let steps = || (1..5).zip(2..=5);
        assert!(steps().all(|(a, b)| Rate(a).factor() < Rate(b).factor()));
        assert!(steps().all(|(a, b)| Volume(a).factor() < Volume(b).factor()));
    }
}
