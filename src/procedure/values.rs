//! Dated values: fees, delays, telephone numbers, official sites, each with its source.

mod parse;

use std::{collections::BTreeMap, sync::OnceLock};

use jiff::civil::Date;

use super::Name;
use crate::problem::Problem;

/// Every dated value of a pack, by name: `delay.renewal`, `fee.passport`, `phone.housing`, `site.ants`.
#[derive(Clone, Debug, Default)]
pub struct Values {
    all: OnceLock<BTreeMap<Name, Value>>,
    /// The file that they are in, while it is not parsed.
    unread: &'static str,
}

/// A value, where it comes from and until when it may be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value {
    /// The value itself.
    pub is: Quantity,
    /// Where it comes from: an address or a title.
    pub source: String,
    /// The day it was last compared with its source.
    pub verified: Date,
    /// The last day it may be shown; afterwards visitors read "ask at the desk" instead.
    pub until: Option<Date>,
}

/// What a dated value holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Quantity {
    /// A length of time.
    Duration {
        /// How many.
        count: u32,
        /// Of what.
        unit: Unit,
    },
    /// An amount of euros, in cents.
    Money(u32),
    /// A telephone number.
    Phone {
        /// The number as it is to be read: `39 39`, `01 23 45 67 89`.
        number: String,
        /// What a call costs.
        price: Price,
    },
    /// The address of an official site, as it is to be typed: `ants.gouv.fr`.
    Site(String),
    /// A plain number.
    Number(i64),
}

/// What a telephone call costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Price {
    /// Nothing.
    Free,
    /// As much as any call.
    Normal,
    /// More than a normal call.
    Charged,
}

/// A unit of time on the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Days.
    Days,
    /// Weeks.
    Weeks,
    /// Calendar months; the end of a month is clamped.
    Months,
    /// Years.
    Years,
}

impl Values {
    /// Parses `values.toml`.
    ///
    /// # Errors
    /// Every problem of the file.
    pub fn parse(file: &str, text: &str) -> Result<Self, Vec<Problem>> {
        parse::values(file, text).map(|all| Self { all: all.into(), unread: "" })
    }

    /// Holds a `values.toml` that is known to have no problem, and parses it when somebody first
    /// asks for a value: few first screens do.
    pub fn unread(text: &'static str) -> Self {
        Self { unread: text, ..Self::default() }
    }

    /// Returns the value of this name that may be shown on a day: none once it has expired.
    pub fn current(&self, name: &Name, today: Date) -> Option<&Value> {
        self.get(name).filter(|value| value.until.is_none_or(|until| today <= until))
    }

    /// Returns the value of this name, expired or not.
    pub fn get(&self, name: &Name) -> Option<&Value> {
        self.all().get(name)
    }

    /// Returns every value with its name.
    pub fn iter(&self) -> impl Iterator<Item = (&Name, &Value)> {
        self.all().iter()
    }

    /// Adds a value, in place of an earlier one of that name.
    pub fn insert(&mut self, name: Name, value: Value) {
        self.all();
        self.all.get_mut().map(|all| all.insert(name, value));
    }

    fn all(&self) -> &BTreeMap<Name, Value> {
        let read = || parse::values("values.toml", self.unread).unwrap_or_default();
        self.all.get_or_init(read)
    }
}
