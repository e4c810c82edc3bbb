//! The catalogue as its callers see it.

use std::{borrow::Cow, collections::HashMap, sync::Arc};

use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::*;
use crate::{
    lang::{Direction, Language, Languages, Reviewed, Tag},
    problem::Severity,
    procedure::{
        Name, Values,
        values::{Price, Quantity, Unit, Value},
    },
};

const TODAY: Date = date(2026, 11, 22);

/// Sources in memory: `(language, file)` to texts, weakest first.
#[derive(Default)]
struct Memory(HashMap<(String, String), Vec<Cow<'static, str>>>);

impl Sources for Memory {
    fn texts(&self, language: &Tag, file: &str) -> Vec<SourceText> {
        let key = (language.to_string(), file.to_owned());
        let texts = self.0.get(&key).map(Vec::as_slice).unwrap_or_default();
        let layer = |(at, text): (usize, &Cow<'static, str>)| SourceText {
            path: format!("{at}/{language}/{file}.ftl"),
            text: text.clone(),
        };
        texts.iter().enumerate().map(layer).collect()
    }
}

/// Builds a catalogue of local files: each row is language, file and text.
fn catalogue(rows: &[(&str, &str, &str)]) -> Catalogue {
    catalogue_of(rows.iter().map(|(tag, file, text)| (*tag, *file, Cow::Owned((*text).to_owned()))))
}

/// Builds a catalogue; what is borrowed is what the program carries.
fn catalogue_of<'a>(
    rows: impl IntoIterator<Item = (&'a str, &'a str, Cow<'static, str>)>,
) -> Catalogue {
    let mut memory = Memory::default();
    for (language, file, text) in rows {
        memory.0.entry((language.to_owned(), file.to_owned())).or_default().push(text);
    }
    Catalogue::new(Arc::new(memory), Arc::new(languages()), Arc::new(values()), TODAY)
}

fn languages() -> Languages {
    let language = |text: &str| Language {
        tag: tag(text),
        autonym: text.to_owned(),
        name: text.to_owned(),
        greeting: text.to_owned(),
        direction: Direction::LeftToRight,
        reviewed: Reviewed::Draft,
    };
    Languages::new(["fr", "fr-simple", "en", "ar", "uk"].map(language).to_vec()).unwrap()
}

fn values() -> Values {
    let mut values = Values::default();
    let phone = |number: &str| Quantity::Phone { number: number.to_owned(), price: Price::Free };
    for (name, is, until) in [
        ("delay.renewal", Quantity::Duration { count: 2, unit: Unit::Months }, None),
        ("delay.month", Quantity::Duration { count: 1, unit: Unit::Months }, Some(TODAY)),
        ("delay.old", Quantity::Duration { count: 3, unit: Unit::Days }, Some(date(2026, 11, 21))),
        ("fee.stamp", Quantity::Money(2500), None),
        ("fee.copy", Quantity::Money(123_450), None),
        ("count.people", Quantity::Number(35_000), None),
        ("phone.housing", phone("01 23 45 67 89"), None),
        ("site.ants", Quantity::Site("ants.gouv.fr".to_owned()), None),
    ] {
        let value = Value { is, source: "test".to_owned(), verified: TODAY, until };
        values.insert(Name::new(name).unwrap(), value);
    }
    values
}

fn tag(text: &str) -> Tag {
    Tag::parse(text).unwrap()
}

/// Says a value without its isolates.
fn said(catalogue: &Catalogue, language: &str, id: &str, args: &Args) -> Option<String> {
    let said = catalogue.say(&tag(language), Key::of("kiosk", id), args)?;
    Some(said.content.replace(['\u{2068}', '\u{2069}'], ""))
}

/// Says the message `a` of a French source.
fn french(source: &str) -> Option<String> {
    said(&catalogue(&[("fr", "kiosk", source)]), "fr", "a", &Args::new())
}

fn told(catalogue: &Catalogue) -> Vec<String> {
    catalogue.problems().iter().map(ToString::to_string).collect()
}

#[test]
fn each_part_is_found_in_the_language_nearest_to_the_plain_one() {
    let catalogue = catalogue(&[
        ("fr", "kiosk", "a = plain\n    .one = plain one\n    .two = plain two\nb = plain b\n"),
        ("fr-simple", "kiosk", "a = easy\n    .one = easy one\n"),
        ("en", "kiosk", "a = English\n"),
    ]);
    let say = |language: &str, key: Key<'_>| {
        let said = catalogue.say(&tag(language), key, &Args::new())?;
        Some(format!("{}: {}", said.language, said.content))
    };
    let a = Key::of("kiosk", "a");
    for (language, key, wanted) in [
        ("fr-simple", a, Some("fr-simple: easy")),
        ("fr-simple", a.part("one"), Some("fr-simple: easy one")),
        ("fr-simple", a.part("two"), Some("fr: plain two")),
        ("fr-simple", Key::of("kiosk", "b"), Some("fr: plain b")),
        ("fr-CA-simple", a, Some("fr-simple: easy")),
        ("fr", a, Some("fr: plain")),
        ("en", a, Some("en: English")),
        ("en", a.part("one"), None),
        ("en", Key::of("kiosk", "b"), None),
        ("ar", a, None),
        ("fr", a.part("three"), None),
        ("fr", Key::of("nothing", "a"), None),
    ] {
        assert_eq!(say(language, key).as_deref(), wanted, "{language} {key:?}");
    }
    assert!(catalogue.problems().is_empty());
}

