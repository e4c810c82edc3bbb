//! The panel in words: screens of the house's own kind, painted as those of visitors are.

use super::{
    notes::{Because, Notes, Spot, kind},
    places::short,
};
use crate::{
    author::phrases::{say, say_with},
    lang::{Direction, Languages, Tag},
    problem::{Problem, Tongue},
    procedure::{Id, Procedure, condition::Truth},
    screen::{
        Block, Choice, KeyHint, Look, Mark, More, Room, Row, Screen, Target, Text, Theme, Value,
    },
    session::Act,
    text::TextName,
};

/// More problems than these are shadows of the first ones.
const MOST_PROBLEMS: usize = 20;

/// Puts what authors are told into words.
#[derive(Clone, Copy, Debug)]
pub(super) struct Speaker {
    pub(super) tongue: Tongue,
    /// The look of the interface, from which the panel differs.
    pub(super) look: Look,
}

/// One step of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stop {
    pub(super) id: Id,
    pub(super) kind: &'static str,
    /// Whether answers lead to it.
    pub(super) way: Way,
}

/// Whether answers lead to a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    Found,
    None,
}

impl Speaker {
    /// What is known of where the visitor stands.
    pub(super) fn notes(self, notes: &Notes, languages: &Languages, broken: usize) -> Screen {
        let mut blocks = Vec::new();
        if broken > 0 {
            blocks.push(Block::Careful(self.count("preview-broken", broken)));
        }
        blocks.push(Block::Heading(self.spot(&notes.spot)));
        blocks.extend(notes.written.iter().map(|it| Block::Muted(self.own(it))));
        if let Some(because) = &notes.because {
            blocks.push(self.because(because));
        }
        // Where nothing but its condition decides, that is said already.
        let is_said = matches!(notes.because, Some(Because::Order { .. }));
        let when = notes.when.iter().filter(|_| !is_said);
        blocks.extend(when.map(|it| self.row("preview-condition", it)));
        self.part(&mut blocks, "preview-passed-over", self.passed_over(notes));
        self.part(&mut blocks, "preview-answers", self.answers(notes));
        let note = notes.mediator.iter().map(|it| {
            let direction = languages.direction(&it.language);
            let language = it.language.clone();
            Block::Paragraph(Text { content: it.content.clone(), say: None, language, direction })
        });
        self.part(&mut blocks, "preview-mediator", note.collect());
        self.part(&mut blocks, "preview-missing", self.missing(notes));
        let keys = [("F12", "preview-key-steps"), ("Ctrl+Q", "preview-key-leave")];
        self.screen("author:notes", blocks, &keys)
    }

    /// Every step, to go to one.
    pub(super) fn steps(
        self,
        stops: &[Stop],
        current: Option<&Id>,
        focus: Option<&Target>,
    ) -> Screen {
        let heading = Block::Heading(self.text("preview-steps"));
        let choices = stops.iter().map(|it| self.stop(it, current));
        let blocks = [heading].into_iter().chain(choices).collect();
        let keys =
            [("↑↓", "preview-key-move"), ("Enter", "preview-key-go"), ("F12", "preview-key-close")];
        let mut screen = self.screen("author:steps", blocks, &keys);
        let own = current.map(|id| Act::Jump(id.clone()));
        let wanted = [focus.cloned(), own].into_iter().flatten();
        let first = screen.focusables().first().map(|it| (*it).clone());
        screen.focus = wanted.chain(first).find(|it| screen.holds(it));
        screen
    }

    /// What is wrong, over what was good.
    pub(super) fn problems(self, problems: &[Problem], beneath: Option<Screen>) -> Screen {
        let heading = self.count("preview-problems", problems.len());
        let mut blocks = vec![Block::Heading(heading)];
        for problem in problems.iter().take(MOST_PROBLEMS) {
            let Problem { file, line, column, .. } = problem;
            blocks.push(Block::Careful(self.own(&format!("{}:{line}:{column}", short(file)))));
            blocks.push(Block::Paragraph(self.own(&capital(&problem.message(self.tongue)))));
            let help = problem.help(self.tongue);
            if !help.is_empty() {
                blocks.push(Block::Note(self.own(&format!("→ {}", capital(&help)))));
            }
        }
        let (text, keys): (_, &[(&str, &str)]) = match beneath {
            Some(_) => (
                "preview-last-good",
                &[("Esc", "preview-key-dismiss"), ("↑↓", "preview-key-scroll")],
            ),
            None => ("preview-waiting", &[("Ctrl+Q", "preview-key-leave")]),
        };
        blocks.push(Block::Muted(self.text(text)));
        let screen = self.screen("author:problems", blocks, keys);
        Screen { look: self.look, beneath: beneath.map(Box::new), ..screen }
    }

    fn spot(self, spot: &Spot) -> Text {
        match spot {
            Spot::Elsewhere => self.text("preview-elsewhere"),
            Spot::Intro => self.text("preview-intro"),
            Spot::Review => self.text("preview-review"),
            Spot::Step(id, kind) => self.own(&format!("{id} · {kind}")),
            Spot::End(id) => self.own(&format!("{id} · end")),
        }
    }

