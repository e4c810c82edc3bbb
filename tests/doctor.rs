//! Every finding of `guichet doctor`, from what leads to it.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::{collections::BTreeSet, env, fs, path::Path, sync::Arc};

use jiff::civil::Date;

use guichet::{
    doctor::{Facts, Level, Report, facts::*, judge},
    lang::Tag,
    pack::Pack as Texts,
    text::Catalogue,
};

/// A computer that has nothing to mend.
fn good() -> Facts {
    Facts {
        screen: Screen {
            terminal: Terminal::Console,
            colours: Colours::Sixteen,
            size: Some((80, 25)),
            encoding: Encoding::Utf8,
            signs: Signs::Lost(vec![]),
            letters: Some(Letters { screen: 300, rows: 25 }),
            multiplexer: None,
        },
        voice: Voice {
            sound: Sound::Plays,
            espeak: Some("/usr/bin/espeak-ng".to_owned()),
            languages: vec![speech(Live::Speaks, 12)],
        },
        traces: Traces {
            folders: vec![folder(Seen::Is(Medium::Memory))],
            swaps: Seen::Is(vec![]),
            cores: Seen::Is(Cores::Off),
            spool: Seen::Is(Spool::None),
        },
        escape: Escape {
            logins: Seen::Is(vec![]),
            consoles: Consoles::Closed,
            sysrq: Seen::Is(0),
            restart: Restart::Off,
            foot: Foot::None,
            injection: Injection::Off,
            sandbox: Sandbox::Full,
            pin: Seen::Is(Pin::Set),
        },
        service: Service { unit: Some(unit()), account: Account::Plain },
        content: Content {
            configured: Configured::Good("/etc/guichet/config.toml".to_owned()),
            pack: Ok(Pack::default()),
            today: day(22),
            zone: Some("Europe/Paris".to_owned()),
        },
    }
}

fn day(day: i8) -> Date {
    Date::constant(2026, 11, day)
}

fn speech(live: Live, recordings: u32) -> Speech {
    Speech { language: "fr".to_owned(), recordings, live }
}

fn folder(medium: Seen<Medium>) -> Folder {
    Folder { path: "/run/guichet".to_owned(), medium }
}

fn swap(medium: Medium) -> Seen<Vec<Swap>> {
    Seen::Is(vec![Swap { name: "/dev/sda3".to_owned(), medium }])
}

fn unit() -> Unit {
    Unit {
        name: "guichet.service".to_owned(),
        start: Start::Enabled,
        watchdog: Some("30".to_owned()),
        swap: KeptOut::Yes,
    }
}

fn names() -> Vec<String> {
    vec!["one".to_owned(), "two".to_owned()]
}

type Change = fn(&mut Facts);