#[test]
fn the_default_language_is_the_last_resort_and_says_so() {
    let catalogue = catalogue(&[("fr", "kiosk", "a = Oui"), ("ar", "kiosk", "b = نعم")]);
    let found = catalogue.say_or_default(&tag("ar"), Key::of("kiosk", "a"), &Args::new());
    assert_eq!(found, Some(Said { content: "Oui".into(), language: tag("fr") }));
    let found = catalogue.say_or_default(&tag("ar"), Key::of("kiosk", "b"), &Args::new());
    assert_eq!(found, Some(Said { content: "نعم".into(), language: tag("ar") }));
    assert_eq!(catalogue.say_or_default(&tag("ar"), Key::of("kiosk", "c"), &Args::new()), None);
}

#[test]
fn a_family_has_a_file_when_one_of_its_tags_has() {
    let catalogue = catalogue(&[("fr", "kiosk", "a = x"), ("en-simple", "kiosk", "a = x")]);
    for (language, has) in [("fr", true), ("fr-simple", true), ("en", false), ("ar", false)] {
        assert_eq!(catalogue.has(&tag(language), "kiosk"), has, "{language}");
    }
    assert!(!catalogue.has(&tag("fr"), "papers"));
}

#[test]
fn a_local_text_wins_part_by_part() {
    let catalogue = catalogue(&[
        ("fr", "kiosk", "-desk = l’accueil\na = program\n    .one = program one\nb = x\n"),
        ("fr", "kiosk", "a = demandez à { -desk }\nb = { $missing }\n"),
    ]);
    let say = |key| Some(catalogue.say(&tag("fr"), key, &Args::new())?.content);
    assert_eq!(say(Key::of("kiosk", "a")).as_deref(), Some("demandez à l’accueil"));
    assert_eq!(say(Key::of("kiosk", "a").part("one")).as_deref(), Some("program one"));
    assert_eq!(say(Key::of("kiosk", "b")).as_deref(), Some("x"));
    assert_eq!(
        told(&catalogue),
        ["1/fr/kiosk.ftl:2:1: `b` cannot be shown: Unknown variable: $missing; correct it"]
    );
}

