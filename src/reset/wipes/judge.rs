//! Looking at this computer before anything is erased, and refusing whatever could be a mistake.

use std::{
    env,
    path::{Path, PathBuf},
};

use super::Wipes;
use crate::{
    config::{self, Reset, Written},
    problem::Problem,
    reset::{
        account::{self, Purpose},
        helper::Helper,
        runtime,
        target::{Guarded, Marked, Reach, Refusal, Target},
        wipe::{self, NoEraser},
    },
};

/// Folders of the system that have no other name in a path: what they are is guarded too.
const SYSTEM: [&str; 9] =
    ["/bin", "/boot", "/dev", "/etc", "/home", "/lib", "/sbin", "/usr", "/var"];

/// What must be known of the program to judge what it may erase.
#[derive(Clone, Debug)]
pub struct Around<'a> {
    /// The file of its configuration.
    pub config: Option<&'a Path>,
    /// Its folder of content.
    pub pack: Option<&'a Path>,
    /// What it is for.
    pub purpose: Purpose,
}

impl Wipes {
    /// Looks at this computer, and takes what is safe to erase. Erases nothing.
    ///
    /// # Errors
    /// With everything that is not safe, each with its place in the configuration.
    pub fn check(reset: &Reset, around: &Around<'_>) -> Result<Self, Vec<Problem>> {
        let (mut problems, mut wipes) = (Vec::new(), Self::default());
        (wipes.on_residue, wipes.deadline) = (reset.on_residue, reset.deadline);
        let guarded = guarded(around);
        for written in &reset.targets {
            match wipes.judge(written, &guarded) {
                Ok(target) => wipes.targets.push(target),
                Err((what, remedy)) => {
                    let what = format!("`{}` {what}", written.value.display());
                    problems.push(written.place.refuse(what, remedy));
                }
            }
        }
        if let Some(Written { value, place }) = &reset.visitor_account {
            match account::endable(value, around.purpose) {
                Ok(number) => wipes.visitor = Some(number),
                Err((what, remedy)) => problems.push(place.refuse(what, remedy)),
            }
        }
        if let Some(Written { value, place }) = &reset.helper {
            match Helper::judge(value) {
                Ok(helper) => wipes.helper = Some(helper),
                Err((what, remedy)) => {
                    problems.push(place.refuse(format!("`{}` {what}", value.display()), remedy));
                }
            }
        }
        if problems.is_empty() { Ok(wipes) } else { Err(problems) }
    }

    fn judge(&self, written: &Written<PathBuf>, guarded: &Guarded) -> Result<Target, Refusal> {
        let target = Target::judge(&written.value, guarded, Marked::Before)?;
        if self.targets.iter().any(|it| it.is(&target)) {
            return Err(("is another name of a folder of the list", "keep one of them".into()));
        }
        Ok(target)
    }
}

/// Marks a folder as one that may be erased, after the same judgement.
///
/// # Errors
/// With why it may not be, and what to do.
pub fn authorize(path: &Path) -> Result<(), String> {
    let told = |what: &str, remedy: &str| format!("{}: {what}; {remedy}", path.display());
    wipe::eraser_works()
        .map_err(|NoEraser| told("cannot be erased safely", "see guichet doctor"))?;
    if let Some((what, remedy)) = config::refusal_of_folder(path) {
        return Err(told(what, remedy));
    }
    let around = Around { config: None, pack: None, purpose: Purpose::Command };
    let target = Target::judge(path, &guarded(&around), Marked::Now)
        .map_err(|(what, remedy)| told(what, &remedy))?;
    target.mark().map_err(|error| {
        told(&format!("cannot be marked: {error}"), "do it as the account that owns it")
    })
}

fn guarded(around: &Around<'_>) -> Guarded {
    let mut guarded = Guarded::default();
    for folder in SYSTEM {
        guarded.add("belongs to the system", Path::new(folder), Reach::Itself);
    }
    let own_home = env::var_os("HOME").map(PathBuf::from);
    for home in account::homes().into_iter().chain(own_home) {
        guarded.add("is a home, or holds one", &home, Reach::Itself);
    }
    let state = env::var_os("STATE_DIRECTORY").map(PathBuf::from);
    let binary = env::current_exe().ok();
    for (what, path, reach) in [
        ("holds the configuration of the program", around.config, Reach::Itself),
        ("holds the content of the program", around.pack, Reach::Inside),
        ("holds the state of the program", state.as_deref(), Reach::Inside),
        ("holds the program itself", binary.as_deref(), Reach::Itself),
        ("holds the program's own folder", Some(&*runtime::base_path()), Reach::Inside),
    ] {
        if let Some(path) = path {
            let path = std::path::absolute(path).unwrap_or_else(|_| path.into());
            guarded.add(what, &path, reach);
        }
    }
    guarded
}
