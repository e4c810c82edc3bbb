//! The pack as its callers see it, with local folders on the disk.

use std::{
    env, fs,
    path::PathBuf,
    process,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use super::*;
use crate::{
    procedure::{Kind, Values},
    text::{Args, Catalogue, Key},
};

/// A folder that goes away with the test.
struct Scratch(PathBuf);

impl Scratch {
    fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = env::temp_dir().join(format!("guichet-pack-{}-{count}", process::id()));
        fs::create_dir_all(&folder).unwrap();
        Self(folder.canonicalize().unwrap())
    }

    fn with(self, path: &str, content: impl AsRef<[u8]>) -> Self {
        let path = self.0.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
        self
    }

    fn pack(&self) -> Pack {
        Pack::embedded().over(&self.0).unwrap()
    }

    /// The problems of a pack, without the name of the folder.
    fn told(&self, pack: &Pack) -> Vec<String> {
        let folder = format!("{}/", self.0.display());
        pack.problems().iter().map(|it| it.to_string().replace(&folder, "")).collect()
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).unwrap();
    }
}

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn ids(pack: &Pack) -> Vec<String> {
    pack.procedure_ids().iter().map(ToString::to_string).collect()
}

fn texts(pack: &Pack, language: &str, file: &str) -> Vec<String> {
    let sources = pack.texts(&Tag::parse(language).unwrap(), file);
    sources.into_iter().map(|source| source.text.into_owned()).collect()
}

#[test]
fn the_default_pack_is_in_good_order() {
    let manifest = Pack::embedded().manifest().unwrap();
    let tags: Vec<_> = manifest.languages.iter().map(|it| it.tag.to_string()).collect();
    assert_eq!(tags, ["fr", "fr-simple", "en", "ar"]);
    assert!(!manifest.themes.is_empty() && !manifest.emergency.is_empty());
}

#[test]
fn a_local_file_replaces_the_program_s_and_leaves_the_others() {
    let scratch = Scratch::new().with("values.toml", "local");
    let pack = scratch.pack();
    let values = pack.values_text().unwrap();
    assert_eq!(values.text, "local");
    assert_eq!(values.path, scratch.0.join("values.toml").display().to_string());
    let manifest = pack.manifest_text().unwrap();
    assert_eq!(
        (manifest.path.as_str(), manifest.text),
        ("pack.toml", from_program("pack.toml").unwrap().text)
    );
}

#[test]
fn local_texts_come_after_the_program_s_and_stronger_folders_last() {
    let one = Scratch::new().with("locales/fr/strange-name.ftl", "one");
    let two = Scratch::new().with("locales/fr/strange-name.ftl", "two");
    let pack = one.pack().over(&two.0).unwrap();
    assert_eq!(texts(&pack, "fr", "strange-name"), ["one", "two"]);
    assert_eq!(texts(&pack, "fr-simple", "strange-name"), [""; 0]);
}

#[test]
fn procedures_of_both_are_listed_once_and_by_name() {
    let before = ids(&Pack::embedded());
    let scratch = Scratch::new()
        .with("procedures/zzz.toml", "")
        .with("procedures/aaa.toml", "")
        .with("procedures/aaa.scenarios.toml", "")
        .with("procedures/.hidden.toml", "")
        .with("procedures/Upper.toml", "")
        .with("procedures/notes.txt", "");
    let pack = scratch.pack().over(&scratch.0).unwrap();
    let mut wanted = [vec!["aaa".to_owned()], before, vec!["zzz".to_owned()]].concat();
    wanted.sort();
    assert_eq!(ids(&pack), wanted);
    assert_eq!(pack.procedure_text(&id("none")), None);
}

#[test]
fn a_file_that_cannot_be_taken_is_reported_and_the_program_s_stands() {
    let large = vec![b'x'; 1024 * 1024 + 1];
    let scratch = Scratch::new()
        .with("pack.toml", b"name = 1\n\xFF")
        .with("values.toml", large)
        .with("facts.toml/inside", "");
    let pack = scratch.pack();
    assert_eq!(pack.manifest_text(), from_program("pack.toml"));
    assert_eq!(pack.values_text(), from_program("values.toml"));
    assert_eq!(pack.facts_text(), from_program("facts.toml"));
    pack.facts_text();
    assert_eq!(
        scratch.told(&pack),
        [
            "pack.toml:2:1: a letter is not in UTF-8; save the file as UTF-8",
            "values.toml:1:1: the file is larger than 1 MiB; divide it",
            "facts.toml:1:1: this is not a file; remove it",
        ]
    );
}

