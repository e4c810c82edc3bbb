//! The manifest of a pack: `pack.toml`, its languages and closed lists.

use super::{
    Id, Name,
    desk::Desk,
    document::{Fields, Spot, read},
};
use crate::{
    lang::{Direction, Language, Languages, Reviewed, Tag},
    problem::{Note, Problem},
};

const DIRECTIONS: &[(&str, Direction)] =
    &[("left-to-right", Direction::LeftToRight), ("right-to-left", Direction::RightToLeft)];

const REVIEWED: &[(&str, Reviewed)] = &[("draft", Reviewed::Draft), ("read", Reviewed::Read)];

/// What a pack offers.
#[derive(Clone, Debug)]
pub struct Manifest {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Its languages, in the order in which they are offered; the first is the default.
    pub languages: Languages,
    /// What procedures are filed under.
    pub themes: Vec<Id>,
    /// Whom procedures are for.
    pub audiences: Vec<Id>,
    /// Types of place; their texts are in `places.ftl`.
    pub places: Vec<Id>,
    /// Telephone numbers shown in help: `phone.*` values.
    pub emergency: Vec<Name>,
    /// Words explained in `glossary.ftl`.
    pub glossary: Vec<Id>,
    /// Procedures in the order of the home screen; the others follow by name.
    pub home: Vec<Id>,
    /// The screens for which the pack is written: what their fonts lack is told by a check.
    pub targets: Vec<Id>,
}

impl Manifest {
    /// Parses `pack.toml`.
    ///
    /// # Errors
    /// Every problem of the file.
    pub fn parse(file: &str, text: &str) -> Result<Self, Vec<Problem>> {
        let desk = Desk::new(file, text);
        let document = read(&desk);
        let manifest = Fields::of(&desk, Note::new("what-the-file"), &document).and_then(manifest);
        desk.finish(manifest)
    }
}

fn manifest(root: Fields<'_>) -> Option<Manifest> {
    let name = root.need("name", Fields::line);
    let version = root.need("version", Fields::line);
    let _for_people_only = (root.line("licence"), root.line("maintainer"));
    let languages = languages(&root);
    let ids = |key| root.ids(key).into_iter().map(|it| it.is).collect();
    let needed = |key| root.need(key, |it, key| Some(it.ids(key)));
    let themes = needed("themes").unwrap_or_default().into_iter().map(|it| it.is).collect();
    let (audiences, places) = (ids("audiences"), ids("places"));
    let (glossary, home, targets) = (ids("glossary"), ids("home"), ids("targets"));
    let emergency = emergency(&root);
    root.close();
    let (name, version) = (name?.is.to_owned(), version?.is.to_owned());
    let languages = languages?;
    Some(Manifest {
        name,
        version,
        languages,
        themes,
        audiences,
        places,
        emergency,
        glossary,
        home,
        targets,
    })
}

/// Reads dotted names of telephone numbers.
fn emergency(root: &Fields<'_>) -> Vec<Name> {
    let phone = |text: Spot<&str>| {
        let name = Name::new(text.is).ok().filter(|_| text.is.starts_with("phone."));
        if name.is_none() {
            root.desk.here(&text.span, Note::new("emergency-not-a-phone").quoted("text", text.is));
        }
        name
    };
    root.texts("emergency").into_iter().filter_map(phone).collect()
}

fn languages(root: &Fields<'_>) -> Option<Languages> {
    let a_language = Note::new("what-a-language");
    let rows = root.need("language", |it, key| Some(it.rows(key, &a_language)))?;
    let mut list: Vec<Spot<Language>> = vec![];
    for row in rows {
        let Some(language) = language(row) else { continue };
        if list.iter().any(|it| it.is.tag == language.is.tag) {
            let note = Note::new("language-twice").with("tag", &language.is.tag);
            root.desk.here(&language.span, note);
        } else {
            list.push(language);
        }
    }
    note_orphans(root, &list);
    Languages::new(list.into_iter().map(|it| it.is).collect())
}

