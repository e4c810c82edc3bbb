//! What floats above a screen.

use super::{
    Block, Mark, Row, Text, Theme, Value,
    build::{Sketch, is_spoken},
    comfort::ticked,
    goodbye,
    list::{self, Item},
    time,
    writer::Writer,
};
use crate::{
    procedure::{Name, Way},
    session::{Act, Hands, Listening, Overlay, Presence, Session, Space, StaffAct, StaffMay},
    text::{Args, Key},
};

pub(super) fn compose(session: &Session, writer: &Writer<'_>) -> Sketch {
    match session.overlay() {
        Some(Overlay::Help) => help(session, writer),
        Some(Overlay::Word(word)) => explained(word, writer),
        Some(Overlay::Settings) => settings(session, writer),
        Some(Overlay::Voice) => voice(session, writer),
        Some(Overlay::Languages) => languages(session, writer),
        Some(Overlay::Keeps) => plain("keeps", writer, keeps(writer), vec![(Act::Stay, "close")]),
        Some(Overlay::Stop) => {
            let text = vec![Block::Paragraph(writer.kiosk("stop-text"))];
            plain("stop", writer, text, vec![(Act::Stay, "stay"), (Act::Erase, "erase")])
                .with(goodbye::things(writer))
        }
        Some(Overlay::LastMinute { why, .. }) => time::last_minute(session, *why, writer),
        Some(Overlay::Idle { .. }) => idle(session, writer),
        Some(Overlay::Sorry) | None => {
            let text = vec![Block::Paragraph(writer.kiosk("sorry-text"))];
            plain("sorry", writer, text, vec![(Act::Stay, "close")])
        }
    }
}

fn plain(id: &str, writer: &Writer<'_>, text: Vec<Block>, acts: Vec<(Act, &str)>) -> Sketch {
    let labels: Vec<_> = acts.iter().map(|(_, label)| format!("{id}-{label}")).collect();
    let acts = acts.into_iter().zip(&labels).map(|((act, _), label)| (act, label.as_str()));
    plain_of(id, &format!("{id}-heading"), writer, text, acts.collect())
}

/// The same, where the names of its texts do not follow from its own.
pub(super) fn plain_of(
    id: &str,
    heading: &str,
    writer: &Writer<'_>,
    text: Vec<Block>,
    acts: Vec<(Act, &str)>,
) -> Sketch {
    let item = |(act, label): (Act, &str)| Item::new(writer.kiosk(label), act);
    let items = acts.into_iter().map(item).collect();
    Sketch::new(format!("over:{id}"), writer.kiosk(&format!("{id}-title")))
        .with([Block::Heading(writer.kiosk(heading))])
        .with(text)
        .with(list::blocks(items, vec![], 0, writer.kiosk("step-more")))
}

fn keeps(writer: &Writer<'_>) -> Vec<Block> {
    Writer::paragraphs(&writer.kiosk("keeps-text"))
}

/// Whom to call. Where nobody is there, telephones come first.
fn help(session: &Session, writer: &Writer<'_>) -> Sketch {
    let is_called = session.is_called();
    let hint = if is_called { "help-called" } else { "help-call-hint" };
    let call = Item::new(writer.kiosk("help-call"), Act::Call).hinted(Some(writer.kiosk(hint)));
    // Who is worried calls again with the same keys: no key that called may take the call back.
    let came = is_called.then(|| Item::new(writer.kiosk("help-came"), Act::PersonCame));
    let is_called = u8::from(is_called);
    let keeps = Item::new(writer.kiosk("help-keeps"), Act::Keeps);
    let close = Item::new(writer.kiosk("help-close"), Act::Stay);
    let phones = phones(session, writer);
    let sketch = Sketch::new("over:help", writer.kiosk("help-title"))
        .with([Block::Heading(writer.kiosk("help-heading"))]);
    let more = writer.kiosk("step-more");
    let keys = match session.hands() {
        Hands::Keys => "help-keys",
        Hands::Lines => "help-keys-lines",
    };
    let (sketch, digits) = match session.presence() {
        Presence::Staffed => {
            let items = [call, keeps, close].into_iter().chain(came).collect();
            (sketch.with(list::blocks(items, vec![], 0, more)).with(phones), 3 + is_called)
        }
        Presence::Alone => {
            // Who was called before everybody left is not called for ever.
            let items = [keeps, close].into_iter().chain(came).collect();
            let sketch = sketch.with([Block::Paragraph(writer.kiosk("help-nobody"))]).with(phones);
            (sketch.with(list::blocks(items, vec![], 0, more)), 2 + is_called)
        }
    };
    sketch
        .with([Block::Muted(writer.kiosk(keys))])
        .with(for_staff(session, writer).map(|item| list::choice(digits + 1, item)))
}

/// The last row, where no visitor looks for anything.
fn for_staff(session: &Session, writer: &Writer<'_>) -> Option<Item> {
    let is_known = session.site().staff != StaffMay::Nothing;
    is_known.then(|| Item::new(writer.kiosk("help-staff"), Act::Staff(StaffAct::Enter)))
}

