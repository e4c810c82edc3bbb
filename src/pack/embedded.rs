//! The files that the program carries: this repository's own root is the default pack.

/// Path and text of every file, sorted by path. `build.rs` writes it.
const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/pack.rs"));

/// Path and text of every file of scenarios, sorted by path. No visitor needs them.
#[cfg(feature = "author")]
const SCENARIOS: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/scenarios.rs"));

/// Returns the text of a file of scenarios.
#[cfg(feature = "author")]
pub(super) fn scenarios(path: &str) -> Option<&'static str> {
    let at = SCENARIOS.binary_search_by_key(&path, |(path, _)| path).ok()?;
    Some(SCENARIOS[at].1)
}

/// Returns the text of a file.
pub(super) fn get(path: &str) -> Option<&'static str> {
    let at = FILES.binary_search_by_key(&path, |(path, _)| path).ok()?;
    Some(FILES[at].1)
}

/// Returns the rest of the path of every file under a folder, which ends with `/`.
pub(super) fn under(folder: &str) -> impl Iterator<Item = &'static str> {
    FILES.iter().filter_map(move |(path, _)| path.strip_prefix(folder))
}

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use super::*;

    #[test]
    fn the_table_is_sorted_and_its_paths_are_plain() {
        assert!(FILES.is_sorted_by(|one, other| one.0 < other.0));
        for (path, _) in FILES {
            let plain = |it: char| it.is_ascii_alphanumeric() || "-./".contains(it);
            assert!(path.chars().all(plain) && !path.contains(".."), "{path}");
        }
    }

    #[test]
    fn every_file_of_the_repository_is_carried() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        for (folder, ending) in [("locales/fr", ".ftl"), ("procedures", ".toml")] {
            let Ok(entries) = fs::read_dir(root.join(folder)) else { continue };
            for entry in entries {
                let name = entry.unwrap().file_name().into_string().unwrap();
                let is_own = ["authors", "problems-"].iter().any(|own| name.starts_with(own));
                if !is_own && name.ends_with(ending) && !name.ends_with(".scenarios.toml") {
                    let path = format!("{folder}/{name}");
                    assert_eq!(get(&path), fs::read_to_string(root.join(&path)).ok().as_deref());
                }
            }
        }
        assert!(get("pack.toml").is_some());
        assert!(get("procedures/lost-licence.scenarios.toml").is_none());
    }

    #[cfg(feature = "author")]
    #[test]
    fn a_program_for_authors_carries_every_scenario() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("procedures");
        let names = fs::read_dir(&folder).unwrap();
        let names = names.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let found: Vec<_> = names.filter(|name| name.ends_with(".scenarios.toml")).collect();
        assert_eq!(found.len(), SCENARIOS.len());
        for name in found {
            let text = fs::read_to_string(folder.join(&name)).unwrap();
            assert_eq!(scenarios(&format!("procedures/{name}")), Some(text.as_str()));
        }
        // A kiosk has no use for what was confirmed of translations.
        assert_eq!(get("locales/ar/confirmed.tsv").is_some(), cfg!(feature = "author"));
    }
}
