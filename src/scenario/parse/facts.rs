//! What the person of a scenario said before, in another procedure of the same visit.

use jiff::civil::Date;
use toml::de::DeValue;

use super::{Reader, Value, answer};
use crate::{
    problem::Note,
    procedure::{
        Answer, FactKind, Facts, Id, Name,
        document::Fields,
        nearest::{instead, one_of},
    },
};

/// Reads `facts`, written `"person.email" = "yes"` or `person.email = "yes"`.
pub(super) fn read(reader: &Reader<'_>, fields: &Fields<'_>, today: Date) -> Facts {
    let mut facts = Facts::default();
    let Some(table) = fields.table("facts") else { return facts };
    for (key, value) in table.entries() {
        let key: &str = key.get_ref();
        fact(reader, key, value, today, &mut facts);
    }
    facts
}

fn fact(reader: &Reader<'_>, name: &str, value: &Value<'_>, today: Date, facts: &mut Facts) {
    if let DeValue::Table(inner) = value.get_ref() {
        for (key, value) in inner {
            let key: &str = key.get_ref();
            fact(reader, &format!("{name}.{key}"), value, today, facts);
        }
        return;
    }
    let book = reader.setting.facts;
    let known = Name::new(name).ok().and_then(|it| book.get(&it).map(|fact| (it, fact)));
    let Some((fact, known)) = known else {
        let hint = instead(name, book.iter().map(|(it, _)| it.as_str()));
        let note = Note::new("scenario-fact-unknown").with("fact", name).note("hint", hint);
        reader.desk.here(&value.span(), note);
        return;
    };
    match said(known, value.get_ref(), today) {
        Ok(answer) => facts.set(fact, answer),
        Err(wanted) => {
            let note = Note::new("scenario-fact-of-another-sort").with("fact", &fact);
            reader.desk.here(&value.span(), note.note("wanted", wanted));
        }
    }
}

/// Reads what was said, or tells what could have been.
fn said(kind: &FactKind, value: &DeValue<'_>, today: Date) -> Result<Answer, Note> {
    if value.as_str() == Some("unknown") {
        return Ok(Answer::Unknown);
    }
    match kind {
        FactKind::YesNo => match value {
            DeValue::Boolean(is) => chosen(if *is { "yes" } else { "no" }, &["yes", "no"]),
            _ => chosen(value.as_str().unwrap_or_default(), &["yes", "no"]),
        },
        FactKind::Choice(options) => {
            let options: Vec<&str> = options.iter().map(Id::as_str).collect();
            chosen(value.as_str().unwrap_or_default(), &options)
        }
        FactKind::Number => {
            let wants = || Note::new("hint-scenario-wants-number");
            answer::number(value).map(Answer::Number).ok_or_else(wants)
        }
        FactKind::Date => {
            let wants = || answer::wanted_day(value);
            answer::day(value, today).map(Answer::Date).ok_or_else(wants)
        }
    }
}

fn chosen(text: &str, options: &[&str]) -> Result<Answer, Note> {
    let known = Id::new(text).ok().filter(|_| options.contains(&text));
    known.map(Answer::Choice).ok_or_else(|| one_of(options))
}
