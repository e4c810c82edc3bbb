//! Invented procedures, for what the shipped ones do not have.

use std::fmt::Write;

use crate::{House, Visit, folder::Folder};

/// The head of an invented procedure.
const HEAD: &str = r#"
schema   = 1
id       = "trial"
type     = "procedure"
theme    = "papers"
audience = ["everyone"]

[review]
status     = "draft"
written    = 2026-11-22
valid-days = 180
sources    = [{ title = "invented", url = "https://source.example" }]
easy-text-read-by = []
notes      = []

[[other-way]]
kind  = "counter"
place = "town-hall"

[[section]]
id = "all"
"#;

/// The end of an invented procedure.
const DONE: &str = r#"
[[step]]
id      = "done"
section = "all"
kind    = "end"
outcome = "done"
sheet   = ["answers"]
places  = ["town-hall"]
"#;

/// An invented procedure, step by step.
pub(crate) struct Invented {
    name: &'static str,
    structure: String,
    texts: String,
}

impl Invented {
    pub(crate) fn new(name: &'static str) -> Self {
        let texts = format!("{name} = Essai {name}\n    .goal = But\n    .section_all = Tout\n");
        Self { name, structure: HEAD.replace("trial", name), texts }
    }

    /// Adds a step, with the attributes of its text.
    pub(crate) fn step(mut self, id: &str, keys: &str, attributes: &[(&str, &str)]) -> Self {
        let name = self.name;
        write!(self.structure, "\n[[step]]\nid = \"{id}\"\nsection = \"all\"\n{keys}\n").unwrap();
        write!(self.texts, "\n{name}_{id} = Question {id}\n").unwrap();
        for (part, text) in attributes {
            writeln!(self.texts, "    .{part} = {text}").unwrap();
        }
        self
    }

    /// Adds a step that has so many options.
    pub(crate) fn options(self, id: &str, kind: &str, count: usize) -> Self {
        let names: Vec<String> = (1..=count).map(|it| format!("o{it}")).collect();
        let options: Vec<String> = names.iter().map(|it| format!("{{ id = \"{it}\" }}")).collect();
        let keys = format!("kind = \"{kind}\"\noptions = [{}]", options.join(", "));
        let labels: Vec<(String, String)> =
            (1..=count).map(|it| (format!("opt_o{it}"), format!("Option {it}"))).collect();
        let labels: Vec<(&str, &str)> =
            labels.iter().map(|(part, text)| (part.as_str(), text.as_str())).collect();
        self.step(id, &keys, &labels)
    }

    /// Proposes other procedures at the end.
    pub(crate) fn related(mut self, names: &[&str]) -> Self {
        let names: Vec<String> = names.iter().map(|it| format!("{{ id = \"{it}\" }}")).collect();
        let line = format!("\nrelated = [{}]\n\n[review]", names.join(", "));
        self.structure = self.structure.replacen("\n[review]", &line, 1);
        self
    }

    /// Lays it into a folder, with its texts in French.
    pub(crate) fn lay(self, folder: Folder) -> Folder {
        let name = self.name;
        let texts = format!("{}\n{name}_done = Fin\n", self.texts);
        folder
            .with(&format!("procedures/{name}.toml"), &format!("{}{DONE}", self.structure))
            .with(&format!("locales/fr/{name}.ftl"), &texts)
    }

    /// Goes to the first step of it.
    pub(crate) fn start(self) -> Visit {
        let name = self.name;
        House::with(self.lay(Folder::new())).visit().start(name)
    }
}
