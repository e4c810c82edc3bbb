//! The first files of a procedure are whole and right.

use guichet::{
    format::{Beginning, Document, tidy},
    pack::Pack,
    procedure::{self, Id, Kind, Procedure},
    text::{Manuscript, SourceText},
};
use jiff::civil::date;

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn begun(kind: Kind, language: &str) -> [(String, String); 3] {
    Beginning {
        id: &id("bus-card"),
        kind,
        theme: &id("daily-life"),
        audience: &id("everyone"),
        place: &id("town-hall"),
        language,
        today: date(2026, 11, 28),
    }
    .files()
}

fn parsed(path: &str, text: &str) -> Procedure {
    let reference = Pack::embedded().reference().unwrap();
    procedure::parse(path, text, &reference.known()).unwrap()
}

#[test]
fn they_are_read_without_a_word_and_are_tidy() {
    for kind in [Kind::Procedure, Kind::Lesson] {
        for language in ["fr", "en", "uk"] {
            let [(structure, toml), (texts, ftl), (scenarios, rows)] = begun(kind, language);
            assert_eq!(structure, "procedures/bus-card.toml");
            assert_eq!(texts, format!("locales/{language}/bus-card.ftl"));
            let procedure = parsed(&structure, &toml);
            assert_eq!(procedure.kind, kind);
            for (path, text) in [(&structure, &toml), (&scenarios, &rows)] {
                let shape = Document::of(path).unwrap().shape;
                assert_eq!(tidy::toml(text, shape).as_ref(), Ok(text), "{path}");
            }
            let order = tidy::TextOrder::of(&procedure);
            assert_eq!(tidy::fluent(&ftl, Some(&order)).as_ref(), Ok(&ftl), "{texts}");
            assert!(![&toml, &ftl, &rows].iter().any(|it| it.contains('@')), "{toml}{ftl}{rows}");
        }
    }
}

#[test]
fn each_step_has_a_text_in_both_languages() {
    for kind in [Kind::Procedure, Kind::Lesson] {
        let [(path, toml), ..] = begun(kind, "fr");
        let procedure = parsed(&path, &toml);
        let names = ["fr", "en"].map(|language| {
            let [_, (path, text), _] = begun(kind, language);
            let texts = Manuscript::read(&SourceText { path, text: text.into() }).texts;
            texts.into_iter().map(|it| it.name.to_string()).collect::<Vec<_>>()
        });
        assert_eq!(names[0], names[1]);
        for step in &procedure.steps {
            assert!(names[0].contains(&format!("bus-card_{}", step.id)), "{}", step.id);
        }
    }
}
