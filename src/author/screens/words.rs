//! The words around the screens.

use super::album::{Shot, Topic};
use crate::{
    author::phrases::{say, say_with},
    problem::Tongue,
};

/// Returns what a chapter is called.
pub(super) fn topic(topic: &Topic, tongue: Tongue) -> String {
    match topic {
        Topic::Entrance => say(tongue, "screens-entrance"),
        Topic::Procedure(id, title) => format!("{title} ({id})"),
        Topic::Words => say(tongue, "screens-words"),
        Topic::Everywhere => say(tongue, "screens-everywhere"),
        Topic::Hours => say(tongue, "screens-hours"),
        Topic::End => say(tongue, "screens-end"),
        Topic::Staff => say(tongue, "screens-staff"),
    }
}

/// Returns which answers lead to a screen, if any do.
pub(super) fn after(shot: &Shot, tongue: Tongue) -> Option<String> {
    let answers = shot.answers.join(" · ");
    (!answers.is_empty()).then(|| say_with(tongue, "screens-after", &[("answers", answers.into())]))
}