#[cfg(unix)]
#[test]
fn links_out_of_the_pack_and_pipes_are_not_followed() {
    use std::os::unix::fs::symlink;

    let outside = Scratch::new().with("secret.toml", "secret");
    let scratch = Scratch::new().with("inside.toml", "inside");
    symlink(outside.0.join("secret.toml"), scratch.0.join("values.toml")).unwrap();
    symlink(&outside.0, scratch.0.join("locales")).unwrap();
    symlink("inside.toml", scratch.0.join("facts.toml")).unwrap();
    let pipe = scratch.0.join("papers.toml");
    let mode = rustix::fs::Mode::RUSR;
    rustix::fs::mknodat(rustix::fs::CWD, &pipe, rustix::fs::FileType::Fifo, mode, 0).unwrap();
    fs::create_dir(outside.0.join("fr")).unwrap();
    fs::write(outside.0.join("fr/strange-name.ftl"), "secret").unwrap();

    let pack = scratch.pack();
    assert_eq!(pack.values_text(), from_program("values.toml"));
    assert_eq!(pack.papers_text(), from_program("papers.toml"));
    assert_eq!(pack.facts_text().unwrap().text, "inside", "a link inside the pack is fine");
    assert_eq!(texts(&pack, "fr", "strange-name"), [""; 0]);
    assert_eq!(
        scratch.told(&pack),
        [
            "values.toml:1:1: this link leads out of the pack; copy the file in",
            "papers.toml:1:1: this is not a file; remove it",
            "locales/fr/strange-name.ftl:1:1: this link leads out of the pack; copy the file in",
        ]
    );
}

#[test]
fn what_is_not_a_folder_is_no_pack() {
    let scratch = Scratch::new().with("file", "");
    let refused = |path: &str| {
        let Err(error) = Pack::embedded().over(&scratch.0.join(path)) else { panic!("{path}") };
        error.to_string().replace(&format!("{}/", scratch.0.display()), "")
    };
    assert_eq!(
        refused("file"),
        "file: a pack is a folder; give the folder that holds `pack.toml` or `locales`"
    );
    assert!(refused("none").starts_with("none: the pack cannot be opened ("));
}

#[test]
fn the_table_of_contents_follows_the_home_screen_then_the_names() {
    let row =
        |kind: &str| format!("\u{FEFF}type = \"{kind}\"\ntheme=\"papers\"\n\n[review]\nx = [");
    let scratch = Scratch::new()
        .with("procedures/zz-one.toml", row("lesson"))
        .with("procedures/zz-two.toml", row("event"))
        .with("procedures/zz-three.toml", row("procedure"))
        .with("procedures/zz-bad.toml", "[review]\ntype = \"procedure\"\n")
        .with("procedures/zz-odd.toml", row("tale"));
    let pack = scratch.pack();
    let toc = pack.toc(&[id("zz-two"), id("unheard-of"), id("zz-one")]);
    let shown: Vec<_> = toc.iter().filter(|it| it.id.as_str().starts_with("zz-")).collect();
    let entry = |name, kind| TocEntry { id: id(name), kind, theme: id("papers") };
    assert_eq!(toc[0], entry("zz-two", Kind::Event));
    assert_eq!(toc[1], entry("zz-one", Kind::Lesson));
    assert_eq!(shown[2], &entry("zz-three", Kind::Procedure));
    assert_eq!(shown.len(), 3);
    let told = scratch.told(&pack);
    assert_eq!(told.len(), 2);
    assert!(told[0].starts_with("procedures/zz-bad.toml:1:1: the type or theme"), "{told:?}");
}

#[test]
fn all_problems_of_the_four_files_are_told_at_once() {
    let scratch = Scratch::new()
        .with("pack.toml", "")
        .with("values.toml", "[phone.x]\n")
        .with("facts.toml", "x = [\n")
        .with("papers.toml", "[paper.X]\n");
    let Err(problems) = scratch.pack().reference() else { panic!("it is broken") };
    for file in ["pack.toml", "values.toml", "facts.toml", "papers.toml"] {
        let path = scratch.0.join(file).display().to_string();
        assert!(problems.iter().any(|it| it.file == path), "{file}");
    }
}

#[test]
fn a_procedure_that_is_broken_or_missing_tells_why() {
    let scratch = Scratch::new().with("procedures/zz.toml", "schema = 1\n");
    let scratch = scratch.with("values.toml", "").with("facts.toml", "").with("papers.toml", "");
    let pack = scratch.pack();
    let reference = pack.reference().unwrap();
    assert!(reference.known().procedures.unwrap().contains(&id("zz")));
    let problems = pack.open(&id("zz"), &reference).unwrap_err();
    assert_eq!(problems[0].file, scratch.0.join("procedures/zz.toml").display().to_string());
    let problems = pack.open(&id("none"), &reference).unwrap_err();
    assert_eq!(
        problems[0].to_string(),
        "procedures/none.toml:1:1: the pack has no such file; add it"
    );
}

