//! What is packed: units, settings, scripts and pages agree with the program and with each other.
//!
//! Tools of the system check their own files where they are installed; a line says where not.
#![allow(clippy::unwrap_used, clippy::panic)]

#[path = "folder/folder.rs"]
mod folder;

use std::{
    collections::BTreeSet,
    env, fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

use folder::Folder;
use guichet::config::{self, Config};

/// Commands that pages and units may name before they are in this program.
const COMING: [&str; 0] = [];
/// Tables of the configuration, in the same way.
const COMING_TABLES: [&str; 0] = [];
/// The most that `systemd-analyze security` may say of the kiosk.
const MOST_EXPOSED: f32 = 1.0;
/// What leaves a console or restarts the computer, in the words of keymaps(5).
const WAYS_OUT: [&str; 6] = ["Console", "Boot", "SAK", "KeyboardSignal", "Scroll_", "Show_"];

#[test]
fn every_command_that_is_named_exists() {
    let command = guichet::cli::command();
    let known: BTreeSet<&str> = command.get_subcommands().map(clap::Command::get_name).collect();
    let mut met = BTreeSet::new();
    for (file, text) in pages().into_iter().chain(units()) {
        for words in commands(&text) {
            let Some(name) = words.first().filter(|it| is_word(it)) else { continue };
            let exists = known.contains(name.as_str()) || COMING.contains(&name.as_str());
            assert!(exists, "{file}: there is no `guichet {name}`");
            met.insert(name.clone());
            let Some(inner) = command.find_subcommand(name) else { continue };
            let below = words.get(1).and_then(|it| inner.find_subcommand(it));
            let inner = below.unwrap_or(inner);
            let long: Vec<&str> = inner.get_arguments().filter_map(clap::Arg::get_long).collect();
            for option in words.iter().filter_map(|it| it.strip_prefix("--")) {
                let option = option.split(['=', '`', ']']).next().unwrap();
                let exists = long.contains(&option) || ["linear", "help"].contains(&option);
                assert!(exists, "{file}: `guichet {name}` has no `--{option}`");
            }
        }
    }
    assert!(met.contains("doctor") && met.contains("kiosk"), "{met:?}");
}

#[test]
fn every_test_that_is_named_exists() {
    let sources =
        rust_files(&root().join("src")).into_iter().chain(rust_files(&root().join("tests")));
    let sources: String = texts(sources).into_iter().map(|(_, text)| text).collect();
    let (_, text) = pages().into_iter().find(|(file, _)| file.ends_with("deploy.md")).unwrap();
    let named = text.split('`').skip(1).step_by(2).filter(|it| it.matches('_').count() > 2);
    let named: Vec<&str> = named.filter(|it| !it.contains(['/', ' '])).collect();
    assert!(named.len() > 10, "{named:?}");
    for name in named {
        assert!(sources.contains(&format!("fn {name}(")), "there is no test `{name}`");
    }
}

#[test]
fn no_program_is_started_but_the_voice_and_itself() {
    let is_shipped = |file: &String| !file.ends_with("/tests.rs");
    for (file, text) in
        texts(rust_files(&root().join("src"))).into_iter().filter(|it| is_shipped(&it.0))
    {
        let shipped = text.split("mod tests {").next().unwrap();
        for started in shipped.split("Command::new(\"").skip(1) {
            let is_known =
                started.starts_with("espeak-ng\"") || started.starts_with("/proc/self/exe\"");
            assert!(is_known, "{file}: {:?}", started.lines().next());
        }
    }
}

#[test]
fn every_example_of_a_configuration_is_accepted() {
    let mut count = 0;
    // A page on another format has its own test.
    let is_of_configurations = |file: &String| !file.ends_with("/scenarios.md");
    for (file, text) in pages().into_iter().filter(|it| is_of_configurations(&it.0)) {
        for block in blocks(&text, "toml") {
            let known = config::reference();
            let is_coming = |it: &&&str| {
                block.contains(&format!("[{it}")) && !known.contains(&format!("## [{it}"))
            };
            if let Some(table) = COMING_TABLES.iter().find(is_coming) {
                eprintln!("skipped: {file}: this program has no [{table}] yet");
                continue;
            }
            count += 1;
            assert_eq!(Config::parse(&file, &block).err(), None, "{block}");
        }
    }
    assert!(count > 0, "no page shows a configuration");
}

#[test]
fn the_kiosk_is_hardly_exposed() {
    let unit = packaged("systemd/guichet.service");
    let Some(output) = run("systemd-analyze", &["security", "--offline=yes", path(&unit)]) else {
        return;
    };
    let told = String::from_utf8_lossy(&output.stdout).into_owned();
    let level =
        told.lines().last().and_then(|it| it.split(": ").nth(1)?.split(' ').next()?.parse().ok());
    let level: f32 = level.unwrap_or_else(|| panic!("{told}"));
    assert!(level <= MOST_EXPOSED, "{level}");
}

/// systemd cannot look into the arguments of `openat2`, so that setting refuses it altogether.
#[test]
fn nothing_that_erases_is_refused_openat2() {
    for (file, text) in units() {
        let refuses = text.contains("guichet wipe") && text.contains("\nRestrictSUIDSGID=yes");
        assert!(!refuses, "{file}: the folders of the place could not be erased");
    }
}

#[test]
fn the_units_are_sound() {
    for unit in files("systemd") {
        let Some(output) = run("systemd-analyze", &["verify", "--man=no", path(&unit)]) else {
            return;
        };
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        // The programs are not installed where this is tested.
        let wrong = told.lines().filter(|it| !it.contains("is not executable"));
        let name = unit.file_name().unwrap().to_string_lossy().into_owned();
        let wrong: Vec<&str> =
            wrong.filter(|it| it.contains(name.trim_end_matches("@.service"))).collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }
}

#[test]
fn every_key_of_foot_is_taken_away() {
    let ours = fs::read_to_string(packaged("foot.ini")).unwrap();
    let newer = fs::read_to_string(packaged("foot-newer.ini")).unwrap();
    let kept: Vec<_> = bindings(&ours)
        .into_iter()
        .chain(bindings(&newer))
        .filter(|(_, keys)| keys != "none")
        .collect();
    assert!(kept.is_empty(), "{kept:?}");
    assert!(ours.contains("\nshell=/bin/false\n") && ours.contains("\nlines=0\n"));
    let Ok(theirs) = fs::read_to_string("/etc/xdg/foot/foot.ini") else {
        eprintln!("skipped: foot is not installed here");
        return;
    };
    let theirs = theirs.replace("\n# ", "\n");
    let taken: BTreeSet<String> = bindings(&ours).into_iter().map(|(name, _)| name).collect();
    for (name, keys) in
        bindings(&theirs).into_iter().filter(|(name, _)| !name.contains(['\\', ' ']))
    {
        let is_taken = taken.contains(&name) || name.ends_with("noop");
        assert!(is_taken, "{name} is still on {keys}");
    }
    let file = format!("--config={}", path(&packaged("foot.ini")));
    if let Some(output) = run("foot", &["--check-config", &file]) {
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
}

#[test]
fn the_keymap_keeps_its_letters_and_loses_the_ways_out() {
    // Lines of `dumpkeys --full-table`, of a French and of a Belgian keyboard.
    let before = "\
keycode  16 = +a               +A               VoidSymbol       Control_a        Meta_a
keycode   3 = eacute           two              asciitilde       nul              Meta_eacute
keycode  53 = equal            plus             VoidSymbol       VoidSymbol       Meta_equal
keycode  59 = F1               F13              Console_13       F25              Console_1
keycode  60 = F2 F14 Console_14 F26 Console_2 Console_14
keycode  70 = Scroll_Lock      Show_Memory      Show_Registers   Show_State       Scroll_Lock
keycode  83 = KP_Comma         KP_Comma         VoidSymbol       Boot             VoidSymbol
keycode  99 = VoidSymbol       VoidSymbol       VoidSymbol       Control_backslash Last_Console
keycode 103 = Up               Scroll_Backward  VoidSymbol       VoidSymbol       KeyboardSignal
keycode 105 = Left             Left             Left             Left             Decr_Console
keycode 111 = Remove           Remove           Remove           Boot             Boot
keycode 127 = SAK              +Incr_Console    Spawn_Console    Break            VoidSymbol
";
    let after = filtered(before);
    for way in WAYS_OUT {
        assert!(!after.contains(way), "{way}: {after}");
    }
    for kept in [
        "+a ",
        "+A ",
        "Control_a",
        "eacute",
        "F1 ",
        "F13",
        "F25",
        "F14",
        "KP_Comma",
        "Left",
        "Control_backslash",
        "Remove",
    ] {
        assert_eq!(after.matches(kept).count(), before.matches(kept).count(), "{kept}");
    }
    let columns =
        |text: &str| text.lines().map(|it| it.split_whitespace().count()).collect::<Vec<_>>();
    assert_eq!(columns(&after), columns(before));
}

#[test]
fn everything_in_the_package_is_there_and_everything_needed_is_in_it() {
    let cargo: toml::Table =
        fs::read_to_string(root().join("Cargo.toml")).unwrap().parse().unwrap();
    let deb = &cargo["package"]["metadata"]["deb"];
    let assets = deb["assets"].as_array().unwrap().iter().map(|it| {
        let words: Vec<&str> =
            it.as_array().unwrap().iter().map(|it| it.as_str().unwrap()).collect();
        (words[0].to_owned(), words[1].to_owned())
    });
    let mut installed = BTreeSet::new();
    for (from, to) in assets.filter(|(from, _)| !from.starts_with("target/")) {
        let found = matching(&from);
        assert!(!found.is_empty(), "{from} is not there");
        let name = |it: &PathBuf| it.file_name().unwrap().to_string_lossy().into_owned();
        let into =
            |it| if to.ends_with('/') { format!("/{to}{}", name(it)) } else { format!("/{to}") };
        installed.extend(found.iter().map(into));
    }
    installed.insert("/usr/bin/guichet".to_owned());
    for (file, text) in units().into_iter().chain(scripts()) {
        let paths = text.split([' ', '=', '"', ';', '\'', '\n']).filter(|it| {
            ["/usr/lib/guichet/", "/usr/share/guichet/", "/usr/bin/guichet"]
                .iter()
                .any(|start| it.starts_with(start))
        });
        for path in paths.filter(|it| *it != "/usr/share/guichet/system") {
            assert!(installed.contains(path), "{file}: {path} is not in the package");
        }
    }
    for script in ["postinst", "prerm", "postrm"] {
        assert!(root().join(deb["maintainer-scripts"].as_str().unwrap()).join(script).is_file());
    }
}

#[test]
fn the_scripts_are_sound() {
    for (file, _) in scripts() {
        let output = run("sh", &["-n", &file]).unwrap();
        assert!(output.status.success(), "{file}");
        if let Some(output) = run("shellcheck", &[&file]) {
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
        }
    }
}

#[test]
fn a_computer_that_was_set_up_is_found_good() {
    let place = Folder::new();
    let packed = |path: &str| fs::read_to_string(packaged(path)).unwrap();
    place.write("etc/systemd/logind.conf.d/guichet.conf", &packed("system/logind.conf"));
    place.write("etc/systemd/coredump.conf.d/guichet.conf", &packed("system/coredump.conf"));
    place.write("usr/lib/systemd/system/guichet.service", &packed("systemd/guichet.service"));
    place.write("etc/systemd/system/multi-user.target.wants/guichet.service", "");
    place.write("etc/guichet/config.toml", &packed("config.toml"));
    place.write("usr/lib/systemd/systemd-logind", "");
    place.write("sys/class/tty/tty0/active", "tty1");
    place.write("run/guichet-keymap", "");
    place.write("proc/swaps", "Filename\n");
    place.write("proc/1/comm", "systemd\n");
    let sysctl = packed("system/sysctl.conf");
    for line in sysctl.lines().filter(|it| !it.starts_with('#')) {
        let (name, value) = line.split_once(" = ").unwrap();
        let name = name.trim_start_matches('-').replace('.', "/");
        place.write(&format!("proc/sys/{name}"), &format!("{value}\n"));
    }
    std::os::unix::fs::symlink("/dev/null", place.0.join("etc/systemd/system/ctrl-alt-del.target"))
        .unwrap();
    let program = Path::new(env!("CARGO_BIN_EXE_guichet"));
    let output =
        Command::new(program).args(["doctor", "--json", "--root"]).arg(&place.0).output().unwrap();
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let findings = report["findings"].as_array().unwrap();
    let code = |check: &str| {
        let found = findings.iter().find(|it| it["check"] == check);
        found.map(|it| it["code"].as_str().unwrap().to_owned()).unwrap_or_default()
    };
    for expected in [
        "logins-none",
        "consoles-closed",
        "sysrq-off",
        "ctrl-alt-del-off",
        "swap-none",
        "core-dumps-off",
        "injection-off",
        "service-enabled",
        "account-plain",
        "config-good",
    ] {
        let check = findings
            .iter()
            .map(|it| it["check"].as_str().unwrap())
            .find(|it| expected.starts_with(it));
        assert_eq!(code(check.unwrap()), expected);
    }
    // There is no code of the staff.
    assert_eq!((report["level"].as_str(), output.status.code()), (Some("red"), Some(3)));
}

fn root() -> PathBuf {
    env!("CARGO_MANIFEST_DIR").into()
}

fn packaged(file: &str) -> PathBuf {
    root().join("packaging").join(file)
}

fn path(path: &Path) -> &str {
    path.to_str().unwrap()
}

fn files(folder: &str) -> Vec<PathBuf> {
    let mut files: Vec<_> =
        fs::read_dir(packaged(folder)).unwrap().map(|it| it.unwrap().path()).collect();
    files.sort();
    files
}

/// Returns the files that a line of assets names: one, or all that end so in one folder.
fn matching(pattern: &str) -> Vec<PathBuf> {
    let Some((folder, ending)) = pattern.split_once('*') else {
        return Some(root().join(pattern)).filter(|it| it.is_file()).into_iter().collect();
    };
    let found = fs::read_dir(root().join(folder)).unwrap().map(|it| it.unwrap().path());
    found.filter(|it| path(it).ends_with(ending)).collect()
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path());
    let (folders, files): (Vec<_>, Vec<_>) = entries.partition(|it| it.is_dir());
    let own = files.into_iter().filter(|it| it.extension().is_some_and(|it| it == "rs"));
    own.chain(folders.iter().flat_map(|it| rust_files(it))).collect()
}

fn texts(files: impl IntoIterator<Item = PathBuf>) -> Vec<(String, String)> {
    files.into_iter().map(|it| (path(&it).to_owned(), fs::read_to_string(&it).unwrap())).collect()
}

/// Returns the pages that people read.
fn pages() -> Vec<(String, String)> {
    let docs = fs::read_dir(root().join("docs")).unwrap().map(|it| it.unwrap().path());
    let docs = docs.filter(|it| it.extension().is_some_and(|it| it == "md"));
    let words = ["fr", "en"].map(|it| root().join(format!("locales/{it}/doctor.ftl")));
    texts(docs.chain(words).chain([root().join("README.md")]))
}

fn units() -> Vec<(String, String)> {
    texts(files("systemd").into_iter().chain([packaged("sshd.conf"), packaged("sway.config")]))
}

fn scripts() -> Vec<(String, String)> {
    let own = ["guichet-keymap", "guichet-setup", "guichet-foot"].map(packaged);
    let of_debian = ["postinst", "prerm", "postrm"].map(|it| packaged("debian").join(it));
    texts(own.into_iter().chain(of_debian))
}

/// Returns the words after each `guichet` of a line of commands, to the end of the command.
fn commands(text: &str) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    let mut is_code = false;
    for line in text.lines() {
        if line.starts_with("```") {
            is_code = !is_code;
        }
        let is_command =
            is_code || line.starts_with("Exec") || line.trim_start().starts_with("ForceCommand");
        let parts: Vec<&str> =
            if is_command { vec![line] } else { line.split('`').skip(1).step_by(2).collect() };
        for part in parts {
            let words: Vec<String> = part
                .split_whitespace()
                .map(|it| it.trim_matches(['`', '.', ',']).to_owned())
                .collect();
            for (at, word) in words.iter().enumerate() {
                let is_program = word == "guichet"
                    || word == "/usr/bin/guichet"
                    || word.ends_with("=/usr/bin/guichet");
                let is_name = at > 0
                    && [
                        "-u", "User", "enable", "restart", "reload", "stop", "start", "status",
                        "remove", "purge", "edit",
                    ]
                    .contains(&words[at - 1].as_str());
                if is_program && !is_name {
                    let rest = words[at + 1..]
                        .iter()
                        .take_while(|it| !["#", "|", "&&", "||", ";"].contains(&it.as_str()));
                    found.push(rest.cloned().collect());
                }
            }
        }
    }
    found
}