const CARRIED: &str = "# Words\n\n-desk = l’accueil\n    .of = de l’accueil\n\
    a = { b }\n    .one = program { -desk }\n\
    b = { c.part } et { $n ->\n[one] { -desk }\n*[other] { NUMBER($n) }\n}\n\
    c =\n    .part = fin\n    .x = y\n## More\nd = d\n\ne =\n    deux\n\n    lignes\n";

#[test]
fn what_the_program_carries_says_the_same_as_a_local_file() {
    let carried = catalogue_of([("fr", "kiosk", Cow::Borrowed(CARRIED))]);
    let local = catalogue(&[("fr", "kiosk", CARRIED)]);
    let args = Args::new().number("n", 1);
    for (id, part) in [
        ("d", None),
        ("a", None),
        ("a", Some("one")),
        ("b", None),
        ("c", None),
        ("c", Some("part")),
        ("c", Some("x")),
        ("e", None),
        ("f", None),
        ("-desk", None),
        ("", None),
        ("#", None),
    ] {
        let key = Key { part, ..Key::of("kiosk", id) };
        let wanted = local.say(&tag("fr"), key, &args);
        assert_eq!(carried.say(&tag("fr"), key, &args), wanted, "{key:?}");
        assert_eq!(carried.say(&tag("fr"), key, &args), wanted, "{key:?} again");
    }
    assert_eq!(said(&carried, "fr", "a", &args).as_deref(), Some("fin et l’accueil"));
    assert_eq!(carried.names(&tag("fr"), "kiosk"), local.names(&tag("fr"), "kiosk"));
    assert_eq!(carried.say(&tag("fr"), Key::of("kiosk", "b"), &args).unwrap().language, tag("fr"));
}

#[test]
fn what_is_wrong_in_what_the_program_carries_is_told_once_somebody_asks() {
    let source = "a = Oui\nb = { VALUE(\"delay.old\") }\na = Non\nc = { DATE() }\n";
    let carried = catalogue_of([("fr", "kiosk", Cow::Borrowed(source))]);
    said(&carried, "fr", "b", &Args::new());
    let local = catalogue(&[("fr", "kiosk", source)]);
    said(&local, "fr", "b", &Args::new());
    let (mut carried, mut local) = (told(&carried), told(&local));
    carried.sort();
    local.sort();
    assert_eq!(carried, local);
    assert_eq!(local.len(), 3);
}

#[test]
fn a_local_text_wins_over_what_the_program_carries_whichever_is_asked_for_first() {
    let local = "a = demandez à { -desk }\nd = { c.part }\n-more = plus\nx = { -more }\n";
    let orders = [["a", "b", "d"], ["d", "b", "a"], ["b", "a", "d"]];
    for order in orders {
        let catalogue = catalogue_of([
            ("fr", "kiosk", Cow::Borrowed(CARRIED)),
            ("fr", "kiosk", Cow::Owned(local.to_owned())),
        ]);
        let args = Args::new().number("n", 1);
        let a = Key::of("kiosk", "a");
        for id in order {
            let wanted = match id {
                "a" => "demandez à l’accueil",
                "b" => "fin et l’accueil",
                _ => "fin",
            };
            assert_eq!(said(&catalogue, "fr", id, &args).as_deref(), Some(wanted), "{order:?}");
        }
        let one = catalogue.say(&tag("fr"), a.part("one"), &args).unwrap();
        assert_eq!(one.content, "program l’accueil");
        assert_eq!(told(&catalogue), [""; 0]);
        assert_eq!(said(&catalogue, "fr", "a", &args).as_deref(), Some("demandez à l’accueil"));
    }
}

