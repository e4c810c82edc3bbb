//! Lists the default pack's files, so that the binary carries them.
fn main() {}