#[test]
fn no_name_of_a_file_leads_anywhere_else() {
    let scratch = Scratch::new()
        .with("secret.ftl", "secret")
        .with("locales/secret.ftl", "secret")
        .with("locales/fr/.ftl", "secret")
        .with("locales/fr/deep/secret.ftl", "secret")
        .with("locales/fr/Secret.ftl", "secret");
    let pack = scratch.pack();
    let absolute = scratch.0.join("secret").display().to_string();
    for name in
        ["../secret", "../../secret", "deep/secret", "", ".", "..", "Secret", "x\0", &absolute]
    {
        assert_eq!(texts(&pack, "fr", name), [""; 0], "{name:?}");
    }
}

/// The texts of the program, as if they stood in a local folder.
struct AsLocal(Pack);

impl Sources for AsLocal {
    fn texts(&self, language: &Tag, file: &str) -> Vec<SourceText> {
        let owned = |it: SourceText| SourceText { text: Cow::Owned(it.text.into_owned()), ..it };
        self.0.texts(language, file).into_iter().map(owned).collect()
    }
}

#[test]
fn every_text_of_the_program_is_said_as_if_its_file_were_parsed_whole() {
    let pack = Pack::embedded();
    let reference = pack.reference().unwrap();
    let languages = Arc::new(reference.manifest.languages.clone());
    let today = jiff::civil::date(2026, 11, 22);
    let catalogue = |sources: Arc<dyn Sources + Send + Sync>| {
        Catalogue::new(sources, Arc::clone(&languages), Arc::clone(&reference.values), today)
    };
    let carried = catalogue(Arc::new(Pack::embedded()));
    let local = catalogue(Arc::new(AsLocal(Pack::embedded())));
    let mut count = 0;
    for path in embedded::under("locales/") {
        let Some((language, file)) = path.trim_end_matches(".ftl").split_once('/') else {
            continue;
        };
        let language = Tag::parse(language).unwrap();
        let text = embedded::get(&format!("locales/{path}")).unwrap();
        let args = variables(text).fold(Args::new(), |args, name| args.number(name, 2));
        for name in local.names(&language, file) {
            let key = Key { file, id: &name.id, part: name.part.as_deref() };
            assert_eq!(
                carried.say(&language, key, &args),
                local.say(&language, key, &args),
                "{path}: {name}"
            );
            count += 1;
        }
        assert_eq!(carried.names(&language, file), local.names(&language, file), "{path}");
    }
    assert!(count > 1000, "{count}");
}

fn variables(text: &'static str) -> impl Iterator<Item = &'static str> {
    let is_between = |it: char| !it.is_ascii_alphanumeric() && it != '-' && it != '_';
    text.split('$').skip(1).filter_map(move |rest| rest.split(is_between).next())
}

#[test]
fn the_values_of_the_program_are_the_same_read_late_or_early() {
    let text = embedded::get("values.toml").unwrap();
    let (late, early) = (Values::unread(text), Values::parse("values.toml", text).unwrap());
    assert!(early.iter().count() > 0);
    assert!(late.iter().eq(early.iter()));
}

#[test]
fn what_a_visitor_may_open_is_parsed_late_but_a_local_pack_is_looked_through_before() {
    let open = |pack| OpenPack::new(pack, &Place::default(), jiff::civil::date(2026, 11, 22));
    let pack = open(Pack::embedded()).unwrap();
    assert!(!pack.procedures().are_read());
    assert!(pack.procedures().open(&id("lost-licence")).is_some());
    assert!(pack.procedures().are_read());
    assert!(open(Scratch::new().pack()).unwrap().procedures().are_read());
    for (file, text) in [("values.toml", "[phone.x]\n"), ("papers.toml", "[paper.X]\n")] {
        let scratch = Scratch::new().with(file, text);
        let problems = open(scratch.pack()).err().unwrap();
        assert_eq!(problems[0].file, scratch.0.join(file).display().to_string());
    }
}

#[test]
fn procedures_that_cannot_even_be_listed_are_missed() {
    use crate::{session::Now, shell::Library};

    let scratch = Scratch::new().with("procedures", "");
    let pack = scratch.pack();
    assert_eq!(pack.unlisted(), 1);
    let open = OpenPack::new(pack, &Place::default(), jiff::civil::date(2026, 11, 22)).unwrap();
    assert_eq!(open.stock(Now::ZERO).hidden, 1);
    assert_eq!(
        scratch.told(open.files()),
        [
            "procedures:1:1: a folder is wanted here, and this is none; move it away, or put a folder \
          of that name in its place"
        ]
    );
}
