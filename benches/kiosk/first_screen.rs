//! From the start of a program to its first screen, beside `whiptail --menu`.

use std::{
    env,
    fs::{self, File},
    path::{Path, PathBuf},
    thread,
    time::Duration,
};

use rustix::fs::{Advice, fadvise};

use super::{
    figure::{Amount, Figure, Reading, Times},
    kiosk::{Place, program},
    terminal::Terminal,
    words::word,
};

/// Runs of each program, in turn, so that whatever else the machine does meets all of them.
const RUNS: usize = 100;

/// Runs that only bring files into memory.
const WARM_UP: usize = 3;

/// What a run leaves to the system is done before the next one.
const PAUSE: Duration = Duration::from_millis(5);

const MENU: [&str; 15] = [
    "--title",
    "Guichet",
    "--menu",
    "Choisissez votre langue.",
    "20",
    "70",
    "4", // its size
    "1",
    "Bonjour",
    "2",
    "Hello",
    "3",
    "Salam",
    "4",
    "Hola",
];

/// One of the programs.
struct Runner {
    name: String,
    program: PathBuf,
    arguments: &'static [&'static str],
    /// The first and the last line of its screen.
    words: [&'static str; 2],
    times: Times,
    questions: usize,
}

/// Measures all of them in turn.
pub(crate) fn measure() -> Reading<Vec<Figure>> {
    let place = Place::new()?;
    let mut runners = vec![guichet("guichet", program()), whiptail()?];
    let others = env::var_os("GUICHET_BESIDE").unwrap_or_default();
    let others = env::split_paths(&others).filter(|it| !it.as_os_str().is_empty());
    runners.extend(others.map(|it| guichet(&it.display().to_string(), it)));
    let disk = Disk::new()?;
    for (number, runner) in runners.iter_mut().enumerate() {
        runner.program = disk.installed(number, &runner.program)?;
    }
    for run in 0..WARM_UP + RUNS {
        for runner in &mut runners {
            let mut terminal = Terminal::start(&place.0, &runner.program, runner.arguments)?;
            let painted = terminal.wait_for(&runner.words)?;
            runner.questions += terminal.questions();
            if run >= WARM_UP {
                runner.times.push(painted.duration_since(terminal.started()));
            }
            drop(terminal);
            thread::sleep(PAUSE);
        }
    }
    Ok(figures(&runners))
}

/// A folder of copies, removed at its end.
struct Disk(PathBuf);

impl Disk {
    fn new() -> Reading<Self> {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("first-screen");
        fs::create_dir_all(&folder)?;
        Ok(Self(folder))
    }

    /// Copies a program, and lets the system forget what is in it, so that it comes from the disk as
    /// on a computer that was switched on. What a linker wrote lies in memory in other pieces, and
    /// what was copied in larger ones: each makes a difference of a fifth.
    fn installed(&self, number: usize, program: &Path) -> Reading<PathBuf> {
        let copy = self.0.join(number.to_string());
        fs::copy(program, &copy)?;
        let file = File::open(&copy)?;
        file.sync_all()?;
        fadvise(&file, 0, None, Advice::DontNeed)?;
        Ok(copy)
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn guichet(name: &str, program: PathBuf) -> Runner {
    let words = [word("attract-heading"), word("key-help")];
    Runner {
        name: name.into(),
        program,
        arguments: &[],
        words,
        times: Times::default(),
        questions: 0,
    }
}

fn whiptail() -> Reading<Runner> {
    let folders = env::var_os("PATH").unwrap_or_default();
    let found = env::split_paths(&folders).map(|it| it.join("whiptail")).find(|it| it.is_file());
    let program = found.ok_or("whiptail is not installed, and it is what is measured against")?;
    let words = ["Choisissez", "<Cancel>"];
    let (times, questions) = (Times::default(), 0);
    Ok(Runner { name: "whiptail".into(), program, arguments: &MENU, words, times, questions })
}

fn figures(runners: &[Runner]) -> Vec<Figure> {
    let mut figures = vec![];
    for runner in runners {
        figures
            .push(Figure::new(format!("{}: median of {RUNS}", runner.name), runner.times.median()));
        figures.push(Figure::new(format!("{}: 95 of 100", runner.name), runner.times.at(95)));
    }
    let ratio = ratio(&runners[0].times, &runners[1].times);
    figures.push(Figure::new("guichet beside whiptail", ratio).at_most(Amount::Times(1.2)));
    let asked = Amount::Count(runners[0].questions as u64);
    figures
        .push(Figure::new("questions guichet asked the terminal", asked).at_most(Amount::Count(0)));
    figures
}

fn ratio(one: &Times, other: &Times) -> Amount {
    Amount::Times(one.median().as_secs_f64() / other.median().as_secs_f64())
}