#[test]
fn what_cannot_be_filled_in_is_not_there_and_is_reported() {
    for (source, trouble) in [
        ("a = é { $n }", "`a` cannot be shown: Unknown variable: $n"),
        ("a = { b }", "`a` cannot be shown: Unknown message: b"),
        ("a = { -b }", "`a` cannot be shown: Unknown term: -b"),
        ("a = { a }", "`a` cannot be shown: Cyclical dependency detected"),
        ("-t = x { $n }\na = { -t }", "`a` cannot be shown: a term lacks a variable"),
        ("a = { $n ->\n    [one] x\n   *[other] y\n  }", "Unknown variable: $n"),
        ("a = { NUMBER(\"x\") }", "`a` cannot be shown: NUMBER takes one number"),
        ("a = { VALUE(\"site.ants\") }", "VALUE gives no site: use SITE"),
        ("a = { VALUE(\"phone.housing\") }", "VALUE gives no telephone number: use PHONE"),
        ("a = { SITE(\"phone.housing\") }", "SITE gives sites only"),
        ("a = { PHONE(\"site.ants\") }", "PHONE gives telephone numbers only"),
        ("a = { VALUE() }", "a dated value is named by one text"),
        ("a = { VALUE(1) }", "a dated value is named by one text"),
        ("a = { WORD(\"RIB\", \"x\") }", "`RIB` is not a valid name"),
        ("a = { WORD(\"rib\") }", "WORD takes two texts"),
        ("a = { VALUE(\"site.ants\") ->\n    [one] x\n   *[other] y\n  }", "use SITE"),
    ] {
        let catalogue = catalogue(&[("fr", "kiosk", source)]);
        assert_eq!(said(&catalogue, "fr", "a", &Args::new()), None, "{source}");
        let told = told(&catalogue);
        assert!(told.iter().any(|it| it.contains(trouble)), "{source}\n{told:#?}");
        assert!(told[0].starts_with("0/fr/kiosk.ftl:"), "{told:#?}");
    }
}

#[test]
fn a_text_that_cannot_be_filled_in_falls_down_the_chain() {
    let catalogue = catalogue(&[("fr-simple", "kiosk", "a = { $n }"), ("fr", "kiosk", "a = Oui")]);
    assert_eq!(said(&catalogue, "fr-simple", "a", &Args::new()).as_deref(), Some("Oui"));
}

#[test]
fn more_than_a_hundred_fillings_are_refused() {
    assert_eq!(french(&format!("a = {}", "{ \"x\" }".repeat(100))), Some("x".repeat(100)));
    assert_eq!(french(&format!("a = {}", "{ \"x\" }".repeat(101))), None);
}

#[test]
fn dated_values_are_numbers_that_choose_and_are_written_by_language() {
    let source = "a = { VALUE(\"delay.month\") ->\n    [one] un mois\n   *[other] \
        { VALUE(\"delay.month\") } mois\n  }\n\
        b = { VALUE(\"delay.renewal\") ->\n    [1] un mois\n   *[other] \
        { VALUE(\"delay.renewal\") } mois\n  }\n\
        c = { VALUE(\"fee.stamp\") } €\nd = { VALUE(\"fee.copy\") }\n\
        e = { VALUE(\"count.people\") }\nf = { SITE(\"site.ants\") }\n\
        g = { PHONE(\"phone.housing\") }\n";
    let catalogue = catalogue(&[("fr", "kiosk", source), ("en", "kiosk", source)]);
    for (language, id, wanted) in [
        ("fr", "a", "un mois"),
        ("fr", "b", "2 mois"),
        ("fr", "c", "25 €"),
        ("fr", "d", "1\u{202F}234,50"),
        ("en", "d", "1,234.50"),
        ("fr", "e", "35\u{202F}000"),
        ("fr", "f", "ants.gouv.fr"),
        ("fr", "g", "01\u{A0}23\u{A0}45\u{A0}67\u{A0}89"),
    ] {
        assert_eq!(said(&catalogue, language, id, &Args::new()).as_deref(), Some(wanted));
    }
}

