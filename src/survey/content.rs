//! What visitors read.

use std::{
    fs,
    path::{Path, PathBuf},
};

use jiff::{ToSpan, civil::Date};

use super::Tree;
use crate::{
    adapters::today,
    config::Config,
    doctor::facts::{self, Configured, Content},
    lang::Tag,
    link::Offered,
    pack::{Pack, Reference},
    problem::Problem,
    procedure::{Procedure, Review, Status},
};

/// Where a configuration is looked for.
const USUAL: &str = "etc/guichet/config.toml";
/// Values are told this many days before they expire.
const SOON: i32 = 30;

/// What other facts depend on.
#[derive(Clone, Debug, Default)]
pub(super) struct Place {
    /// The folder of content, as the configuration names it.
    pub(super) pack: Option<PathBuf>,
    /// The languages that visitors are offered.
    pub(super) offered: Offered,
    /// The same, by tag.
    pub(super) languages: Vec<Tag>,
    /// The folders that are erased besides the program's own.
    pub(super) erased: Vec<PathBuf>,
    /// Where the code of the staff is kept.
    pub(super) pin: PathBuf,
}

/// Looks at the configuration, and at the pack that it names.
pub(super) fn content(tree: &Tree, named: Option<&Path>) -> (Place, Content) {
    let (configured, config) = configured(tree, named);
    let erased = config.reset.targets.into_iter().map(|it| it.value).collect();
    let pin = config.staff.pin_file;
    let (pack, offered) = (config.settings.pack, config.settings.offered);
    let today = today();
    let real = pack.as_ref().map(|it| tree.path(&it.display().to_string()));
    let found = open(real.as_deref());
    let languages = match (&offered, &found) {
        (Offered::Only(tags), _) => tags.clone(),
        (_, Ok((_, reference))) => {
            reference.manifest.languages.iter().map(|it| it.tag.clone()).collect()
        }
        (_, Err(_)) => vec![],
    };
    let pack_facts = found.and_then(|(pack, reference)| judged(&pack, &reference, today));
    let zone = zone(tree);
    (
        Place { pack, offered, languages, erased, pin },
        Content { configured, pack: pack_facts, today, zone },
    )
}

fn configured(tree: &Tree, named: Option<&Path>) -> (Configured, Config) {
    let usual = tree.path(USUAL);
    let path = named.unwrap_or(&usual);
    let file = path.display().to_string();
    if named.is_none() && !tree.has(USUAL) {
        return (Configured::Missing(file), Config::default());
    }
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) => {
            return (Configured::Unreadable(format!("{file}: {error}")), Config::default());
        }
    };
    match Config::parse(&file, &text) {
        Ok(config) => (Configured::Good(file), config),
        Err(problems) => {
            let count = u32::try_from(problems.len()).unwrap_or(u32::MAX);
            (Configured::Wrong(count, first(&problems)), Config::default())
        }
    }
}

/// Opens the pack that visitors are served with; the first problem if it cannot.
fn open(folder: Option<&Path>) -> Result<(Pack, Reference), String> {
    let pack = Pack::at(folder).map_err(|error| error.to_string())?;
    let reference = pack.reference().map_err(|problems| first(&problems))?;
    Ok((pack, reference))
}

fn judged(pack: &Pack, reference: &Reference, today: Date) -> Result<facts::Pack, String> {
    let procedures: Result<Vec<Procedure>, _> =
        pack.procedure_ids().iter().map(|id| pack.open(id, reference)).collect();
    let procedures = procedures.map_err(|problems| first(&problems))?;
    let soon = today.saturating_add(SOON.days());
    let values = || reference.values.iter();
    let ends = |from: Date, to: Date| {
        let ending =
            values().filter(move |(_, it)| it.until.is_some_and(|it| it >= from && it < to));
        ending.map(|(name, _)| name.to_string()).collect()
    };
    let named = |wanted: fn(&Review, Date) -> bool| {
        let found = procedures.iter().filter(|it| wanted(&it.review, today));
        found.map(|it| it.id.to_string()).collect()
    };
    let written = procedures.iter().map(|it| it.review.written);
    Ok(facts::Pack {
        expired: ends(Date::MIN, today),
        soon: ends(today, soon),
        drafts: named(|review, _| review.status == Status::Draft),
        old: named(is_old),
        newest: values().map(|(_, it)| it.verified).chain(written).max(),
    })
}

fn is_old(review: &Review, today: Date) -> bool {
    let Status::Verified { date, .. } = &review.status else { return false };
    date.saturating_add(i64::from(review.valid_days).days()) < today
}

fn first(problems: &[Problem]) -> String {
    problems.first().map(ToString::to_string).unwrap_or_default()
}

/// Returns the name of the zone, or of the file that describes it.
fn zone(tree: &Tree) -> Option<String> {
    const FILE: &str = "etc/localtime";
    if !tree.path(&tree.real(FILE)).is_file() {
        return None;
    }
    let link = tree.link(FILE).unwrap_or_else(|| format!("/{FILE}"));
    Some(link.rsplit_once("zoneinfo/").map_or(link.clone(), |(_, name)| name.to_owned()))
}
