//! Can somebody get out?

use crate::doctor::{
    Finding,
    facts::{Consoles, Escape, Foot, Injection, Pin, Restart, Sandbox, Seen},
};

pub(super) fn judge(escape: &Escape) -> Vec<Finding> {
    vec![
        logins(&escape.logins),
        consoles(escape.consoles),
        sysrq(&escape.sysrq),
        restart(escape.restart),
        foot(escape.foot),
        injection(escape.injection, escape.sandbox),
        sandbox(escape.sandbox),
        pin(&escape.pin),
    ]
}

fn logins(logins: &Seen<Vec<String>>) -> Finding {
    const CHECK: &str = "logins";
    match logins {
        Seen::Is(names) if names.is_empty() => Finding::green(CHECK, "logins-none"),
        Seen::Is(names) => Finding::red(CHECK, "logins-found").names("names", names),
        Seen::Hidden => Finding::unseen(CHECK, "logins-hidden"),
    }
}

fn consoles(consoles: Consoles) -> Finding {
    const CHECK: &str = "consoles";
    match consoles {
        Consoles::None => Finding::green(CHECK, "consoles-none"),
        Consoles::Closed => Finding::green(CHECK, "consoles-closed"),
        Consoles::Empty => Finding::amber(CHECK, "consoles-empty"),
        Consoles::Login => Finding::red(CHECK, "consoles-login"),
    }
}

fn sysrq(sysrq: &Seen<u32>) -> Finding {
    const CHECK: &str = "sysrq";
    match sysrq {
        Seen::Is(0) => Finding::green(CHECK, "sysrq-off"),
        Seen::Is(value) => Finding::red(CHECK, "sysrq-on").number("value", *value),
        Seen::Hidden => Finding::unseen(CHECK, "sysrq-hidden"),
    }
}

fn restart(restart: Restart) -> Finding {
    const CHECK: &str = "ctrl-alt-del";
    match restart {
        Restart::Off => Finding::green(CHECK, "ctrl-alt-del-off"),
        Restart::On => Finding::amber(CHECK, "ctrl-alt-del-on"),
    }
}

fn foot(foot: Foot) -> Finding {
    const CHECK: &str = "foot";
    match foot {
        Foot::None => Finding::green(CHECK, "foot-none"),
        Foot::Ours => Finding::green(CHECK, "foot-ours"),
        Foot::Other => Finding::red(CHECK, "foot-other"),
    }
}

/// A visit that is fully confined cannot, whatever the kernel allows to others.
fn injection(injection: Injection, sandbox: Sandbox) -> Finding {
    const CHECK: &str = "injection";
    match (injection, sandbox) {
        (Injection::Off, _) => Finding::green(CHECK, "injection-off"),
        (_, Sandbox::Full) => Finding::green(CHECK, "injection-confined"),
        (Injection::On, _) => Finding::amber(CHECK, "injection-on"),
        (Injection::Always, _) => Finding::amber(CHECK, "injection-always"),
    }
}

fn sandbox(sandbox: Sandbox) -> Finding {
    const CHECK: &str = "sandbox";
    match sandbox {
        Sandbox::Full => Finding::green(CHECK, "sandbox-full"),
        Sandbox::Partial => Finding::amber(CHECK, "sandbox-partial"),
        Sandbox::Absent => Finding::red(CHECK, "sandbox-absent"),
        Sandbox::Unknown => Finding::unseen(CHECK, "sandbox-unknown"),
    }
}

fn pin(pin: &Seen<Pin>) -> Finding {
    const CHECK: &str = "pin";
    match pin {
        Seen::Is(Pin::Set) => Finding::green(CHECK, "pin-set"),
        Seen::Is(Pin::Open) => Finding::red(CHECK, "pin-open"),
        Seen::Is(Pin::Missing) => Finding::red(CHECK, "pin-missing"),
        Seen::Hidden => Finding::unseen(CHECK, "pin-hidden"),
    }
}
