//! `procedures/<id>.scenarios.toml`.

use super::{
    Shape,
    Takes::{Answers, Dated, Day, Flag, Id, Ids, Rounds, Rows, Text, Texts, Word},
    procedure::{may, must},
};

/// The scenarios of a procedure.
pub(super) const SCENARIOS: Shape = Shape {
    name: "scenarios",
    about: "The tests of a procedure: what it must say to people.",
    keys: &[must("scenario", Rows(&SCENARIO), "The scenarios.")],
};

const SCENARIO: Shape = Shape {
    name: "scenario",
    about: "One visit: answers, and where they lead.",
    keys: &[
        may("name", Text, "Whom it is about."),
        may("auto", Word(&["all-paths"]), "Instead of answers: every way through the procedure."),
        may("languages", Texts, "The languages in which it is played; all if absent."),
        may("today", Day, "The day of the visit; the day of the test if absent."),
        may("facts", Answers, "What is known from other procedures: `\"person.email\" = \"yes\"`."),
        may("answers", Answers, "The answers, in no order: `where = \"france\"`."),
        may("end", Id, "The step at which it ends."),
        may(
            "outcome",
            Word(&["done", "redirect", "not-eligible", "see-person"]),
            "What came of it.",
        ),
        may("path", Ids, "The steps that are shown, in order."),
        may("papers", Ids, "The papers to bring, ticked or not."),
        may("papers-missing", Ids, "The papers that are not ticked."),
        may("papers-lacks", Ids, "Papers that must not be asked for."),
        may("deadlines", Dated, "The deadlines that are told."),
        may("actions", Ids, "The actions of the path."),
        may("related", Ids, "The procedures that are proposed."),
        may("then", Rounds, "Then changes mind: answers given anew at the end."),
        may("end-then", Id, "The step at which it ends then."),
        may("back", Flag, "Whether it is also walked backwards; true if absent."),
    ],
};