    fn because(self, because: &Because) -> Block {
        let (id, details) = match because {
            Because::Alone => return Block::Careful(self.text("preview-alone")),
            Because::First => ("preview-why-first", vec![]),
            Because::Order { from, when: None } => {
                ("preview-why-order", vec![("from", from.to_string())])
            }
            Because::Order { from, when: Some(when) } => {
                ("preview-why-condition", vec![("from", from.to_string()), ("when", when.clone())])
            }
            Because::Option { from, option } => (
                "preview-why-option",
                vec![("from", from.to_string()), ("option", option.to_string())],
            ),
            Because::Jump { from, when: None } => {
                ("preview-why-jump", vec![("from", from.to_string())])
            }
            Because::Jump { from, when: Some(when) } => {
                ("preview-why-jump-if", vec![("from", from.to_string()), ("when", when.clone())])
            }
        };
        let details: Vec<_> =
            details.iter().map(|(name, it)| (*name, it.as_str().into())).collect();
        Block::Paragraph(self.own(&say_with(self.tongue, id, &details)))
    }

    fn passed_over(self, notes: &Notes) -> Vec<Block> {
        let one = |(id, when, truth): &(Id, String, Truth)| {
            let name = if *truth == Truth::Unknown { "preview-unknown" } else { "preview-false" };
            let details = [("step", id.as_str().into()), ("when", when.as_str().into())];
            Block::Bullet(self.own(&say_with(self.tongue, name, &details)))
        };
        notes.passed_over.iter().map(one).collect()
    }

    fn answers(self, notes: &Notes) -> Vec<Block> {
        let one = |(id, answer): &(Id, String)| self.own(&format!("{id} = {answer}"));
        notes.answers.iter().map(|it| Block::Bullet(one(it))).collect()
    }

    fn missing(self, notes: &Notes) -> Vec<Block> {
        let one = |tag: &Tag, name: &Option<TextName>| match name {
            Some(name) => self.own(&format!("{tag}: {name}")),
            None => self.own(&say_with(
                self.tongue,
                "preview-missing-all",
                &[("language", tag.as_str().into())],
            )),
        };
        notes.missing.iter().map(|(tag, name)| Block::Bullet(one(tag, name))).collect()
    }

    fn stop(self, stop: &Stop, current: Option<&Id>) -> Block {
        let mark = if current == Some(&stop.id) { Mark::Chosen } else { Mark::Open };
        let hint = (stop.way == Way::None).then(|| self.text("preview-no-way"));
        Block::Choice(Choice {
            digit: None,
            mark,
            label: self.own(&format!("{} · {}", stop.id, stop.kind)),
            hint,
            target: Act::Jump(stop.id.clone()),
        })
    }

    fn part(self, blocks: &mut Vec<Block>, heading: &str, part: Vec<Block>) {
        if !part.is_empty() {
            blocks.push(Block::Subheading(self.text(heading)));
            blocks.extend(part);
        }
    }

    fn row(self, label: &str, value: &str) -> Block {
        let (label, value) = (self.text(label), Value::Said(self.own(value)));
        Block::Row(Row { digit: None, label, value, target: None })
    }

    fn count(self, id: &str, count: usize) -> Text {
        self.own(&say_with(self.tongue, id, &[("count", count.into())]))
    }

    fn text(self, id: &str) -> Text {
        self.own(&say(self.tongue, id))
    }

    /// Something that is said as it is.
    fn own(self, content: &str) -> Text {
        let language = match self.tongue {
            Tongue::English => "en",
            Tongue::French => "fr",
        };
        let language = Tag::parse(language).unwrap_or_default();
        Text { content: content.to_owned(), say: None, language, direction: Direction::LeftToRight }
    }

    fn screen(self, name: &str, blocks: Vec<Block>, keys: &[(&str, &str)]) -> Screen {
        let theme = if self.look.theme == Theme::Light { Theme::Dark } else { Theme::Light };
        let title = self.text("preview-title");
        let key = |(key, label): &(&str, &str)| KeyHint {
            key: (*key).to_owned(),
            label: self.text(label),
            target: Act::Stay,
            room: Room::Always,
        };
        Screen {
            name: name.to_owned(),
            language: title.language.clone(),
            direction: Direction::LeftToRight,
            title,
            corner: self.own(""),
            stepper: None,
            blocks,
            keys: keys.iter().map(key).collect(),
            more: More { above: self.text("preview-above"), below: self.text("preview-below") },
            focus: None,
            look: Look { theme, ..Look::default() },
            banner: None,
            notice: None,
            reading: None,
            beneath: None,
        }
    }
}

/// Returns every step of a procedure as a list; `leads` tells whether answers lead to one.
pub(super) fn stops(procedure: &Procedure, leads: impl Fn(usize) -> bool) -> Vec<Stop> {
    let steps = procedure.steps.iter().enumerate();
    steps
        .map(|(at, step)| Stop {
            id: step.id.clone(),
            kind: kind(&step.kind),
            way: if leads(at) { Way::Found } else { Way::None },
        })
        .collect()
}

/// A problem is half a sentence after its place; here it is one of its own.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}
