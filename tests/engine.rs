//! x
#[path = "shelf/library.rs"]
mod library;
#[test]
fn the_good_pack_parses() {
    library::Library::open().home();
}
