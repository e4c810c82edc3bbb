//! Can it be read?

use crate::doctor::{
    Finding,
    facts::{Colours, Encoding, Letters, Screen, Signs, Terminal},
};

/// The smallest screen that is laid out, and the smallest that is comfortable.
const SMALLEST: (u16, u16) = (40, 12);
const COMFORTABLE: (u16, u16) = (80, 24);
/// A capital of 0.7 degrees, seen from 60 cm, in hundredths of a millimetre (EN 301 549, 5.1.4).
const CAPITAL: u32 = 733;
/// How high a capital is in its cell, in hundredths: 62 in Terminus, 63 in `DejaVu Sans Mono`.
const IN_CELL: u32 = 62;

pub(super) fn judge(screen: &Screen) -> Vec<Finding> {
    let terminal = terminal(&screen.terminal);
    if matches!(screen.terminal, Terminal::None | Terminal::Hidden) {
        return vec![terminal];
    }
    vec![
        terminal,
        colours(screen.colours),
        size(screen.size),
        encoding(screen.encoding),
        signs(&screen.signs),
        letters(screen.letters),
        multiplexer(screen.multiplexer.as_ref()),
        scrollback(&screen.terminal),
    ]
}

fn terminal(terminal: &Terminal) -> Finding {
    const CHECK: &str = "terminal";
    match terminal {
        Terminal::Console => Finding::green(CHECK, "terminal-console"),
        Terminal::Foot => Finding::green(CHECK, "terminal-foot"),
        Terminal::Other(name) => Finding::amber(CHECK, "terminal-other").text("name", name),
        Terminal::Dumb => Finding::amber(CHECK, "terminal-dumb"),
        Terminal::None => Finding::unseen(CHECK, "terminal-none"),
        Terminal::Hidden => Finding::unseen(CHECK, "terminal-hidden"),
    }
}

fn colours(colours: Colours) -> Finding {
    const CHECK: &str = "colours";
    match colours {
        Colours::All => Finding::green(CHECK, "colours-all"),
        Colours::Sixteen => Finding::green(CHECK, "colours-sixteen"),
        Colours::None => Finding::amber(CHECK, "colours-none"),
    }
}

fn size(size: Option<(u16, u16)>) -> Finding {
    const CHECK: &str = "size";
    let Some((columns, rows)) = size else { return Finding::unseen(CHECK, "size-hidden") };
    let holds = |(wide, high)| columns >= wide && rows >= high;
    let found = if holds(COMFORTABLE) {
        Finding::green(CHECK, "size-good")
    } else if holds(SMALLEST) {
        Finding::amber(CHECK, "size-small")
    } else {
        Finding::red(CHECK, "size-tiny")
    };
    found.number("columns", columns).number("rows", rows)
}

fn encoding(encoding: Encoding) -> Finding {
    const CHECK: &str = "encoding";
    match encoding {
        Encoding::Utf8 => Finding::green(CHECK, "encoding-good"),
        Encoding::Bytes => Finding::red(CHECK, "encoding-bytes"),
        Encoding::Mute => Finding::unseen(CHECK, "encoding-mute"),
    }
}

fn signs(signs: &Signs) -> Finding {
    const CHECK: &str = "languages";
    match signs {
        Signs::Lost(names) if names.is_empty() => Finding::green(CHECK, "languages-all"),
        Signs::Lost(names) => Finding::amber(CHECK, "languages-lost").names("names", names),
        Signs::Recommended => Finding::green(CHECK, "languages-font"),
        Signs::Chance => Finding::amber(CHECK, "languages-chance"),
    }
}

fn letters(letters: Option<Letters>) -> Finding {
    const CHECK: &str = "letters";
    let Some(Letters { screen, rows }) = letters else {
        return Finding::unseen(CHECK, "letters-unknown");
    };
    let (screen, rows) = (u32::from(screen), u32::from(rows.max(1)));
    // Hundredths of a millimetre.
    let capital = screen * IN_CELL / rows;
    let most = screen * IN_CELL / CAPITAL;
    let found = if capital >= CAPITAL {
        Finding::green(CHECK, "letters-large")
    } else {
        Finding::amber(CHECK, "letters-small")
    };
    let millimetres = format!("{}.{}", capital / 100, capital % 100 / 10);
    found.text("millimetres", millimetres).number("rows", rows).number("most", most)
}

fn multiplexer(name: Option<&String>) -> Finding {
    const CHECK: &str = "multiplexer";
    match name {
        None => Finding::green(CHECK, "multiplexer-none"),
        Some(name) => Finding::red(CHECK, "multiplexer-found").text("name", name),
    }
}

/// What scrolled away is erased after each visit; where nothing scrolls away is better.
fn scrollback(terminal: &Terminal) -> Finding {
    const CHECK: &str = "scrollback";
    match terminal {
        Terminal::Console => Finding::green(CHECK, "scrollback-none"),
        // Its settings are another finding.
        Terminal::Foot => Finding::green(CHECK, "scrollback-foot"),
        _ => Finding::amber(CHECK, "scrollback-kept"),
    }
}