#[test]
fn an_expired_value_never_shows_and_the_whole_text_gives_way() {
    let expired = "value-expired = Demandez à l’accueil.\n";
    for source in [
        "a = Il faut { VALUE(\"delay.old\") } jours.\n",
        "a = { VALUE(\"delay.old\") ->\n    [one] un jour\n   *[other] des jours\n  }\n",
        "a = { $n ->\n   *[other] { VALUE(\"delay.old\") }\n  }\n",
        "a = Oui\n    .b = x\n",
        "a = { b }\nb = { VALUE(\"delay.old\") }\n",
        "a = { VALUE(\"delay.unheard-of\") }\n",
        "a = { SITE(\"not a name\") }\n",
    ] {
        let catalogue = catalogue(&[("fr", "kiosk", &format!("{expired}{source}"))]);
        let args = Args::new().number("n", 1);
        let wanted = if source.contains("(\"") { "Demandez à l’accueil." } else { "Oui" };
        assert_eq!(said(&catalogue, "fr", "a", &args).as_deref(), Some(wanted), "{source}");
        assert_eq!(catalogue.problems().is_empty(), wanted == "Oui", "{source}");
    }
}

#[test]
fn an_expired_value_is_a_warning_and_an_unknown_one_a_fault() {
    let source = "a = { VALUE(\"delay.old\") }\nb = { VALUE(\"delay.none\") }\n";
    let catalogue = catalogue(&[("fr", "kiosk", source)]);
    said(&catalogue, "fr", "a", &Args::new());
    said(&catalogue, "fr", "b", &Args::new());
    assert_eq!(
        told(&catalogue),
        [
            "0/fr/kiosk.ftl:1:1: `a` shows `delay.old`, which is past its date; compare it with \
             its source and write the new date in values.toml",
            "0/fr/kiosk.ftl:2:1: `b` shows `delay.none`, which is not in values.toml; add it \
             there, with its source",
        ]
    );
    let severities: Vec<_> = catalogue.problems().iter().map(|it| it.severity).collect();
    assert_eq!(severities, [Severity::Warning, Severity::Error]);
}

#[test]
fn a_value_in_a_case_that_is_not_chosen_does_no_harm() {
    let source = "a = { $n ->\n    [0] rien\n   *[other] { VALUE(\"delay.old\") }\n  }\n";
    let catalogue = catalogue(&[("fr", "kiosk", source)]);
    assert_eq!(said(&catalogue, "fr", "a", &Args::new().number("n", 0)).as_deref(), Some("rien"));
    assert!(catalogue.problems().is_empty());
}

#[test]
fn an_expired_value_speaks_the_language_asked_for_or_leaves_the_choice_to_the_caller() {
    let old = "a = { VALUE(\"delay.old\") }\n";
    let catalogue = catalogue(&[
        ("fr", "kiosk", &format!("{old}value-expired = Demandez.\n")),
        ("en", "kiosk", old),
        ("uk", "kiosk", &format!("{old}value-expired = {{ VALUE(\"delay.old\") }}\n")),
    ]);
    let a = Key::of("kiosk", "a");
    assert_eq!(catalogue.say(&tag("en"), a, &Args::new()), None);
    assert_eq!(catalogue.say(&tag("uk"), a, &Args::new()), None);
    let found = catalogue.say_or_default(&tag("en"), a, &Args::new()).unwrap();
    assert_eq!(found, Said { content: "Demandez.".into(), language: tag("fr") });
}

#[test]
fn plurals_follow_the_language() {
    let source = "a = { $n ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    \
        [many] many\n   *[other] other\n  }\n";
    let rows = ["fr", "en", "ar", "uk", "fa-AF", "fr-simple"].map(|tag| (tag, "kiosk", source));
    let catalogue = catalogue(&rows);
    for (language, number, wanted) in [
        ("fr", 0, "one"),
        ("fr-simple", 0, "one"),
        ("fr", 2, "other"),
        ("en", 0, "other"),
        ("en", 1, "one"),
        ("ar", 0, "zero"),
        ("ar", 2, "two"),
        ("ar", 3, "few"),
        ("ar", 11, "many"),
        ("ar", 100, "other"),
        ("uk", 1, "one"),
        ("uk", 3, "few"),
        ("uk", 5, "many"),
        ("fa-AF", 0, "one"),
    ] {
        let args = Args::new().number("n", number);
        assert_eq!(said(&catalogue, language, "a", &args).as_deref(), Some(wanted), "{number}");
    }
}

