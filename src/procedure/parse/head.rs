//! The head of a procedure: what it is, for whom, its sections and the ways without a screen.

use super::outline::Outline;
use crate::{
    problem::Note,
    procedure::{
        Id, Kind, OtherWay, Section, Way,
        document::{Fields, Spot},
    },
};

/// The stepper has room for eight.
const MOST_SECTIONS: usize = 8;

/// What stands above the first heading.
pub(super) struct Head {
    pub(super) id: Option<Id>,
    pub(super) kind: Option<Kind>,
    pub(super) theme: Option<Id>,
    pub(super) audience: Vec<Id>,
}

/// Reads the keys above the first heading.
pub(super) fn head(outline: &Outline<'_>, root: &Fields<'_>) -> Head {
    const KINDS: &[(&str, Kind)] =
        &[("procedure", Kind::Procedure), ("lesson", Kind::Lesson), ("event", Kind::Event)];
    if let Some(schema) = root.need("schema", |it, key| it.whole(key, 0..=999))
        && schema.is != 1
    {
        root.desk.here(&schema.span, Note::new("schema-unknown").with("schema", &schema.is));
    }
    let id = root.need("id", Fields::id);
    let kind = root.need("type", |it, key| it.word(key, KINDS));
    let theme = root.need("theme", Fields::id);
    let known = |it: &Spot<Id>| outline.listed(it, outline.pack.themes, Note::new("theme-unknown"));
    let theme = theme.filter(known);
    let audience = root.need("audience", |it, key| Some(it.ids(key)));
    if root.count("audience") == Some(0) {
        root.desk.here(&root.span, Note::new("audience-empty"));
    }
    let known =
        |it: &Spot<Id>| outline.listed(it, outline.pack.audiences, Note::new("audience-unknown"));
    let audience = audience.unwrap_or_default().into_iter().filter(known).map(|it| it.is);
    Head {
        id: id.map(|it| it.is),
        kind,
        theme: theme.map(|it| it.is),
        audience: audience.collect(),
    }
}

/// Reads the sections of the stepper.
pub(super) fn sections(root: &Fields<'_>) -> Vec<Spot<Section>> {
    let mut sections: Vec<Spot<Section>> = Vec::new();
    let a_section = Note::new("what-a-section");
    let rows = root.need("section", |it, key| Some(it.rows(key, &a_section))).unwrap_or_default();
    for (at, row) in rows.into_iter().enumerate() {
        let Some(Spot { is: id, span }) = row.need("id", Fields::id) else { continue };
        if sections.iter().any(|it| it.is.id == id) {
            row.desk.here(&span, Note::new("section-twice").with("name", &id));
            continue;
        }
        if at == MOST_SECTIONS {
            row.desk.here(&span, Note::new("sections-too-many").number("most", MOST_SECTIONS));
        }
        row.close();
        sections.push(Spot { is: Section { id }, span });
    }
    sections
}

/// Reads the ways that need no screen.
pub(super) fn other_ways(
    outline: &Outline<'_>,
    root: &Fields<'_>,
    kind: Option<Kind>,
) -> Vec<OtherWay> {
    let rows = root.rows("other-way", &Note::new("what-the-other-way"));
    if rows.is_empty() && kind == Some(Kind::Procedure) {
        root.desk.elsewhere(&root.span, Note::new("other-way-missing"));
    }
    rows.into_iter().filter_map(|row| other_way(outline, row)).collect()
}

fn other_way(outline: &Outline<'_>, row: Fields<'_>) -> Option<OtherWay> {
    const KINDS: &[(&str, &str)] = &[("phone", "phone"), ("counter", "counter"), ("post", "post")];
    let kind = row.need("kind", |it, key| it.word(key, KINDS));
    let way = match kind {
        Some("phone") => {
            row.need("phone", |it, key| outline.value(it, key, "phone")).map(Way::Phone)
        }
        Some(kind) => row
            .need("place", |it, key| outline.place(it, key))
            .map(|place| if kind == "post" { Way::Post(place) } else { Way::Counter(place) }),
        None => return None,
    };
    row.close_with(|key| {
        let note = Note::new("key-of-another-way").with("key", key).with("way", kind?);
        ["phone", "place"].contains(&key).then_some(note)
    });
    way.map(|way| OtherWay { way })
}
