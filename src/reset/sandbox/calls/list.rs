//! The list itself, with what each call is for.

use std::collections::BTreeMap;

use libc::c_long;
use seccompiler::{
    SeccompCmpArgLen::{Dword, Qword},
    SeccompCmpOp::{Eq, MaskedEq},
    SeccompCondition, SeccompRule,
};

/// The calls that may be made whatever they ask.
const FREE: [c_long; 46] = [
    // What is open already: the terminal, the link, a file of the pack.
    libc::SYS_read,
    libc::SYS_pread64,
    libc::SYS_readv,
    libc::SYS_write,
    libc::SYS_writev,
    libc::SYS_recvfrom,
    libc::SYS_lseek,
    libc::SYS_close,
    libc::SYS_ppoll,
    libc::SYS_pselect6,
    // Finding files; which of them can be read Landlock decides.
    libc::SYS_fstat,
    libc::SYS_newfstatat,
    libc::SYS_statx,
    libc::SYS_readlinkat,
    libc::SYS_getcwd,
    libc::SYS_getdents64,
    // Memory.
    libc::SYS_brk,
    libc::SYS_munmap,
    libc::SYS_mremap,
    libc::SYS_madvise,
    libc::SYS_getrandom,
    // Threads, and waiting for each other.
    libc::SYS_futex,
    libc::SYS_set_robust_list,
    libc::SYS_rseq,
    libc::SYS_sched_yield,
    libc::SYS_sched_getaffinity,
    // Who it is; these cannot fail, and nobody is prepared that they do.
    libc::SYS_getpid,
    libc::SYS_gettid,
    libc::SYS_getppid,
    libc::SYS_getuid,
    libc::SYS_geteuid,
    libc::SYS_getgid,
    libc::SYS_getegid,
    // Time.
    libc::SYS_clock_gettime,
    libc::SYS_clock_getres,
    libc::SYS_clock_nanosleep,
    libc::SYS_nanosleep,
    libc::SYS_gettimeofday,
    // Signals that come, and the end.
    libc::SYS_rt_sigaction,
    libc::SYS_rt_sigprocmask,
    libc::SYS_rt_sigreturn,
    libc::SYS_sigaltstack,
    libc::SYS_restart_syscall,
    libc::SYS_exit,
    libc::SYS_exit_group,
    libc::SYS_membarrier,
];

/// What newer architectures left out.
#[cfg(target_arch = "x86_64")]
const FREE_HERE: [c_long; 6] = [
    libc::SYS_poll,
    libc::SYS_select,
    libc::SYS_stat,
    libc::SYS_lstat,
    libc::SYS_readlink,
    libc::SYS_time,
];
#[cfg(not(target_arch = "x86_64"))]
const FREE_HERE: [c_long; 0] = [];

/// What would open a file for anything but reading.
const WRITING: u64 = (libc::O_ACCMODE | libc::O_CREAT | libc::O_TRUNC) as u64;

/// What a new thread shares, and must: a process of its own is refused.
const SHARED: u64 = (libc::CLONE_VM | libc::CLONE_SIGHAND | libc::CLONE_THREAD) as u64;
/// What nothing may have: namespaces, being traced.
const APART: u64 = (libc::CLONE_NEWNS
    | libc::CLONE_NEWCGROUP
    | libc::CLONE_NEWUTS
    | libc::CLONE_NEWIPC
    | libc::CLONE_NEWUSER
    | libc::CLONE_NEWPID
    | libc::CLONE_NEWNET
    | libc::CLONE_PTRACE
    | libc::CLONE_VFORK) as u64;

/// What may be asked of the terminal: its modes and its size. Never `TIOCSTI` or `TIOCLINUX`,
/// which type into it. Numbers of <asm-generic/ioctls.h>.
const OF_TERMINALS: [u64; 10] = [
    0x5401,      // TCGETS
    0x5402,      // TCSETS, when the supervisor is gone and somebody must make it sane
    0x5403,      // TCSETSW
    0x5404,      // TCSETSF
    0x802C_542A, // TCGETS2
    0x402C_542B, // TCSETS2
    0x402C_542C, // TCSETSW2
    0x402C_542D, // TCSETSF2
    0x5413,      // TIOCGWINSZ
    0x5421,      // FIONBIO
];

/// What may be asked of a descriptor: a copy of it, and whether it waits. Never who is sent
/// signals about it.
const OF_DESCRIPTORS: [u64; 5] = [
    libc::F_DUPFD_CLOEXEC as u64,
    libc::F_GETFD as u64,
    libc::F_SETFD as u64,
    libc::F_GETFL as u64,
    libc::F_SETFL as u64,
];

/// Returns every call, and what it may ask; nothing only if the list itself is wrong.
pub(super) fn allowed() -> Option<BTreeMap<i64, Vec<SeccompRule>>> {
    let executable = MaskedEq(libc::PROT_EXEC as u64);
    let mut all: BTreeMap<_, _> =
        FREE.into_iter().chain(FREE_HERE).map(|call| (call, vec![])).collect();
    all.extend([
        (libc::SYS_openat, vec![rule(2, MaskedEq(WRITING), libc::O_RDONLY as u64)?]),
        (libc::SYS_mmap, vec![rule(2, executable.clone(), 0)?]),
        (libc::SYS_mprotect, vec![rule(2, executable, 0)?]),
        (libc::SYS_clone, vec![rule(0, MaskedEq(SHARED | APART), SHARED)?]),
        (libc::SYS_prctl, vec![rule(0, Eq, libc::PR_SET_NAME as u64)?]),
        // To whom it is connected already, and to nobody else.
        (
            libc::SYS_sendto,
            vec![SeccompRule::new(vec![SeccompCondition::new(4, Qword, Eq, 0).ok()?]).ok()?],
        ),
        // To itself, as `abort` does.
        (libc::SYS_tgkill, vec![rule(0, Eq, std::process::id().into())?]),
        (libc::SYS_ioctl, one_of(&OF_TERMINALS)?),
        (libc::SYS_fcntl, one_of(&OF_DESCRIPTORS)?),
    ]);
    #[cfg(target_arch = "x86_64")]
    all.insert(libc::SYS_open, vec![rule(1, MaskedEq(WRITING), libc::O_RDONLY as u64)?]);
    Some(all)
}

fn rule(argument: u8, compared: seccompiler::SeccompCmpOp, value: u64) -> Option<SeccompRule> {
    SeccompRule::new(vec![SeccompCondition::new(argument, Dword, compared, value).ok()?]).ok()
}

/// The second argument is one of these.
fn one_of(values: &[u64]) -> Option<Vec<SeccompRule>> {
    values.iter().map(|value| rule(1, Eq, *value)).collect()
}
