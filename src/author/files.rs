//! The files of a pack's folder.

use std::{
    fs::{self, File, Permissions},
    io::{self, Write},
    path::{Path, PathBuf},
};

/// The files at the root of a pack.
const ROOT: [&str; 4] = ["pack.toml", "values.toml", "papers.toml", "facts.toml"];

/// Returns the files of a pack that people write, by path in it, in alphabetical order.
///
/// # Errors
/// When a folder cannot be read.
pub fn files(root: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found: Vec<PathBuf> =
        ROOT.iter().map(PathBuf::from).filter(|it| root.join(it).is_file()).collect();
    found.extend(inside(root, Path::new("procedures"), "toml")?);
    for language in folders(&root.join("locales"))? {
        found.extend(inside(root, &Path::new("locales").join(language), "ftl")?);
    }
    found.sort();
    Ok(found)
}

/// Writes a file in one go: whatever happens, the old one or the new one is there, whole. What is
/// no file, such as `/dev/stdout`, stays what it is.
///
/// # Errors
/// When it cannot be written; the old one is there then.
pub fn save(path: &Path, bytes: impl AsRef<[u8]>) -> io::Result<()> {
    let old = fs::metadata(path).ok();
    if old.as_ref().is_some_and(|it| !it.is_file()) {
        return fs::write(path, bytes);
    }
    if old.as_ref().is_some_and(|it| it.permissions().readonly()) {
        return Err(io::ErrorKind::PermissionDenied.into());
    }
    // A link stays one: what it leads to is written.
    let real = path.canonicalize();
    let path = real.as_deref().unwrap_or(path);
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let beside = folder.join(format!(".{name}.{}", std::process::id()));
    let filled = fill(&beside, old.map(|it| it.permissions()), bytes.as_ref());
    let written = filled.and_then(|()| fs::rename(&beside, path));
    if written.is_err() {
        // What is left of it is of no use.
        let _ = fs::remove_file(&beside);
    }
    written
}

/// Whether a file of a pack, there or to be made, is really somewhere else: a link leads out.
pub fn leads_out(root: &Path, path: &Path) -> bool {
    let real = path.ancestors().find_map(|it| it.canonicalize().ok());
    !matches!((real, root.canonicalize()), (Some(real), Ok(root)) if real.starts_with(&root))
}

fn fill(path: &Path, permissions: Option<Permissions>, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create_new(path)?;
    permissions.map_or(Ok(()), |it| file.set_permissions(it))?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Returns the files of a folder with an ending. Hidden ones are an editor's.
fn inside(root: &Path, folder: &Path, ending: &str) -> io::Result<Vec<PathBuf>> {
    let whole = root.join(folder);
    if !whole.is_dir() {
        return Ok(Vec::new());
    }
    let mut found = Vec::new();
    for entry in fs::read_dir(whole)? {
        let name = PathBuf::from(entry?.file_name());
        let is_hidden = name.to_string_lossy().starts_with('.');
        if !is_hidden && name.extension().is_some_and(|it| it == ending) {
            found.push(folder.join(name));
        }
    }
    Ok(found)
}

fn folders(path: &Path) -> io::Result<Vec<PathBuf>> {
    if !path.is_dir() {
        return Ok(Vec::new());
    }
    let entries = fs::read_dir(path)?.collect::<io::Result<Vec<_>>>()?;
    let folders = entries.into_iter().filter(|entry| entry.path().is_dir());
    Ok(folders.map(|entry| PathBuf::from(entry.file_name())).collect())
}

#[cfg(test)]
mod tests {
    use std::{env, os::unix::net::UnixListener, process};

    use super::*;

    #[test]
    fn what_is_no_file_is_not_replaced_by_one() {
        let path = env::temp_dir().join(format!("guichet-save-{}", process::id()));
        let socket = UnixListener::bind(&path).unwrap();
        let saved = save(&path, "text");
        let is_file = fs::metadata(&path).unwrap().is_file();
        drop(socket);
        fs::remove_file(&path).unwrap();
        assert!(saved.is_err() && !is_file);
    }
}
