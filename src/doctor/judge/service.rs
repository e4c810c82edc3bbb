//! Does it start, and start again?

use crate::doctor::{
    Finding,
    facts::{Account, Service, Start, Unit},
};

pub(super) fn judge(service: &Service) -> Vec<Finding> {
    let unit = service.unit.as_ref();
    let watchdog = unit.map(watchdog);
    [Some(start(unit)), watchdog, Some(account(service.account))].into_iter().flatten().collect()
}

fn start(unit: Option<&Unit>) -> Finding {
    const CHECK: &str = "service";
    let Some(unit) = unit else { return Finding::amber(CHECK, "service-none") };
    let found = match unit.start {
        Start::Enabled => Finding::green(CHECK, "service-enabled"),
        Start::Disabled => Finding::amber(CHECK, "service-disabled"),
    };
    found.text("name", &unit.name)
}

fn watchdog(unit: &Unit) -> Finding {
    const CHECK: &str = "watchdog";
    match &unit.watchdog {
        Some(time) => Finding::green(CHECK, "watchdog-on").text("time", time),
        None => Finding::amber(CHECK, "watchdog-off").text("name", &unit.name),
    }
}

fn account(account: Account) -> Finding {
    const CHECK: &str = "account";
    match account {
        Account::Plain => Finding::green(CHECK, "account-plain"),
        Account::Root => Finding::red(CHECK, "account-root"),
    }
}