fn phones(session: &Session, writer: &Writer<'_>) -> Vec<Block> {
    let own = session.walking().into_iter().flat_map(|walking| &walking.procedure.other_ways);
    let own: Vec<&Name> = own
        .filter_map(|way| match &way.way {
            Way::Phone(phone) => Some(phone),
            Way::Counter(_) | Way::Post(_) => None,
        })
        .collect();
    let own = own.into_iter().map(|phone| row(writer.kiosk("help-phone"), phone, writer));
    let emergency = writer.stock().emergency.iter();
    let emergency: Vec<Block> =
        emergency.filter_map(|phone| Some(row(named(phone, writer)?, phone, writer))).collect();
    let heading =
        (!emergency.is_empty()).then(|| Block::Subheading(writer.kiosk("help-emergency")));
    own.chain(heading).chain(emergency).collect()
}

/// What an emergency number is for, in the help's own words.
fn named(phone: &Name, writer: &Writer<'_>) -> Option<Text> {
    let id = phone.as_str().replace('.', "-");
    Some(writer.kiosk(&id)).filter(|text| !text.content.is_empty())
}

fn row(label: Text, phone: &Name, writer: &Writer<'_>) -> Block {
    Block::Row(Row { digit: None, label, value: Value::Said(writer.value(phone)), target: None })
}

fn explained(word: &str, writer: &Writer<'_>) -> Sketch {
    let title = Key { file: "glossary", id: word, part: None };
    let text = Key { file: "glossary", id: word, part: Some("text") };
    let close = vec![Item::new(writer.kiosk("word-close"), Act::Stay)];
    Sketch::new(format!("over:word:{word}"), writer.kiosk("word-title"))
        .with([Block::Heading(writer.needed(title, &Args::new()))])
        .with(Writer::paragraphs(&writer.needed(text, &Args::new())))
        .with(list::blocks(close, vec![], 0, writer.kiosk("step-more")))
}

fn settings(session: &Session, writer: &Writer<'_>) -> Sketch {
    let look = session.look();
    let theme = |theme: Theme, id: &str| {
        let mark = if look.theme == theme { Mark::Chosen } else { Mark::Open };
        Item::new(writer.kiosk(id), Act::Paint(theme)).marked(mark)
    };
    let space = Item::new(writer.kiosk("settings-space"), Act::ToggleSpace)
        .marked(ticked(look.space == Space::More));
    let easy = session.site().languages.simple_sister(session.language()).map(|_| {
        Item::new(writer.kiosk("settings-easy-text"), Act::ToggleEasyText)
            .marked(ticked(session.language().is_simple()))
    });
    let voice = Item::new(writer.kiosk("settings-voice"), Act::VoiceSettings);
    let items = [
        theme(Theme::Dark, "settings-dark"),
        theme(Theme::Light, "settings-light"),
        theme(Theme::HighContrast, "settings-contrast"),
        space,
    ];
    let close = vec![Item::new(writer.kiosk("settings-close"), Act::Stay)];
    Sketch::new("over:settings", writer.kiosk("settings-title"))
        .with([Block::Heading(writer.kiosk("settings-heading"))])
        .with(list::blocks(
            items.into_iter().chain(easy).chain([voice]).collect(),
            close,
            0,
            writer.kiosk("step-more"),
        ))
}

/// How the voice sounds. Each press is heard at once: the row that it changes is read.
fn voice(session: &Session, writer: &Writer<'_>) -> Sketch {
    let voice = session.voice();
    let listen = Item::new(writer.kiosk("voice-listen"), Act::Listen)
        .marked(ticked(voice.listening == Listening::On));
    let acts = [
        ("voice-repeat", Act::Repeat),
        ("voice-pause", Act::Pause),
        ("voice-slower", Act::Slower),
        ("voice-faster", Act::Faster),
        ("voice-quieter", Act::Quieter),
        ("voice-louder", Act::Louder),
    ];
    let acts = acts.map(|(id, act)| Item::new(writer.kiosk(id), act));
    let close = vec![Item::new(writer.kiosk("settings-close"), Act::Stay)];
    let items = [listen].into_iter().chain(acts).collect();
    Sketch::new("over:voice", writer.kiosk("voice-title"))
        .with([Block::Heading(writer.kiosk("voice-heading"))])
        .with(list::blocks(items, close, 0, writer.kiosk("step-more")))
        .with([
            step("voice-rate", voice.rate.step(), writer),
            step("voice-volume", voice.volume.step(), writer),
        ])
}

fn step(id: &str, step: u8, writer: &Writer<'_>) -> Block {
    let args = Args::new().number("step", step.into());
    Block::Muted(writer.kiosk_with(id, &args))
}

fn languages(session: &Session, writer: &Writer<'_>) -> Sketch {
    let item = |language: &crate::lang::Language| {
        let mark = if is_spoken(&language.tag, session) { Mark::Chosen } else { Mark::Open };
        let label = Text {
            content: language.autonym.clone(),
            say: None,
            language: language.tag.clone(),
            direction: language.direction,
        };
        Item::new(label, Act::Speak(language.tag.clone())).marked(mark)
    };
    let items = session.site().languages.offered().map(item).collect();
    Sketch::new("over:languages", writer.kiosk("languages-title"))
        .with([Block::Heading(writer.kiosk("languages-heading"))])
        .with(list::blocks(items, vec![], session.page(), writer.kiosk("step-more")))
        .focused(Some(Act::Speak(session.language().plain())))
}

fn idle(session: &Session, writer: &Writer<'_>) -> Sketch {
    let said = [10, 20, session.site().countdown.as_secs()];
    let text = vec![
        Block::Careful(time::countdown("idle-text", &said, session, writer)),
        Block::Paragraph(writer.kiosk("idle-any-key")),
    ];
    plain("idle", writer, text, vec![(Act::Stay, "stay")])
}
