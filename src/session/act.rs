//! What a visitor can do on a screen.

use super::{StaffAct, Theme};
use crate::{lang::Tag, procedure::Id};

/// One thing a visitor can do: what a choice, a key or a touch stands for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Act {
    /// Begin, in the site's language.
    Begin,
    /// Use this language from now on.
    Speak(Tag),
    /// Turn the easy text on or off.
    ToggleEasyText,
    /// Turn the wider arrangement on or off.
    ToggleSpace,
    /// Turn the strongest contrast on or off.
    ToggleContrast,
    /// Use these colours.
    Paint(Theme),
    /// Go to the home screen.
    Home,
    /// See the lessons.
    Lessons,
    /// See what one theme holds.
    Browse(Id),
    /// Search by typing.
    Search,
    /// Open a procedure or lesson.
    Open(Id),
    /// Begin the opened procedure.
    Start,
    /// Choose an option of the step.
    Choose(Id),
    /// Tick or untick an option or paper of the step.
    Toggle(Id),
    /// Keep what was said earlier in this visit.
    Keep,
    /// Say something else than earlier in this visit.
    Change,
    /// Type into the field.
    Edit,
    /// Go on.
    Continue,
    /// "I don't know."
    Unknown,
    /// Leave it empty, or leave the exercise.
    Skip,
    /// Go back.
    Back,
    /// Return to an answered step, from the review.
    Jump(Id),
    /// See the next choices of a long list.
    More,
    /// See the code for a telephone, or its next part.
    Code,
    /// Return from the codes to the result.
    Result,
    /// Come to the end of the visit.
    Finish,
    /// Erase everything and leave.
    Erase,
    /// Open the help.
    Help,
    /// Call a person of the place.
    Call,
    /// The person who was called has come.
    PersonCame,
    /// See what this computer keeps.
    Keeps,
    /// Open the settings.
    Settings,
    /// Open the list of languages.
    Languages,
    /// Open the explanation of a glossary word.
    Word(String),
    /// Ask whether to stop.
    Stop,
    /// Have screens read aloud, or not any more.
    Listen,
    /// Hear the whole screen again.
    Repeat,
    /// Make the voice wait, or go on.
    Pause,
    /// Make the voice slower.
    Slower,
    /// Make the voice faster.
    Faster,
    /// Make the voice quieter.
    Quieter,
    /// Make the voice louder.
    Louder,
    /// Open the settings of the voice.
    VoiceSettings,
    /// Stay: close what floats above the screen.
    Stay,
    /// Leave the program: in a demonstration only.
    Leave,
    /// Something that only staff do.
    Staff(StaffAct),
}
