//! `pack.toml`.

use super::{
    Shape,
    Takes::{Ids, Names, Rows, Text, Word},
    procedure::{may, must},
};

/// The manifest of a pack.
pub(super) const PACK: Shape = Shape {
    name: "pack",
    about: "What a pack offers: its languages and closed lists.",
    keys: &[
        must("name", Text, "Its name."),
        must("version", Text, "Its version."),
        may("licence", Text, "Under which licence its content may be used."),
        may("maintainer", Text, "Who answers for it."),
        must("themes", Ids, "What procedures are filed under, in the order of the home screen."),
        may("audiences", Ids, "Whom procedures are for."),
        may("places", Ids, "Types of place; their texts are in places.ftl."),
        may("emergency", Names, "Telephone numbers shown in help: `phone.*` of values.toml."),
        may("glossary", Ids, "Words explained in glossary.ftl."),
        may("home", Ids, "Procedures in the order of the home screen; the others follow by name."),
        may(
            "targets",
            Ids,
            "Screens that must be able to draw its texts: `console-latin`, `console-uni2`, \
             `console-arabic`, `dejavu-sans-mono`.",
        ),
        must(
            "language",
            Rows(&LANGUAGE),
            "The languages, in the order in which they are offered; the first is the source.",
        ),
    ],
};

const LANGUAGE: Shape = Shape {
    name: "language",
    about: "A language of the pack.",
    keys: &[
        must("tag", Text, "Its tag: `fr`, `fr-simple`, `fa-AF`."),
        must("autonym", Text, "Its name in itself."),
        must(
            "name",
            Text,
            "Its name in the first language, for screens that cannot draw its script.",
        ),
        must("greeting", Text, "One word of greeting in it."),
        must("direction", Word(&["left-to-right", "right-to-left"]), "How it is written."),
        must(
            "reviewed",
            Word(&["draft", "read"]),
            "Whether a person who speaks it has read its texts.",
        ),
    ],
};
