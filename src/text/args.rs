//! What is filled into a text.

use fluent::FluentArgs;

use super::marks;

/// What is filled into a text: counts and other texts of the pack, never what a visitor typed.
#[derive(Default)]
pub struct Args(FluentArgs<'static>);

impl Args {
    /// Fills in nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Fills in a number: formatted by language, and it may select a plural.
    #[must_use]
    pub fn number(mut self, name: &str, number: i64) -> Self {
        self.0.set(name.to_owned(), number);
        self
    }

    /// Fills in a text of the pack. Telephone, file and postal numbers are texts.
    #[must_use]
    pub fn text(mut self, name: &str, text: &str) -> Self {
        self.0.set(name.to_owned(), marks::clean(text).into_owned());
        self
    }

    pub(crate) fn as_fluent(&self) -> &FluentArgs<'static> {
        &self.0
    }
}