/// What is changed on a good computer, and what is then found.
const CASES: &[(&str, Level, Change)] = {
    use Level::{Amber, Green, Red, Unseen};
    &[
        ("terminal-console", Green, |_| {}),
        ("terminal-foot", Green, |it| it.screen.terminal = Terminal::Foot),
        ("terminal-other", Amber, |it| it.screen.terminal = Terminal::Other("xterm".to_owned())),
        ("terminal-dumb", Amber, |it| it.screen.terminal = Terminal::Dumb),
        ("terminal-none", Unseen, |it| it.screen.terminal = Terminal::None),
        ("terminal-hidden", Unseen, |it| it.screen.terminal = Terminal::Hidden),
        ("colours-all", Green, |it| it.screen.colours = Colours::All),
        ("colours-sixteen", Green, |_| {}),
        ("colours-none", Amber, |it| it.screen.colours = Colours::None),
        ("size-good", Green, |it| it.screen.size = Some((80, 24))),
        ("size-small", Amber, |it| it.screen.size = Some((80, 23))),
        ("size-small", Amber, |it| it.screen.size = Some((40, 12))),
        ("size-tiny", Red, |it| it.screen.size = Some((39, 60))),
        ("size-hidden", Unseen, |it| it.screen.size = None),
        ("encoding-good", Green, |_| {}),
        ("encoding-bytes", Red, |it| it.screen.encoding = Encoding::Bytes),
        ("encoding-mute", Unseen, |it| it.screen.encoding = Encoding::Mute),
        ("languages-all", Green, |_| {}),
        ("languages-lost", Amber, |it| it.screen.signs = Signs::Lost(names())),
        ("languages-font", Green, |it| it.screen.signs = Signs::Recommended),
        ("languages-chance", Amber, |it| it.screen.signs = Signs::Chance),
        ("letters-large", Green, |_| {}),
        ("letters-small", Amber, |it| {
            it.screen.letters = Some(Letters { screen: 300, rows: 26 });
        }),
        ("letters-unknown", Unseen, |it| it.screen.letters = None),
        ("multiplexer-none", Green, |_| {}),
        ("multiplexer-found", Red, |it| it.screen.multiplexer = Some("tmux".to_owned())),
        ("scrollback-none", Green, |_| {}),
        ("scrollback-foot", Green, |it| it.screen.terminal = Terminal::Foot),
        ("scrollback-kept", Amber, |it| it.screen.terminal = Terminal::Other("xterm".to_owned())),
        ("sound-plays", Green, |_| {}),
        ("sound-no-library", Amber, |it| it.voice.sound = Sound::NoLibrary),
        ("sound-silent", Amber, |it| it.voice.sound = Sound::Silent("no card".to_owned())),
        ("live-voice-found", Green, |_| {}),
        ("live-voice-missing", Amber, |it| it.voice.espeak = None),
        ("voices-all", Green, |it| it.voice.languages = vec![speech(Live::Mute, 1)]),
        ("voices-missing", Amber, |it| it.voice.languages = vec![speech(Live::Mute, 0)]),
        ("recordings-some", Green, |_| {}),
        ("recordings-none", Amber, |it| it.voice.languages = vec![speech(Live::Speaks, 0)]),
        ("erased-memory", Green, |_| {}),
        ("erased-encrypted", Green, |it| {
            it.traces.folders = vec![folder(Seen::Is(Medium::Encrypted))];
        }),
        ("erased-disk", Amber, |it| it.traces.folders = vec![folder(Seen::Is(Medium::Disk))]),
        ("erased-hidden", Unseen, |it| it.traces.folders = vec![folder(Seen::Hidden)]),
        ("swap-none", Green, |_| {}),
        ("swap-safe", Green, |it| it.traces.swaps = swap(Medium::Memory)),
        ("swap-safe", Green, |it| it.traces.swaps = swap(Medium::Encrypted)),
        ("swap-kept-out", Amber, |it| it.traces.swaps = swap(Medium::Disk)),
        ("swap-disk", Red, |it| {
            it.traces.swaps = swap(Medium::Disk);
            it.service.unit = None;
        }),
        ("swap-hidden", Unseen, |it| it.traces.swaps = Seen::Hidden),
        ("core-dumps-off", Green, |_| {}),
        ("core-dumps-on", Amber, |it| it.traces.cores = Seen::Is(Cores::On("core".to_owned()))),
        ("core-dumps-hidden", Unseen, |it| it.traces.cores = Seen::Hidden),
        ("print-spool-none", Green, |_| {}),
        ("print-spool-empty", Green, |it| it.traces.spool = Seen::Is(Spool::Nothing)),
        ("print-spool-keeps", Red, |it| it.traces.spool = Seen::Is(Spool::Keeps)),
        ("print-spool-hidden", Unseen, |it| it.traces.spool = Seen::Hidden),
        ("logins-none", Green, |_| {}),
        ("logins-found", Red, |it| it.escape.logins = Seen::Is(names())),
        ("logins-hidden", Unseen, |it| it.escape.logins = Seen::Hidden),
        ("consoles-none", Green, |it| it.escape.consoles = Consoles::None),
        ("consoles-closed", Green, |_| {}),
        ("consoles-empty", Amber, |it| it.escape.consoles = Consoles::Empty),
        ("consoles-login", Red, |it| it.escape.consoles = Consoles::Login),
        ("sysrq-off", Green, |_| {}),
        ("sysrq-on", Red, |it| it.escape.sysrq = Seen::Is(438)),
        ("sysrq-hidden", Unseen, |it| it.escape.sysrq = Seen::Hidden),
        ("ctrl-alt-del-off", Green, |_| {}),
        ("ctrl-alt-del-on", Amber, |it| it.escape.restart = Restart::On),
        ("foot-none", Green, |_| {}),
        ("foot-ours", Green, |it| it.escape.foot = Foot::Ours),
        ("foot-other", Red, |it| it.escape.foot = Foot::Other),
        ("injection-off", Green, |_| {}),
        ("injection-confined", Green, |it| it.escape.injection = Injection::On),
        ("injection-on", Amber, |it| {
            it.escape.injection = Injection::On;
            it.escape.sandbox = Sandbox::Partial;
        }),
        ("injection-always", Amber, |it| {
            it.escape.injection = Injection::Always;
            it.escape.sandbox = Sandbox::Unknown;
        }),
        ("sandbox-full", Green, |_| {}),
        ("sandbox-partial", Amber, |it| it.escape.sandbox = Sandbox::Partial),
        ("sandbox-absent", Red, |it| it.escape.sandbox = Sandbox::Absent),
        ("sandbox-unknown", Unseen, |it| it.escape.sandbox = Sandbox::Unknown),
        ("pin-set", Green, |_| {}),
        ("pin-open", Red, |it| it.escape.pin = Seen::Is(Pin::Open)),
        ("pin-missing", Red, |it| it.escape.pin = Seen::Is(Pin::Missing)),
        ("pin-hidden", Unseen, |it| it.escape.pin = Seen::Hidden),
        ("service-enabled", Green, |_| {}),
        ("service-disabled", Amber, |it| {
            it.service.unit = Some(Unit { start: Start::Disabled, ..unit() });
        }),
        ("service-none", Amber, |it| it.service.unit = None),
        ("watchdog-on", Green, |_| {}),
        ("watchdog-off", Amber, |it| it.service.unit = Some(Unit { watchdog: None, ..unit() })),
        ("account-plain", Green, |_| {}),
        ("account-root", Red, |it| it.service.account = Account::Root),
        ("config-good", Green, |_| {}),
        ("config-missing", Amber, |it| {
            it.content.configured = Configured::Missing("/etc/x".to_owned());
        }),
        ("config-unreadable", Red, |it| {
            it.content.configured = Configured::Unreadable("/etc/x: no".to_owned());
        }),
        ("config-wrong", Red, |it| it.content.configured = Configured::Wrong(2, "x".to_owned())),
        ("time-zone-known", Green, |_| {}),
        ("time-zone-utc", Amber, |it| it.content.zone = Some("Etc/UTC".to_owned())),
        ("time-zone-missing", Amber, |it| it.content.zone = None),
        ("pack-good", Green, |_| {}),
        ("pack-broken", Red, |it| it.content.pack = Err("pack.toml:1:1: no".to_owned())),
        ("clock-plausible", Green, |it| {
            it.content.pack = Ok(Pack { newest: Some(day(22)), ..Pack::default() });
        }),
        ("clock-behind", Red, |it| {
            it.content.pack = Ok(Pack { newest: Some(day(23)), ..Pack::default() });
        }),
        ("values-current", Green, |_| {}),
        ("values-soon", Amber, |it| {
            it.content.pack = Ok(Pack { soon: names(), ..Pack::default() });
        }),
        ("values-expired", Amber, |it| {
            let pack = Pack { soon: names(), expired: names(), ..Pack::default() };
            it.content.pack = Ok(pack);
        }),
        ("review-done", Green, |_| {}),
        ("review-drafts", Amber, |it| {
            it.content.pack = Ok(Pack { drafts: names(), ..Pack::default() });
        }),
        ("review-old", Amber, |it| {
            it.content.pack = Ok(Pack { old: names(), ..Pack::default() });
        }),
    ]
};

