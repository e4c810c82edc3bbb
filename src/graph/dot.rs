//! Writes a drawing for Graphviz.

use std::fmt::Write as _;

use super::drawing::{Drawing, Edge, Line, Node, Shape};
use crate::procedure::Outcome;

impl Drawing {
    /// Writes it as a graph of Graphviz.
    pub fn dot(&self) -> String {
        let mut text = format!(
            "digraph procedure {{\n  label = {}; labelloc = t; fontname = \"sans-serif\";\n  \
             node [fontname = \"sans-serif\", fontsize = 11, style = filled, fillcolor = white];\n  \
             edge [fontname = \"sans-serif\", fontsize = 9];\n",
            quoted(&[&self.title])
        );
        for (section, name) in self.sections.iter().enumerate() {
            let _ = writeln!(text, "  subgraph cluster_{section} {{");
            let _ = writeln!(text, "    label = {}; color = gray60;", quoted(&[name]));
            for (at, node) in self.nodes.iter().enumerate() {
                if node.section == section {
                    let _ = writeln!(text, "    {}", node_line(at, node));
                }
            }
            text.push_str("  }\n");
        }
        for edge in &self.edges {
            let _ = writeln!(text, "  {}", edge_line(edge));
        }
        text + "}\n"
    }
}

fn node_line(at: usize, node: &Node) -> String {
    let text = wrapped(&node.text);
    let lines: Vec<&str> =
        [node.id.as_str()].into_iter().chain(text.iter().map(String::as_str)).collect();
    let (shape, colour) = match node.shape {
        Shape::Told | Shape::Done => ("box", "white"),
        Shape::Asked => ("hexagon", "white"),
        Shape::Papers => ("note", "white"),
        Shape::Tried => ("parallelogram", "white"),
        Shape::End(outcome) => end(outcome),
    };
    let edge = if node.shape == Shape::Done { ",rounded" } else { "" };
    let style = match node.line {
        Line::Solid => format!("filled{edge}"),
        Line::Dashed => format!("filled,dashed{edge}"),
    };
    let label = quoted(&lines);
    format!(
        "step{at} [label = {label}, shape = {shape}, fillcolor = \"{colour}\", style = \"{style}\"];"
    )
}

fn edge_line(edge: &Edge) -> String {
    let style = match edge.line {
        Line::Solid => "solid",
        Line::Dashed => "dashed",
    };
    let label = edge.text.as_deref().map_or_else(String::new, |text| {
        let text = wrapped(text);
        let lines: Vec<&str> = text.iter().map(String::as_str).collect();
        format!("label = {}, ", quoted(&lines))
    });
    format!("step{} -> step{} [{label}style = {style}];", edge.from, edge.to)
}

/// Ends are told apart by their shape too: not everybody sees colours.
fn end(outcome: Outcome) -> (&'static str, &'static str) {
    match outcome {
        Outcome::Done => ("doubleoctagon", "#d5f0d5"),
        Outcome::Redirect => ("trapezium", "#dce8fa"),
        Outcome::NotEligible => ("octagon", "#f8dcdc"),
        Outcome::SeePerson => ("house", "#fdeecb"),
    }
}

/// Breaks a text into lines: Graphviz does not.
fn wrapped(text: &str) -> Vec<String> {
    const WIDE: usize = 34;
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.chars().count() + word.chars().count() < WIDE => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// Writes lines as one quoted text.
fn quoted(lines: &[&str]) -> String {
    let escaped = |line: &&str| line.replace('\\', "\\\\").replace('"', "\\\"");
    format!("\"{}\"", lines.iter().map(escaped).collect::<Vec<_>>().join("\\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_letter_of_a_text_is_read_as_anything_else() {
        assert_eq!(quoted(&["a \"b\" \\N", "أين؟"]), "\"a \\\"b\\\" \\\\N\\nأين؟\"");
    }

    #[test]
    fn long_texts_are_broken_between_words() {
        let lines = wrapped("one two three four five six seven eight nine ten");
        assert_eq!(lines, ["one two three four five six seven", "eight nine ten"]);
    }
}
