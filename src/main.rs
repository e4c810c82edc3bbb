//! The thin edge of the program.
fn main() {}
