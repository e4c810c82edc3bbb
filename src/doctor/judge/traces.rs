//! Does something stay?

use crate::doctor::{
    Finding,
    facts::{Cores, Folder, KeptOut, Medium, Seen, Service, Spool, Swap, Traces},
};

pub(super) fn judge(traces: &Traces, service: &Service) -> Vec<Finding> {
    let kept_out = service.unit.as_ref().is_some_and(|it| it.swap == KeptOut::Yes);
    let kept_out = if kept_out { KeptOut::Yes } else { KeptOut::No };
    let folders = traces.folders.iter().map(folder);
    folders
        .chain([swap(&traces.swaps, kept_out), cores(&traces.cores), spool(&traces.spool)])
        .collect()
}

fn folder(folder: &Folder) -> Finding {
    const CHECK: &str = "erased";
    let found = match folder.medium {
        Seen::Is(Medium::Memory) => Finding::green(CHECK, "erased-memory"),
        Seen::Is(Medium::Encrypted) => Finding::green(CHECK, "erased-encrypted"),
        Seen::Is(Medium::Disk) => Finding::amber(CHECK, "erased-disk"),
        Seen::Hidden => Finding::unseen(CHECK, "erased-hidden"),
    };
    found.text("path", &folder.path)
}

fn swap(swaps: &Seen<Vec<Swap>>, kept_out: KeptOut) -> Finding {
    const CHECK: &str = "swap";
    let Seen::Is(swaps) = swaps else { return Finding::unseen(CHECK, "swap-hidden") };
    if swaps.is_empty() {
        return Finding::green(CHECK, "swap-none");
    }
    let on_disk = swaps.iter().filter(|it| it.medium == Medium::Disk);
    let on_disk: Vec<String> = on_disk.map(|it| it.name.clone()).collect();
    match kept_out {
        _ if on_disk.is_empty() => Finding::green(CHECK, "swap-safe"),
        KeptOut::Yes => Finding::amber(CHECK, "swap-kept-out").names("names", &on_disk),
        KeptOut::No => Finding::red(CHECK, "swap-disk").names("names", &on_disk),
    }
}

fn cores(cores: &Seen<Cores>) -> Finding {
    const CHECK: &str = "core-dumps";
    match cores {
        Seen::Is(Cores::Off) => Finding::green(CHECK, "core-dumps-off"),
        Seen::Is(Cores::On(pattern)) => {
            Finding::amber(CHECK, "core-dumps-on").text("pattern", pattern)
        }
        Seen::Hidden => Finding::unseen(CHECK, "core-dumps-hidden"),
    }
}

fn spool(spool: &Seen<Spool>) -> Finding {
    const CHECK: &str = "print-spool";
    match spool {
        Seen::Is(Spool::None) => Finding::green(CHECK, "print-spool-none"),
        Seen::Is(Spool::Nothing) => Finding::green(CHECK, "print-spool-empty"),
        Seen::Is(Spool::Keeps) => Finding::red(CHECK, "print-spool-keeps"),
        Seen::Hidden => Finding::unseen(CHECK, "print-spool-hidden"),
    }
}
