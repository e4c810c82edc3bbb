//! Facts that age, and facts that stand where nobody looks after them.
//!
//! Dates are judged against a day that is given: nothing turns wrong by itself.

mod addresses;
mod hosts;
mod phones;
mod review;
mod uses;
mod values;

use super::Material;
use crate::problem::Problem;

/// Returns what is out of date, unregistered or without its source.
pub fn content(material: &Material<'_>) -> Vec<Problem> {
    let families = [values::values, addresses::addresses, review::review];
    families.iter().flat_map(|family| family(material)).collect()
}
