//! The State's 26 decision trees, walked: every leaf is found, and nothing else.
#![cfg(feature = "author")]
#![allow(clippy::unwrap_used)]

mod sheet;

use std::collections::BTreeSet;

use guichet::{
    procedure::{FactBook, Facts, Given, Id, Known, PaperBook, Procedure, Values, parse, simulate},
    ways::{Extent, Logic, Setting, Ways},
};
use jiff::civil::date;
use sheet::{Sheet, sheets};

fn procedure(sheet: &Sheet, values: &Values, facts: &FactBook) -> Procedure {
    let list = |id: &str| vec![Id::new(id).unwrap()];
    let known = Known {
        themes: &list("papers"),
        audiences: &list("everyone"),
        places: &[],
        papers: &PaperBook::default(),
        facts,
        values,
        procedures: None,
    };
    parse(&sheet.id, &sheet.structure, &known).unwrap()
}

#[test]
fn every_leaf_of_every_tree_is_found_and_nothing_else() {
    let (values, facts) = (Values::default(), FactBook::default());
    let setting = Setting { values: &values, facts: &facts, today: date(2026, 12, 1) };
    let sheets = sheets();
    let mut leaves = 0;
    for sheet in &sheets {
        let procedure = procedure(sheet, &values, &facts);
        let ways = Ways::of(&procedure, &setting, Ways::MOST);
        assert_eq!(ways.extent(), Extent::Every(u64::try_from(sheet.ways.len()).unwrap()));
        let mut found = BTreeSet::new();
        for way in &ways {
            let given = Given { facts: &Facts::default(), values: &values, today: setting.today };
            assert_eq!(simulate(&procedure, &way.answers, &given).path, way.steps);
            let names = way.steps.iter().map(|at| procedure.steps[*at].id.to_string());
            found.insert(names.collect::<Vec<_>>());
        }
        assert_eq!(found, sheet.ways.iter().cloned().collect(), "{}", sheet.id);
        let logic = Logic::of(&procedure, &setting);
        assert_eq!((logic.findings, logic.is_whole), (vec![], true), "{}", sheet.id);
        leaves += sheet.ways.len();
    }
    assert_eq!((sheets.len(), leaves), (26, 541));
}