#[test]
fn what_is_filled_in_is_isolated_and_cleaned() {
    let catalogue = catalogue(&[("fr", "kiosk", "a = Le { $what }.\nb = { $what }\n")]);
    let say = |id, text| {
        let args = Args::new().text("what", text);
        catalogue.say(&tag("fr"), Key::of("kiosk", id), &args).unwrap().content
    };
    assert_eq!(say("a", "39 39"), "Le \u{2068}39 39\u{2069}.");
    assert_eq!(say("b", "x\u{202E}\u{1B}[2J"), "x[2J");
}

#[test]
fn numbers_are_grouped_but_texts_and_years_are_not() {
    let source = "a = { $n }\nb = { NUMBER($n, useGrouping: \"false\") }\n\
        c = { NUMBER($n, minimumFractionDigits: 99999999999) }\n";
    let catalogue = catalogue(&[("fr", "kiosk", source)]);
    let number = Args::new().number("n", 2026);
    assert_eq!(said(&catalogue, "fr", "a", &number).as_deref(), Some("2\u{202F}026"));
    assert_eq!(said(&catalogue, "fr", "b", &number).as_deref(), Some("2026"));
    assert_eq!(said(&catalogue, "fr", "c", &number).as_deref(), Some("2\u{202F}026,000000"));
    let text = Args::new().text("n", "2026");
    assert_eq!(said(&catalogue, "fr", "a", &text).as_deref(), Some("2026"));
}

#[test]
fn a_glossary_word_is_marked_for_the_layout() {
    assert_eq!(
        french("a = un { WORD(\"bank-details\", \"RIB\") }").as_deref(),
        Some("un \u{E000}bank-details\u{E001}RIB\u{E002}")
    );
}

#[test]
fn a_date_is_said_as_the_language_says_it() {
    let french = "month-3 = mars\nmonth-12 = décembre\n\
        date-long = { $day ->\n    [1] 1er\n   *[other] { $day }\n  } { $month } { $year }\n";
    let english = "month-3 = March\ndate-long = { $day } { $month } { $year }\n";
    let catalogue = catalogue(&[("fr", "kiosk", french), ("en", "kiosk", english)]);
    let say = |language, date| {
        let said = catalogue.date(&tag(language), date)?;
        Some(said.content.replace(['\u{2068}', '\u{2069}'], ""))
    };
    assert_eq!(say("fr", date(2026, 3, 1)).as_deref(), Some("1er mars 2026"));
    assert_eq!(say("fr-simple", date(2027, 12, 31)).as_deref(), Some("31 décembre 2027"));
    assert_eq!(say("en", date(2026, 3, 2)).as_deref(), Some("2 March 2026"));
    assert_eq!(say("en", date(2026, 4, 2)), None);
}

#[test]
fn one_broken_message_or_file_leaves_the_rest() {
    let catalogue = catalogue(&[
        ("fr", "kiosk", "a = Oui\nb =\n\nc = Non }\nd = Bien\n"),
        ("en", "kiosk", &"{".repeat(20_000)),
        ("ar", "kiosk", "\u{FEFF}a = نعم\r\n"),
    ]);
    let say = |language, id| said(&catalogue, language, id, &Args::new());
    assert_eq!(say("fr", "a").as_deref(), Some("Oui"));
    assert_eq!(say("fr", "c"), None);
    assert_eq!(say("fr", "d").as_deref(), Some("Bien"));
    assert_eq!(say("en", "a"), None);
    assert_eq!(say("ar", "a").as_deref(), Some("نعم"));
    assert_eq!(
        told(&catalogue),
        [
            "0/fr/kiosk.ftl:2:1: `b` is empty; write its text after `=`, or delete it",
            "0/fr/kiosk.ftl:4:9: this closing brace has no opening one; delete it, or write {\"}\"} to show one",
            "0/en/kiosk.ftl:1:1: braces are nested more than 32 deep; close each `{` with a `}`",
        ]
    );
}

