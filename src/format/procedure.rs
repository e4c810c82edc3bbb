//! `procedures/<id>.toml`.

use super::{
    Key, Need, Shape,
    Takes::{
        self, Bound, Condition, Day, Flag, Id, Ids, Name, Rows, Table, Text, Texts, Whole, Word,
        Words,
    },
};

/// A procedure.
pub(super) const PROCEDURE: Shape = Shape {
    name: "procedure",
    about: "One procedure, lesson or life event: structure only, no visible text.",
    keys: &[
        must("schema", Whole(1, 1), "The version of the format: 1."),
        must("id", Id, "Its name: that of the file."),
        must("type", Word(&["procedure", "lesson", "event"]), "What it is."),
        must("theme", Id, "What it is filed under: one of `themes` of pack.toml."),
        must("audience", Ids, "Whom it is for: some of `audiences` of pack.toml."),
        may("related", Rows(&RELATED), "What a visitor may want next."),
        must("review", Table(&REVIEW), "Who wrote and checked it, when, from what."),
        may("other-way", Rows(&OTHER_WAY), "How to do it without a screen; a procedure needs one."),
        must("section", Rows(&SECTION), "The parts of the stepper: eight at most."),
        must("step", Rows(&STEP), "The steps, in order. Jumps go forward only."),
        may("table", Rows(&TABLE), "Decision tables: the first row that holds gives the value."),
        may("deadline", Rows(&DEADLINE), "Deadlines to tell the visitor."),
    ],
};

const RELATED: Shape = Shape {
    name: "related",
    about: "Another procedure to propose at the end.",
    keys: &[
        must("id", Id, "The other procedure."),
        may("when", Condition, "When to propose it; always if absent."),
    ],
};

const REVIEW: Shape = Shape {
    name: "review",
    about: "Who wrote and checked the procedure.",
    keys: &[
        must("status", Word(&["draft", "verified"]), "Only a named person sets `verified`."),
        may("by", Text, "Who verified it."),
        may("date", Day, "When it was verified."),
        must("written", Day, "The day it was written."),
        may(
            "valid-days",
            Whole(1, 3650),
            "Days after which visitors read a notice of its age; 180 if absent.",
        ),
        may("sources", Rows(&SOURCE), "Where its facts come from; a procedure needs one."),
        may("easy-text-read-by", Texts, "People concerned who proof-read the easy text."),
        may("notes", Texts, "What must still be verified."),
    ],
};

const SOURCE: Shape = Shape {
    name: "source",
    about: "Where a fact comes from.",
    keys: &[
        must("title", Text, "What it is called."),
        must("url", Text, "Its address, with https://."),
    ],
};

const OTHER_WAY: Shape = Shape {
    name: "other-way",
    about: "A way to do it without a screen.",
    keys: &[
        must("kind", Word(&["phone", "counter", "post"]), "Which way."),
        may("phone", Name(&["phone"]), "The telephone number, for `phone`."),
        may("place", Id, "The type of place, for `counter` and `post`."),
    ],
};

const SECTION: Shape = Shape {
    name: "section",
    about: "A part of the stepper.",
    keys: &[must("id", Id, "Its name; its text is `.section_<id>`.")],
};

