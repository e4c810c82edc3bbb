//! The State's decision trees ("Recherche guidée"), read from `tests/data` and written as
//! procedures of this format. Nothing of them is kept.
#![allow(dead_code, clippy::unwrap_used, clippy::panic)] // a test and a bench share it

use std::{
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use roxmltree::{Document, Node};

/// One decision tree, as a procedure.
pub(crate) struct Sheet {
    /// The name of the procedure.
    pub(crate) id: String,
    /// `procedures/<id>.toml`.
    pub(crate) structure: String,
    /// `locales/<language>/<id>.ftl`, in the one language that there is.
    pub(crate) texts: String,
    /// The way to every leaf, as names of steps: straight from the XML, by its ancestors.
    pub(crate) ways: Vec<Vec<String>>,
}

/// Reads every decision tree, by name.
pub(crate) fn sheets() -> Vec<Sheet> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/service-public");
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()).collect();
    files.sort();
    files.into_iter().map(|it| sheet(&fs::read_to_string(it).unwrap())).collect()
}

fn sheet(text: &str) -> Sheet {
    let document = Document::parse(text).unwrap();
    let id = document.root_element().attribute("ID").unwrap().to_lowercase();
    // In the order of the document, so every branch comes after the one that holds it.
    let branches: Vec<Node<'_, '_>> = document.descendants().filter(is_branch).collect();
    let name =
        |node: &Node<'_, '_>| format!("s{}", branches.iter().position(|it| it == node).unwrap());
    let leaves = branches.iter().filter(|it| !it.children().any(|it| is_branch(&it)));
    let way = |leaf: &Node<'_, '_>| {
        let mut way: Vec<String> = leaf.ancestors().filter(is_branch).map(|it| name(&it)).collect();
        way.reverse();
        way
    };
    let ways = leaves.map(way).collect();
    let mut structure = HEAD.replace("ID", &id);
    let mut texts = format!(
        "{id} = {}\n    .goal = Chercher\n    .section_all = Tout\n",
        title(&document.root_element())
    );
    for branch in &branches {
        let inner: Vec<Node<'_, '_>> = branch.children().filter(is_branch).collect();
        let step = name(branch);
        let _ = write!(structure, "\n[[step]]\nid = \"{step}\"\nsection = \"all\"\n");
        let _ = writeln!(texts, "{id}_{step} = {}", title(branch));
        let _ = match inner.len() {
            0 => writeln!(structure, "kind = \"end\"\noutcome = \"redirect\""),
            1 => writeln!(structure, "kind = \"info\""),
            _ => {
                let option = |it: &Node<'_, '_>| {
                    format!("  {{ id = \"to-{0}\", to = \"{0}\" }},\n", name(it))
                };
                let options: String = inner.iter().map(option).collect();
                for it in &inner {
                    let _ = writeln!(texts, "    .opt_to-{} = {}", name(it), title(it));
                }
                writeln!(structure, "kind = \"choice\"\noptions = [\n{options}]")
            }
        };
    }
    Sheet { id, structure, texts, ways }
}

fn is_branch(node: &Node<'_, '_>) -> bool {
    ["Problematiques", "Problematique", "Branche"].contains(&node.tag_name().name())
}

fn title(node: &Node<'_, '_>) -> String {
    let title = node.children().find(|it| ["Titre", "title"].contains(&it.tag_name().name()));
    let text: String =
        title.into_iter().flat_map(|it| it.descendants()).filter_map(|it| it.text()).collect();
    let text = text.replace(['{', '}'], "");
    let words: Vec<&str> = text.split_whitespace().collect();
    if words.is_empty() { "Votre situation".to_owned() } else { words.join(" ") }
}

const HEAD: &str = r#"schema = 1
id = "ID"
type = "lesson"
theme = "papers"
audience = ["everyone"]

[review]
status = "draft"
written = 2026-11-22

[[section]]
id = "all"
"#;
