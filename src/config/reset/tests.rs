//! Folders that must never be erased, refused by their names alone.

use super::super::{Config, Problem};
use super::*;

fn problems(text: &str) -> Vec<String> {
    let problems: Vec<Problem> = Config::parse("site.toml", text).unwrap_err();
    problems.iter().map(ToString::to_string).collect()
}

#[test]
fn every_value_is_read_with_its_place() {
    let text = r#"
[reset]
on-residue = "warn"
deadline = "5s"
visitor-account = "visiteur"
helper = "/run/guichet-wipe.sock"
[[reset.wipe]]
path = "/home/visiteur/Downloads/"
[[reset.wipe]]
path = "/srv/scans"
"#;
    let reset = Config::parse("site.toml", text).unwrap().reset;
    assert_eq!(reset.on_residue, OnResidue::Warn);
    assert_eq!(reset.deadline, Duration::from_secs(5));
    assert_eq!(reset.visitor_account.unwrap().value, "visiteur");
    assert_eq!(reset.helper.unwrap().place.line, 6);
    let paths: Vec<_> = reset.targets.iter().map(|it| it.value.to_str().unwrap()).collect();
    assert_eq!(paths, ["/home/visiteur/Downloads", "/srv/scans"]);
    assert_eq!((reset.targets[1].place.line, reset.targets[1].place.column), (10, 8));
}

#[test]
fn what_is_dangerous_by_its_name_is_refused() {
    for (path, why) in [
        ("/", "is at the top of the system; name a folder further inside"),
        ("//", "is at the top of the system"),
        ("/home", "is at the top of the system"),
        ("/srv", "is at the top of the system"),
        ("/var/", "is at the top of the system"),
        ("/root", "is at the top of the system"),
        ("/tmp", "is at the top of the system"),
        ("/home/visiteur", "is a home, or holds homes; name a folder inside it, such as downloads"),
        ("/home/visiteur/", "is a home"),
        ("/home/./visiteur", "is a home"),
        ("/var/home", "is a home"),
        ("/var/home/visiteur", "is a home"),
        ("/etc", "belongs to the system; name a folder that is for visitors only"),
        ("/etc/guichet", "belongs to the system"),
        ("/usr/local/share", "belongs to the system"),
        ("/var/lib/guichet", "belongs to the system"),
        ("/var/log/kiosk", "belongs to the system"),
        ("/proc/self", "belongs to the system"),
        ("/dev/shm", "belongs to the system"),
        ("/dev/disk", "belongs to the system"),
        ("", "is not the full path of a folder; write it from `/` on, without `..`"),
        ("downloads", "is not the full path"),
        ("./downloads", "is not the full path"),
        ("~/downloads", "is not the full path"),
        ("$HOME/downloads", "is not the full path"),
        ("/home/visiteur/..", "is not the full path"),
        ("/srv/kiosk/../../etc", "is not the full path"),
        ("/srv/kiosk\\u202e/a", "holds a character that cannot be seen"),
        ("/srv/kiosk\\u0000", "holds a character that cannot be seen"),
    ] {
        let told = problems(&format!("[[reset.wipe]]\npath = \"{path}\"\n"));
        assert_eq!(told.len(), 1, "{path}: {told:?}");
        assert!(told[0].starts_with("site.toml:2:8: `"), "{path}: {told:?}");
        assert!(told[0].contains(why), "{path}: {told:?}");
    }
}

#[test]
fn folders_of_visitors_are_not_refused_by_their_names() {
    for path in ["/home/visiteur/Téléchargements", "/srv/kiosk", "/dev/shm/kiosk", "/tmp/kiosk"] {
        let text = format!("[[reset.wipe]]\npath = \"{path}\"\n");
        assert!(Config::parse("site.toml", &text).is_ok(), "{path}");
    }
}

#[test]
fn nested_and_repeated_folders_are_refused() {
    let list = |paths: &[&str]| {
        let tables = paths.iter().map(|it| format!("[[reset.wipe]]\npath = \"{it}\"\n"));
        tables.collect::<Vec<_>>().concat()
    };
    assert_eq!(
        problems(&list(&["/srv/kiosk", "/srv/kiosk/", "/srv/kiosk/scans", "/srv/kiosks"])),
        [
            "site.toml:4:8: `/srv/kiosk/` is listed twice, first in line 2; keep one of them",
            "site.toml:6:8: `/srv/kiosk/scans` and the folder of line 2 are one inside the other; \
             keep the outer one",
        ]
    );
    assert_eq!(problems(&list(&["/srv/a/b", "/srv/a"])).len(), 1);
}

#[test]
fn what_is_no_such_list_or_lacks_its_path_is_told() {
    assert_eq!(
        problems("[reset]\nwipe = \"/srv/kiosk\"\n"),
        ["site.toml:2:8: `wipe` is no list of tables; begin each with `[[reset.wipe]]`"]
    );
    assert_eq!(
        problems("[[reset.wipe]]\npaht = \"/srv/kiosk\"\n"),
        [
            "site.toml:1:1: [[reset.wipe]] has no `path`; write for example `path = \
             \"/srv/kiosk/scans\"`",
            "site.toml:2:1: [[reset.wipe]] has no `paht`; did you mean `path`?",
        ]
    );
}

#[test]
fn accounts_and_sockets_are_plain_names() {
    for text in ["visitor-account = \"a b\"", "visitor-account = \"\"", "helper = \"run/x\""] {
        assert_eq!(problems(&format!("[reset]\n{text}\n")).len(), 1, "{text}");
    }
    let long = "x".repeat(120);
    assert_eq!(problems(&format!("[reset]\nhelper = \"/{long}\"\n")).len(), 1);
}
