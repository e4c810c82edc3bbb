//! The journal on a real disk, with a clock of its own.

use std::{
    cell::Cell,
    fs,
    os::unix::fs::{PermissionsExt, symlink},
    time::Duration,
};

use jiff::SignedDuration;
use rustix::io::Errno;

use super::*;
use crate::{
    journal::{Amount, Count, Ending},
    reset::{place::Place, wipe::Act},
};

thread_local! {
    static NOW: Cell<Timestamp> = const { Cell::new(Timestamp::UNIX_EPOCH) };
}

fn set(time: &str) {
    NOW.set(time.parse().unwrap());
}

fn pass(hours: i64) {
    NOW.set(NOW.get() + SignedDuration::from_hours(hours));
}

fn open(place: &Place) -> Journal {
    Journal::with_clock(&place.0, &JournalSettings::default(), || NOW.get())
}

fn lines(place: &Place) -> Vec<String> {
    let text = fs::read_to_string(place.0.join("journal")).unwrap_or_default();
    text.lines().map(str::to_owned).collect()
}

fn note(journal: &mut Journal, event: Event) {
    journal.note(event);
    journal.write();
}

const ENDED: Event = Event::VisitEnded { how: Ending::Goodbye };

#[test]
fn what_happened_is_a_line_in_a_private_file() {
    let place = Place::new("journal-line");
    set("2026-11-22T14:07:00Z");
    open(&place).note(ENDED);
    assert_eq!(lines(&place), ["time=2026-11-22T14:00Z event=visit-ended how=goodbye"]);
    let mode = fs::metadata(place.0.join("journal")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn lines_that_are_too_old_go_at_the_start_at_an_event_and_at_the_end() {
    let place = Place::new("journal-age");
    set("2026-11-22T14:07:00Z");
    open(&place).note(ENDED);
    pass(25);
    let mut journal = open(&place);
    assert_eq!(lines(&place), [""; 0], "at the start");
    note(&mut journal, ENDED);
    pass(12);
    note(&mut journal, Event::VisitReady);
    pass(13);
    note(&mut journal, Event::Erased { amount: Amount::Few });
    assert_eq!(lines(&place).len(), 2, "at an event");
    pass(25);
    drop(journal);
    assert_eq!(lines(&place), [""; 0], "at the end");
    assert_eq!(fs::read_dir(&place.0).unwrap().count(), 0);
}

#[test]
fn a_clock_that_is_set_back_keeps_nothing_for_ever() {
    let place = Place::new("journal-clock");
    set("2031-01-01T00:00:00Z");
    let mut journal = open(&place);
    note(&mut journal, ENDED);
    set("2026-11-22T14:07:00Z");
    note(&mut journal, Event::VisitReady);
    assert_eq!(lines(&place), ["time=2026-11-22T14:00Z event=visit-ready"]);
}

#[test]
fn the_file_never_becomes_larger_than_it_may() {
    let place = Place::new("journal-size");
    set("2026-11-22T14:07:00Z");
    let line = "time=2026-11-22T14:00Z event=visit-ended how=goodbye\n";
    fs::write(place.0.join("journal"), line.repeat(MOST_BYTES / line.len())).unwrap();
    let mut journal = open(&place);
    for _ in 0..5 {
        note(&mut journal, Event::Residue { left: Count(7) });
        assert!(fs::metadata(place.0.join("journal")).unwrap().len() <= MOST_BYTES as u64);
    }
    assert_eq!(lines(&place).iter().filter(|it| it.contains("residue")).count(), 5);
}

#[test]
fn with_off_nothing_is_written_and_what_was_goes() {
    let place = Place::new("journal-off");
    set("2026-11-22T14:07:00Z");
    open(&place).note(ENDED);
    let settings = JournalSettings { keep: Keep::Off, ..JournalSettings::default() };
    let mut journal = Journal::with_clock(&place.0, &settings, || NOW.get());
    note(&mut journal, ENDED);
    drop(journal);
    assert_eq!(fs::read_dir(&place.0).unwrap().count(), 0);
}

#[test]
fn a_trouble_of_the_voice_is_told_once() {
    let place = Place::new("journal-voice");
    set("2026-11-22T14:07:00Z");
    let mut journal = open(&place);
    for why in [Failure::NoDevice, Failure::NoDevice, Failure::NoVoice] {
        note(&mut journal, Event::VoiceFailed { why });
    }
    assert_eq!(lines(&place).len(), 2);
}

#[test]
fn without_a_folder_or_with_one_of_others_nothing_is_written() {
    let place = Place::new("journal-nowhere");
    let settings = JournalSettings::default();
    Journal::open(&place.0.join("none"), &settings).note(ENDED);
    Journal::none().note(ENDED);
    fs::set_permissions(&place.0, fs::Permissions::from_mode(0o777)).unwrap();
    Journal::open(&place.0, &settings).note(ENDED);
    assert_eq!(fs::read_dir(&place.0).unwrap().count(), 0);
}

#[test]
fn a_link_or_a_pipe_in_its_place_is_not_written_to() {
    let place = Place::new("journal-link");
    set("2026-11-22T14:07:00Z");
    let letter = place.0.join("letter");
    fs::write(&letter, "mine").unwrap();
    let mut journal = open(&place);
    symlink(&letter, place.0.join("journal")).unwrap();
    note(&mut journal, ENDED);
    fs::remove_file(place.0.join("journal")).unwrap();
    fs::hard_link(&letter, place.0.join("journal")).unwrap();
    note(&mut journal, ENDED);
    assert_eq!(fs::read_to_string(&letter).unwrap(), "mine");
}

#[test]
fn what_somebody_else_wrote_into_it_goes_at_the_next_start() {
    let place = Place::new("journal-foreign");
    set("2026-11-22T14:07:00Z");
    open(&place).note(ENDED);
    let path = place.0.join("journal");
    let foreign = format!("Jeanne\n{}\u{1b}[2J half a li", fs::read_to_string(&path).unwrap());
    fs::write(&path, foreign).unwrap();
    drop(open(&place));
    assert_eq!(lines(&place), ["time=2026-11-22T14:00Z event=visit-ended how=goodbye"]);
}

#[test]
fn where_it_cannot_be_written_anew_it_is_emptied() {
    let place = Place::new("journal-full");
    set("2026-11-22T14:07:00Z");
    let mut journal = open(&place);
    note(&mut journal, ENDED);
    note(&mut journal, Event::VisitReady);
    // The name under which it would be written anew is taken by a folder: it cannot be.
    fs::create_dir(place.0.join(".journal.new")).unwrap();
    fs::write(place.0.join(".journal.new/x"), "").unwrap();
    pass(12);
    note(&mut journal, Event::VisitReady);
    pass(13);
    note(&mut journal, Event::VisitReady);
    assert_eq!(lines(&place), [""; 0], "better none than one that is too old");
    note(&mut journal, ENDED);
    assert_eq!(lines(&place).len(), 1);
}

#[test]
fn a_week_can_be_kept() {
    let place = Place::new("journal-week");
    set("2026-11-22T14:07:00Z");
    let keep = Keep::For(Duration::from_secs(7 * 24 * 3600));
    let settings = JournalSettings { keep, ..JournalSettings::default() };
    let mut journal = Journal::with_clock(&place.0, &settings, || NOW.get());
    note(&mut journal, ENDED);
    pass(6 * 24);
    note(&mut journal, Event::VisitReady);
    assert_eq!(lines(&place).len(), 2);
}

#[test]
fn a_wipe_is_told_in_rough_amounts_and_a_residue_once() {
    let place = Place::new("journal-wipe");
    set("2026-11-22T14:07:00Z");
    let mut journal = open(&place);
    let mut report = WipeReport { files: 11, folders: 2, ..WipeReport::default() };
    journal.note_wipe(&report);
    report.left = 2;
    report.fail(Act::Remove, Errno::PERM);
    report.fail(Act::Remove, Errno::PERM);
    journal.note_wipe(&report);
    journal.note_wipe(&report);
    drop(journal);
    let told: Vec<_> = lines(&place).iter().map(|it| it[23..].to_owned()).collect();
    assert_eq!(
        told,
        [
            "event=erased amount=many",
            "event=residue left=2",
            "event=wipe-failed act=remove why=not-allowed times=2",
        ]
    );
}

#[test]
fn out_of_service_is_told_until_a_visit_starts_again() {
    let place = Place::new("journal-service");
    set("2026-11-22T14:07:00Z");
    let mut journal = open(&place);
    for event in [
        Event::OutOfService { why: Fault::NoVisit },
        Event::OutOfService { why: Fault::NoVisit },
        Event::VisitReady,
        Event::OutOfService { why: Fault::NoVisit },
    ] {
        journal.note(event);
    }
    drop(journal);
    let told: Vec<_> = lines(&place).iter().map(|it| it[23..].to_owned()).collect();
    let out = "event=out-of-service why=no-visit";
    assert_eq!(told, [out, "event=back-in-service", "event=visit-ready", out]);
}

#[test]
fn a_supervisor_that_breaks_down_says_so() {
    let place = Place::new("journal-crash");
    set("2026-11-22T14:07:00Z");
    let journal = open(&place);
    let broken = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        let _journal = journal;
        std::panic::resume_unwind(Box::new(()));
    }));
    assert!(broken.is_err());
    assert_eq!(lines(&place), ["time=2026-11-22T14:00Z event=stopped how=crashed"]);
}