#[test]
fn a_problem_is_told_once() {
    let catalogue = catalogue(&[("fr", "kiosk", "a = { $n }")]);
    for _ in 0..3 {
        said(&catalogue, "fr", "a", &Args::new());
    }
    assert_eq!(catalogue.problems().len(), 1);
}

#[test]
fn a_file_is_read_once_and_only_when_asked_for() {
    use std::sync::atomic::{AtomicUsize, Ordering};
    struct Counted(AtomicUsize);
    impl Sources for Counted {
        fn texts(&self, _: &Tag, _: &str) -> Vec<SourceText> {
            self.0.fetch_add(1, Ordering::Relaxed);
            vec![]
        }
    }
    let counted = Arc::new(Counted(AtomicUsize::new(0)));
    let sources: Arc<dyn Sources + Send + Sync> = Arc::clone(&counted) as _;
    let catalogue = Catalogue::new(sources, Arc::new(languages()), Arc::default(), TODAY);
    assert_eq!(counted.0.load(Ordering::Relaxed), 0);
    for _ in 0..3 {
        catalogue.say(&tag("fr-simple"), Key::of("kiosk", "a"), &Args::new());
    }
    assert_eq!(counted.0.load(Ordering::Relaxed), 2, "fr-simple and fr");
}

#[test]
fn a_catalogue_may_be_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Catalogue>();
}

/// Pieces from which broken sources are made.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("a = "),
        Just("\n"),
        Just("\r"),
        Just("\t"),
        Just("    "),
        Just("{"),
        Just("}"),
        Just("{ $n ->\n"),
        Just("[one]"),
        Just("*[other]"),
        Just("VALUE(\"delay.old\")"),
        Just("NUMBER($n, minimumFractionDigits: 9)"),
        Just("\""),
        Just("\\u202E"),
        Just("-t"),
        Just(".b = "),
        Just("é"),
        Just("\u{202E}"),
        Just("\u{FEFF}"),
        Just("#"),
        Just("0.5"),
        Just("{$n}"),
        Just("{a}"),
        Just("\u{E000}"),
    ];
    proptest::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

fn nothing_unfit(catalogue: &Catalogue) -> Result<(), TestCaseError> {
    for part in [None, Some("b")] {
        let args = Args::new().number("n", 1);
        let key = Key { file: "kiosk", id: "a", part };
        let Some(said) = catalogue.say(&tag("fr"), key, &args) else { continue };
        let bare = said.content.replace(['\u{2068}', '\u{2069}'], "");
        prop_assert!(bare.chars().all(|it| marks::refusal(it).is_none()), "{:?}", bare);
        prop_assert!(!bare.contains("{$"), "{:?}", bare);
    }
    for problem in catalogue.problems() {
        prop_assert!(problem.line > 0 && problem.column > 0);
    }
    Ok(())
}

proptest! {
    #[test]
    fn no_source_however_broken_stops_the_catalogue(source in pieces()) {
        nothing_unfit(&catalogue(&[("fr", "kiosk", &source)]))?;
    }

    #[test]
    fn no_random_text_stops_the_catalogue(source: String) {
        nothing_unfit(&catalogue(&[("fr", "kiosk", &format!("a = {source}"))]))?;
    }

    #[test]
    fn no_random_bytes_stop_the_catalogue(bytes: Vec<u8>) {
        let source = String::from_utf8_lossy(&bytes);
        nothing_unfit(&catalogue(&[("fr", "kiosk", &source)]))?;
    }
}