/// A step of a procedure.
const STEP: Shape = Shape {
    name: "step",
    about: "One step: one screen.",
    keys: &[
        must("id", Id, "Its name; its message is `<procedure>_<id>`."),
        must("section", Id, "Its part of the stepper."),
        must("kind", Word(KINDS), "What it asks or tells."),
        may("when", Condition, "When it is shown; always if absent. It reads earlier steps."),
        of("fact", Name(&[]), ASKED_ONCE, "The fact of facts.toml that it asks: once in a visit."),
        of(
            "exercise",
            Word(&["copy", "email", "password", "date", "key"]),
            &["practice"],
            "What is practised.",
        ),
        of(
            "expect",
            Text,
            &["practice"],
            "What is to be typed: characters, or a value of values.toml.",
        ),
        of(
            "where",
            Word(&["online", "phone", "counter", "post", "home"]),
            &["action"],
            "Where it is done.",
        ),
        of("site", Name(&["site"]), &["action"], "The official site, for `online`."),
        of("phone", Name(&["phone"]), &["action"], "The telephone number, for `phone`."),
        of("place", Id, &["action"], "The type of place, for `counter` and `post`."),
        of("cost", Name(&["fee"]), &["action"], "What it costs: `free`, or a fee."),
        of("wait", Name(&["delay"]), &["action"], "How long the answer takes."),
        of("needs", Ids, &["action"], "Earlier checklists whose papers it needs."),
        of(
            "outcome",
            Word(&["done", "redirect", "not-eligible", "see-person"]),
            &["end"],
            "What came of it.",
        ),
        of(
            "sheet",
            Words(&["missing-papers", "actions", "deadlines", "places", "answers"]),
            &["end"],
            "What the sheet to take along holds, in order.",
        ),
        of("places", Ids, &["end"], "The types of place to go to."),
        of("min", Bound, &["multi", "number", "date"], "The least: choices, number or day."),
        of(
            "max",
            Bound,
            &["multi", "number", "date", "text"],
            "The greatest: choices, number, day or characters.",
        ),
        of("optional", Flag, &["number", "date", "text"], "Whether it may be left empty."),
        of(
            "unknown",
            Flag,
            &["yesno", "number", "date", "text"],
            "Whether \"I don't know\" is offered.",
        ),
        of("options", Rows(&OPTION), &["choice", "multi", "quiz"], "The options, in order."),
        of("items", Rows(&ITEM), &["checklist"], "The papers, in order."),
        may(
            "next",
            Rows(&NEXT),
            "Where to go afterwards: the first that holds; else the following step.",
        ),
    ],
};

/// The kinds of step.
const KINDS: &[&str] = &[
    "info",
    "choice",
    "multi",
    "yesno",
    "number",
    "date",
    "text",
    "checklist",
    "quiz",
    "practice",
    "action",
    "end",
];
const ASKED_ONCE: &[&str] = &["choice", "yesno", "number", "date"];

const OPTION: Shape = Shape {
    name: "option",
    about: "One option; its text is `.opt_<id>`.",
    keys: &[
        must("id", Id, "Its name."),
        may("unknown", Flag, "Whether it means \"I don't know\"."),
        may("none", Flag, "Whether it excludes the others, in a multiple choice."),
        may("good", Flag, "Whether it is a good answer, in a quiz."),
        may("to", Id, "The later step that it leads to, in a choice."),
    ],
};

const ITEM: Shape = Shape {
    name: "item",
    about: "One paper of a checklist: one of papers.toml, or one of its own.",
    keys: &[
        may("paper", Id, "A paper of papers.toml."),
        may("id", Id, "A paper of its own; its text is `.item_<id>`."),
        may("copy", Whole(1, 9), "How many copies; the original if absent."),
        may("max-age", Text, "The greatest age: \"3 months\"."),
        may("when", Condition, "When it is needed; always if absent."),
    ],
};

const NEXT: Shape = Shape {
    name: "jump",
    about: "A jump to a later step.",
    keys: &[
        may("when", Condition, "When to jump; always if absent."),
        must("to", Id, "The later step."),
    ],
};

const TABLE: Shape = Shape {
    name: "table",
    about: "A decision table: a name in conditions, a variable in texts.",
    keys: &[must("id", Id, "Its name."), must("rows", Rows(&ROW), "The rows, in order.")],
};

const ROW: Shape = Shape {
    name: "row",
    about: "A row of a decision table.",
    keys: &[
        may("when", Condition, "When it holds; always if absent."),
        must("is", Text, "What it gives: a value of values.toml, or a word to compare."),
    ],
};

const DEADLINE: Shape = Shape {
    name: "deadline",
    about: "A deadline to tell the visitor; its text is `.deadline_<id>`.",
    keys: &[
        must("id", Id, "Its name."),
        must("from", Id, "The day it counts from: `today`, or a step of kind `date`."),
        must("plus", Name(&["delay"]), "How long."),
        may("when", Condition, "When it applies; always if absent."),
    ],
};

/// A key that must be there.
pub(super) const fn must(name: &'static str, takes: Takes, about: &'static str) -> Key {
    Key { name, takes, need: Need::Always, about }
}

/// A key that may be left out.
pub(super) const fn may(name: &'static str, takes: Takes, about: &'static str) -> Key {
    Key { name, takes, need: Need::Free, about }
}

const fn of(
    name: &'static str,
    takes: Takes,
    kinds: &'static [&'static str],
    about: &'static str,
) -> Key {
    Key { name, takes, need: Need::Of(kinds), about }
}
