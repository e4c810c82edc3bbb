//! Good and bad configurations.

use std::{fmt::Write, time::Duration};

use jiff::civil::date;

use super::{
    keys::{Key, LISTS, SECTIONS, header, keys},
    *,
};
use crate::{
    hours::{Exception, Presence, Schedule, Span, Week},
    journal::Keep,
    link::Hearers,
    screen::{Reminder, Space, Theme, Thing},
};

fn problems(text: &str) -> Vec<String> {
    let problems = Config::parse("site.toml", text).unwrap_err();
    problems.iter().map(ToString::to_string).collect()
}

#[test]
fn an_empty_file_is_the_demonstration() {
    assert_eq!(Config::parse("site.toml", ""), Ok(Config::default()));
}

const EVERYTHING: &str = r#"
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
        session-limit = "45m"
        [hours]
        time-zone = "Europe/Paris"
        [hours.opening]
        monday = ["13:30-18:00", "09:00-12:30"]
        friday = ["22:00-02:00"]
        [hours.staff]
        monday = ["09:00-12:30"]
        [[hours.exceptions]]
        date = "2026-12-25"
        closed = true
        why = "Noël"
        [[hours.exceptions]]
        from = "2026-08-03"
        to = "2026-08-16"
        hours = ["10:00-12:00"]
        for = "opening"
        [goodbye]
        list = ["key", "papers"]
        reminders = { ar = ["شكرا"], fr = ["Rendez le badge."] }
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

#[test]
fn every_value_is_read() {
    let seconds = Duration::from_secs;
    let tag = |text| Tag::parse(text).unwrap();
    let settings = Settings {
        name: "Médiathèque".into(),
        post: "Poste 3".into(),
        hearers: Hearers::Visitor,
        language: tag("fr-simple"),
        offered: Offered::Only(vec![tag("fr"), tag("fa-AF")]),
        look: Look { theme: Theme::HighContrast, space: Space::More },
        times: Times {
            idle: seconds(60),
            countdown: seconds(20),
            farewell: seconds(5),
            limit: Some(seconds(45 * 60)),
        },
        bidi: Bidi::Off,
        staff: StaffMay::Nothing,
        pack: Some("/etc/guichet/pack".into()),
        zone: Some("Europe/Paris".into()),
        goodbye: Goodbye {
            list: vec![Thing::Key, Thing::Papers],
            reminders: vec![reminder("fr", "Rendez le badge."), reminder("ar", "شكرا")],
        },
        sandbox: Sandbox::Strict,
    };
    let staff = Staff { pin_file: "/srv/guichet/pin".into(), leaving: Leaving::Allowed };
    let keep = Keep::For(Duration::from_secs(7 * 24 * 3600));
    let journal = JournalSettings { file: "events.log".into(), keep };
    let (mouse, timetable) = (Mouse::Left, timetable());
    let expected = Config { settings, mouse, timetable, staff, journal, ..Config::default() };
    assert_eq!(Config::parse("site.toml", EVERYTHING), Ok(expected));
}

fn timetable() -> Timetable {
    Timetable {
        opening: Some(Schedule {
            week: week(&[(0, "09:00-12:30 13:30-18:00"), (4, "22:00-02:00")]),
            exceptions: vec![
                differs([(2026, 12, 25), (2026, 12, 25)], "", "Noël"),
                differs([(2026, 8, 3), (2026, 8, 16)], "10:00-12:00", ""),
            ],
        }),
        staff: Some(Schedule {
            week: week(&[(0, "09:00-12:30")]),
            exceptions: vec![differs([(2026, 12, 25), (2026, 12, 25)], "", "Noël")],
        }),
        presence: Presence::Alone,
        zone: Some("Europe/Paris".into()),
    }
}

fn reminder(language: &str, text: &str) -> Reminder {
    Reminder { language: Tag::parse(language).unwrap(), text: text.to_owned() }
}

fn spans(text: &str) -> Vec<Span> {
    text.split_whitespace().map(|it| Span::parse(it).unwrap()).collect()
}

fn week(days: &[(usize, &str)]) -> Week {
    let mut week = Week::default();
    for (day, text) in days {
        week[*day] = spans(text);
    }
    week
}

fn differs([first, last]: [(i16, i8, i8); 2], hours: &str, why: &str) -> Exception {
    let [first, last] = [first, last].map(|(year, month, day)| date(year, month, day));
    Exception { first, last, spans: spans(hours), why: why.to_owned() }
}

