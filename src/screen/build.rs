//! From a session and its texts to the screen that is shown.

use super::{
    Block, KeyHint, Look, More, Room, Screen, Stepper, Stock, Target, Text, closed, code, comfort,
    goodbye, home, intro, overlay, result, review, staff, step, time, writer::Writer,
};
use crate::{
    lang::Tag,
    session::{Act, Desk, Listening, Place, Playing, Session, Silence, Stage, Walking},
    text::Args,
};

/// Builds the screen of a session.
///
/// What floats above brings the screen beneath along, so that the view can show both.
pub fn build(session: &Session, stock: Stock<'_>) -> Screen {
    let mut screen = in_language(session, stock, base);
    // Nothing of the visit is shown to the staff.
    if !matches!(session.stage(), Stage::Staff(_)) {
        screen.banner = session.is_called().then(|| called(session, stock));
        screen.notice = time::notice(session, &Writer::new(stock, &screen.language));
    }
    if session.overlay().is_none() {
        note_silence(&mut screen, session, stock);
        return screen;
    }
    let mut above = in_language(session, stock, overlay::compose);
    note_silence(&mut above, session, stock);
    (above.banner, above.notice) = (screen.banner.take(), screen.notice.take());
    above.beneath = Some(Box::new(screen));
    above
}

/// Returns what is said of a typed line that means nothing: in linear mode only.
pub fn not_understood(session: &Session, stock: Stock<'_>) -> Text {
    Writer::new(stock, session.language()).kiosk("linear-not-understood")
}

/// The parts of a screen that differ from one to the next.
pub(super) struct Sketch {
    pub(super) name: String,
    pub(super) title: Text,
    pub(super) stepper: Option<Stepper>,
    pub(super) blocks: Vec<Block>,
    pub(super) focus: Option<Target>,
}

impl Sketch {
    pub(super) fn new(name: impl Into<String>, title: Text) -> Self {
        Self { name: name.into(), title, stepper: None, blocks: Vec::new(), focus: None }
    }

    #[must_use]
    pub(super) fn with(mut self, blocks: impl IntoIterator<Item = Block>) -> Self {
        self.blocks.extend(blocks);
        self
    }

    #[must_use]
    pub(super) fn focused(self, focus: Option<Target>) -> Self {
        Self { focus, ..self }
    }
}

/// Composes in the visitor's language, or wholly in the default one where a text is missing.
fn in_language(
    session: &Session,
    stock: Stock<'_>,
    compose: fn(&Session, &Writer<'_>) -> Sketch,
) -> Screen {
    let wanted = session.language();
    let writer = Writer::new(stock, wanted);
    let sketch = compose(session, &writer);
    let default = stock.default_language();
    if !writer.is_incomplete() || wanted.family() == default.family() {
        return finish(session, &writer, sketch);
    }
    let fallback = Writer::new(stock, default);
    let mut sketch = compose(session, &fallback);
    let notice = Writer::new(stock, wanted).kiosk("languages-partial");
    sketch.blocks.insert(0, Block::Careful(notice));
    finish(session, &fallback, sketch)
}

fn base(session: &Session, writer: &Writer<'_>) -> Sketch {
    match session.stage() {
        Stage::Attract if session.is_closed() => closed::compose(session, writer),
        Stage::Attract => comfort::attract(session, writer),
        Stage::Comfort => comfort::compose(session, writer),
        Stage::Home(shelf) => home::compose(session, shelf, writer),
        Stage::Walking(walking) => walk(session, walking, writer),
        Stage::Goodbye(_) => goodbye::compose(session, writer),
        Stage::Paused => staff::paused(writer),
        Stage::Staff(desk) => staff::compose(session, desk, writer),
    }
}

fn walk(session: &Session, walking: &Walking, writer: &Writer<'_>) -> Sketch {
    match walking.place {
        Place::Intro => intro::compose(session, walking, writer),
        Place::Step(_) => step::compose(session, walking, writer),
        Place::Review => review::compose(session, walking, writer),
        Place::Result => result::compose(session, walking, writer),
        Place::Code(part) => code::compose(session, walking, part, writer),
    }
}

fn finish(session: &Session, writer: &Writer<'_>, sketch: Sketch) -> Screen {
    let suggested = sketch.focus;
    let mut screen = Screen {
        name: sketch.name,
        language: writer.language().clone(),
        direction: writer.direction(),
        title: sketch.title,
        corner: corner(writer),
        stepper: sketch.stepper,
        blocks: sketch.blocks,
        keys: keys(session, writer),
        more: more(writer),
        focus: None,
        look: session.look(),
        banner: None,
        notice: None,
        reading: None,
        beneath: None,
    };
    screen.focus = choose_focus(session, &screen, suggested.as_ref());
    screen
}

/// The visitor's own focus while it is on the screen, then the screen's, then the first thing.
fn choose_focus(session: &Session, screen: &Screen, suggested: Option<&Target>) -> Option<Target> {
    let targets = screen.focusables();
    let wished = session.focus().filter(|act| screen.holds(act));
    let suggested = suggested.filter(|act| targets.contains(act));
    wished.or(suggested).or(targets.first().copied()).cloned()
}

fn corner(writer: &Writer<'_>) -> Text {
    let name =
        writer.stock().languages.get(writer.language()).map_or("", |language| &language.autonym);
    writer.verbatim(name)
}

fn more(writer: &Writer<'_>) -> More {
    More { above: writer.kiosk("more-above"), below: writer.kiosk("more-below") }
}

/// The same keys in the same order on every screen.
fn keys(session: &Session, writer: &Writer<'_>) -> Vec<KeyHint> {
    let voice = session.voice();
    let speaks = voice.playing != Playing::Nothing;
    let listens = voice.listening == Listening::On;
    let always = [
        (back_key(session.stage()), "key-back", Act::Back),
        ("F1", "key-help", Act::Help),
        ("F2", listen(session), Act::Listen),
        ("F3", "key-language", Act::Languages),
        ("F4", "key-settings", Act::Settings),
        ("Esc", "key-stop", Act::Stop),
    ];
    let offered = offered_on(session.stage());
    let pause = speaks.then(|| ("F5", pause(session), Act::Pause));
    let while_listening = [
        ("F6", "key-repeat", Act::Repeat),
        ("F7", "key-slower", Act::Slower),
        ("F8", "key-faster", Act::Faster),
        ("F9", "key-quieter", Act::Quieter),
        ("F10", "key-louder", Act::Louder),
    ];
    let while_listening = while_listening.into_iter().filter(|_| listens);
    let always = always.into_iter().filter(|(_, _, act)| offered(act));
    let all = always.chain(pause).chain(while_listening);
    all.map(|(key, label, target)| KeyHint {
        key: key.to_owned(),
        label: writer.kiosk(label),
        room: if is_in_the_settings_too(&target) { Room::Large } else { Room::Always },
        target,
    })
    .collect()
}

fn is_in_the_settings_too(act: &Act) -> bool {
    matches!(act, Act::Slower | Act::Faster | Act::Quieter | Act::Louder)
}

/// Where a PIN is typed 0 is a digit, but for the first.
fn back_key(stage: &Stage) -> &'static str {
    if matches!(stage, Stage::Staff(Desk::Pin(..))) { "Esc" } else { "0" }
}

