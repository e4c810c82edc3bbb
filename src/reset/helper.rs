//! Having another account erase its folders, and answering whoever asks.
//!
//! Whoever asks opens a socket and says nothing: there is nothing to choose. The manager of the
//! system starts `guichet wipe --answer` as that account, with the socket as its output, and the
//! answer is a report: counts. The kiosk gets no right, and the helper hears no word.

use std::{
    fs,
    io::{self, Read, Write},
    os::unix::{
        fs::{FileTypeExt, MetadataExt},
        net::UnixStream,
    },
    path::{Path, PathBuf},
    time::Duration,
};

use rustix::{io::Errno, process::geteuid};

use super::wipe::{Act, Failure, Patience, WipeReport};

/// The longest answer: counts are short.
const LONGEST: usize = 4096;

/// The first line of an answer, and the last: what was cut off is no answer.
const FIRST: &str = "guichet-wipe 1";
const LAST: &str = "end";

/// How long nothing may come before the time is looked at.
const MOMENT: Duration = Duration::from_millis(20);

/// Another account that erases its folders.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Helper(PathBuf);

impl Helper {
    /// Judges a socket: nobody else may have put it there.
    pub(super) fn judge(path: &Path) -> Result<Self, (&'static str, &'static str)> {
        let is_trusted = |owner: u32| [0, geteuid().as_raw()].contains(&owner);
        let found = fs::symlink_metadata(path);
        let Some(found) = found.ok().filter(|it| it.file_type().is_socket()) else {
            return Err(("is no socket", "start the unit that listens on it first"));
        };
        let parent = path.parent().and_then(|it| fs::symlink_metadata(it).ok());
        let is_safe = parent.is_some_and(|it| is_trusted(it.uid()) && it.mode() & 0o022 == 0);
        if !is_safe || !is_trusted(found.uid()) {
            let remedy = "keep it in a folder that only the administrator, or this account, writes";
            return Err(("could have been put there by another account", remedy));
        }
        Ok(Self(path.into()))
    }

    pub(super) fn path(&self) -> &Path {
        &self.0
    }

    /// Asks for everything to be erased, and waits for the answer.
    pub(super) fn ask(&self, patience: &mut Patience<'_>) -> WipeReport {
        let failed = |error: &io::Error| {
            let error = Errno::from_io_error(error).unwrap_or(Errno::BADMSG);
            WipeReport::left_by(Act::Ask, error)
        };
        match UnixStream::connect(&self.0).and_then(|it| hear(it, patience)) {
            Ok(text) => read(&text).unwrap_or_else(|| WipeReport::left_by(Act::Ask, Errno::BADMSG)),
            Err(error) => failed(&error),
        }
    }
}

fn hear(mut socket: UnixStream, patience: &mut Patience<'_>) -> io::Result<String> {
    socket.set_read_timeout(Some(MOMENT))?;
    let (mut heard, mut bytes) = (Vec::new(), [0; 512]);
    loop {
        if patience.is_over() {
            return Err(Errno::TIMEDOUT.into());
        }
        match socket.read(&mut bytes) {
            Ok(0) => return String::from_utf8(heard).map_err(io::Error::other),
            Ok(count) => heard.extend_from_slice(&bytes[..count]),
            Err(error) if is_pause(&error) => {}
            Err(error) => return Err(error),
        }
        if heard.len() > LONGEST {
            return Err(Errno::MSGSIZE.into());
        }
    }
}

fn is_pause(error: &io::Error) -> bool {
    use io::ErrorKind::{Interrupted, TimedOut, WouldBlock};
    [Interrupted, TimedOut, WouldBlock].contains(&error.kind())
}

/// Writes an answer.
///
/// # Errors
/// When nobody hears it.
pub fn answer(report: &WipeReport, out: &mut impl Write) -> io::Result<()> {
    let WipeReport { files, folders, left, failures } = report;
    writeln!(out, "{FIRST}\nfiles {files}\nfolders {folders}\nleft {left}")?;
    for (Failure { act, errno }, count) in failures {
        writeln!(out, "failed {} {errno} {count}", act.name())?;
    }
    writeln!(out, "{LAST}")
}

