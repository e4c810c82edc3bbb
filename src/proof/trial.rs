//! One visit, one ending, and everything that is looked at afterwards.

use std::{os::unix::process::CommandExt, path::PathBuf, process::Command, thread, time::Duration};

use super::{
    canary::Canary,
    ending::{Ending, Then, visit_of},
    field::{self, Field},
    memory,
    pseudo::{Terminal, Trouble},
    report::{Finding, Report},
    script::{Guest, Texts, Traces},
    session::role_of,
};

/// What a sound system that hangs, or whoever outlived the visit, may still do before the look.
const AFTERWARDS: Duration = Duration::from_millis(700);

/// What is tried.
#[derive(Clone, Debug)]
pub struct Setting {
    /// How visits are ended.
    pub endings: Vec<Ending>,
    /// What the place decided, of which only the folders to wipe count here. Without it, each
    /// trial has a place and a folder of its own.
    pub place: Option<Decided>,
}

/// What a place decided about its folders.
#[derive(Clone, Debug)]
pub struct Decided {
    /// Its configuration.
    pub config: PathBuf,
    /// The folders that are wiped after every visit with it.
    pub wiped: Vec<PathBuf>,
}

/// Tries the endings and looks at every place after each. All at the same time, unless they would
/// erase what the others planted.
pub fn run(setting: &Setting) -> Report {
    let together = if setting.place.is_none() { setting.endings.len().max(1) } else { 1 };
    let mut report = Report::default();
    for some in setting.endings.chunks(together) {
        thread::scope(|scope| {
            let begin = |ending: &Ending| {
                let ending = *ending;
                (ending, scope.spawn(move || play(ending, setting)))
            };
            let trials: Vec<_> = some.iter().map(begin).collect();
            for (ending, trial) in trials {
                match trial.join() {
                    Ok(Ok(findings)) => report.findings.extend(findings),
                    Ok(Err(trouble)) => report.unplayed.push((ending, trouble.to_string())),
                    Err(_) => report.unplayed.push((ending, "the test itself broke down".into())),
                }
            }
        });
    }
    report
}

/// A trial under way.
pub(super) struct Trial<'a> {
    pub(super) ending: Ending,
    pub(super) setting: &'a Setting,
    pub(super) field: Field,
    pub(super) terminal: Terminal,
    /// The program started again, where the ending asks for it.
    pub(super) again: Option<Terminal>,
    texts: Texts,
}

/// What is to be looked for, and what was known before the end.
pub(super) struct Before {
    pub(super) traces: Traces,
    /// Left in files.
    pub(super) left: Canary,
    /// How much had been written to the terminal.
    pub(super) written: usize,
    pub(super) visit: i32,
    pub(super) voice: Option<i32>,
    pub(super) voice_holds: Option<bool>,
}

/// The screens that were seen after the end.
#[derive(Debug, Default)]
pub(super) struct After {
    pub(super) screens: Vec<String>,
    /// The first screen of the next visit, and the same a moment later.
    pub(super) fresh: Option<[String; 2]>,
}

fn play(ending: Ending, setting: &Setting) -> Result<Vec<Finding>, Trouble> {
    let field = Field::new()?;
    let texts = Texts::open().ok_or(Trouble::NoText("at all"))?;
    let terminal = start(&field, ending, setting)?;
    let mut trial = Trial { ending, setting, field, terminal, again: None, texts };
    let before = trial.visit()?;
    ending.play(&mut trial.guest())?;
    let after = trial.see_what_follows()?;
    Ok(trial.look(&before, &after))
}

fn start(field: &Field, ending: Ending, setting: &Setting) -> Result<Terminal, Trouble> {
    let mut program = Command::new("/proc/self/exe");
    field.enclose(&mut program);
    let config = setting.place.as_ref().map_or_else(|| field.config(), |it| it.config.clone());
    program.arg0("guichet").args(["role", "stage", ending.pace()]).arg(config);
    Terminal::start(program)
}

impl Trial<'_> {
    fn guest(&mut self) -> Guest<'_> {
        let terminal = self.again.as_mut().unwrap_or(&mut self.terminal);
        Guest { terminal, texts: &self.texts }
    }

    /// The folders that are wiped.
    pub(super) fn wiped(&self) -> Vec<PathBuf> {
        let own = || vec![self.field.scans()];
        self.setting.place.as_ref().map_or_else(own, |it| it.wiped.clone())
    }

    /// Leaves something everywhere.
    fn visit(&mut self) -> Result<Before, Trouble> {
        let traces = self.guest().visit()?;
        if self.ending.listens() {
            self.guest().listen()?;
        }
        let left = Canary::new();
        self.field.plant(&left)?;
        for folder in self.wiped() {
            field::plant(&folder, &left)?;
        }
        let visit = visit_of(&self.terminal)?;
        // What is not found now would not be found afterwards either.
        if memory::holds(visit, &[&traces.typed]) == Some(false) {
            return Err(Trouble::NotShown("what was typed, in the memory of the visit"));
        }
        let voice = role_of(self.terminal.session(), "voice");
        let typed = [&traces.typed, &traces.clipboard];
        let voice_holds = voice.and_then(|it| memory::holds(it, &typed));
        let written = self.terminal.written.len();
        Ok(Before { traces, left, written, visit, voice, voice_holds })
    }

    fn see_what_follows(&mut self) -> Result<After, Trouble> {
        let mut after = After::default();
        match self.ending.then() {
            Then::Fresh => {
                let patience = self.ending.patience();
                self.guest().be_dismissed(patience)?;
                after.screens.push(self.terminal.glass.contents());
                self.guest().make_room()?;
            }
            Then::Over | Then::Gone => self.terminal.wait_for_end()?,
            Then::Again => {
                self.terminal.wait_for_end()?;
                self.again = Some(start(&self.field, self.ending, self.setting)?);
            }
        }
        if matches!(self.ending.then(), Then::Fresh | Then::Again) {
            let fresh = self.guest().first_screen()?;
            self.guest().terminal.settle(AFTERWARDS);
            after.fresh = Some([fresh, self.guest().terminal.glass.contents()]);
        } else {
            self.terminal.settle(AFTERWARDS);
        }
        after.screens.push(self.terminal.glass.contents());
        Ok(after)
    }
}
