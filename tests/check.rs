//! `guichet check`: everything that is wrong in a pack, with its place, and what to do.
#![cfg(feature = "author")]
#![allow(clippy::unwrap_used, clippy::panic)]

#[path = "folder/folder.rs"]
mod folder;

use std::{fs, path::Path, process::Command};

use folder::Folder;

/// A local pack with these files.
fn pack(files: &[(&str, &str)]) -> Folder {
    files.iter().fold(Folder::new(), |folder, (path, text)| folder.with(path, text))
}

impl Folder {
    /// Returns what the check says of the folder, and its exit code.
    fn checked(&self, arguments: &[&str]) -> (String, i32) {
        let (told, code) = check(&[&["--today", TODAY, self.path()], arguments].concat());
        (told.replace(self.path(), "PACK"), code)
    }
}

fn check(arguments: &[&str]) -> (String, i32) {
    check_in(Path::new("."), "en_GB.UTF-8", arguments)
}

fn check_in(folder: &Path, language: &str, arguments: &[&str]) -> (String, i32) {
    let mut program = Command::new(env!("CARGO_BIN_EXE_guichet"));
    program.current_dir(folder).env("LC_ALL", language).arg("check").args(arguments);
    let output = program.output().unwrap();
    let told = [output.stdout, output.stderr].concat();
    (String::from_utf8(told).unwrap(), output.status.code().unwrap())
}

/// The day of all checks: the facts of the pack are verified on it.
const TODAY: &str = "2026-11-22";

const LESSON: &str = r#"
schema   = 1
id       = "mouse"
type     = "lesson"
theme    = "digital"
audience = ["everyone"]

[review]
status  = "draft"
written = 2026-11-22

[[section]]
id = "try"

[[step]]
id      = "first"
section = "try"
kind    = "info"

[[step]]
id      = "done"
section = "try"
kind    = "end"
outcome = "done"
sheet   = []
"#;

const FRENCH: &str = "\
mouse = La souris
    .goal = Vous apprenez.
    .section_try = Essayer
mouse_first = Premier pas
    .text = Bougez la souris.
mouse_done = Fini
";

/// Somebody who reads it.
const READS: &str = "[[scenario]]\nname = \"Reads\"\nend = \"done\"\n";

const CLEAN: &str = "0 errors, 0 warnings\n";

/// A pack in which a word is misspelt, a text is cut off, and another is too much.
fn misspelt() -> Folder {
    pack(&[
        ("procedures/mouse.toml", &LESSON.replace("kind    = \"info\"", "kind    = \"inof\"")),
        ("locales/en/kiosk.ftl", "key-back = Go back\nkey-help\n"),
        ("locales/ar/kiosk.ftl", "old-text = قديم\n"),
    ])
}

