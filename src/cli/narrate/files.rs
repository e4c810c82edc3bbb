//! Writes recordings and their index.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use super::{House, Trouble};
use crate::{
    lang::Tag,
    voice::{
        Entry, INDEX, Maker, entries, key, normalised, samples_of, spoken, voice_of, write_wav,
    },
};

/// What a recording may be called.
const ENDINGS: [&str; 2] = ["ogg", "wav"];

/// Makes what is missing with `espeak-ng`.
pub(super) fn make(house: &House, language: &Tag) -> Result<(), Trouble> {
    let folder = house.recordings(language).ok_or(Trouble::NoFolder)?;
    let voice = voice_of(language).ok_or_else(|| Trouble::NoVoice(language.clone()))?;
    let mut index = read(&folder);
    for line in house.script(language) {
        let key = key(language, line.clip.text());
        if index.iter().any(|entry| entry.key == key) {
            continue;
        }
        let samples = spoken(language, line.clip.text()).map_err(Trouble::Espeak)?;
        let samples = samples.ok_or_else(|| Trouble::NoVoice(language.clone()))?;
        let file = PathBuf::from(format!("machine/{key}.wav"));
        save(&folder.join(&file), samples)?;
        let (licence, who) = ("CC0-1.0".to_owned(), format!("espeak-ng {voice}"));
        index.push(Entry { key, file, maker: Maker::Machine, licence, who });
    }
    write(&folder, &index)
}

/// Takes what people recorded, in place of what was there.
pub(super) fn import(
    house: &House,
    language: &Tag,
    from: &Path,
    (licence, who): (&str, &str),
) -> Result<(), Trouble> {
    let folder = house.recordings(language).ok_or(Trouble::NoFolder)?;
    let mut index = read(&folder);
    for line in house.script(language) {
        let key = key(language, line.clip.text());
        let names = ENDINGS.map(|ending| from.join(format!("{key}.{ending}")));
        let Some(source) = names.into_iter().find(|it| it.is_file()) else { continue };
        let unreadable = |error| Trouble::File { file: source.clone(), error };
        let samples = samples_of(&source).map_err(|it| unreadable(io::Error::other(it)))?;
        let file = PathBuf::from(format!("human/{key}.wav"));
        save(&folder.join(&file), samples)?;
        index.retain(|entry| entry.key != key);
        let (licence, who) = (clean(licence), clean(who));
        index.push(Entry { key, file, maker: Maker::Human, licence, who });
    }
    write(&folder, &index)
}

fn save(file: &Path, samples: Vec<f32>) -> Result<(), Trouble> {
    let failed = |error| Trouble::File { file: file.to_owned(), error };
    write_wav(file, &normalised(samples)).map_err(failed)
}

/// Returns the entries of an index; its mistakes are told by `--check`.
fn read(folder: &Path) -> Vec<Entry> {
    let text = fs::read_to_string(folder.join(INDEX)).unwrap_or_default();
    entries(&text).filter_map(|(_, entry)| entry.ok()).collect()
}

fn write(folder: &Path, index: &[Entry]) -> Result<(), Trouble> {
    let file = folder.join(INDEX);
    let failed = |error| Trouble::File { file: file.clone(), error };
    let mut lines: Vec<String> = index.iter().map(|entry| format!("{entry}\n")).collect();
    lines.sort();
    fs::create_dir_all(folder).map_err(failed)?;
    fs::write(&file, lines.concat()).map_err(failed)
}

/// A tab or a line end would make another entry of it.
fn clean(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
