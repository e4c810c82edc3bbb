//! `guichet translate`, from outside.

use crate::house::House;

/// A house in which nothing was ever confirmed.
fn unconfirmed() -> House {
    let house = House::shipped();
    for language in ["fr-simple", "en", "ar"] {
        house.write(&format!("locales/{language}/confirmed.tsv"), "");
    }
    house
}

/// Numbers become `N` and gaps one space: how much the shipped pack holds is not what is tested.
fn shape(told: &str) -> String {
    let lines = told.lines().map(|line| {
        let indent = line.len() - line.trim_start().len();
        let words = line.split_whitespace().map(|word| {
            let is_number = word.bytes().all(|it| it.is_ascii_digit());
            if is_number { "N" } else { word }
        });
        format!("{}{}\n", &line[..indent], words.collect::<Vec<_>>().join(" "))
    });
    lines.collect::<Vec<_>>().concat()
}

/// Adds a text to the French interface that no other language has.
fn with_a_new_text(house: &House) {
    house.edit(
        "locales/fr/kiosk.ftl",
        "key-back = Retour\n",
        "key-new = Neuf\nkey-back = Retour\n",
    );
}

#[test]
fn a_changed_source_makes_its_translations_stale() {
    let house = House::shipped();
    house.edit(
        "locales/fr/kiosk.ftl",
        "Rien n’est envoyé. Tout est effacé à la fin.",
        "Tout est effacé.",
    );
    let (told, well) = house.run(&["check", "PACK"]);
    assert!(well, "a warning is no failure: {told}");
    assert!(told.ends_with("\n0 errors, 3 warnings\n"), "{told}");
    let stale = "the fr text of `attract-promise` changed after this translation was confirmed";
    for language in ["ar", "en", "fr-simple"] {
        let path = format!("PACK/locales/{language}/kiosk.ftl:");
        let line = told.lines().find(|it| it.starts_with(&path)).unwrap();
        let place = line.split(": ").next().unwrap().rsplit(':').nth(1).unwrap();
        let text = house.read(&format!("locales/{language}/kiosk.ftl"));
        let there = text.lines().nth(place.parse::<usize>().unwrap() - 1).unwrap();
        assert!(there.starts_with("attract-promise ="), "{line}");
        assert!(line.contains(stale), "{line}");
    }
}

