//! What the program says to authors in its own words, outside every pack.

use fluent::{FluentArgs, FluentValue};

use crate::problem::{Tongue, said};

/// Says a text of the program. Without one its name has to do.
pub(super) fn say(tongue: Tongue, id: &str) -> String {
    said(tongue, id, &FluentArgs::new())
}

/// Says a text of the program, filled with this.
pub(super) fn say_with(tongue: Tongue, id: &str, details: &[(&str, FluentValue<'_>)]) -> String {
    let mut args = FluentArgs::new();
    for (name, detail) in details {
        args.set(*name, detail.clone());
    }
    said(tongue, id, &args)
}
