//! Is it true, and of today?

use jiff::civil::Date;

use crate::doctor::{
    Finding,
    facts::{Configured, Content, Pack},
};

pub(super) fn judge(content: &Content) -> Vec<Finding> {
    let own = [configured(&content.configured), zone(content.zone.as_ref())];
    let pack = match &content.pack {
        Err(first) => vec![Finding::red("pack", "pack-broken").text("first", first)],
        Ok(pack) => vec![
            Finding::green("pack", "pack-good"),
            clock(pack.newest, content.today),
            values(pack),
            review(pack),
        ],
    };
    own.into_iter().chain(pack).collect()
}

fn configured(configured: &Configured) -> Finding {
    const CHECK: &str = "config";
    match configured {
        Configured::Good(file) => Finding::green(CHECK, "config-good").text("file", file),
        Configured::Missing(file) => Finding::amber(CHECK, "config-missing").text("file", file),
        Configured::Unreadable(why) => Finding::red(CHECK, "config-unreadable").text("why", why),
        Configured::Wrong(count, first) => {
            Finding::red(CHECK, "config-wrong").number("count", *count).text("first", first)
        }
    }
}

fn zone(zone: Option<&String>) -> Finding {
    const CHECK: &str = "time-zone";
    match zone {
        // What a computer has before anybody chose.
        Some(name) if name.ends_with("UTC") => {
            Finding::amber(CHECK, "time-zone-utc").text("name", name)
        }
        Some(name) => Finding::green(CHECK, "time-zone-known").text("name", name),
        None => Finding::amber(CHECK, "time-zone-missing"),
    }
}

/// Whoever wrote the content knew what day it was: it cannot be earlier now.
fn clock(newest: Option<Date>, today: Date) -> Finding {
    const CHECK: &str = "clock";
    let found = match newest {
        Some(newest) if today < newest => {
            Finding::red(CHECK, "clock-behind").text("newest", newest.to_string())
        }
        _ => Finding::green(CHECK, "clock-plausible"),
    };
    found.text("today", today.to_string())
}

fn values(pack: &Pack) -> Finding {
    const CHECK: &str = "values";
    if !pack.expired.is_empty() {
        Finding::amber(CHECK, "values-expired").names("names", &pack.expired)
    } else if !pack.soon.is_empty() {
        Finding::amber(CHECK, "values-soon").names("names", &pack.soon)
    } else {
        Finding::green(CHECK, "values-current")
    }
}

fn review(pack: &Pack) -> Finding {
    const CHECK: &str = "review";
    if !pack.drafts.is_empty() {
        Finding::amber(CHECK, "review-drafts").names("names", &pack.drafts)
    } else if !pack.old.is_empty() {
        Finding::amber(CHECK, "review-old").names("names", &pack.old)
    } else {
        Finding::green(CHECK, "review-done")
    }
}