/// A computer out of service has nothing to stop, and the staff get no help from themselves.
fn offered_on(stage: &Stage) -> fn(&Act) -> bool {
    match stage {
        Stage::Paused => |act| *act != Act::Stop,
        Stage::Staff(_) => |act| matches!(act, Act::Back | Act::Languages | Act::Settings),
        _ => |_| true,
    }
}

/// The same key listens and stops.
fn listen(session: &Session) -> &'static str {
    match session.voice().listening {
        Listening::Off => "key-listen",
        Listening::On => "key-hush",
    }
}

fn pause(session: &Session) -> &'static str {
    match session.voice().playing {
        Playing::Paused => "key-resume",
        Playing::Nothing | Playing::Speaking => "key-pause",
    }
}

/// Tells the eyes why nothing is heard, right below what the screen is about.
fn note_silence(screen: &mut Screen, session: &Session, stock: Stock<'_>) {
    let id = match session.voice().silence {
        None => return,
        Some(Silence::NoVoice) => "listen-no-voice",
        Some(Silence::Partly) => "listen-partly",
        Some(Silence::NoDevice) => "listen-no-device",
    };
    let note = Block::Careful(Writer::new(stock, &screen.language).kiosk(id));
    let heading = screen.blocks.iter().position(|it| matches!(it, Block::Heading(_)));
    screen.blocks.insert(heading.map_or(0, |at| at + 1), note);
}

fn called(session: &Session, stock: Stock<'_>) -> Text {
    let writer = Writer::new(stock, session.language());
    match stock.post {
        Some(post) => writer.kiosk_with("banner-called-post", &Args::new().text("post", post)),
        None => writer.kiosk("banner-called"),
    }
}

/// Returns a screen without a session: no keys, nothing to press.
pub(super) fn bare(writer: &Writer<'_>, look: Look, sketch: Sketch) -> Screen {
    Screen {
        name: sketch.name,
        language: writer.language().clone(),
        direction: writer.direction(),
        title: sketch.title,
        corner: corner(writer),
        stepper: None,
        blocks: sketch.blocks,
        keys: vec![],
        more: more(writer),
        focus: None,
        look,
        banner: None,
        notice: None,
        reading: None,
        beneath: None,
    }
}

/// Returns whether this is the language of the visit, in its plain or easy form.
pub(super) fn is_spoken(tag: &Tag, session: &Session) -> bool {
    session.language().plain() == *tag
}
