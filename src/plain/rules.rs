//! The closed table of the rules.

mod address;
mod buttons;
mod claim;
mod figures;
mod negation;
mod order;
mod pronouns;
mod screens;
mod sentences;
mod short_forms;
mod signs;
mod tone;
mod verbs;
mod where_it_stands;
mod words;

use super::rule::Rule;

pub(super) use negation::negations;
pub(super) use pronouns::speaks_to_the_reader;
pub(super) use sentences::{commas_of, joining};
pub(super) use short_forms::{explained_in, unknown as unknown_initials};
pub(super) use verbs::{is_later, looks_passive};

/// Every rule that is judged by the program, in the order of their names.
pub const RULES: &[Rule] = &[
    sentences::LENGTH,
    sentences::ONE_IDEA,
    sentences::OWN_LINE,
    sentences::WIDTH,
    words::USUAL,
    words::EXPLAINED,
    words::SAME_WORD,
    words::FOREIGN,
    short_forms::INITIALS,
    short_forms::ABBREVIATIONS,
    figures::DIGITS,
    figures::ROMAN,
    figures::DATES,
    figures::LARGE,
    signs::SPECIAL,
    signs::CAPITALS,
    signs::SOFT_HYPHEN,
    pronouns::READER,
    negation::NEGATION,
    verbs::PASSIVE,
    verbs::TENSE,
    pronouns::UNCLEAR,
    sentences::COMMAS,
    order::GOAL_FIRST,
    order::TITLES,
    order::LEVELS,
    screens::LENGTH,
    signs::FOOTNOTES,
    claim::EASY_TO_READ,
    address::ADULTS,
    where_it_stands::INCLUSIVE,
    buttons::CONSEQUENCE,
    where_it_stands::POSITION,
    buttons::OPTIONAL,
    tone::STIGMA,
    tone::BLAME,
    figures::DATED,
];
