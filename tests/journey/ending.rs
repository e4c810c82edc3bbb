//! Each scenario reaches its end and the goodbye, whatever the hand, the language and the size.

use guichet::{
    screen::Stock,
    session::{Ending, Now},
    shell::Library,
    text::{Args, Key},
};

use crate::{
    hand::Hand,
    open_pack,
    robot::{Visited, walk},
    scenario::{SHIPPED, Scenario, scenarios},
    tag,
};

const LESSONS: [&str; 2] = ["create-email", "false-message"];
const LANGUAGES: [&str; 4] = ["fr", "fr-simple", "en", "ar"];

#[test]
fn every_scenario_is_walked_with_every_hand() {
    for hand in Hand::ALL {
        for procedure in SHIPPED {
            for scenario in scenarios(procedure) {
                let visited = walk(procedure, &scenario, hand, &tag("fr"), (80, 24));
                expect(&visited, procedure, &scenario, hand, "fr");
            }
        }
    }
}

#[test]
fn every_scenario_is_walked_in_every_language_on_the_smallest_screen() {
    for language in LANGUAGES {
        for procedure in SHIPPED {
            for scenario in scenarios(procedure) {
                for hand in [Hand::Arrows, Hand::Pointer] {
                    let visited = walk(procedure, &scenario, hand, &tag(language), (40, 12));
                    expect(&visited, procedure, &scenario, hand, language);
                }
            }
        }
    }
}

#[test]
fn lines_and_screens_tell_the_same_story() {
    for language in LANGUAGES {
        for procedure in SHIPPED {
            for scenario in scenarios(procedure) {
                let [screens, lines] = [Hand::Digits, Hand::Lines]
                    .map(|hand| walk(procedure, &scenario, hand, &tag(language), (80, 24)));
                let told = |visited: &Visited| -> Vec<Vec<String>> {
                    let mut told: Vec<_> =
                        visited.transcript.iter().map(|it| without_typing(it)).collect();
                    told.dedup();
                    told
                };
                let (screens, lines) = (told(&screens), told(&lines));
                let differs = screens.iter().zip(&lines).find(|(one, other)| one != other);
                assert_eq!(differs, None, "{procedure}: {}", scenario.name);
                assert_eq!(screens.len(), lines.len(), "{procedure}: {}", scenario.name);
            }
        }
    }
}

/// A text comes letter by letter on a screen, and at once as a line.
fn without_typing(lines: &[String]) -> Vec<String> {
    lines.iter().filter(|line| !line.starts_with("> ")).cloned().collect()
}

fn expect(visited: &Visited, procedure: &str, scenario: &Scenario, hand: Hand, language: &str) {
    let place = format!("{procedure}: {} ({hand:?}, {language})", scenario.name);
    assert_eq!(visited.ending, Ending::Goodbye, "{place}");
    // A lesson has no review on which to change one's mind.
    let changed = scenario.end_then.as_ref().filter(|_| !LESSONS.contains(&procedure));
    let end = changed.unwrap_or(&scenario.end);
    let pack = open_pack();
    let stock: Stock<'_> = pack.stock(Now::ZERO);
    let id = format!("{procedure}_{end}");
    let key = Key { file: procedure, id: &id, part: None };
    let heading = stock.catalogue.say(&tag(language), key, &Args::new().number("missing", 0));
    let heading = heading.unwrap_or_else(|| panic!("{place}: no text {id}")).content;
    assert_eq!(visited.results.last(), Some(&heading), "{place}");
    if let Some(path) = scenario.path.as_ref().filter(|_| scenario.then.is_empty()) {
        let (_, steps) = path.split_last().unwrap();
        assert_eq!(visited.steps, steps, "{place}");
    }
}
