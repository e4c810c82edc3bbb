//! Writes a drawing for Mermaid.

use std::fmt::Write as _;

use super::drawing::{Drawing, Edge, Line, Node, Shape};
use crate::procedure::Outcome;

const CLASSES: &str = "    classDef maybe stroke-dasharray: 5 4
    classDef done fill:#d5f0d5,stroke:#2b7a2b,color:#000
    classDef redirect fill:#dce8fa,stroke:#2b5a9a,color:#000
    classDef not-eligible fill:#f8dcdc,stroke:#a02b2b,color:#000
    classDef see-person fill:#fdeecb,stroke:#9a6b00,color:#000
";

impl Drawing {
    /// Writes it as a flowchart of Mermaid.
    pub fn mermaid(&self) -> String {
        let mut text = format!("---\ntitle: \"{}\"\n---\nflowchart TD\n", in_yaml(&self.title));
        for (section, name) in self.sections.iter().enumerate() {
            let _ = writeln!(text, "    subgraph part{section}[\"{}\"]", escaped(name));
            for (at, node) in self.nodes.iter().enumerate() {
                if node.section == section {
                    let _ = writeln!(text, "        {}", node_line(at, node));
                }
            }
            text.push_str("    end\n");
        }
        for edge in &self.edges {
            let _ = writeln!(text, "    {}", edge_line(edge));
        }
        text + CLASSES
    }
}

/// Nodes are numbered: `end`, for one, is a word of Mermaid.
fn node_line(at: usize, node: &Node) -> String {
    let label = format!("\"<b>{}</b><br/>{}\"", escaped(&node.id), escaped(&node.text));
    let shaped = match node.shape {
        Shape::Told => format!("[{label}]"),
        Shape::Asked => format!("{{{{{label}}}}}"),
        Shape::Papers => format!("[[{label}]]"),
        Shape::Tried => format!("[/{label}/]"),
        Shape::Done => format!("({label})"),
        Shape::End(_) => format!("([{label}])"),
    };
    let class = match node.shape {
        Shape::End(outcome) => format!(":::{}", class(outcome)),
        _ if node.line == Line::Dashed => ":::maybe".to_owned(),
        _ => String::new(),
    };
    format!("step{at}{shaped}{class}")
}

fn edge_line(edge: &Edge) -> String {
    let arrow = match edge.line {
        Line::Solid => "-->",
        Line::Dashed => "-.->",
    };
    let text = edge.text.as_ref().map_or_else(String::new, |it| format!("|\"{}\"|", escaped(it)));
    format!("step{} {arrow}{text} step{}", edge.from, edge.to)
}

fn class(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Done => "done",
        Outcome::Redirect => "redirect",
        Outcome::NotEligible => "not-eligible",
        Outcome::SeePerson => "see-person",
    }
}

/// Writes a text so that nothing in it is read as Mermaid, Markdown or HTML.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '"' | '#' | '&' | '<' | '>' | '`' | '*' | '_' | '\\' | '|' | ';' => {
                let _ = write!(escaped, "#{};", u32::from(letter));
            }
            _ => escaped.push(letter),
        }
    }
    escaped
}

fn in_yaml(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_letter_of_a_text_is_read_as_anything_else() {
        assert_eq!(escaped("a \"b\" #1; <i>x</i>"), "a #34;b#34; #35;1#59; #60;i#62;x#60;/i#62;");
        assert_eq!(escaped("`**a_b**|"), "#96;#42;#42;a#95;b#42;#42;#124;");
        assert_eq!(escaped("أين؟ — « ici »"), "أين؟ — « ici »");
        assert_eq!(in_yaml("a \"b\" \\"), "a \\\"b\\\" \\\\");
    }
}