#[test]
fn what_is_next_shows_the_source_then_and_now() {
    let house = House::shipped();
    house.edit("locales/fr/lost-licence.ftl", "Habitez-vous en France", "Vivez-vous en France");
    let arguments = ["translate", "next", "--language", "ar", "PACK"];
    let (told, well) = house.run(&arguments);
    assert!(well);
    let told = told.split_once(":1  [").map(|(_, rest)| format!("[{rest}")).unwrap();
    insta::assert_snapshot!(shape(&told), @r"
    [stale: the source changed]
      Text: lost-licence_living
      Where: “J’ai perdu mon permis de conduire”: step N of N (yes or no) · heading
      or question
      Source today:
        [+Vivez-vous+] en France ?
      Source then:
        [-Habitez-vous-] en France ?
      Translation today:
        هل تسكنون في فرنسا؟
      When it is right: guichet translate confirm --language ar lost-licence_living PACK
    ");
    let (told, _) = house.run(&[&arguments[..], &["--messages", "fr"]].concat());
    assert!(told.contains("  Source d’alors\u{A0}:\n"), "{told}");
    let confirm = ["translate", "confirm", "--language", "ar", "lost-licence_living", "PACK"];
    assert_eq!(house.run(&confirm), ("One text confirmed in ar.\n".to_owned(), true));
    assert_eq!(house.run(&arguments).0, "Nothing is left to do in ar.\n");
}

#[test]
fn what_is_missing_comes_before_what_nobody_confirmed() {
    let house = unconfirmed();
    with_a_new_text(&house);
    let (told, _) = house.run(&["translate", "next", "--language", "ar", "--count", "1", "PACK"]);
    assert!(
        told.starts_with("locales/ar/kiosk.ftl ← PACK/locales/fr/kiosk.ftl:5:1  [missing]\n"),
        "{told}"
    );
    assert!(
        told.contains("\n  Text: key-new\n") && told.contains("\n  Write it, then: "),
        "{told}"
    );
    assert!(shape(&told).ends_with("N more texts after these.\n"), "{told}");
}

#[test]
fn confirming_writes_those_texts_and_no_others() {
    let house = unconfirmed();
    let confirm = |more: &[&str]| {
        house.run(&[&["translate", "confirm", "--language", "ar"], more, &["PACK"]].concat())
    };
    assert_eq!(confirm(&["key-back", "key-help"]).0, "2 texts confirmed in ar.\n");
    let record = house.read("locales/ar/confirmed.tsv");
    assert!(
        record.starts_with("# ")
            && record.ends_with("\nkiosk\tkey-back\tRetour\nkiosk\tkey-help\tAide\n")
    );
    house.write("locales/ar/confirmed.tsv", &format!("# mine\n{record}# end\n"));
    assert_eq!(shape(&confirm(&["--file", "glossary"]).0), "N texts confirmed in ar.\n");
    let record = house.read("locales/ar/confirmed.tsv");
    assert!(record.starts_with("# mine\n") && record.ends_with("kiosk\tkey-help\tAide\n# end\n"));
    assert_eq!(shape(&confirm(&["--all"]).0), "N texts confirmed in ar.\n");
    assert_eq!(
        confirm(&["--all"]).0,
        "Nothing new to confirm: every one of them was confirmed already.\n"
    );
}

#[test]
fn several_languages_are_confirmed_at_once_or_not_at_all() {
    let house = unconfirmed();
    let before = house.files();
    let confirm = |languages: &str| {
        house.run(&["translate", "confirm", "--language", languages, "key-back", "PACK"])
    };
    let (told, well) = confirm("ar,fr-simple,en");
    assert!(!well && told.contains("`key-back` is not translated into fr-simple yet"), "{told}");
    assert_eq!(house.changed(&before), Vec::<String>::new());
    let told = "One text confirmed in ar.\nOne text confirmed in en.\n";
    assert_eq!(confirm("ar,en"), (told.to_owned(), true));
}

#[test]
fn what_cannot_be_confirmed_is_refused_as_a_whole() {
    let house = unconfirmed();
    let before = house.files();
    let confirm = |more: &[&str]| {
        let (told, well) =
            house.run(&[&["translate", "confirm", "--language", "ar"], more, &["PACK"]].concat());
        assert!(!well, "{told}");
        assert_eq!(house.changed(&before), Vec::<String>::new());
        told
    };
    let told = confirm(&["key-back", "key-hlep", "nothing-like-it"]);
    insta::assert_snapshot!(told, @r"
    there is no text `key-hlep` in ar; did you mean `key-help`?
    there is no text `nothing-like-it` in ar
    nothing was written
    ");
    assert!(confirm(&["--file", "kisok"]).starts_with("there is no file `kisok`; one of: kiosk,"));
    assert!(confirm(&[]).starts_with("say what to confirm"));
    assert!(confirm(&["--all", "key-back"]).starts_with("say what to confirm"));
    let (told, well) = house.run(&["translate", "confirm", "--language", "de", "--all", "PACK"]);
    assert!(!well && told.starts_with("de is not a language of this pack"), "{told}");
    let (told, well) = house.run(&["translate", "confirm", "--language", "fr", "--all", "PACK"]);
    assert!(!well && told.starts_with("fr is the first language"), "{told}");
}

#[test]
fn a_broken_record_is_not_written_into() {
    let house = House::shipped();
    house.write("locales/ar/confirmed.tsv", "kiosk\tkey-back\n");
    let before = house.files();
    let (told, well) = house.run(&["translate", "confirm", "--language", "ar", "key-back", "PACK"]);
    assert!(!well && told.contains("confirmed.tsv:1:1: a line here has three parts"), "{told}");
    assert_eq!(house.changed(&before), Vec::<String>::new());
}

#[test]
fn the_status_fits_eighty_columns_in_both_languages() {
    let house = unconfirmed();
    with_a_new_text(&house);
    for messages in ["fr", "en"] {
        let (told, well) = house.run(&["translate", "status", "PACK", "--messages", messages]);
        assert!(well);
        for line in told.lines().filter(|it| !it.contains(':')) {
            assert!(line.chars().count() <= 80, "{line}");
        }
    }
    let (told, _) = house.run(&["translate", "status", "--language", "ar", "PACK"]);
    insta::assert_snapshot!(shape(&told), @r"
    ar, translated from fr
    file complete stale missing unconfirmed extra
    kiosk - - N N -
    lost-licence - - - N -
    postal-address - - - N -
    create-email - - - N -
    false-message - - - N -
    papers - - - N -
    places - - - N -
    glossary - - - N -
    total - - N N -

    All languages: N complete, N stale, N missing, N not confirmed, N extra.
    ");
}

#[test]
fn the_status_is_told_to_programs_too() {
    let house = House::shipped();
    let (told, _) = house.run(&["translate", "status", "--format", "json", "PACK"]);
    let told: serde_json::Value = serde_json::from_str(&told).unwrap();
    assert_eq!(told["version"], 1);
    let arabic = &told["languages"][2];
    assert_eq!((&arabic["language"], &arabic["source"]), (&"ar".into(), &"fr".into()));
    assert_eq!(arabic["total"]["stale"], 0);
    assert_eq!(arabic["files"]["kiosk"]["missing"], 0);
}
