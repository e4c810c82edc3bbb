//! Good and bad configurations.

use std::{fmt::Write, time::Duration};

use super::{
    keys::{KEYS, Key, SECTIONS},
    *,
};
use crate::{
    journal::Keep,
    link::Hearers,
    screen::{Space, Theme},
};

fn problems(text: &str) -> Vec<String> {
    let problems = Config::parse("site.toml", text).unwrap_err();
    problems.iter().map(ToString::to_string).collect()
}

#[test]
fn an_empty_file_is_the_demonstration() {
    assert_eq!(Config::parse("site.toml", ""), Ok(Config::default()));
}

#[test]
fn every_value_is_read() {
    let text = r#"
        [site]
        name = "Médiathèque"
        help-post-name = "Poste 3"
        staff-present = false
        language = "fr-simple"
        theme = "high-contrast"
        space = "more"
        pack = "/etc/guichet/pack"
        [languages]
        offered = ["fr", "prs"]
        [times]
        idle = "60s"
        countdown = "20s"
        farewell = "5s"
        [voice]
        output = "headphones"
        [terminal]
        bidi = "off"
        mouse = false
        [staff]
        pin-file = "/srv/guichet/pin"
        may-leave = true
        [journal]
        file = "events.log"
        keep = "168h"
        [sandbox]
        strict = true
    "#;
    let seconds = Duration::from_secs;
    let tag = |text| Tag::parse(text).unwrap();
    let settings = Settings {
        name: "Médiathèque".into(),
        post: "Poste 3".into(),
        presence: Presence::Alone,
        hearers: Hearers::Visitor,
        language: tag("fr-simple"),
        offered: Offered::Only(vec![tag("fr"), tag("fa-AF")]),
        look: Look { theme: Theme::HighContrast, space: Space::More },
        times: Times { idle: seconds(60), countdown: seconds(20), farewell: seconds(5) },
        bidi: Bidi::Off,
        staff: StaffMay::Nothing,
        pack: Some("/etc/guichet/pack".into()),
        sandbox: Sandbox::Strict,
    };
    let staff = Staff { pin_file: "/srv/guichet/pin".into(), leaving: Leaving::Allowed };
    let keep = Keep::For(Duration::from_secs(7 * 24 * 3600));
    let journal = JournalSettings { file: "events.log".into(), keep };
    let expected = Config { settings, mouse: Mouse::Left, staff, journal, ..Config::default() };
    assert_eq!(Config::parse("site.toml", text), Ok(expected));
}

#[test]
fn unsafe_times_are_refused_with_their_reason() {
    let text = "[times]\nidle = \"59s\"\ncountdown = \"19s\"\nfarewell = \"121s\"\n";
    assert_eq!(
        problems(text),
        [
            "site.toml:2:8: 59s is too short for `idle`: people who read slowly would be chased \
             away; write 60s or more",
            "site.toml:3:13: 19s is too short for `countdown`: WCAG 2.2.1 asks for 20 seconds to \
             answer; write 20s or more",
            "site.toml:4:12: 121s is too long for `farewell`: the next visitor would wait; write \
             120s or less",
        ]
    );
}

#[test]
fn a_journal_is_kept_a_week_at_most_and_nowhere_else() {
    let told = |file: &str, keep: &str| {
        let text = format!("[journal]\nfile = \"{file}\"\nkeep = \"{keep}\"\n");
        Config::parse("site.toml", &text).map(|it| it.journal.keep).map_err(|_| problems(&text))
    };
    assert_eq!(told("journal", "off"), Ok(Keep::Off));
    assert_eq!(told("journal", "1h"), Ok(Keep::For(Duration::from_secs(3600))));
    for (file, keep, part) in [
        ("journal", "169h", "169h is too long for `keep`: it would show people's habits; write"),
        ("journal", "0h", "0h keeps nothing; write \"off\""),
        ("journal", "7d", "`7d` is no time in hours"),
        ("../journal", "24h", "is not the name of a file"),
        ("/var/log/x", "24h", "is not the name of a file"),
        (".journal", "24h", "is not the name of a file"),
        ("", "24h", "is not the name of a file"),
    ] {
        let told = told(file, keep).unwrap_err();
        assert!(told.len() == 1 && told[0].contains(part), "{file} {keep}: {told:?}");
    }
}

