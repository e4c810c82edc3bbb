//! Texts that are too wide or too long, once they are laid out on real screens.
//!
//! Every step, introduction, review and result is built in every language, as a visitor sees it,
//! and measured in the smallest window and in the usual one.

mod places;
mod visits;
mod width;

use std::collections::BTreeSet;

use super::{Material, stocked::Stocked};
use crate::{
    lang::Tag,
    problem::{Note, Problem},
    procedure::StepKind,
    screen::{Screen, Text, build},
    session::{Session, Walking},
    view::{Role, rows, rows_of_keys, shows_a_choice, standing},
};
use places::place_of;
use visits::Visits;

/// The smallest window that everything must be readable in, and the usual one.
const SMALL: (u16, u16) = (40, 12);
const USUAL: (u16, u16) = (80, 24);

/// On a small window a question may take so many lines, and a choice so many.
const MOST_OF_A_QUESTION: usize = 4;
const MOST_OF_A_CHOICE: usize = 3;
/// No more lines than these are below the head and above the keys of a small window.
const ROOM: usize = 6;
/// In a small window keys that take more lines scroll away with the text.
const MOST_OF_KEYS: usize = 3;

/// Returns the texts that are cut or fill too much of a window.
pub fn screens(material: &Material<'_>) -> Vec<Problem> {
    let stocked = Stocked::new(material);
    let visits = Visits::new(&stocked);
    let mut problems = width::cut(material);
    for tag in material.tags() {
        problems.extend(in_language(&stocked, &visits, tag));
    }
    problems
}

fn in_language(stocked: &Stocked<'_>, visits: &Visits<'_>, tag: &Tag) -> Vec<Problem> {
    let material = stocked.material;
    let mut judge = Judge { material, tag, seen: BTreeSet::new(), problems: vec![] };
    for (file, session) in visits.in_language(tag) {
        judge.screen(&build(&session, stocked.stock()), (file, &session));
    }
    judge.problems
}

/// Judges the screens of one language. A text that stands on many is told once.
struct Judge<'a> {
    material: &'a Material<'a>,
    tag: &'a Tag,
    seen: BTreeSet<String>,
    problems: Vec<Problem>,
}

impl Judge<'_> {
    fn screen(&mut self, screen: &Screen, (file, session): (&str, &Session)) {
        for it in standing(screen, SMALL) {
            let rows = rows(it.text, it.columns);
            let most = match it.role {
                Role::Heading => MOST_OF_A_QUESTION,
                Role::Label => MOST_OF_A_CHOICE,
            };
            if rows > most && self.seen.insert(it.text.content.clone()) {
                self.tall(it.role, (it.text, rows, most), file);
            }
        }
        let keys = rows_of_keys(screen, SMALL);
        if keys > MOST_OF_KEYS && self.seen.insert("keys".to_owned()) {
            self.keys(screen, keys);
        }
        if is_asked(session) && is_long(screen) && !shows_a_choice(screen, USUAL) {
            self.hidden(screen, file);
        }
    }

    fn tall(&mut self, role: Role, (text, rows, most): (&Text, usize, usize), file: &str) {
        let is_cut = role == Role::Label && rows > ROOM;
        let note = match role {
            Role::Label if is_cut => Note::new("choice-too-tall"),
            Role::Label => Note::new("choice-long"),
            Role::Heading => Note::new("question-long"),
        };
        let note = note.number("rows", rows).number("most", if is_cut { ROOM } else { most });
        let problem = place_of(self.material, (self.tag, file), &text.content, note);
        self.problems.push(if is_cut { problem } else { problem.as_warning() });
    }

    fn keys(&mut self, screen: &Screen, rows: usize) {
        let widest = screen.keys.iter().max_by_key(|key| key.label.content.chars().count());
        let Some(widest) = widest else { return };
        let note = Note::new("keys-long").number("rows", rows).number("most", MOST_OF_KEYS);
        let place = (self.tag, "kiosk");
        let problem = place_of(self.material, place, &widest.label.content, note);
        self.problems.push(problem.as_warning());
    }

    fn hidden(&mut self, screen: &Screen, file: &str) {
        let heading = standing(screen, USUAL).into_iter().find(|it| it.role == Role::Heading);
        let Some(heading) = heading else { return };
        if self.seen.insert(screen.name.clone()) {
            let note = Note::new("choice-out-of-sight");
            let place = (self.tag, file);
            let problem = place_of(self.material, place, &heading.text.content, note);
            self.problems.push(problem.as_warning());
        }
    }
}

/// Whether a screen asks something: what is only to be read may go on out of sight.
fn is_asked(session: &Session) -> bool {
    let step = session.walking().and_then(Walking::step);
    step.is_some_and(|step| {
        !matches!(step.kind, StepKind::Info | StepKind::Action { .. } | StepKind::End { .. })
    })
}

/// Whether a screen could be too long for the usual window: most need not be painted to know.
fn is_long(screen: &Screen) -> bool {
    let rows_of = |line: &str| line.chars().count() / 50 + 1;
    let rows: usize =
        screen.texts().map(|it| it.content.split('\n').map(rows_of).sum::<usize>() + 1).sum();
    rows > usize::from(USUAL.1) - 8
}
