//! Measures the wipe against `rm -rf`, in the same run: 100,000 files in memory.
//!
//! `cargo bench --bench wipe` prints both medians and their ratio, and fails where it is missed.
#![allow(clippy::print_stdout)] // printing is what it is for

#[path = "kiosk/figure.rs"]
#[allow(dead_code)] // the other bench uses all of it
mod figure;
#[path = "kiosk/machine.rs"]
mod machine;

use std::{
    fs,
    os::unix::fs::DirBuilderExt,
    path::{Path, PathBuf},
    process::{self, Command, ExitCode, Stdio},
    time::{Duration, Instant},
};

use figure::{Amount, Figure, Reading, Report, Times};
use guichet::{
    config::Config,
    reset::{Alone, Around, Purpose, RuntimeFolder, Wipes, authorize},
};

const RUNS: usize = 7;
const FOLDERS: u32 = 20;
const INNER: u32 = 50;
const FILES: u32 = 100;

/// What is promised, as a multiple of `rm -rf`.
const LIMIT: f64 = 1.3;

fn main() -> ExitCode {
    println!("{}\n", machine::description());
    let mut report = Report::default();
    report.take("erasing 100,000 files of 1 kB in 1,020 folders, in memory", measure());
    report.verdict()
}

/// A private folder in memory, removed at its end.
struct Place(PathBuf);

impl Place {
    fn new() -> Reading<Self> {
        let place = Path::new("/dev/shm").join(format!("guichet-bench-wipe-{}", process::id()));
        let made = fs::DirBuilder::new().mode(0o700).create(&place);
        made.map_err(|error| format!("{}: {error}", place.display()))?;
        Ok(Self(place))
    }

    fn fill(&self, name: &str) -> Reading<PathBuf> {
        let text = [b'x'; 1000];
        let place = self.0.join(name);
        for folder in 0..FOLDERS {
            for inner in 0..INNER {
                let inner = place.join(format!("{folder}/{inner}"));
                fs::create_dir_all(&inner)?;
                for file in 0..FILES {
                    fs::write(inner.join(format!("{file}.tmp")), text)?;
                }
            }
        }
        Ok(place)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn measure() -> Reading<Vec<Figure>> {
    let place = Place::new()?;
    let (wipes, runtime) = prepare(&place)?;
    let (mut ours, mut theirs, mut ratios) = (Times::default(), Times::default(), Vec::new());
    for _ in 0..RUNS {
        // One after the other, so that what else the machine does is the same for both.
        let own = wipe(&place, &wipes, &runtime)?;
        let other = remove(&place)?;
        ratios.push(own.as_secs_f64() / other.as_secs_f64());
        ours.push(own);
        theirs.push(other);
    }
    ratios.sort_by(f64::total_cmp);
    let ratio = ours.median().as_secs_f64() / theirs.median().as_secs_f64();
    let worst = ratios.last().copied().unwrap_or(f64::MAX);
    Ok(vec![
        Figure::new(format!("`rm -rf`: median of {RUNS}"), theirs.median()),
        Figure::new(format!("the wipe, and a look again: median of {RUNS}"), ours.median()),
        Figure::new("ratio of the medians", Amount::Times(ratio)).at_most(Amount::Times(LIMIT)),
        Figure::new("worst ratio of one pair", Amount::Times(worst)),
    ])
}

fn prepare(place: &Place) -> Reading<(Wipes, RuntimeFolder)> {
    let scans = place.0.join("scans");
    fs::create_dir(&scans)?;
    authorize(&scans)?;
    let text = format!("[[reset.wipe]]\npath = \"{}\"\n", scans.display());
    let first = |problems: Vec<_>| problems.first().map_or_else(String::new, ToString::to_string);
    let config = Config::parse("bench.toml", &text).map_err(first)?;
    let around = Around { config: None, pack: None, purpose: Purpose::Command };
    let mut wipes = Wipes::check(&config.reset, &around).map_err(first)?;
    // The pause before the second look is no work.
    wipes.second_look = Duration::ZERO;
    Ok((wipes, RuntimeFolder::claim_in(&place.0.join("runtime"))?))
}

fn wipe(place: &Place, wipes: &Wipes, runtime: &RuntimeFolder) -> Reading<Duration> {
    place.fill("scans")?;
    let began = Instant::now();
    let parts = wipes.run(runtime, &mut Alone);
    let took = began.elapsed();
    let files: u32 = parts.iter().map(|it| it.report.files).sum();
    let is_clean = parts.iter().all(|it| it.report.is_verified());
    if is_clean && files == FOLDERS * INNER * FILES {
        Ok(took)
    } else {
        Err("not everything was erased".into())
    }
}

fn remove(place: &Place) -> Reading<Duration> {
    let folder = place.fill("other")?;
    let began = Instant::now();
    let status = Command::new("rm").arg("-rf").arg(&folder).stdin(Stdio::null()).status()?;
    let took = began.elapsed();
    if status.success() { Ok(took) } else { Err("rm did not succeed".into()) }
}