#[test]
fn hours_that_could_send_somebody_away_at_a_wrong_time_are_refused() {
    let text = r#"
[hours]
time-zone = "../etc"
[hours.opening]
monday = ["09:00-12:00", "11:00-13:00"]
tuesday = ["9h-12h", "09:00-09:00", "09:00-08:00"]
friday = ["22:00-02:00"]
saturday = ["01:00-05:00"]
sundy = []
[[hours.exceptions]]
date = "2026-02-30"
closed = true
[[hours.exceptions]]
date = "2026-12-25"
[[hours.exceptions]]
from = "2026-12-26"
to = "2026-12-24"
closed = true
hours = ["10:00-12:00"]
[[hours.exceptions]]
date = "2026-12-25"
closed = false
for = "staf"
[[hours.exceptions]]
from = "2026-12-28"
closed = true
who = ""
[[hours.exceptions]]
date = "2026-05-01"
closed = true
for = "staff"
"#;
    insta::assert_snapshot!(problems(text).join("\n"), @r#"
    site.toml:3:13: `../etc` is no time zone; write one such as "Europe/Paris"
    site.toml:5:26: `11:00-13:00` overlaps other hours of the day; let each hour be in one of them only
    site.toml:6:12: `9h-12h` are no hours; write one such as "09:00-12:30", or past midnight "22:00-02:00"
    site.toml:6:22: `09:00-09:00` end when they begin; write "00:00-24:00" for a whole day, or an empty list for a closed one
    site.toml:6:37: `09:00-08:00` would last until the next day, for more than 16 hours; exchange its ends, or write the two days apart
    site.toml:8:13: these hours begin before those of the evening before are over; let each hour be in one of them only
    site.toml:9:1: [hours.opening] has no `sundy`; did you mean `sunday`?
    site.toml:11:8: `2026-02-30` is no day of the calendar; write one such as "2026-12-25"
    site.toml:13:1: nothing is said of these days; write `closed = true`, or `hours = ["10:00-12:00"]`
    site.toml:17:6: `2026-12-24` is before `2026-12-26`; exchange `from` and `to`
    site.toml:18:10: these days are closed and have hours; keep `closed` or `hours`
    site.toml:20:1: a day of these differs in another [[hours.exceptions]] already; let each day be in one of them only
    site.toml:22:10: `closed` can only be `true`; write `hours` instead
    site.toml:23:7: `staf` are no hours; did you mean `staff`?
    site.toml:24:1: it is not clear which days differ; write `date`, or both `from` and `to`
    site.toml:27:1: [[hours.exceptions]] has no `who`; did you mean `why`?
    site.toml:28:1: these days differ from hours that are not written; write [hours.opening] or [hours.staff] too
    "#);
}

#[test]
fn a_limit_that_is_no_limit_is_refused() {
    let told =
        |limit: &str| problems(&format!("[times]\nsession-limit = \"{limit}\"\n")).join("\n");
    let all = ["9m", "481m", "600s", "never"].map(told).join("\n");
    insta::assert_snapshot!(all, @r#"
    site.toml:2:17: 9m is too short for `session-limit`: nobody can finish a procedure; write 10m or more, or "off"
    site.toml:2:17: 481m is too long for `session-limit`: it would never end a visit; write 480m or less, or "off"
    site.toml:2:17: `600s` is no time in minutes; write a number and `m`, such as "45m", or "off"
    site.toml:2:17: `never` is no time in minutes; write a number and `m`, such as "45m", or "off"
    "#);
}

#[test]
fn a_goodbye_that_nobody_could_read_is_refused() {
    let text = r#"[goodbye]
list = ["papers", "paper", "papers"]
[goodbye.reminders]
french = ["x"]
fr = ["", "LONG", "a\u001b[2J", "d"]
"#;
    let text = text.replace("LONG", &"é".repeat(121));
    insta::assert_snapshot!(problems(&text).join("\n"), @r"
    site.toml:2:19: `paper` is nothing to remind of; did you mean `papers`?
    site.toml:2:28: `papers` stands twice; keep one of them
    site.toml:4:1: `french` is not a language tag; write one such as `fr` or `fa-AF`
    site.toml:5:7: an empty reminder; write it, or remove it
    site.toml:5:11: a reminder of 121 characters; use 120 at most, so that it fits on small screens
    site.toml:5:136: a reminder holds a character that cannot be seen; type it again, without copying it from elsewhere
    site.toml:5:150: more than three reminders; keep the three that matter: nobody reads more
    ");
    let one = Config::parse("site.toml", "[goodbye]\nreminders = [\"Merci.\"]\n").unwrap();
    assert_eq!(one.settings.goodbye.reminders, [reminder("fr", "Merci.")]);
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
    for Key { section, name, .. } in keys() {
        let told = problems(&format!("{}\n{name} = 1979-05-27\n", header(section)));
        assert!(told.len() == 1 || LISTS.contains(section), "{told:?}");
        let wanted = format!("`{name}` is not");
        assert!(told.iter().any(|it| it.contains(&wanted)), "{told:?}");
        assert!(SECTIONS.iter().any(|(known, _)| known == section));
    }
}

#[test]
fn the_defaults_that_are_told_are_the_defaults() {
    let mut text = String::new();
    for (section, _) in SECTIONS.into_iter().filter(|(it, _)| !LISTS.contains(it)) {
        let _ = writeln!(text, "[{section}]");
        for Key { name, default, .. } in keys().filter(|it| it.section == section) {
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
    let shown = keys().filter(|it| !it.default.is_empty() || !it.sample.is_empty());
    assert_eq!(said.matches(" = ").count(), shown.count());
    assert_ne!(Config::parse("config.toml", &said).unwrap(), Config::default());
}
