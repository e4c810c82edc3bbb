//! From what is written to what is safe to serve with.

use std::path::{Component, Path, PathBuf};

use super::{
    Config, Mouse,
    document::{Document, Found},
    goodbye, hours,
    journal::journal,
    keys::{
        BIDI, Key, LANGUAGE, MOUSE, NAME, OFFERED, OUTPUT, PACK, POST, SPACE, STAFF, STRICT, THEME,
    },
    reset::reset,
    staff::staff,
    times::times,
    words::{instead, is_hidden, shown},
};
use crate::{
    lang::Tag,
    link::{Bidi, Hearers, Offered, Presence, Sandbox, Settings},
    screen::{Look, Space, Theme},
};

const THEMES: [(&str, Theme); 3] =
    [("dark", Theme::Dark), ("light", Theme::Light), ("high-contrast", Theme::HighContrast)];
const SPACES: [(&str, Space); 2] = [("usual", Space::Usual), ("more", Space::More)];
const OUTPUTS: [(&str, Hearers); 2] =
    [("loudspeakers", Hearers::Room), ("headphones", Hearers::Visitor)];
const BIDIS: [(&str, Bidi); 3] =
    [("app", Bidi::App), ("terminal", Bidi::Terminal), ("off", Bidi::Off)];

/// Reads every value; what is missing or wrong has its default.
pub(super) fn check(document: &mut Document<'_>) -> Config {
    let Config { settings: default, mouse, timetable, .. } = Config::default();
    let language = language(document).unwrap_or(default.language);
    let presence = truth(document, &STAFF, [Presence::Alone, Presence::Staffed]);
    let timetable = hours::timetable(document, presence.unwrap_or(timetable.presence));
    let settings = Settings {
        name: name(document, &NAME),
        post: name(document, &POST),
        hearers: one_of(document, &OUTPUT, &OUTPUTS).unwrap_or(default.hearers),
        offered: offered(document, &language).unwrap_or(default.offered),
        goodbye: goodbye::goodbye(document, &language),
        language,
        look: Look {
            theme: one_of(document, &THEME, &THEMES).unwrap_or(default.look.theme),
            space: one_of(document, &SPACE, &SPACES).unwrap_or(default.look.space),
        },
        times: times(document),
        bidi: one_of(document, &BIDI, &BIDIS).unwrap_or(default.bidi),
        staff: default.staff,
        pack: pack(document),
        zone: timetable.zone.clone(),
        sandbox: truth(document, &STRICT, [Sandbox::Possible, Sandbox::Strict])
            .unwrap_or(default.sandbox),
    };
    let mouse = truth(document, &MOUSE, [Mouse::Left, Mouse::Used]).unwrap_or(mouse);
    let (staff, reset, journal) = (staff(document), reset(document), journal(document));
    Config { settings, mouse, timetable, staff, reset, journal }
}

fn language(document: &mut Document<'_>) -> Option<Tag> {
    let found = document.text(&LANGUAGE)?;
    tag(document, &found)
}

fn tag(document: &mut Document<'_>, found: &Found<String>) -> Option<Tag> {
    let parsed = Tag::parse(&found.value).ok();
    if parsed.is_none() {
        let what = format!("`{}` is not a language tag", shown(&found.value));
        document.refuse_value(found, &what, "write one such as `fr`, `fr-simple` or `fa-AF`");
    }
    parsed
}

fn offered(document: &mut Document<'_>, first: &Tag) -> Option<Offered> {
    let found = document.texts(&OFFERED)?;
    let mut tags: Vec<Tag> = Vec::new();
    for text in &found.value {
        let Some(tag) = tag(document, text) else { continue };
        if tags.contains(&tag) {
            document.refuse_value(text, &format!("`{tag}` is offered twice"), "keep one of them");
        }
        tags.push(tag);
    }
    match found.value.len() {
        0 => {
            let remedy = "name one at least, or remove the line";
            document.refuse_value(&found, "no language is offered", remedy);
        }
        count if count > Settings::MOST_LANGUAGES => {
            let what = format!("{count} languages are offered");
            document.refuse_value(&found, &what, "offer 32 at most");
        }
        _ => is_first_among(document, &found, first, &tags),
    }
    Some(Offered::Only(tags))
}

/// The language of the first screen must be among those offered: else who leaves it could never
/// come back.
fn is_first_among<T>(document: &mut Document<'_>, found: &Found<T>, first: &Tag, tags: &[Tag]) {
    if !tags.iter().any(|it| it.plain() == first.plain()) {
        let what = format!("`{first}`, the language of the first screen, is not offered");
        document.refuse_value(found, &what, "add it, or change `language` in [site]");
    }
}

fn name(document: &mut Document<'_>, key: &Key) -> String {
    let Some(found) = document.text(key) else { return String::new() };
    let length = found.value.chars().count();
    if length > Settings::LONGEST_NAME {
        let what = format!("`{}` has {length} characters", key.name);
        document.refuse_value(&found, &what, "use 60 at most, so that it fits on small screens");
    }
    if found.value.chars().any(is_hidden) {
        let what = format!("`{}` holds a character that cannot be seen", key.name);
        document.refuse_value(&found, &what, "type it again, without copying it from elsewhere");
    }
    found.value
}

fn pack(document: &mut Document<'_>) -> Option<PathBuf> {
    path(document, &PACK, "folder")
}

/// Takes the full path of something.
pub(super) fn path(document: &mut Document<'_>, key: &Key, of: &str) -> Option<PathBuf> {
    let found = document.text(key)?;
    let path = Path::new(&found.value);
    if !path.is_absolute() || path.components().any(|it| it == Component::ParentDir) {
        let what = format!("`{}` is not the full path of a {of}", shown(&found.value));
        let remedy = "write it from `/` on, without `..`: where the program is started must not \
                      matter";
        document.refuse_value(&found, &what, remedy);
    }
    if found.value.len() > Settings::LONGEST_PATH || found.value.chars().any(is_hidden) {
        let what = format!("`{}` is too long, or holds a character that cannot be seen", key.name);
        document.refuse_value(&found, &what, "use a shorter and plainer path");
    }
    Some(path.to_path_buf())
}

/// Takes `false` as the first and `true` as the second.
pub(super) fn truth<T>(document: &mut Document<'_>, key: &Key, [no, yes]: [T; 2]) -> Option<T> {
    document.truth(key).map(|it| if it.value { yes } else { no })
}

/// Takes one of these names.
pub(super) fn one_of<T: Copy>(
    document: &mut Document<'_>,
    key: &Key,
    all: &[(&str, T)],
) -> Option<T> {
    let found = document.text(key)?;
    let chosen = all.iter().find(|(name, _)| *name == found.value).map(|(_, value)| *value);
    if chosen.is_none() {
        let names: Vec<_> = all.iter().map(|(name, _)| *name).collect();
        let what = format!("`{}` is no {}", shown(&found.value), key.name);
        document.refuse_value(&found, &what, &instead(&found.value, &names));
    }
    chosen
}
