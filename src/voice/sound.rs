//! Something that sounds.

/// What came of asking for more samples.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum More {
    /// There were some.
    Some,
    /// None yet: ask again soon.
    Later,
    /// There are no more.
    Over,
    /// There never were any: it cannot be said.
    Nothing,
}

/// Something that sounds: mono samples from -1 to 1, [`super::RATE`] a second. Never waits.
pub trait Sound {
    /// Appends some tens of milliseconds.
    fn more(&mut self, samples: &mut Vec<f32>) -> More;

    /// Returns how fast it speaks by itself; the rest of the wish is stretched.
    fn own_rate(&self) -> f32 {
        1.0
    }
}

/// Samples that are there already, such as a cue.
pub(super) struct Ready(Option<Vec<f32>>);

impl Ready {
    pub(super) fn new(samples: Vec<f32>) -> Self {
        Self(Some(samples))
    }
}

impl Sound for Ready {
    fn more(&mut self, samples: &mut Vec<f32>) -> More {
        match self.0.take() {
            Some(own) => {
                samples.extend(own);
                More::Some
            }
            None => More::Over,
        }
    }
}