#[test]
fn a_good_computer_has_nothing_to_mend() {
    for finding in judge(&good()) {
        assert_eq!(finding.level, Level::Green, "{finding:?}");
    }
}

#[test]
fn each_thing_leads_to_its_finding_alone() {
    let usual = judge(&good());
    for (code, level, change) in CASES {
        let mut facts = good();
        change(&mut facts);
        let found = judge(&facts);
        let finding = found.iter().find(|it| it.code == *code);
        assert_eq!(finding.map(|it| it.level), Some(*level), "{code}");
        let check = finding.map(|it| it.check).unwrap_or_default();
        assert!(code.starts_with(check), "{code}");
        let others = found.iter().filter(|it| it.level > *level.max(&Level::Green));
        let others: Vec<_> = others.filter(|it| !usual.contains(it)).collect();
        assert!(others.is_empty(), "{code}: {others:?}");
    }
}

#[test]
fn every_finding_has_a_case() {
    let cases: BTreeSet<&str> = CASES.iter().map(|(code, ..)| *code).collect();
    let written: BTreeSet<String> = sources().iter().flat_map(|it| codes(it)).collect();
    let missing: Vec<_> = written.iter().filter(|it| !cases.contains(it.as_str())).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_finding_is_told_in_both_languages_with_its_repair() {
    for language in ["fr", "en"] {
        for (code, level, change) in CASES {
            let mut facts = good();
            change(&mut facts);
            let report = Report::new(judge(&facts), &catalogue(), &Tag::parse(language).unwrap());
            let told = report.told().iter().find(|it| it.finding.code == *code).unwrap();
            assert_ne!(told.says, *code, "{language}");
            assert!(!told.title.starts_with("check-"), "{language}: {}", told.title);
            assert!(!told.says.contains('{') && !told.says.contains('$'), "{}", told.says);
            assert_eq!(told.repair.is_some(), *level != Level::Green, "{language}: {code}");
        }
    }
}

/// `GUICHET_WRITE=1 cargo test --test doctor` writes the list anew.
#[test]
fn the_page_lists_every_finding() {
    const MARK: &str = "<!-- The rest is made from the program. -->\n";
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/doctor.md");
    let page = fs::read_to_string(&path).unwrap();
    let (own, rest) = page.split_once(MARK).unwrap();
    if env::var_os("GUICHET_WRITE").is_some() {
        fs::write(&path, [own, MARK, &list()].concat()).unwrap();
        return;
    }
    assert_eq!(rest, list(), "run `GUICHET_WRITE=1 cargo test --test doctor`");
}

fn list() -> String {
    let catalogue = catalogue();
    let mut lines: Vec<String> = Vec::new();
    let mut seen = BTreeSet::new();
    for (code, level, change) in CASES.iter().filter(|(code, ..)| seen.insert(*code)) {
        let mut facts = good();
        change(&mut facts);
        let report = Report::new(judge(&facts), &catalogue, &Tag::parse("en").unwrap());
        let told = report.told().iter().find(|it| it.finding.code == *code).unwrap();
        let title = format!("\n### {} (`{}`)\n\n", told.title, told.finding.check);
        let details = told.finding.details.iter().map(|(name, _)| format!("`{name}`"));
        let details = details.collect::<Vec<_>>().join(", ");
        if !lines.contains(&title) {
            lines.push(format!("{title}| code | level | details |\n|---|---|---|\n"));
            lines.push(title);
        }
        lines.push(format!("| `{code}` | {} | {details} |\n", level.name()));
    }
    lines.iter().filter(|it| !it.ends_with(")\n\n")).map(String::as_str).collect()
}

fn catalogue() -> Catalogue {
    let pack = Arc::new(Texts::embedded());
    let reference = pack.reference().map_err(|it| it.len()).unwrap();
    let languages = Arc::new(reference.manifest.languages);
    Catalogue::new(pack, languages, reference.values, day(22))
}

fn sources() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/doctor/judge");
    let files = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path());
    files.map(|it| fs::read_to_string(it).unwrap()).collect()
}

/// Returns the codes that a file can find: what stands in quotes after the name of a check.
fn codes(source: &str) -> Vec<String> {
    let levels = ["Finding::green(", "Finding::amber(", "Finding::red(", "Finding::unseen("];
    let calls = levels.iter().flat_map(|level| source.split(level).skip(1));
    let inside = calls.filter_map(|it| it.split(')').next());
    inside.filter_map(|it| Some(it.rsplit('"').nth(1)?.to_owned())).collect()
}
