//! What is said to translators is there in both languages, filled with the same details.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser::parse,
};

type Words = BTreeMap<String, BTreeSet<String>>;

fn words(text: &str) -> Words {
    let resource = parse(text).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
    let messages = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(it) => Some(it),
        _ => None,
    });
    let pairs: Vec<_> =
        messages.map(|it| (it.id.name.to_owned(), variables(it.value.as_ref().unwrap()))).collect();
    let words: Words = pairs.iter().cloned().collect();
    assert_eq!(words.len(), pairs.len(), "something stands twice");
    words
}

fn variables(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let (inline, variants) = match expression {
            Expression::Inline(inline) => (inline, None),
            Expression::Select { selector, variants } => (selector, Some(variants)),
        };
        if let InlineExpression::VariableReference { id } = inline {
            found.insert(id.name.to_owned());
        }
        for variant in variants.into_iter().flatten() {
            found.extend(variables(&variant.value));
        }
    }
    found
}

#[test]
fn both_languages_say_the_same() {
    let english = words(include_str!("../../locales/en/authors-translate.ftl"));
    let french = words(include_str!("../../locales/fr/authors-translate.ftl"));
    assert_eq!(english.keys().collect::<Vec<_>>(), french.keys().collect::<Vec<_>>());
    for (name, variables) in &english {
        // A language may say a number in words, and so without the number.
        let other = &french[name];
        assert!(variables == other, "{name}: {variables:?} {other:?}");
    }
}

#[test]
fn french_signs_stand_after_a_space_that_does_not_break() {
    for file in [
        include_str!("../../locales/fr/authors-translate.ftl"),
        include_str!("../../locales/fr/problems-translation.ftl"),
    ] {
        for line in file.lines().filter(|it| !it.starts_with('#')) {
            for sign in [" :", " ;", " !", " ?", "« ", " »", "'"] {
                assert!(!line.contains(sign), "{line}");
            }
        }
    }
}
