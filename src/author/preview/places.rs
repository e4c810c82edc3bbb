//! Where each step stands in its file, and its condition as the author wrote it.

use std::collections::HashMap;

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use crate::{problem::Lines, procedure::Id, text::SourceText};

/// The places of the steps of one file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Places {
    /// The file, as it is shown.
    pub(super) file: String,
    steps: HashMap<String, Written>,
}

/// One step as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Written {
    /// The line of its name.
    pub(super) line: usize,
    /// Its condition.
    pub(super) when: Option<String>,
}

impl Places {
    /// Reads a procedure file; what cannot be read has no place.
    pub(super) fn read(source: &SourceText) -> Self {
        let lines = Lines::new(&source.text);
        let (document, _) = DeTable::parse_recoverable(&source.text);
        let steps = match document.get_ref().get("step").map(Spanned::get_ref) {
            Some(DeValue::Array(steps)) => steps.iter().filter_map(|it| step(it, &lines)).collect(),
            _ => HashMap::new(),
        };
        Self { file: short(&source.path).to_owned(), steps }
    }

    /// Returns how a step is written.
    pub(super) fn of(&self, step: &Id) -> Option<&Written> {
        self.steps.get(step.as_str())
    }
}

fn step(value: &Spanned<DeValue<'_>>, lines: &Lines<'_>) -> Option<(String, Written)> {
    let DeValue::Table(table) = value.get_ref() else { return None };
    let text = |key: &str| {
        let found = table.get(key)?;
        Some((found.get_ref().as_str()?.to_owned(), found.span()))
    };
    let (id, span) = text("id")?;
    let (line, _) = lines.place(span.start);
    Some((id, Written { line, when: text("when").map(|(when, _)| when) }))
}

/// Returns the path of a file inside its pack: what an author calls it.
pub(super) fn short(path: &str) -> &str {
    if ["procedures/", "locales/"].iter().any(|it| path.starts_with(it)) {
        return path;
    }
    let inside = ["/procedures/", "/locales/"].iter().filter_map(|it| path.rfind(it)).max();
    match inside.or_else(|| path.rfind('/')) {
        Some(at) => &path[at + 1..],
        None => path,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_is_found_by_its_line_with_its_own_words() {
        let text = "id = \"rent\"\n\n[[step]]\nid = \"where\"\n\n[[step]]\nkind = \"info\"\nid = \"late\"\n\
                    when = \"where  =  abroad\"\n";
        let source = SourceText { path: "/a/b/procedures/rent.toml".into(), text: text.into() };
        let places = Places::read(&source);
        assert_eq!(places.file, "procedures/rent.toml");
        let of = |id: &str| places.of(&Id::new(id).unwrap()).cloned();
        assert_eq!(of("where"), Some(Written { line: 4, when: None }));
        assert_eq!(of("late"), Some(Written { line: 8, when: Some("where  =  abroad".into()) }));
        assert_eq!(of("none"), None);
    }

    #[test]
    fn a_file_is_called_by_its_path_in_the_pack() {
        for (path, wanted) in [
            ("/home/a/pack/procedures/rent.toml", "procedures/rent.toml"),
            ("/a/locales/b/locales/fr/rent.ftl", "locales/fr/rent.ftl"),
            ("/a/pack/values.toml", "values.toml"),
            ("procedures/rent.toml", "procedures/rent.toml"),
            ("pack.toml", "pack.toml"),
        ] {
            assert_eq!(short(path), wanted);
        }
    }
}
