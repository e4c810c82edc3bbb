//! seccomp: the system calls that a visit needs, and no others.
//!
//! What is not on the list answers "not implemented", as an older system would. The standard
//! library and the C library have a second way for everything that is newer than they are, so
//! that a call which an update starts to make never breaks a visit; killing the process, or
//! "not permitted", would. An attack gains nothing by a refusal.
//!
//! Both architectures share the list; the second one names what only x86-64 still has.

mod list;

use seccompiler::{
    BpfProgram, SeccompAction, SeccompFilter, TargetArch, apply_filter, apply_filter_all_threads,
};

use super::{Reach, Wall};

/// Closes this thread and those that it starts; with [`Reach::Process`] the others too.
pub(super) fn close(reach: Reach) -> Wall {
    let Some(program) = program() else { return Wall::Missing };
    let closed = match reach {
        Reach::Process => apply_filter_all_threads(&program),
        Reach::Thread => apply_filter(&program),
    };
    if closed.is_ok() { Wall::Stands } else { Wall::Missing }
}

fn program() -> Option<BpfProgram> {
    let refused = SeccompAction::Errno(libc::ENOSYS.unsigned_abs());
    let here = TargetArch::try_from(std::env::consts::ARCH).ok()?;
    SeccompFilter::new(list::allowed()?, refused, SeccompAction::Allow, here).ok()?.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_can_be_compiled() {
        assert!(program().is_some_and(|it| it.len() < 1000));
    }
}
