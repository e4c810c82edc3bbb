//! What became of a table, in words.

use std::path::Path;

use super::Outcome;
use crate::translation::{Conflict, Corpus, Detail, Notice, Words};

/// Says what became of a table.
pub(super) struct Report<'a> {
    pub(super) words: Words,
    pub(super) sheet: &'a Path,
    pub(super) is_dry: bool,
}

impl Report<'_> {
    /// Returns it line by line: what is wrong first, then what was done.
    pub(super) fn text(&self, outcome: &Outcome, corpus: &Corpus) -> String {
        let words = self.words;
        let import = &outcome.import;
        let kind =
            |it: &Notice, id: &str| format!("{} [{}]", line(self.sheet, it, words), words.say(id));
        let mut lines: Vec<String> = Vec::new();
        lines.extend(import.refused.iter().map(|it| kind(it, "import-refused")));
        lines.extend(import.notices.iter().map(|it| kind(it, "import-notice")));
        lines.extend(import.conflicts.iter().flat_map(|it| self.conflict(it)));
        if !import.conflicts.is_empty() {
            lines.push(words.say("import-conflict-help"));
        }
        lines.extend(outcome.troubles.iter().map(|it| it.told(words)));
        let done = if self.is_dry { "import-would" } else { "import-did" };
        lines.extend(outcome.files.iter().map(|(file, count)| {
            words.with(done, &[("file", Detail::Text(file)), ("count", Detail::Number(*count))])
        }));
        lines.extend(self.new_languages(outcome, corpus));
        lines.push(self.sum(outcome));
        if self.is_dry {
            lines.push(words.say("import-dry"));
        }
        lines.iter().flat_map(|line| [line.as_str(), "\n"]).collect()
    }

    fn conflict(&self, conflict: &Conflict) -> Vec<String> {
        let Conflict { change, pack } = conflict;
        let name = format!("{}/{} {}", change.language, change.file, change.name);
        let said = self.words.with("import-conflict", &[("name", Detail::Text(&name))]);
        let sides = [("import-conflict-sheet", &change.wording), ("import-conflict-pack", pack)];
        let told = sides.into_iter().flat_map(|(id, text)| {
            let lines = text.lines().map(|line| format!("    {line}").trim_end().to_owned());
            [format!("  {}", self.words.say(id))].into_iter().chain(lines)
        });
        [format!("{}:{}: {said}", self.sheet.display(), change.spot)]
            .into_iter()
            .chain(told)
            .collect()
    }

    fn new_languages(&self, outcome: &Outcome, corpus: &Corpus) -> Vec<String> {
        let tags = outcome.import.changes.iter().map(|it| &it.language);
        let mut new: Vec<_> = tags.filter(|it| !corpus.languages().contains(it)).collect();
        new.sort();
        new.dedup();
        let told = new.into_iter().map(|it| {
            self.words.with("import-new-language", &[("language", Detail::Text(it.as_str()))])
        });
        told.collect()
    }

    fn sum(&self, outcome: &Outcome) -> String {
        let import = &outcome.import;
        let changed = outcome.files.iter().map(|(_, count)| count).sum();
        self.words.with(
            "import-sum",
            &[
                ("changed", Detail::Number(changed)),
                ("unchanged", Detail::Number(import.unchanged)),
                ("confirmed", Detail::Number(import.confirmed.len())),
                ("conflicts", Detail::Number(import.conflicts.len())),
                ("refused", Detail::Number(import.refused.len())),
            ],
        )
    }
}

/// Says what there is to say of a cell, which is named as spreadsheets name it.
pub(super) fn line(sheet: &Path, notice: &Notice, words: Words) -> String {
    let said = notice.problem.said(words.tongue());
    format!("{}:{}: {said}", sheet.display(), notice.spot)
}