#[test]
fn everything_that_is_wrong_is_told_at_once_in_the_order_of_the_file() {
    let text = r#"
[sites]
name = "x"
[site]
langage = "fr"
theme = "ligth"
pack = "pack"
[times]
idle = 180
countdown = "45"
[languages]
offered = ["en", "en", "french"]
"#;
    assert_eq!(
        problems(text),
        [
            "site.toml:2:2: there is no table `sites`; did you mean `site`?",
            "site.toml:5:1: [site] has no `langage`; did you mean `language`?",
            "site.toml:6:9: `ligth` is no theme; did you mean `light`?",
            "site.toml:7:8: `pack` is not the full path of a folder; write it from `/` on, \
             without `..`: where the program is started must not matter",
            "site.toml:9:8: `idle` is not a time from 60 to 600 seconds; write for example `idle \
             = \"180s\"`",
            "site.toml:10:13: `45` is no time in seconds; write a number and `s`, such as \"180s\"",
            "site.toml:12:11: `fr`, the language of the first screen, is not offered; add it, or \
             change `language` in [site]",
            "site.toml:12:18: `en` is offered twice; keep one of them",
            "site.toml:12:24: `french` is not a language tag; write one such as `fr`, `fr-simple` \
             or `fa-AF`",
        ]
    );
}

#[test]
fn what_is_no_toml_does_not_hide_the_rest() {
    let problems = problems("[site]\nname = \n[times]\nidle = \"1s\"\n");
    assert_eq!(problems.len(), 2, "{problems:?}");
    assert!(problems[0].starts_with("site.toml:2:"), "{problems:?}");
    assert!(problems[1].starts_with("site.toml:4:8: 1s is too short"), "{problems:?}");
}

#[test]
fn names_that_could_trick_a_terminal_or_a_reader_are_refused() {
    for name in ["a\\u001b[2J", "Poste \\u202e3", "\\u2028"] {
        let told = problems(&format!("[site]\nhelp-post-name = \"{name}\"\n"));
        assert!(told[0].contains("cannot be seen"), "{told:?}");
    }
    let long = "é".repeat(61);
    let told = problems(&format!("[site]\nname = \"{long}\"\n"));
    assert!(told[0].contains("has 61 characters"), "{told:?}");
}

#[test]
fn what_is_told_cannot_trick_a_terminal() {
    let told = problems("[site]\ntheme = \"\\u001b[2J\"\npack = \"\\u001b\"\n\"\\u001bx\" = 1\n");
    assert_eq!(told.len(), 4, "{told:?}");
    assert!(told.iter().all(|it| !it.contains('\u{1b}')), "{told:?}");
}

#[test]
fn every_listed_value_is_read() {
    for Key { section, name, .. } in KEYS {
        let told = problems(&format!("[{section}]\n{name} = 1979-05-27\n"));
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(told[0].contains(&format!("`{name}` is not")), "{told:?}");
        assert!(SECTIONS.iter().any(|(known, _)| known == section));
    }
}

#[test]
fn the_defaults_that_are_told_are_the_defaults() {
    let mut text = String::new();
    for (section, _) in SECTIONS.iter().filter(|(section, _)| !section.starts_with('[')) {
        let _ = writeln!(text, "[{section}]");
        for Key { name, default, .. } in KEYS.iter().filter(|it| it.section == *section) {
            if !default.is_empty() {
                let _ = writeln!(text, "{name} = {default}");
            }
        }
    }
    assert_eq!(Config::parse("site.toml", &text), Ok(Config::default()));
}

#[test]
fn the_example_is_the_demonstration_until_something_is_said() {
    assert_eq!(Config::parse("config.toml", &example()), Ok(Config::default()));
    let said: Vec<_> = example().lines().map(|it| it.trim_start_matches("# ").to_owned()).collect();
    let said = said[2..].join("\n");
    assert_eq!(said.matches(" = ").count(), KEYS.len());
    assert_ne!(Config::parse("config.toml", &said).unwrap(), Config::default());
}