fn language(row: Fields<'_>) -> Option<Spot<Language>> {
    let tag = row.need("tag", Fields::text).and_then(|text| {
        let tag = Tag::parse(text.is).map_err(|_| {
            row.desk.here(&text.span, Note::new("tag-malformed").quoted("tag", text.is));
        });
        Some(Spot { is: tag.ok()?, span: text.span })
    });
    let words = ["autonym", "name", "greeting"].map(|key| row.need(key, Fields::line));
    let direction = row.need("direction", |it, key| it.word(key, DIRECTIONS));
    let reviewed = row.need("reviewed", |it, key| it.word(key, REVIEWED));
    row.close();
    let [autonym, name, greeting] = words.map(|word| word.map(|it| it.is.to_owned()));
    let Spot { is: tag, span } = tag?;
    let (autonym, name, greeting) = (autonym?, name?, greeting?);
    let (direction, reviewed) = (direction?, reviewed?);
    Some(Spot { is: Language { tag, autonym, name, greeting, direction, reviewed }, span })
}

/// An easy text is offered as a choice inside its language, so that alone nobody would find it.
fn note_orphans(root: &Fields<'_>, list: &[Spot<Language>]) {
    for Spot { is: Language { tag, .. }, span } in list.iter().filter(|it| it.is.tag.is_simple()) {
        if !list.iter().any(|it| it.is.tag == tag.plain()) {
            let note = Note::new("plain-language-missing").with("tag", tag);
            root.desk.elsewhere(span, note.with("plain", &tag.plain()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = r#"
name = "A pack"
version = "2"
themes = ["papers", "housing"]
audiences = ["everyone"]
places = ["town-hall"]
emergency = ["phone.emergency-112"]
glossary = ["bank-details"]
home = ["lost-licence"]
[[language]]
tag = "fr"
autonym = "Français"
name = "français"
greeting = "Bonjour"
direction = "left-to-right"
reviewed = "read"
[[language]]
tag = "ar"
autonym = "العربية"
name = "arabe"
greeting = "مرحبا"
direction = "right-to-left"
reviewed = "draft"
"#;

    fn told(text: &str) -> Vec<String> {
        let problems = Manifest::parse("pack.toml", text).unwrap_err();
        problems.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_manifest_is_read() {
        let manifest = Manifest::parse("pack.toml", GOOD).unwrap();
        assert_eq!((manifest.name.as_str(), manifest.version.as_str()), ("A pack", "2"));
        assert_eq!(manifest.themes, ["papers", "housing"]);
        assert_eq!(manifest.emergency[0].as_str(), "phone.emergency-112");
        assert_eq!(manifest.languages.default_language().reviewed, Reviewed::Read);
        let arabic = manifest.languages.get(&Tag::parse("ar").unwrap()).unwrap();
        assert_eq!(arabic.direction, Direction::RightToLeft);
        assert_eq!((arabic.name.as_str(), arabic.greeting.as_str()), ("arabe", "مرحبا"));
    }

    #[test]
    fn all_that_is_wrong_is_told_at_once() {
        for (from, to, wanted) in [
            ("version = \"2\"", "", "1:1: the file has no \"version\"; add version = ..."),
            ("\"phone.emergency-112\"", "\"112\"", "7:14: \"112\" is not a telephone number"),
            ("\"phone.emergency-112\"", "\"site.x\"", "7:14: \"site.x\" is not a telephone"),
            ("tag = \"ar\"", "tag = \"arabic\"", "18:7: \"arabic\" is not a language tag; write"),
            ("tag = \"ar\"", "tag = \"fr\"", "18:7: the language \"fr\" stands here a second"),
            ("tag = \"ar\"", "tag = \"ar-simple\"", "18:7: the pack has \"ar-simple\" but not"),
            ("greeting = \"مرحبا\"", "greeting = \" \"", "21:12: \"greeting\" is empty; write"),
            (
                "\"right-to-left\"",
                "\"rtl\"",
                "22:13: \"direction\" cannot be \"rtl\"; write one of",
            ),
            ("\"draft\"", "\"drafd\"", "23:12: \"reviewed\" cannot be \"drafd\"; did you mean"),
            ("home =", "hom =", "9:1: \"hom\" is not a key of the file; did you mean \"home\"?"),
            ("\"housing\"]", "\"papers\"]", "4:21: \"papers\" is listed twice; keep one"),
        ] {
            assert!(GOOD.contains(from), "{from}");
            let told = told(&GOOD.replace(from, to));
            let wanted = format!("pack.toml:{wanted}");
            assert!(told.iter().any(|it| it.starts_with(&wanted)), "{wanted}\n{told:#?}");
        }
        assert_eq!(told("").len(), 4);
        assert!(told("name = \"x\"\ntheme = 3\n").len() >= 3);
    }
}
