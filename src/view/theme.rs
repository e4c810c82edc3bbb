//! Colours for roles.

/// How many colours the terminal has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Depth {
    /// All of them.
    #[default]
    Rgb,
    /// The sixteen of the palette, in the pairs that are legible in every palette.
    Sixteen,
    /// None: bold, underlined and reversed letters alone.
    None,
}
