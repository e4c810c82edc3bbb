//! `values.toml`, `papers.toml` and `facts.toml`.

use super::{
    Shape,
    Takes::{Book, Day, Euros, Ids, Text, Whole, Word},
    procedure::{may, must},
};

/// The dated values of a pack.
pub(super) const VALUES: Shape = Shape {
    name: "values",
    about: "What changes with time: each value with its source and its dates.",
    keys: &[
        may("delay", Book(&DELAY), "Lengths of time."),
        may("fee", Book(&FEE), "Amounts of money."),
        may("number", Book(&NUMBER), "Plain numbers, such as ceilings."),
        may("phone", Book(&PHONE), "Telephone numbers."),
        may("site", Book(&SITE), "Official sites: no other can be shown."),
    ],
};

const SOURCE: &str = "Where it comes from: an address or a title.";
const VERIFIED: &str = "The day it was last compared with its source.";
const UNTIL: &str = "The last day it may be shown; then visitors read \"ask at the desk\".";

const DELAY: Shape = Shape {
    name: "delay",
    about: "A length of time.",
    keys: &[
        must("duration", Text, "\"3 days\", \"2 weeks\", \"12 months\", \"1 year\"."),
        must("source", Text, SOURCE),
        must("verified", Day, VERIFIED),
        may("until", Day, UNTIL),
    ],
};

const FEE: Shape = Shape {
    name: "fee",
    about: "An amount of money.",
    keys: &[
        must("euros", Euros, "25 or \"25.50\"."),
        must("source", Text, SOURCE),
        must("verified", Day, VERIFIED),
        may("until", Day, UNTIL),
    ],
};

const NUMBER: Shape = Shape {
    name: "number",
    about: "A plain number.",
    keys: &[
        must("number", Whole(-1_000_000_000, 1_000_000_000), "A whole number."),
        must("source", Text, SOURCE),
        must("verified", Day, VERIFIED),
        may("until", Day, UNTIL),
    ],
};

const PHONE: Shape = Shape {
    name: "phone",
    about: "A telephone number.",
    keys: &[
        must("phone", Text, "The number as it is read: \"39 39\"."),
        must("price", Word(&["free", "normal", "charged"]), "What a call costs."),
        must("source", Text, SOURCE),
        must("verified", Day, VERIFIED),
        may("until", Day, UNTIL),
    ],
};

const SITE: Shape = Shape {
    name: "site",
    about: "An official site.",
    keys: &[
        must("site", Text, "Its address as it is typed: \"ants.gouv.fr\"."),
        must("source", Text, SOURCE),
        must("verified", Day, VERIFIED),
        may("until", Day, UNTIL),
    ],
};

/// The papers that recur.
pub(super) const PAPERS: Shape = Shape {
    name: "papers",
    about: "Papers that several procedures ask for; their texts are in papers.ftl.",
    keys: &[may("paper", Book(&PAPER), "The papers, by name.")],
};

const PAPER: Shape = Shape {
    name: "paper",
    about: "A paper.",
    keys: &[may("max-age", Text, "The greatest age that is usually accepted: \"3 months\".")],
};

/// What is asked once a visit. Its groups have any name.
pub(super) const FACTS: Shape = Shape {
    name: "facts",
    about: "What several procedures ask: asked once a visit, then proposed again.",
    keys: &[may("*", Book(&FACT), "The facts of a group, such as `person`.")],
};

const FACT: Shape = Shape {
    name: "fact",
    about: "Something that is asked once a visit.",
    keys: &[
        must("type", Word(&["yesno", "choice", "number", "date"]), "What answers it takes."),
        may("options", Ids, "The options of a choice."),
    ],
};
