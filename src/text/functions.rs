//! The functions that texts may call: dated values of the pack, glossary words, numbers.
//!
//! A Fluent function cannot fail aloud: in a selector its error silently picks the default case.
//! So each reports its trouble aside, and the text it spoilt is not shown.

use std::sync::{Arc, Mutex, PoisonError};

use fluent::{FluentArgs, FluentValue, concurrent::FluentBundle, types::FluentNumber};
use jiff::civil::Date;

use super::marks::{self, MARK_END, MARK_START, MARK_SURFACE};
use crate::{
    problem::Note,
    procedure::{
        BadId, Id, Name,
        values::{Quantity, Values},
    },
};

/// The names of the functions.
pub(super) const NAMES: &[&str] = &["NUMBER", "PHONE", "SITE", "VALUE", "WORD"];

/// More decimals than these are never shown.
const MAX_DECIMALS: usize = 6;

/// Why a text cannot be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Trouble {
    /// A dated value is past its date.
    Expired(String),
    /// There is no such dated value.
    Unknown(String),
    /// A function was called in a wrong way.
    Misuse(Note),
}

impl Trouble {
    /// Tells whether people must be sent to the desk for a value.
    pub(super) fn is_of_a_value(&self) -> bool {
        matches!(self, Self::Expired(_) | Self::Unknown(_))
    }
}

/// What the functions know, and where they leave their troubles.
#[derive(Clone)]
pub(super) struct Desk {
    values: Arc<Values>,
    today: Date,
    troubles: Arc<Mutex<Vec<Trouble>>>,
}

impl Desk {
    pub(super) fn new(values: Arc<Values>, today: Date) -> Self {
        Self { values, today, troubles: Arc::default() }
    }

    /// Takes the troubles since the last time.
    pub(super) fn take_troubles(&self) -> Vec<Trouble> {
        std::mem::take(&mut self.troubles.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Gives the functions to a new bundle.
    pub(super) fn furnish<R>(&self, bundle: &mut FluentBundle<R>) {
        type Function = fn(&Desk, &[FluentValue<'_>], &FluentArgs<'_>) -> Result<Held, Trouble>;
        let functions: [(&str, Function); 5] = [
            ("NUMBER", |_, given, named| number(given, named)),
            ("PHONE", |desk, given, _| desk.phone(given)),
            ("SITE", |desk, given, _| desk.site(given)),
            ("VALUE", |desk, given, _| desk.value(given)),
            ("WORD", |_, given, _| word(given)),
        ];
        for (name, function) in functions {
            let desk = self.clone();
            // It fails only where the name is taken, and the bundle is new.
            drop(
                bundle.add_function(name, move |given, named| {
                    desk.heed(function(&desk, given, named))
                }),
            );
        }
    }

    fn heed<'a>(&self, result: Result<Held, Trouble>) -> FluentValue<'a> {
        match result {
            Ok(value) => value,
            Err(trouble) => {
                self.troubles.lock().unwrap_or_else(PoisonError::into_inner).push(trouble);
                FluentValue::Error
            }
        }
    }

    /// A duration in its unit, an amount in euros, or a number: the author writes the unit.
    fn value(&self, given: &[FluentValue<'_>]) -> Result<Held, Trouble> {
        match self.current(given)? {
            Quantity::Duration { count, .. } => Ok((*count).into()),
            Quantity::Money(cents) => Ok(euros(*cents)),
            Quantity::Number(number) => Ok((*number).into()),
            Quantity::Phone { .. } => Err(Trouble::Misuse(Note::new("why-value-of-a-phone"))),
            Quantity::Site(_) => Err(Trouble::Misuse(Note::new("why-value-of-a-site"))),
        }
    }

    /// A telephone number, with spaces at which no line ends.
    fn phone(&self, given: &[FluentValue<'_>]) -> Result<Held, Trouble> {
        match self.current(given)? {
            Quantity::Phone { number, .. } => {
                Ok(marks::clean(number).replace(' ', "\u{A0}").into())
            }
            _ => Err(Trouble::Misuse(Note::new("why-phone-of-no-phone"))),
        }
    }

    fn site(&self, given: &[FluentValue<'_>]) -> Result<Held, Trouble> {
        match self.current(given)? {
            Quantity::Site(address) => Ok(marks::clean(address).into_owned().into()),
            _ => Err(Trouble::Misuse(Note::new("why-site-of-no-site"))),
        }
    }

    fn current(&self, given: &[FluentValue<'_>]) -> Result<&Quantity, Trouble> {
        let [FluentValue::String(name)] = given else {
            return Err(Trouble::Misuse(Note::new("why-value-not-named")));
        };
        let unknown = || Trouble::Unknown(marks::clean(name).into_owned());
        let name = Name::new(name).map_err(|_| unknown())?;
        self.values.get(&name).ok_or_else(unknown)?;
        let current = self.values.current(&name, self.today).map(|value| &value.is);
        current.ok_or_else(|| Trouble::Expired(name.to_string()))
    }
}

/// A value that borrows nothing.
type Held = FluentValue<'static>;

/// Euros as a number, with cents only where there are some.
fn euros(cents: u32) -> Held {
    let mut number = FluentNumber::from(f64::from(cents) / 100.0);
    number.options.minimum_fraction_digits = (!cents.is_multiple_of(100)).then_some(2);
    number.into()
}

fn number(given: &[FluentValue<'_>], named: &FluentArgs<'_>) -> Result<Held, Trouble> {
    let [FluentValue::Number(number)] = given else {
        return Err(Trouble::Misuse(Note::new("why-not-one-number")));
    };
    let mut number = number.clone();
    number.options.merge(named);
    let decimals = &mut number.options.minimum_fraction_digits;
    *decimals = decimals.map(|it| it.min(MAX_DECIMALS));
    Ok(number.into())
}

/// A glossary word and the words that show it: `WORD("bank-details", "RIB")`.
fn word(given: &[FluentValue<'_>]) -> Result<Held, Trouble> {
    let [FluentValue::String(id), FluentValue::String(surface)] = given else {
        return Err(Trouble::Misuse(Note::new("why-not-two-texts")));
    };
    let id = Id::new(id)
        .map_err(|BadId(id)| Trouble::Misuse(Note::new("why-name-malformed").with("name", &id)))?;
    let surface = marks::clean(surface);
    Ok(format!("{MARK_START}{id}{MARK_SURFACE}{surface}{MARK_END}").into())
}
