//! The power fails while it is erased.

use std::{
    fs,
    process::Stdio,
    thread,
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use super::site::{Site, program};

const TIMES: u32 = 8;

fn fill(site: &Site) {
    for folder in 0..20 {
        let folder = site.scans().join(format!("{folder}/deeper"));
        fs::create_dir_all(&folder).unwrap();
        for file in 0..50 {
            fs::write(folder.join(file.to_string()), "Jeanne").unwrap();
        }
    }
    let deep: String = (0..200).map(|_| "d/").collect();
    fs::create_dir_all(site.scans().join(deep)).unwrap();
}

/// Some time within the work, another one each time.
fn moment() -> Duration {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    Duration::from_micros(u64::from(now.subsec_nanos()) / 1000 % 25_000)
}

#[test]
fn whenever_it_is_killed_the_next_one_finishes() {
    let site = Site::new().marked();
    let mut interrupted = 0;
    let began = Instant::now();
    for _ in 0..TIMES {
        fill(&site);
        let config = site.config();
        let mut wipe = site.command(&program(), &["wipe", "--config", config.to_str().unwrap()]);
        let mut wipe = wipe.stdout(Stdio::null()).stderr(Stdio::inherit()).spawn().unwrap();
        thread::sleep(moment());
        wipe.kill().unwrap();
        wipe.wait().unwrap();
        interrupted += u32::from(!site.left().is_empty());
        site.outside_is_whole();
    }
    site.nothing_is_left(&site.wipe());
    println!("{interrupted} of {TIMES} were killed at work, in {:?}", began.elapsed());
    assert!(interrupted > 0, "none was killed at work");
    assert_eq!(fs::read_dir(site.0.join("runtime/guichet")).unwrap().count(), 0);
}
