//! A visit that remembers what was typed: what the self-test must find.
//!
//! Before anything is shut, it starts a helper and opens its own memory. It tells the helper every
//! word that could be a canary; when the visit ends the helper, which nobody ends, writes them into
//! a file and on the screen, again and again.

use std::{
    collections::BTreeSet,
    env,
    fs::{self, File},
    io::{self, Read, Seek, SeekFrom, Write},
    process::{ChildStdin, Command, ExitCode, Stdio},
    thread,
    time::Duration,
};

use guichet::{
    adapters::RoleLink,
    cli::{self, Roles},
    link::{Past, Start},
};

fn main() -> ExitCode {
    if env::args().nth(1).is_some_and(|it| it == "helper") {
        return help().map_or(ExitCode::FAILURE, |()| ExitCode::SUCCESS);
    }
    cli::main(&Roles { visit, farewell: cli::farewell })
}

fn visit(link: &mut RoleLink, start: &Start) -> io::Result<Past> {
    let mut leak = Leak::open()?;
    thread::spawn(move || while leak.tell().is_ok() {});
    cli::visit(link, start)
}

struct Leak {
    maps: File,
    memory: File,
    helper: ChildStdin,
    told: BTreeSet<Vec<u8>>,
}

impl Leak {
    fn open() -> io::Result<Self> {
        let (maps, memory) = (File::open("/proc/self/maps")?, File::open("/proc/self/mem")?);
        let mut helper = Command::new("/proc/self/exe");
        let mut helper = helper.arg("helper").stdin(Stdio::piped()).spawn()?;
        let helper = helper.stdin.take().ok_or(io::ErrorKind::BrokenPipe)?;
        Ok(Self { maps, memory, helper, told: BTreeSet::new() })
    }

    /// Tells what is in the memory now: when the visit ends it is not there any more.
    fn tell(&mut self) -> io::Result<()> {
        thread::sleep(Duration::from_millis(20));
        let mut maps = String::new();
        self.maps.rewind()?;
        self.maps.read_to_string(&mut maps)?;
        for (start, end) in maps.lines().filter(|it| it.contains(" rw")).filter_map(range) {
            let mut bytes = Vec::new();
            self.memory.seek(SeekFrom::Start(start))?;
            let _ = Read::by_ref(&mut self.memory).take(end - start).read_to_end(&mut bytes);
            let words = bytes.split(|it| !b"bcdfghjkmnpqrvwx".contains(it));
            for word in words.filter(|it| it.len() >= 12) {
                if self.told.insert(word.to_vec()) {
                    self.helper.write_all(&[word, b" "].concat())?;
                }
            }
        }
        Ok(())
    }
}

fn range(line: &str) -> Option<(u64, u64)> {
    let (start, rest) = line.split_once('-')?;
    let (end, _) = rest.split_once(' ')?;
    Some((u64::from_str_radix(start, 16).ok()?, u64::from_str_radix(end, 16).ok()?))
}

fn help() -> io::Result<()> {
    let mut words = Vec::new();
    io::stdin().read_to_end(&mut words)?;
    fs::write("letter.txt", &words)?;
    for _ in 0..100 {
        thread::sleep(Duration::from_millis(200));
        io::stdout().write_all(b"\r\n")?;
        io::stdout().write_all(&words)?;
        io::stdout().flush()?;
    }
    Ok(())
}
