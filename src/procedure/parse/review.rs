//! Who wrote and checked a procedure, when, from what.

use crate::{
    problem::Note,
    procedure::{Kind, Review, Source, Status, document::Fields},
};

/// After this many days a visitor sees a notice of age, unless the author says otherwise.
const VALID_DAYS: u32 = 180;

/// Reads `[review]`.
pub(super) fn review(root: &Fields<'_>, kind: Option<Kind>) -> Option<Review> {
    let fields = root.need("review", Fields::table)?;
    let status = status(&fields);
    let written = fields.need("written", Fields::day);
    let valid_days = fields.whole("valid-days", 1..=3650);
    let sources = sources(&fields);
    if sources.is_empty() && kind == Some(Kind::Procedure) {
        fields.desk.here(&fields.span, Note::new("source-missing"));
    }
    let texts = |key| fields.texts(key).iter().map(|it| it.is.to_owned()).collect();
    let (easy_text_read_by, notes) = (texts("easy-text-read-by"), texts("notes"));
    let early = match (&status, &written) {
        (Some(Status::Verified { date, .. }), Some(written)) => *date < written.is,
        _ => false,
    };
    if early {
        fields.desk.here(&fields.span, Note::new("verified-too-early"));
    }
    fields.close();
    Some(Review {
        status: status?,
        written: written?.is,
        valid_days: valid_days.and_then(|it| u32::try_from(it.is).ok()).unwrap_or(VALID_DAYS),
        sources,
        easy_text_read_by,
        notes,
    })
}

fn status(fields: &Fields<'_>) -> Option<Status> {
    const STATUSES: &[(&str, &str)] = &[("draft", "draft"), ("verified", "verified")];
    let status = fields.need("status", |it, key| it.word(key, STATUSES));
    if status == Some("verified") {
        let by = fields.need("by", Fields::line);
        let date = fields.need("date", Fields::day);
        return Some(Status::Verified { by: by?.is.to_owned(), date: date?.is });
    }
    for key in ["by", "date"] {
        if status == Some("draft") && fields.has(key) {
            fields.desk.here(&fields.span, Note::new("key-of-a-verified-one").with("key", key));
        }
    }
    status.map(|_| Status::Draft)
}

fn sources(fields: &Fields<'_>) -> Vec<Source> {
    let mut sources = Vec::new();
    for row in fields.rows("sources", &Note::new("what-a-source")) {
        let title = row.need("title", Fields::line);
        let url = row.need("url", Fields::line);
        if let Some(url) = url.as_ref().filter(|it| !it.is.starts_with("https://")) {
            row.desk.here(&url.span, Note::new("url-malformed").quoted("url", url.is));
        }
        row.close();
        if let (Some(title), Some(url)) = (title, url) {
            sources.push(Source { title: title.is.to_owned(), url: url.is.to_owned() });
        }
    }
    sources
}
