//! The real program on a real terminal: files are saved while nobody presses a key.

use std::path::Path;

use rustix::process::Signal;

use crate::{
    folder::Folder,
    rent,
    terminal::{Empty, Place, Terminal},
};

fn preview(place: &Place, folder: &Folder, size: (u16, u16)) -> Terminal {
    let program = Path::new(env!("CARGO_BIN_EXE_guichet"));
    let terminal = Empty::sized(size.1, size.0).with("LC_ALL", "fr_FR.UTF-8");
    terminal.run(place, program, &["preview", "rent", folder.path()])
}

#[test]
fn an_author_saves_breaks_mends_jumps_and_leaves() {
    let (place, folder) = (Place::new(), rent());
    let mut terminal = preview(&place, &folder, (80, 24));
    terminal.wait_for("Payer mon loyer");
    terminal.is_quiet_and_raw();
    terminal.press("1");
    terminal.wait_for("Avez-vous du retard ?");
    folder.change("locales/fr/rent.ftl", "Avez-vous du retard ?", "Payez-vous trop tard ?");
    terminal.wait_for("Payez-vous trop tard ?");
    folder.change("procedures/rent.toml", "late = yes", "lait = yes");
    terminal.wait_for("procedures/rent.toml:25");
    folder.change("procedures/rent.toml", "lait = yes", "late = yes");
    terminal.wait_until("the interface again", |it| !it.contents().contains("corriger"));
    terminal.press("\x1b[24~");
    terminal.wait_for("Pour l’auteur");
    terminal.press("\x1b[24~");
    terminal.wait_for("Aller à une étape");
    terminal.press("\x1b[B");
    terminal.press("\r");
    terminal.wait_for("late = yes");
    terminal.press("\x1b");
    terminal.wait_for("Depuis quand ?");
    terminal.press("\x11");
    assert_eq!(terminal.wait_for_end(), 0);
    terminal.is_given_back();
}

#[test]
fn a_new_folder_of_texts_is_noticed() {
    let (place, folder) = (Place::new(), rent());
    let mut terminal = preview(&place, &folder, (120, 40));
    terminal.wait_for("Payer mon loyer");
    terminal.press("1");
    terminal.wait_for("en : rien de cette");
    std::fs::create_dir_all(folder.0.join("locales/en")).unwrap();
    std::thread::sleep(std::time::Duration::from_millis(300));
    folder.save("locales/en/rent.ftl", "rent_late = Late?\n    .mediator = Softly.\n");
    terminal.wait_until("no text missing", |it| !it.contents().contains("en : rien"));
}

#[test]
fn at_rest_nothing_is_written() {
    let (place, folder) = (Place::new(), rent());
    let mut terminal = preview(&place, &folder, (120, 40));
    terminal.wait_for("Payer mon loyer");
    terminal.settle(std::time::Duration::from_millis(300));
    assert_eq!(terminal.settle(std::time::Duration::from_millis(1500)), 0);
}

#[test]
fn every_signal_gives_the_terminal_back() {
    for (signal, code) in
        [(Signal::TERM, 0), (Signal::HUP, 129), (Signal::INT, 130), (Signal::QUIT, 131)]
    {
        let (place, folder) = (Place::new(), rent());
        let mut terminal = preview(&place, &folder, (80, 24));
        terminal.wait_for("Payer mon loyer");
        terminal.signal(signal);
        assert_eq!(terminal.wait_for_end(), code, "{signal:?}");
        terminal.is_given_back();
    }
}

#[test]
fn a_folder_that_goes_away_is_told_and_nothing_breaks() {
    let (place, folder) = (Place::new(), rent());
    let mut terminal = preview(&place, &folder, (80, 24));
    terminal.wait_for("Payer mon loyer");
    std::fs::remove_dir_all(&folder.0).unwrap();
    terminal.wait_for("corriger");
    terminal.press("\x11");
    assert_eq!(terminal.wait_for_end(), 0);
    terminal.is_given_back();
}
