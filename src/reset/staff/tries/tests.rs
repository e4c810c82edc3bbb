//! Whatever is done to the computer, nobody tries oftener than the waits allow.

use proptest::prelude::*;

use super::*;

fn at(boot: &str, seconds: u64) -> Moment {
    Moment { boot: boot.into(), running: Duration::from_secs(seconds) }
}

fn after(count: u32) -> Tries {
    let mut tries = Tries::default();
    (0..count).for_each(|_| tries.add(&at("a", 1000)));
    tries
}

#[test]
fn five_tries_are_free_and_then_each_wait_is_twice_as_long_up_to_a_quarter_of_an_hour() {
    for (count, seconds) in [
        (0, 0),
        (1, 0),
        (4, 0),
        (5, 15),
        (6, 30),
        (7, 60),
        (8, 120),
        (9, 240),
        (10, 480),
        (11, 900),
        (12, 900),
        (u32::MAX, 900),
    ] {
        let tries = Tries { count, last: at("a", 1000) };
        assert_eq!(tries.wait(&at("a", 1000)).as_secs(), seconds, "{count}");
    }
}

#[test]
fn a_wait_passes_with_the_time() {
    let tries = after(6);
    for (later, left) in [(0, 30), (1, 29), (29, 1), (30, 0), (31, 0), (100_000, 0)] {
        assert_eq!(tries.wait(&at("a", 1000 + later)).as_secs(), left, "{later}");
    }
}

#[test]
fn a_part_of_a_second_is_waited_for_too() {
    let now = Moment { boot: "a".into(), running: Duration::from_millis(1_014_500) };
    assert_eq!(after(5).wait(&now).as_secs(), 1);
}

#[test]
fn after_a_start_of_the_computer_the_whole_wait_begins_again_and_passes() {
    let mut tries = after(6);
    let restarted = at("b", 5);
    assert_eq!(tries.wait(&restarted).as_secs(), 30);
    tries.settle(&restarted);
    assert_eq!(tries.wait(&at("b", 5)).as_secs(), 30);
    assert_eq!(tries.wait(&at("b", 15)).as_secs(), 20);
    tries.settle(&at("b", 15));
    assert_eq!(tries.wait(&at("b", 35)).as_secs(), 0, "settled once for each run");
}

#[test]
fn a_clock_that_went_back_begins_the_wait_again() {
    let mut tries = after(5);
    assert_eq!(tries.wait(&at("a", 3)).as_secs(), 15);
    tries.settle(&at("a", 3));
    assert_eq!(tries.wait(&at("a", 18)).as_secs(), 0);
}

#[test]
fn what_is_broken_counts_as_many_tries() {
    let now = at("a", 50);
    for text in
        ["", "x", "guichet tries 1", "guichet tries 1\ncount -1\nboot a\nlast 3", "\u{0}\u{0}"]
    {
        let read = Tries::read(text, &now);
        assert_eq!(read.wait(&now), LONGEST, "{text:?}");
        assert_eq!(read.wait(&at("a", 950)), Duration::ZERO, "{text:?}");
    }
}

/// What can happen to a computer whose PIN somebody wants to guess.
#[derive(Clone, Debug)]
enum Blow {
    /// A try, if one is allowed.
    Try,
    /// Time passes.
    Pass(u64),
    /// The program is killed and started again.
    Restart,
    /// The computer is switched off and on.
    Reboot,
}

fn blows() -> impl Strategy<Value = Vec<Blow>> {
    let blow = prop_oneof![
        4 => Just(Blow::Try),
        2 => (0..1000_u64).prop_map(Blow::Pass),
        1 => Just(Blow::Restart),
        1 => Just(Blow::Reboot),
    ];
    prop::collection::vec(blow, 0..200)
}

proptest! {
    /// Between two tries lies the whole wait, in time that really passed.
    #[test]
    fn whatever_happens_the_wait_is_kept(blows in blows()) {
        let (mut file, mut boot, mut running, mut real) = (String::new(), 0_u32, 100_u64, 0_u64);
        let mut tried: Vec<u64> = Vec::new();
        for blow in blows {
            let now = at(&boot.to_string(), running);
            let mut tries =
                if file.is_empty() { Tries::default() } else { Tries::read(&file, &now) };
            tries.settle(&now);
            match blow {
                Blow::Try if tries.wait(&now).is_zero() => {
                    tries.add(&now);
                    tried.push(real);
                }
                Blow::Try | Blow::Restart => {}
                Blow::Pass(seconds) => {
                    running += seconds;
                    real += seconds;
                }
                Blow::Reboot => {
                    boot += 1;
                    running = 1;
                    real += 1;
                }
            }
            file = tries.written();
        }
        for (count, pair) in (1..).zip(tried.windows(2)) {
            prop_assert!(pair[0] + pause(count).as_secs() <= pair[1], "{tried:?}");
        }
    }

    #[test]
    fn what_is_written_is_read(count: u32, boot in "[0-9a-f-]{0,36}", seconds in 0..1_000_000_u64) {
        let tries = Tries { count, last: at(&boot, seconds) };
        prop_assert_eq!(Tries::read(&tries.written(), &at("x", 1)), tries);
    }

    #[test]
    fn noise_never_harms(text in ".{0,200}", count: u32) {
        let now = at("a", 5);
        prop_assert!(Tries::read(&text, &now).wait(&now) <= LONGEST);
        let noise = format!("{TITLE}\ncount {count}\nboot a\nlast {}", u64::MAX);
        prop_assert!(Tries::read(&noise, &now).wait(&now) <= LONGEST);
    }
}
