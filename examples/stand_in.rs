//! The smallest visit and farewell: what the tests of the processes run, and what each of the
//! two owes its supervisor.
//!
//! Keys of the visit: `g` goodbye, `s` stop, `x` leave, `e` English, `p` break down; `k` has what
//! was typed checked as a PIN, `c` says that the staff are gone, `o` and `i` take the computer out
//! of service and back; every other one is shown. A pack named `broken` lets no visit start; `hopeless` neither without it;
//! `speechless` lets no farewell start.

use std::{
    io::{self, Write},
    process::{self, ExitCode},
    time::Duration,
};

use guichet::{
    adapters::{Inbox, RoleLink, terminal::Painter},
    cli::{self, Roles},
    keys::{Input, Key},
    lang::Tag,
    link::{Content, EndReason, Past, Pin, Renderer, Start},
    screen::Erasing,
    shell::{Happening, Source},
};

fn main() -> ExitCode {
    cli::main(&Roles { visit, farewell })
}

fn visit(link: &mut RoleLink, start: &Start) -> io::Result<Past> {
    let is_broken = has_pack(start, "broken") && start.content == Content::Whole;
    if is_broken || has_pack(start, "hopeless") {
        return Err(io::ErrorKind::InvalidData.into());
    }
    let inputs = link.take_inputs().ok_or(io::ErrorKind::InvalidInput)?;
    let mut inbox = Inbox::new(&inputs);
    let mut canvas = Canvas::open(start)?;
    let mut language = start.settings.language.clone();
    let mut typed = String::new();
    canvas.show("ready")?;
    cli::let_the_visitor_in(link, start)?;
    // Tests wait for this, so that whatever they do then is after the supervisor heard it.
    let me = format!("visit {} {:?}", process::id(), start.content);
    canvas.show(&format!("{me} {:?} []", start.service))?;
    loop {
        match inbox.next(None) {
            Happening::Input(Input::Key(Key::Char(letter))) => {
                if let Some(reason) = reason_of(letter) {
                    return Ok(Past { reason, language });
                }
                match letter {
                    'k' => link.asks_about_a_pin(&pin(&mut typed)?)?,
                    'c' => {
                        link.staff_are_gone()?;
                        canvas.show(&format!("{me} staff gone"))?;
                    }
                    'e' => {
                        language = Tag::parse("en").map_err(io::Error::other)?;
                        link.speaks(&language)?;
                    }
                    #[allow(clippy::panic)] // this is what is tried out
                    'p' => panic!("{typed}"),
                    letter => {
                        typed.push(letter);
                        canvas.show(&format!("{me} [{typed}]"))?;
                    }
                }
            }
            Happening::Pin(reply) => canvas.show(&format!("{me} {reply:?}"))?,
            Happening::Input(Input::Resized) => canvas.show(&format!("{me} resized"))?,
            Happening::Line(line) => canvas.show(&format!("heard {line}"))?,
            Happening::Gone | Happening::EndRequested => {
                return Ok(Past { reason: EndReason::Stopped, language });
            }
            Happening::Hours(outlook) => {
                canvas.show(&format!("hours {} {:?}", process::id(), outlook.opening))?;
            }
            _ => {}
        }
    }
}

/// The keys that end a visit.
fn reason_of(letter: char) -> Option<EndReason> {
    match letter {
        'g' => Some(EndReason::Goodbye),
        's' => Some(EndReason::Stopped),
        'x' => Some(EndReason::Leave),
        'o' => Some(EndReason::OutOfService),
        'i' => Some(EndReason::BackInService),
        _ => None,
    }
}

fn pin(typed: &mut String) -> io::Result<Pin> {
    let pin = Pin::new(typed).ok_or(io::ErrorKind::InvalidInput)?;
    typed.clear();
    Ok(pin)
}

fn farewell(link: &mut RoleLink, start: &Start, past: &Past) -> io::Result<()> {
    if has_pack(start, "speechless") {
        return Err(io::ErrorKind::InvalidData.into());
    }
    let inputs = link.take_inputs().ok_or(io::ErrorKind::InvalidInput)?;
    let mut inbox = Inbox::new(&inputs);
    let mut canvas = Canvas::open(start)?;
    let mut erasing = Erasing::Running;
    let mut end = inbox.now() + start.settings.times.farewell;
    canvas.show("erasing")?;
    cli::let_the_visitor_in(link, start)?;
    loop {
        canvas.show(&format!("farewell {:?} {} {erasing:?}", past.reason, past.language))?;
        match inbox.next(Some(end)) {
            Happening::Erased(news) => erasing = news,
            Happening::Input(Input::Resized) => {}
            // Nobody is there any more, but what comes of the wipe is still told.
            Happening::Gone if erasing == Erasing::Running => end = inbox.now() + A_MOMENT,
            _ => return Ok(()),
        }
    }
}

const A_MOMENT: Duration = Duration::from_secs(1);

fn has_pack(start: &Start, name: &str) -> bool {
    start.settings.pack.as_ref().is_some_and(|it| it.ends_with(name))
}

enum Canvas {
    Screen(Painter),
    Lines,
}

impl Canvas {
    fn open(start: &Start) -> io::Result<Self> {
        Ok(match start.renderer {
            Renderer::Screen => Self::Screen(Painter::open()?),
            Renderer::Linear => Self::Lines,
        })
    }

    fn show(&mut self, text: &str) -> io::Result<()> {
        match self {
            Self::Screen(painter) => {
                painter.draw(|frame| {
                    frame.render_widget(text, frame.area());
                    frame.set_cursor_position((0, 0));
                })?;
                Ok(())
            }
            Self::Lines => writeln!(io::stdout(), "{text}"),
        }
    }
}
