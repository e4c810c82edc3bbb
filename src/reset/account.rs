//! The accounts of this computer: where their homes are, and which may be emptied of processes.

use std::{fs, path::PathBuf};

use rustix::process::geteuid;

/// The first number that is given to people; those below belong to the system.
const FIRST_PERSON: u32 = 1000;

/// The account that systems use for whoever has none.
const NOBODY: u32 = 65_534;

/// The right to end the processes of others, as a bit: see capabilities(7).
const CAP_KILL: u32 = 5;

/// What a program that ends processes is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// It serves visitors: it must not end the account it runs in.
    Kiosk,
    /// It erases, and ends then: it may end everything of its own account but itself.
    Command,
}

/// One line of the list of accounts, see passwd(5).
struct Account {
    name: String,
    number: u32,
    home: PathBuf,
}

fn accounts() -> Vec<Account> {
    let list = fs::read_to_string("/etc/passwd").unwrap_or_default();
    let read = |line: &str| {
        let mut fields = line.split(':');
        let name = fields.next()?.to_owned();
        let number = fields.nth(1)?.parse().ok()?;
        let home = fields.nth(2)?.into();
        Some(Account { name, number, home })
    };
    list.lines().filter_map(read).collect()
}

/// Returns the home of every account.
pub(super) fn homes() -> Vec<PathBuf> {
    accounts().into_iter().map(|it| it.home).collect()
}

/// Returns the number of an account whose processes may all be ended.
///
/// # Errors
/// With why they may not, and what to do.
pub(super) fn endable(name: &str, purpose: Purpose) -> Result<u32, (String, &'static str)> {
    let found = accounts().into_iter().find(|it| it.name == name);
    let number = found.map(|it| it.number);
    judge(number, geteuid().as_raw(), purpose, may_end_others())
        .map_err(|(what, remedy)| (format!("`{name}` {what}"), remedy))
}

/// Whether processes of other accounts may be ended.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Power {
    Own,
    All,
}

fn judge(
    number: Option<u32>,
    own: u32,
    purpose: Purpose,
    power: Power,
) -> Result<u32, (&'static str, &'static str)> {
    let Some(number) = number else {
        return Err(("is no account of this computer", "make it, or remove the line"));
    };
    if number < FIRST_PERSON || number == NOBODY {
        return Err((
            "belongs to the system: ending its processes would end the computer's work",
            "make an account for visitors only, with a number from 1000 on",
        ));
    }
    if number == own && purpose == Purpose::Kiosk {
        return Err((
            "is the account of the kiosk itself: it would end its own screen",
            "run the kiosk in an account of its own",
        ));
    }
    if number != own && power == Power::Own {
        return Err((
            "is another account, whose processes this one may not end",
            "let a helper of that account do it: see `helper` in docs/config.md",
        ));
    }
    Ok(number)
}

fn may_end_others() -> Power {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let rights = status.lines().find_map(|it| it.strip_prefix("CapEff:"));
    let rights = rights.and_then(|it| u64::from_str_radix(it.trim(), 16).ok()).unwrap_or(0);
    if rights & (1 << CAP_KILL) == 0 { Power::Own } else { Power::All }
}

#[cfg(test)]
mod tests {
    use super::{Power::*, Purpose::*, *};

    #[test]
    fn only_an_account_for_visitors_is_emptied_of_processes() {
        let told = |number, own, purpose, power| {
            judge(number, own, purpose, power).map_err(|(what, _)| what.split(':').next().unwrap())
        };
        assert_eq!(told(None, 0, Kiosk, All), Err("is no account of this computer"));
        for system in [0, 1, 999, NOBODY] {
            assert_eq!(told(Some(system), 0, Kiosk, All), Err("belongs to the system"));
            assert_eq!(told(Some(system), system, Command, All), Err("belongs to the system"));
        }
        let itself = Err("is the account of the kiosk itself");
        assert_eq!(told(Some(1000), 1000, Kiosk, All), itself);
        assert_eq!(told(Some(1000), 1000, Command, Own), Ok(1000));
        let another = Err("is another account, whose processes this one may not end");
        assert_eq!(told(Some(1000), 1001, Kiosk, Own), another);
        assert_eq!(told(Some(1000), 1001, Kiosk, All), Ok(1000));
    }

    #[test]
    fn homes_are_those_of_the_list_of_accounts() {
        assert!(homes().contains(&PathBuf::from("/root")), "{:?}", homes());
    }
}