/// Reads an answer; nothing if it is none, or not all of it.
fn read(text: &str) -> Option<WipeReport> {
    let mut lines = text.strip_suffix('\n')?.split('\n');
    if lines.next()? != FIRST {
        return None;
    }
    let mut count = |name: &str| lines.next()?.strip_prefix(name)?.trim_start().parse().ok();
    let (files, folders, left) = (count("files ")?, count("folders ")?, count("left ")?);
    let mut report = WipeReport { files, folders, left, ..WipeReport::default() };
    loop {
        let line = lines.next()?;
        if line == LAST {
            return lines.next().is_none().then_some(report);
        }
        let fields: Vec<_> = line.split(' ').collect();
        let ["failed", act, errno, count] = fields[..] else { return None };
        let act = Act::ALL.into_iter().find(|it| it.name() == act)?;
        let failure = Failure { act, errno: errno.parse().ok()? };
        report.failures.insert(failure, count.parse().ok()?);
    }
}

#[cfg(test)]
mod tests {
    use std::{os::unix::net::UnixListener, thread, time::Instant};

    use super::{
        super::{place::Place, wipe::Alone},
        *,
    };

    fn report() -> WipeReport {
        let mut report = WipeReport { files: 12, folders: 3, left: 2, ..WipeReport::default() };
        report.fail(Act::Remove, Errno::PERM);
        report.fail(Act::Open, Errno::XDEV);
        report
    }

    fn told(report: &WipeReport) -> String {
        let mut told = Vec::new();
        answer(report, &mut told).unwrap();
        String::from_utf8(told).unwrap()
    }

    fn asked(place: &Place, says: String) -> WipeReport {
        let path = place.0.join("socket");
        let _ = fs::remove_file(&path);
        let listener = UnixListener::bind(&path).unwrap();
        let helper = Helper::judge(&path).unwrap();
        let answers = thread::spawn(move || {
            let (mut asker, _) = listener.accept().unwrap();
            let _ = asker.write_all(says.as_bytes());
        });
        let report = helper.ask(&mut Patience::of(Duration::from_secs(5), &mut Alone));
        answers.join().unwrap();
        report
    }

    #[test]
    fn an_answer_is_heard_as_it_was_said() {
        let place = Place::new("answer");
        for said in [WipeReport::default(), report()] {
            assert_eq!(asked(&place, told(&said)), said);
        }
    }

    #[test]
    fn what_is_no_whole_answer_counts_as_left() {
        let place = Place::new("no-answer");
        let whole = told(&WipeReport::default());
        for length in [0, 5, whole.len() - 4, whole.len() - 1] {
            let report = asked(&place, whole[..length].to_owned());
            assert!(!report.is_verified(), "{length}");
        }
        for wrong in ["guichet-wipe 2\nfiles 0\nfolders 0\nleft 0\nend\n", "left 0\n"] {
            assert!(!asked(&place, wrong.into()).is_verified());
        }
        assert!(!asked(&place, format!("{whole}more\n")).is_verified());
        assert!(!asked(&place, "x".repeat(100_000)).is_verified());
    }

    #[test]
    fn nobody_who_answers_counts_as_left_when_the_time_is_over() {
        let place = Place::new("silent");
        let path = place.0.join("socket");
        let _silent = UnixListener::bind(&path).unwrap();
        let helper = Helper::judge(&path).unwrap();
        let began = Instant::now();
        let report = helper.ask(&mut Patience::of(Duration::from_millis(100), &mut Alone));
        assert_eq!(report, WipeReport::left_by(Act::Ask, Errno::TIMEDOUT));
        assert!(began.elapsed() < Duration::from_secs(3));
        fs::remove_file(&path).unwrap();
        let report = helper.ask(&mut Patience::of(Duration::from_secs(5), &mut Alone));
        assert!(!report.is_verified());
    }

    #[test]
    fn a_socket_that_others_could_have_made_is_refused() {
        use std::os::unix::fs::PermissionsExt;
        let place = Place::new("fake");
        let path = place.0.join("socket");
        assert_eq!(Helper::judge(&path).unwrap_err().0, "is no socket");
        let _listener = UnixListener::bind(&path).unwrap();
        fs::set_permissions(&place.0, fs::Permissions::from_mode(0o777)).unwrap();
        let refused = Helper::judge(&path).unwrap_err();
        assert_eq!(refused.0, "could have been put there by another account");
        fs::set_permissions(&place.0, fs::Permissions::from_mode(0o700)).unwrap();
    }
}
