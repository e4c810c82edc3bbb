//! Windows that change, and windows that close.

use std::time::Duration;

use crate::{
    kiosk::{Found, Kiosk},
    terminal::wait_for_empty,
};

#[test]
fn a_storm_of_sizes_leaves_a_screen_that_is_whole() {
    for place in Found::ALL {
        let mut kiosk = Kiosk::at(place);
        let before = kiosk.terminal.contents();
        for at in 0..200_u16 {
            let (rows, columns) = (1 + at * 37 % 100, 1 + at * 91 % 300);
            kiosk.terminal.resize(rows, columns);
        }
        kiosk.terminal.resize(24, 80);
        kiosk.terminal.settle(Duration::from_millis(500));
        assert_eq!(kiosk.terminal.contents(), before, "{place:?}");
        kiosk.stands();
    }
}

#[test]
fn a_window_without_room_is_borne() {
    for (rows, columns) in [(1, 1), (1, 300), (100, 1), (2, 2)] {
        let mut kiosk = Kiosk::at(Found::List);
        kiosk.terminal.resize(rows, columns);
        kiosk.terminal.settle(Duration::from_millis(200));
        kiosk.terminal.send(b"\x1bOP0\x1b[B\r");
        kiosk.terminal.settle(Duration::from_millis(200));
        kiosk.rests();
        kiosk.terminal.resize(24, 80);
        kiosk.stands();
    }
}

#[test]
fn a_terminal_that_closes_in_the_middle_of_a_storm_ends_everything() {
    for storm in [&b"\x1b[200~half a paste"[..], b"\x1b[", &[b'7'; 3000]] {
        let mut kiosk = Kiosk::at(Found::Field);
        kiosk.terminal.send(storm);
        let session = kiosk.terminal.supervisor();
        assert_eq!(kiosk.closes(), 129);
        wait_for_empty(session);
    }
}
