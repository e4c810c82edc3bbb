//! What is to be said now: the new screen, or what changed on it, or what the focus is on.

use crate::{
    link::{Cue, Order, Report, Say, Words},
    screen::{self, Clip, Part, Screen, Stock, Target},
    session::{Heard, Listening, Session},
};

/// Follows the screens of a visit and tells the voice what to say.
#[derive(Debug, Default)]
pub(super) struct Narrator {
    generation: u32,
    asked: u32,
    /// What was on the last screen, said or not.
    last: Option<Heeded>,
    /// What is being said.
    story: Vec<Clip>,
    current: Option<usize>,
}

/// What a screen was made of.
#[derive(Debug)]
struct Heeded {
    name: String,
    clips: Vec<Clip>,
    focus: Option<Target>,
}

/// Whether what changes on the screen is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Manners {
    /// It is.
    #[default]
    Speak,
    /// The visitor is typing: a voice that interrupts each letter helps nobody.
    Wait,
}

impl Narrator {
    /// Returns what the voice is to say, now that this screen is shown.
    pub(super) fn follow(
        &mut self,
        session: &Session,
        screen: &Screen,
        stock: Stock<'_>,
        manners: Manners,
    ) -> Vec<Order> {
        if session.voice().listening == Listening::Off {
            *self = Self { generation: self.generation, ..Self::default() };
            return vec![];
        }
        let clips = screen::narration(screen, stock, session.site().hearers);
        let story = self.story(session, screen, &clips);
        if !self.story.is_empty() && is_notice(&story) {
            // What is left can wait until what is being read is over: then it is told.
            return vec![];
        }
        let cue = self.cue(session, screen, &story);
        self.asked = session.voice().asked;
        let focus = screen.focus.clone();
        self.last = Some(Heeded { name: screen.name.clone(), clips, focus });
        if story.is_empty() || manners == Manners::Wait { vec![] } else { self.tell(story, cue) }
    }

    /// Returns the part of the screen that is being read.
    pub(super) fn reading(
        &self,
        session: &Session,
        screen: &Screen,
        stock: Stock<'_>,
    ) -> Option<Part> {
        let said = self.story.get(self.current?)?;
        let now = screen::narration(screen, stock, session.site().hearers);
        let same = |clip: &&Clip| clip.text() == said.text() && clip.language() == said.language();
        let near = now.iter().filter(same).min_by_key(|clip| distance(clip.part(), said.part()));
        near.map(Clip::part)
    }

    /// Takes a report; returns what it means to the visit. What is late means nothing.
    pub(super) fn heard(&mut self, report: Report) -> Option<Heard> {
        if report.generation() != self.generation || self.story.is_empty() {
            return None;
        }
        match report {
            Report::Speaking { index, .. } => {
                self.current = Some(index.into());
                Some(Heard::Speaking)
            }
            Report::Spoken { .. } => {
                self.forget();
                Some(Heard::Spoken)
            }
            Report::Silent { why, .. } => {
                self.forget();
                Some(Heard::Silent(why))
            }
        }
    }

    /// The story is over, or was silenced: what is still reported of it is late.
    pub(super) fn forget(&mut self) {
        self.story.clear();
        self.current = None;
    }

    fn story(&self, session: &Session, screen: &Screen, clips: &[Clip]) -> Vec<Clip> {
        let Some(last) = self.last.as_ref().filter(|_| session.voice().asked == self.asked) else {
            return clips.to_vec();
        };
        if last.name != screen.name {
            return clips.to_vec();
        }
        let changed = changed(&last.clips, clips);
        if !changed.is_empty() || last.focus == screen.focus {
            return changed;
        }
        let part = screen.focus.as_ref().and_then(|focus| screen::part_of(screen, focus));
        clips.iter().filter(|clip| Some(clip.part()) == part).cloned().collect()
    }

    fn cue(&self, session: &Session, screen: &Screen, story: &[Clip]) -> Option<Cue> {
        let is_new = self.last.as_ref().is_none_or(|last| last.name != screen.name);
        let is_careful = |clip: &Clip| match clip.part() {
            Part::Block(at) => matches!(screen.blocks.get(at), Some(screen::Block::Careful(_))),
            _ => false,
        };
        match screen.name.as_str() {
            _ if self.last.is_none() && session.voice().asked > 0 => Some(Cue::Welcome),
            "goodbye" if is_new => Some(Cue::Goodbye),
            _ if story.iter().any(is_careful) => Some(Cue::Warning),
            _ => is_new.then_some(Cue::Step),
        }
    }

    fn tell(&mut self, story: Vec<Clip>, cue: Option<Cue>) -> Vec<Order> {
        self.generation = self.generation.wrapping_add(1);
        self.current = None;
        let clips = u16::try_from(story.len()).unwrap_or(u16::MAX);
        let orders = (0..clips).zip(&story).map(|(index, clip)| {
            Order::Say(Say {
                generation: self.generation,
                index,
                clips,
                cue: cue.filter(|_| index == 0),
                words: Words::from(clip),
            })
        });
        let orders = orders.collect();
        self.story = story;
        orders
    }
}

/// Returns the parts that were not there before in the same words, each as a whole.
fn changed(before: &[Clip], now: &[Clip]) -> Vec<Clip> {
    let mut known: Vec<Vec<&str>> = parts(before).iter().map(|part| words(part)).collect();
    let mut changed = Vec::new();
    for part in parts(now) {
        match known.iter().position(|it| *it == words(part)) {
            Some(at) => drop(known.swap_remove(at)),
            None => changed.extend_from_slice(part),
        }
    }
    changed
}

/// Whether all there is to say is what is left of the visit.
fn is_notice(story: &[Clip]) -> bool {
    !story.is_empty() && story.iter().all(|clip| clip.part() == Part::Notice)
}

/// Cuts clips where one part of the screen ends.
fn parts(clips: &[Clip]) -> Vec<&[Clip]> {
    clips.chunk_by(|one, next| one.part() == next.part()).collect()
}

fn words(part: &[Clip]) -> Vec<&str> {
    part.iter().map(Clip::text).collect()
}

/// Blocks move when a note comes between them; the nearest one with the same words is the same.
fn distance(one: Part, other: Part) -> usize {
    match (one, other) {
        (Part::Block(one), Part::Block(other)) => one.abs_diff(other),
        _ if one == other => 0,
        _ => usize::MAX,
    }
}