#[test]
fn the_shipped_pack_is_clean() {
    let (told, code) = check(&["--today", TODAY]);
    assert_eq!(code, 0, "{told}");
    insta::assert_snapshot!(told, @"
    create-email: 2 ways, 1 to 11 questions, 1 to 27 minutes
    false-message: 5 ways, 7 questions, 4 to 18 minutes
    lost-licence: 30 ways, 1 to 11 questions, 1 to 23 minutes
    postal-address: 24 ways, 2 to 10 questions, 1 to 23 minutes
    0 errors, 0 warnings
    ");
    let some = ["--today", TODAY, "--strict", "--language", "fr,en", "--language", "ar"];
    assert_eq!(check(&some).1, 0);
}

#[test]
fn the_repository_itself_is_a_pack_and_clean() {
    let root = env!("CARGO_MANIFEST_DIR");
    let (told, code) = check(&["--strict", "--today", TODAY, root]);
    assert!(code == 0 && told.ends_with(CLEAN), "{told}");
}

#[test]
fn a_day_to_come_tells_what_will_be_out_of_date() {
    let (told, code) = check(&["--today", "2027-01-02"]);
    assert_eq!(code, 1);
    assert!(told.contains("`fee.lost-licence` may be shown until 2026-12-31 only"), "{told}");
}

#[test]
fn a_complete_lesson_passes() {
    let folder = pack(&[
        ("procedures/mouse.toml", LESSON),
        ("procedures/mouse.scenarios.toml", READS),
        ("locales/fr/mouse.ftl", FRENCH),
        ("locales/en/mouse.ftl", FRENCH),
        ("locales/ar/mouse.ftl", FRENCH),
    ]);
    let (told, code) = folder.checked(&[]);
    assert!(code == 0 && told.ends_with(CLEAN), "{told}");
    assert!(told.contains("\nmouse: 1 way, no question, 1 to 2 minutes\n"), "{told}");
}

#[test]
fn every_text_that_is_missing_or_too_much_is_named() {
    let english = FRENCH.replace("    .text = Bougez la souris.\n", "    .txt = Move the mouse.\n");
    let folder = pack(&[
        ("procedures/mouse.toml", LESSON),
        ("locales/fr/mouse.ftl", &FRENCH.replace("mouse_done = Fini\n", "")),
        ("locales/en/mouse.ftl", &english),
        ("locales/ar/mouse.ftl", FRENCH),
    ]);
    let (told, code) = folder.checked(&[]);
    assert_eq!(code, 1);
    insta::assert_snapshot!(told, @"
    PACK/locales/ar/mouse.ftl:6:1: warning: `mouse_done` is not in the first language
        6 | mouse_done = Fini
          | ^^^^^^^^^^
          → remove it, or write it in the first language too

    PACK/locales/en/mouse.ftl:4:1: error: `mouse_first.text` is missing
        4 | mouse_first = Premier pas
          | ^^^^^^^^^^^
          → write it; until then visitors see the whole screen in the first language

    PACK/locales/en/mouse.ftl:5:6: warning: no screen shows `mouse_first.txt`
        5 |     .txt = Move the mouse.
          |      ^^^
          → did you mean `mouse_first.text`? Otherwise remove it

    PACK/locales/en/mouse.ftl:6:1: warning: `mouse_done` is not in the first language
        6 | mouse_done = Fini
          | ^^^^^^^^^^
          → remove it, or write it in the first language too

    PACK/locales/fr/mouse.ftl:5:30: error: `mouse_done` is missing
        5 |     .text = Bougez la souris.
          |                              ^
          → write it; until then visitors see nothing in its place

    PACK/procedures/mouse.toml:1:1: warning: the procedure has no scenario
          → write one beside it, in procedures/mouse.scenarios.toml, or walk it: guichet record mouse

    create-email: 2 ways, 1 to 11 questions, 1 to 27 minutes
    false-message: 5 ways, 7 questions, 4 to 18 minutes
    lost-licence: 30 ways, 1 to 11 questions, 1 to 23 minutes
    mouse: 1 way, no question, 1 to 2 minutes
    postal-address: 24 ways, 2 to 10 questions, 1 to 23 minutes
    2 errors, 4 warnings
    ");
}

#[test]
fn a_broken_file_does_not_hide_the_others() {
    let folder = pack(&[
        ("procedures/mouse.toml", &LESSON.replace("kind    = \"info\"", "kind    = \"inof\"")),
        ("procedures/lost-licence.toml", "schema = 1\nid = \"lost-licence\n"),
        ("locales/ar/kiosk.ftl", "key-back = رجوع\nkey-help\n"),
    ]);
    let (told, code) = folder.checked(&[]);
    assert_eq!(code, 1);
    insta::assert_snapshot!(told, @r#"
    PACK/locales/ar/kiosk.ftl:2:9: error: `=` is missing
        2 | key-help
          |         ^
          → add it

    PACK/procedures/lost-licence.toml:2:19: error: this text is not closed
        2 | id = "lost-licence
          |                   ^
          → write a " at its end

    PACK/procedures/mouse.toml:18:11: error: "kind" cannot be "inof"
       18 | kind    = "inof"
          |           ^^^^^^
          → did you mean "info"?

    create-email: 2 ways, 1 to 11 questions, 1 to 27 minutes
    false-message: 5 ways, 7 questions, 4 to 18 minutes
    postal-address: 24 ways, 2 to 10 questions, 1 to 23 minutes
    3 errors, 0 warnings
    "#);
}

#[test]
fn french_is_spoken_where_it_is_wanted() {
    let folder = misspelt();
    let (told, code) = folder.checked(&["--messages", "fr", "--language", "en"]);
    assert_eq!(code, 1);
    insta::assert_snapshot!(told, @r#"
    PACK/locales/en/kiosk.ftl:2:9: erreur : il manque `=`
        2 | key-help
          |         ^
          → ajoutez ce signe

    PACK/procedures/mouse.toml:18:11: erreur : « kind » ne peut pas valoir « inof »
       18 | kind    = "inof"
          |           ^^^^^^
          → vouliez-vous dire « info » ?

    create-email : 2 chemins, de 1 à 11 questions, de 1 à 27 minutes
    false-message : 5 chemins, 7 questions, de 4 à 18 minutes
    lost-licence : 30 chemins, de 1 à 11 questions, de 1 à 23 minutes
    postal-address : 24 chemins, de 2 à 10 questions, de 1 à 23 minutes
    2 erreurs, 0 avertissement
    "#);
    let (by_environment, _) = check_in(Path::new("."), "fr_FR.UTF-8", &[folder.path()]);
    assert!(by_environment.contains("vouliez-vous dire «\u{A0}info\u{A0}»"), "{by_environment}");
}

#[test]
fn a_folder_that_is_not_there_is_said() {
    assert_eq!(check(&["/none/such"]).1, 1);
    insta::assert_snapshot!(
        check(&["/none/such"]).0,
        @"/none/such: the pack cannot be opened (No such file or directory (os error 2)) → check its path and who may read it"
    );
    let (told, code) = check(&["/none/such", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_str(&told).unwrap();
    assert_eq!((&report["problems"][0]["code"], code), (&"pack-unreadable".into(), 1));
}

#[test]
fn one_language_alone_is_told_with_the_structure() {
    let folder = misspelt();
    let told = |languages: &[&str]| folder.checked(languages).0;
    assert!(told(&[]).contains("locales/en") && told(&[]).contains("locales/ar"));
    let english = told(&["--language", "en"]);
    assert!(english.contains("locales/en/kiosk.ftl:2:9"), "{english}");
    assert!(english.contains("procedures/mouse.toml:18:11"), "{english}");
    assert!(!english.contains("locales/ar"), "{english}");
}

#[test]
fn a_command_line_that_means_nothing_is_refused() {
    for (arguments, wanted) in [
        (["--language", "de"], "there is no language `de`; choose one of: fr, fr-simple, en, ar"),
        (["--language", "nonsense"], "`nonsense` is not a language tag"),
        (["--format", "xml"], "write `text`, `json` or `sarif`"),
        (["--today", "28/11/2026"], "write a day as 2026-11-28"),
        (["--messages", "de"], "write `fr` or `en`"),
    ] {
        let (told, code) = check(&arguments);
        assert_eq!(code, 2, "{arguments:?}");
        assert!(told.contains(wanted), "{told}");
    }
}

#[test]
fn warnings_alone_fail_only_where_they_are_to() {
    let folder = pack(&[("locales/en/kiosk.ftl", "old-text = x\n")]);
    let (told, code) = folder.checked(&[]);
    assert!(told.ends_with("\n0 errors, 1 warning\n"), "{told}");
    assert_eq!((code, folder.checked(&["--strict"]).1), (0, 1));
    assert_eq!(folder.checked(&["--strict", "--language", "fr"]).1, 0);
}

#[test]
fn files_are_named_as_they_were_asked_for() {
    let folder = misspelt();
    let (parent, name) = (folder.0.parent().unwrap(), folder.0.file_name().unwrap());
    let name = name.to_str().unwrap();
    let (told, _) = check_in(parent, "C", &[name]);
    assert!(told.contains(&format!("\n{name}/procedures/mouse.toml:18:11: error:")), "{told}");
    assert!(told.contains("\n   18 | kind    = \"inof\"\n"), "{told}");
    let (told, _) = check_in(&folder.0, "C", &["."]);
    assert!(told.contains("\n./procedures/mouse.toml:18:11: error:"), "{told}");
    let (told, _) = check_in(parent, "C", &[name, "--format", "sarif"]);
    assert!(told.contains("\"uri\": \"procedures/mouse.toml\""), "{told}");
}

#[test]
fn no_file_can_command_the_terminal() {
    let hostile = "key-back = \u{1b}[2J\u{202e}a\u{9b}31m\u{e000}\nkey-\u{1b}]0;x\u{7} = y\n";
    let toml = "schema = 1\nid = \"\\u001b[2J\"\n\"\\u202ekey\" = 1\nth\u{1b}eme = \"\u{202e}x\"\n";
    let folder = pack(&[
        ("locales/en/kiosk.ftl", hostile),
        ("procedures/mouse.toml", toml),
        ("procedures/other.toml", "[[step]]\nid = \"a\"\nnext = [{ to = \"\\u001b[2J\" }]\n"),
    ]);
    for tongue in ["en", "fr"] {
        let (told, code) = folder.checked(&["--messages", tongue]);
        assert!(code == 1 && told.len() > 200, "{told}");
        let strange = told.chars().find(|it| *it != '\n' && !guichet::text::may_stand(*it));
        assert_eq!(strange.filter(|it| *it != '\u{FFFD}'), None, "{told}");
    }
}

#[test]
fn programs_read_everything_that_people_read() {
    let (told, code) = misspelt().checked(&["--format", "json"]);
    assert_eq!(code, 1);
    let report: serde_json::Value = serde_json::from_str(&told).unwrap();
    let problems = report["problems"].as_array().unwrap();
    let count = |severity: &str| problems.iter().filter(|it| it["severity"] == severity).count();
    assert_eq!((&report["schema"], &report["errors"]), (&1.into(), &count("error").into()));
    assert_eq!(report["warnings"], count("warning"));
    let keys: Vec<_> = problems[0].as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(keys, ["code", "column", "file", "help", "length", "line", "message", "severity"]);
    let word = problems.iter().find(|it| it["code"] == "word-unknown").unwrap();
    assert_eq!(word["message"], "\"kind\" cannot be \"inof\"");
    assert_eq!(
        (&word["line"], &word["column"], &word["length"]),
        (&18.into(), &11.into(), &6.into())
    );
    assert_eq!(word["help"], "did you mean \"info\"?");
}

/// A lesson whose French is that of offices in one text.
fn heavy() -> Folder {
    let sentence = "Bougez la souris sur la table et regardez comment la petite flèche que vous \
                    voyez sur l’écran bouge avec elle, puis appuyez sur le bouton.";
    pack(&[
        ("procedures/mouse.toml", LESSON),
        ("procedures/mouse.scenarios.toml", READS),
        ("locales/fr/mouse.ftl", &FRENCH.replace("Bougez la souris.", sentence)),
        ("locales/en/mouse.ftl", FRENCH),
        ("locales/ar/mouse.ftl", FRENCH),
    ])
}

#[test]
fn scores_are_told_where_they_are_asked_for_and_say_where_to_begin() {
    let folder = heavy();
    assert!(!folder.checked(&[]).0.contains("How easy"));
    let (told, code) = folder.checked(&["--scores", "--language", "fr,ar"]);
    assert_eq!(code, 0);
    insta::assert_snapshot!(told, @"
    create-email: 2 ways, 1 to 11 questions, 1 to 27 minutes
    false-message: 5 ways, 7 questions, 4 to 18 minutes
    lost-licence: 30 ways, 1 to 11 questions, 1 to 23 minutes
    mouse: 1 way, no question, 1 to 2 minutes
    postal-address: 24 ways, 2 to 10 questions, 1 to 23 minutes

    How easy the texts are, from A (clear) to D (very hard); - where it cannot be told:
                    fr  ar
    kiosk            A   -
    papers           A   -
    places           A   -
    glossary         A   -
    create-email     A   -
    false-message    A   -
    lost-licence     A   -
    mouse            A   -
    postal-address   A   -
    mouse, fr: begin with mouse_first.text (B)

    0 errors, 0 warnings
    ");
    let (french, _) = folder.checked(&["--scores", "--messages", "fr"]);
    assert!(french.contains("de A (clair) à D (très difficile)"), "{french}");
    assert!(french.contains("mouse, fr\u{A0}: commencez par mouse_first.text ("), "{french}");
}

#[test]
fn programs_read_scores_where_they_ask_for_them() {
    let folder = heavy();
    let report = |arguments: &[&str]| -> serde_json::Value {
        let told = folder.checked(&[&["--format", "json"], arguments].concat()).0;
        serde_json::from_str(&told).unwrap()
    };
    assert_eq!(report(&[]).get("scores"), None);
    let report = report(&["--scores"]);
    let scores = report["scores"].as_array().unwrap();
    let of = |language: &str| {
        let own = |it: &&serde_json::Value| it["file"] == "mouse" && it["language"] == language;
        scores.iter().find(own).unwrap()
    };
    assert_eq!(of("fr")["worst"][0]["text"], "mouse_first.text");
    assert_ne!(of("fr")["worst"][0]["score"], "A");
    assert_eq!((&of("en")["score"], &of("en")["worst"]), (&"A".into(), &serde_json::json!([])));
    assert_eq!(of("ar")["score"], serde_json::Value::Null);
    let (told, _) = check(&["/none/such", "--format", "json", "--scores"]);
    let unread: serde_json::Value = serde_json::from_str(&told).unwrap();
    assert_eq!(unread["scores"], serde_json::json!([]));
}

/// What section 3 of SARIF 2.1.0 requires of each object, and what GitHub asks for besides.
#[test]
fn code_hosts_find_what_their_format_requires() {
    let (told, code) = misspelt().checked(&["--format", "sarif"]);
    assert_eq!(code, 1);
    let log: serde_json::Value = serde_json::from_str(&told).unwrap();
    assert_eq!(log["version"], "2.1.0");
    assert!(log["$schema"].as_str().unwrap().starts_with("https://"));
    let [run] = log["runs"].as_array().unwrap().as_slice() else { panic!("{told}") };
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    let driver = &run["tool"]["driver"];
    assert_eq!((&driver["name"], &driver["informationUri"]), (&"guichet".into(), &().into()));
    assert_eq!(driver["version"], env!("CARGO_PKG_VERSION"));
    let rules = driver["rules"].as_array().unwrap();
    for rule in rules {
        for text in [&rule["shortDescription"]["text"], &rule["help"]["text"]] {
            assert!(!text.as_str().unwrap().is_empty(), "{rule}");
        }
    }
    let results = run["results"].as_array().unwrap();
    assert!(results.len() > 2, "{told}");
    for result in results {
        let rule = &rules[usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap()];
        assert_eq!(result["ruleId"], rule["id"]);
        assert!(["error", "warning"].contains(&result["level"].as_str().unwrap()), "{result}");
        assert!(!result["message"]["text"].as_str().unwrap().is_empty(), "{result}");
        let [location] = result["locations"].as_array().unwrap().as_slice() else { panic!() };
        let place = &location["physicalLocation"];
        let uri = place["artifactLocation"]["uri"].as_str().unwrap();
        assert!(uri.starts_with("locales/") || uri == "procedures/mouse.toml", "{uri}");
        let number = |key: &str| place["region"][key].as_u64().unwrap();
        assert!(number("startLine") >= 1 && number("startColumn") >= 1, "{result}");
        assert!(number("endColumn") > number("startColumn"), "{result}");
    }
}

/// `GUICHET_WRITE=1 cargo test --test check` writes the examples anew.
#[test]
fn the_page_shows_what_the_program_says() {
    const MARK: &str = "<!-- example: guichet check ";
    let folder = misspelt();
    let pack = folder.0.join("pack");
    fs::create_dir(&pack).unwrap();
    for part in ["procedures", "locales"] {
        fs::rename(folder.0.join(part), pack.join(part)).unwrap();
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/check.md");
    let page = fs::read_to_string(&path).unwrap();
    let mut pieces = page.split(MARK);
    let mut told = pieces.next().unwrap().to_owned();
    let examples: Vec<&str> = pieces.collect();
    assert_eq!(examples.len(), 5);
    for example in examples {
        let (words, rest) = example.split_once(" -->\n```").unwrap();
        let (language, rest) = rest.split_once('\n').unwrap();
        let rest = rest.split_once("```\n").unwrap().1;
        let arguments: Vec<&str> = words.split(' ').collect();
        let (said, _) = check_in(&folder.0, "C", &arguments);
        let fence = [" -->\n```", language, "\n", &said, "```\n"].concat();
        told = [&told, MARK, words, &fence, rest].concat();
    }
    if std::env::var_os("GUICHET_WRITE").is_some() {
        fs::write(&path, &told).unwrap();
    }
    let page = fs::read_to_string(&path).unwrap();
    assert_eq!(page, told, "run `GUICHET_WRITE=1 cargo test --test check`");
}

#[test]
fn a_flaw_in_the_logic_is_told_with_its_place() {
    let condition =
        "kind    = \"info\"\nwhen    = \"fact.person.email = yes and fact.person.email = no\"";
    let folder = pack(&[
        ("procedures/mouse.toml", &LESSON.replace("kind    = \"info\"", condition)),
        ("locales/fr/mouse.ftl", FRENCH),
        ("locales/en/mouse.ftl", FRENCH),
        ("locales/ar/mouse.ftl", FRENCH),
    ]);
    let (told, code) = folder.checked(&[]);
    assert_eq!(code, 1);
    let flaw = "PACK/procedures/mouse.toml:19:12: error: step \"first\" is never shown";
    assert!(told.contains(flaw), "{told}");
}

/// Steps that come before the end of the lesson.
fn with_steps(steps: &str, texts: &str) -> Folder {
    let before = "[[step]]\nid      = \"done\"";
    let structure = LESSON.replace(before, &format!("{steps}\n{before}"));
    let texts = format!("{FRENCH}{texts}");
    Folder::new().with("procedures/mouse.toml", &structure).with("locales/fr/mouse.ftl", &texts)
}

#[test]
fn what_comes_after_a_text_that_must_be_given_is_looked_at() {
    let long = "Un papier qui porte un nom bien trop long pour être choisi d’un seul regard, sur une \
                petite fenêtre comme celle d’un terminal, et qui ne finit pas";
    let folder = with_steps(
        "[[step]]\nid = \"name\"\nsection = \"try\"\nkind = \"text\"\n\
         [[step]]\nid = \"late\"\nsection = \"try\"\nkind = \"yesno\"\n\
         [[step]]\nid = \"list\"\nsection = \"try\"\nkind = \"checklist\"\n\
         items = [{ id = \"own\", when = \"late = yes\" }]\n",
        &format!(
            "mouse_name = Nom ?\nmouse_late = Tard ?\nmouse_list = Liste ?\n    .item_own = {long}\n"
        ),
    );
    let (told, _) = folder.checked(&["--language", "fr"]);
    assert!(told.contains("locales/fr/mouse.ftl:10:17: warning: the choice"), "{told}");
}

#[test]
fn short_lines_can_push_a_choice_out_of_sight() {
    let lines = "        Une ligne courte.\n".repeat(20);
    let folder = with_steps(
        "[[step]]\nid = \"late\"\nsection = \"try\"\nkind = \"yesno\"\n",
        &format!("mouse_late = Tard ?\n    .text =\n{lines}"),
    );
    let (told, _) = folder.checked(&["--language", "fr"]);
    assert!(told.contains("no choice can be seen"), "{told}");
}
