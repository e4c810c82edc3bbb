//! Where a text appears, in words: a translator sees no screen.

use super::{Corpus, Detail, Words, width};
use crate::{
    procedure::{Id, Procedure, StepKind},
    text::TextName,
};

/// Says where texts appear.
pub struct Context<'a> {
    /// The procedures of the pack.
    pub procedures: &'a [Procedure],
    /// Its texts, for titles.
    pub corpus: &'a Corpus,
    /// The words.
    pub words: Words,
}

impl Context<'_> {
    /// Says on which screen a text appears.
    pub fn place(&self, file: &str, name: &TextName) -> String {
        let say = |id: &str| self.words.say(id);
        match file {
            "kiosk" => {
                let screen = name.id.split('-').next().unwrap_or_default();
                let screen = self.words.find(&format!("screen-{screen}"), &[]);
                screen.unwrap_or_else(|| say("screen-other"))
            }
            "papers" | "places" | "glossary" => say(&format!("place-{file}")),
            _ => self.step(file, name).unwrap_or_else(|| self.titled("place-first", file, &[])),
        }
    }

    /// Says what part of its screen a text is.
    pub fn part(&self, file: &str, name: &TextName) -> String {
        self.words.say(part(file, name))
    }

    /// Returns how many cells it may take on the narrowest screen, if that is limited.
    pub fn width(file: &str, name: &TextName) -> Option<usize> {
        width::greatest(file, name)
    }

    fn step(&self, file: &str, name: &TextName) -> Option<String> {
        let step = name.id.strip_prefix(file)?.strip_prefix('_')?;
        let procedure = self.procedures.iter().find(|it| it.id.as_str() == file)?;
        let id = Id::new(step).ok()?;
        let at = procedure.steps.iter().position(|it| it.id == id)?;
        let kind = self.words.say(kind(&procedure.steps[at].kind));
        let details = [
            ("number", Detail::Number(at + 1)),
            ("count", Detail::Number(procedure.steps.len())),
            ("kind", Detail::Text(&kind)),
        ];
        Some(self.titled("place-step", file, &details))
    }

    fn titled(&self, id: &str, file: &str, details: &[(&str, Detail<'_>)]) -> String {
        let name = TextName { id: file.to_owned(), part: None };
        let first = self.corpus.languages().first();
        let title = first.and_then(|it| self.corpus.text(it, file, &name));
        let title = title.map_or_else(|| file.to_owned(), |it| it.wording());
        let mut all = vec![("title", Detail::Text(&title))];
        all.extend_from_slice(details);
        self.words.with(id, &all)
    }
}

fn kind(kind: &StepKind) -> &'static str {
    match kind {
        StepKind::Info => "kind-info",
        StepKind::Choice { .. } => "kind-choice",
        StepKind::Multi { .. } => "kind-multi",
        StepKind::YesNo { .. } => "kind-yesno",
        StepKind::Number { .. } => "kind-number",
        StepKind::Date { .. } => "kind-date",
        StepKind::Text { .. } => "kind-text",
        StepKind::Checklist { .. } => "kind-checklist",
        StepKind::Quiz { .. } => "kind-quiz",
        StepKind::Practice { .. } => "kind-practice",
        StepKind::Action { .. } => "kind-action",
        StepKind::End { .. } => "kind-end",
    }
}

/// Returns the name of the text that says what a part is.
fn part(file: &str, name: &TextName) -> &'static str {
    if name.is_spoken() {
        return "part-spoken";
    }
    match (file, name.part.as_deref()) {
        ("kiosk", part) => of_interface(&name.id, part),
        ("papers", None) => "part-paper",
        ("papers", Some("how")) => "part-how",
        ("papers", Some("help")) => "part-paper-help",
        ("places", None) => "part-place",
        ("places", Some("help")) => "part-place-help",
        ("glossary", None) => "part-word",
        ("glossary", Some("text")) => "part-explanation",
        (procedure, None) if name.id == procedure => "part-title",
        (_, None) => "part-heading",
        (_, Some(part)) => of_procedure(part),
    }
}

fn of_interface(id: &str, part: Option<&str>) -> &'static str {
    let last = part.unwrap_or(id).rsplit('-').next();
    match last {
        _ if id.starts_with("key-") => "part-key",
        Some("title") => "part-screen-title",
        Some("heading") => "part-heading",
        Some("hint") => "part-hint",
        Some("placeholder") => "part-placeholder",
        _ => "part-text",
    }
}

fn of_procedure(part: &str) -> &'static str {
    let is = |start: &str, end: &str| part.starts_with(start) && part.ends_with(end);
    match part {
        "goal" => "part-goal",
        "for-whom" => "part-for-whom",
        "prepare" => "part-prepare",
        "keywords" => "part-keywords",
        "text" => "part-text",
        "why" => "part-why",
        "mediator" => "part-mediator",
        "after" => "part-after",
        "no-answer" => "part-no-answer",
        "placeholder" => "part-placeholder",
        "error" => "part-error",
        "good" | "another" => "part-practice",
        _ if is("section_", "") => "part-section",
        _ if is("deadline_", "_help") => "part-deadline-help",
        _ if is("deadline_", "") => "part-deadline",
        _ if is("opt_", "_hint") => "part-hint",
        _ if is("opt_", "") => "part-option",
        _ if is("item_", "_how") => "part-how",
        _ if is("item_", "_if") => "part-if",
        _ if is("item_", "") => "part-paper",
        _ if is("after_", "") => "part-feedback",
        _ if is("hint_", "") => "part-practice",
        _ => "part-other",
    }
}