fn is_word(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|it| it.is_ascii_lowercase())
}

/// Returns the fenced blocks of a language.
fn blocks(text: &str, language: &str) -> Vec<String> {
    let fence = format!("```{language}\n");
    text.split(&fence).skip(1).filter_map(|it| it.split("```").next()).map(str::to_owned).collect()
}

/// Returns every key that a file of foot binds, with its section.
fn bindings(text: &str) -> Vec<(String, String)> {
    let mut section = "";
    let mut found = Vec::new();
    for line in text.lines().filter(|it| !it.starts_with('#')) {
        if let Some(name) = line.strip_prefix('[').and_then(|it| it.split(']').next()) {
            section = name;
        } else if let Some((name, keys)) =
            line.split_once('=').filter(|_| section.ends_with("-bindings"))
        {
            found.push((format!("{section}.{name}"), keys.trim().to_owned()));
        }
    }
    found
}

fn filtered(keymap: &str) -> String {
    let mut script = Command::new("sh")
        .arg(packaged("guichet-keymap"))
        .arg("--filter")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    script.stdin.take().unwrap().write_all(keymap.as_bytes()).unwrap();
    String::from_utf8(script.wait_with_output().unwrap().stdout).unwrap()
}

/// Runs a program, if it is installed.
fn run(program: &str, arguments: &[&str]) -> Option<Output> {
    let output = Command::new(program).args(arguments).output();
    if output.is_err() {
        eprintln!("skipped: {program} is not installed here");
    }
    output.ok()
}
