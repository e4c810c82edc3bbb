//! The processes of a terminal's session, as the system counts them. See proc(5).

use std::fs;

use super::field::Field;

/// Returns the living processes of a session.
pub fn processes_of(session: i32) -> Vec<i32> {
    let Ok(entries) = fs::read_dir("/proc") else { return Vec::new() };
    let numbers = entries.filter_map(|it| it.ok()?.file_name().to_str()?.parse().ok());
    numbers.filter(|it| session_of(*it) == Some(session)).collect()
}

/// Returns the process of a session that plays a role, by the name that it goes by.
pub(super) fn role_of(session: i32, role: &str) -> Option<i32> {
    processes_of(session).into_iter().find(|process| is_role(*process, role))
}

/// Returns whether a process plays a role.
pub(super) fn is_role(process: i32, role: &str) -> bool {
    fs::read_to_string(format!("/proc/{process}/comm")).is_ok_and(|it| it.trim_end() == role)
}

/// Returns the processes that work in the folders of a trial, whatever session they left, as far
/// as this account may know.
pub(super) fn processes_in(field: &Field) -> Vec<i32> {
    let Ok(entries) = fs::read_dir("/proc") else { return Vec::new() };
    let here = entries.filter_map(|it| {
        let entry = it.ok()?;
        let folder = fs::read_link(entry.path().join("cwd")).ok()?;
        folder.starts_with(field.place()).then(|| entry.file_name().to_str()?.parse().ok())?
    });
    here.filter(|it| session_of(*it).is_some()).collect()
}

/// Returns the session of a process that is not over.
fn session_of(process: i32) -> Option<i32> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    let mut fields = stat.rsplit_once(") ")?.1.split(' ');
    if fields.next()? == "Z" {
        return None;
    }
    fields.nth(2)?.parse().ok()
}
