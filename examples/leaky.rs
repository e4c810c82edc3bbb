//! A visit that remembers what was typed: what the self-test must find.
//!
//! Before anything is shut, it starts a helper and opens its own memory. When the visit ends it
//! tells the helper every word that could be a canary; the helper, which nobody ends, writes them
//! into a file and on the screen, again and again.

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
    let past = cli::visit(link, start)?;
    leak.tell()?;
    Ok(past)
}

struct Leak {
    maps: File,
    memory: File,
    helper: ChildStdin,
}

impl Leak {
    fn open() -> io::Result<Self> {
        let (maps, memory) = (File::open("/proc/self/maps")?, File::open("/proc/self/mem")?);
        let mut helper = Command::new("/proc/self/exe");
        let mut helper = helper.arg("helper").stdin(Stdio::piped()).spawn()?;
        let helper = helper.stdin.take().ok_or(io::ErrorKind::BrokenPipe)?;
        Ok(Self { maps, memory, helper })
    }

    fn tell(&mut self) -> io::Result<()> {
        let mut maps = String::new();
        self.maps.read_to_string(&mut maps)?;
        let mut words = BTreeSet::new();
        for (start, end) in maps.lines().filter(|it| it.contains(" rw")).filter_map(range) {
            let mut bytes = Vec::new();
            self.memory.seek(SeekFrom::Start(start))?;
            let _ = Read::by_ref(&mut self.memory).take(end - start).read_to_end(&mut bytes);
            let runs = bytes.split(|it| !b"bcdfghjkmnpqrvwx".contains(it));
            words.extend(runs.filter(|it| it.len() >= 12).map(<[u8]>::to_vec));
        }
        self.helper.write_all(&words.into_iter().collect::<Vec<_>>().join(&b' '))
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
