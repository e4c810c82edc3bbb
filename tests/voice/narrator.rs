//! What the loop of a visit asks of the voice, key by key.

use std::{cell::RefCell, collections::VecDeque, io, rc::Rc, time::Duration};

use guichet::{
    hours::{Closes, Opening, Outlook},
    keys::{Input, Key},
    link::{Cue, Order, Report},
    screen::{Placement, Screen, Scroll, Text},
    session::{Act, Effect, Event, Now},
    shell::{self, Canvas, Happening, Source, World},
    view::{self, Ink},
};
use jiff::civil::Date;
use ratatui::{buffer::Buffer, layout::Rect};

use crate::visitor::{TODAY, Visitor};

/// What happens, in order; then the terminal is gone.
struct Script {
    now: Now,
    happenings: VecDeque<Happening>,
    seen: Seen,
}

/// What was asked of the voice so far, by screen: every order is noted with the screen it is for.
#[derive(Clone, Default)]
struct Seen(Rc<RefCell<Vec<(String, Order)>>>, Rc<RefCell<String>>);

impl Source for Script {
    fn now(&self) -> Now {
        self.now
    }

    fn today(&self) -> Date {
        TODAY
    }

    fn next(&mut self, _: Option<Now>) -> Happening {
        self.now += Duration::from_secs(1);
        let last = self.seen.generation();
        match self.happenings.pop_front() {
            // A script cannot know the number of a story: it means the last one.
            Some(Happening::Voice(Report::Speaking { index, .. })) => {
                Happening::Voice(Report::Speaking { generation: last, index })
            }
            Some(Happening::Voice(Report::Spoken { generation: 0 })) => {
                Happening::Voice(Report::Spoken { generation: last })
            }
            happening => happening.unwrap_or(Happening::Gone),
        }
    }
}

impl Seen {
    fn generation(&self) -> u32 {
        let orders = self.0.borrow();
        let says = orders.iter().filter_map(|(_, order)| match order {
            Order::Say(say) => Some(say.generation),
            _ => None,
        });
        says.max().unwrap_or(0)
    }
}

impl World for Seen {
    fn perform(&mut self, _: &Effect) -> Option<Event> {
        None
    }

    fn ask_the_voice(&mut self, order: Order) {
        let screen = self.1.borrow().clone();
        self.0.borrow_mut().push((screen, order));
    }
}

struct Eyes(Seen, Rc<RefCell<Vec<Screen>>>);

impl Canvas for Eyes {
    fn show(&mut self, screen: &Screen, scroll: Scroll) -> io::Result<Placement> {
        screen.name.clone_into(&mut self.0.1.borrow_mut());
        self.1.borrow_mut().push(screen.clone());
        let mut buffer = Buffer::empty(Rect::new(0, 0, 80, 24));
        Ok(view::paint(screen, Ink::default(), scroll, &mut buffer))
    }

    fn not_understood(&mut self, _: &Text) -> io::Result<()> {
        Ok(())
    }
}

/// Plays a visit; returns what was asked of the voice, and every screen.
fn play(happenings: Vec<Happening>) -> (Vec<(String, Order)>, Vec<Screen>) {
    let Visitor { mut session, mut pack, .. } = Visitor::new();
    let seen = Seen::default();
    let mut script = Script { now: Now::ZERO, happenings: happenings.into(), seen: seen.clone() };
    let screens = Rc::default();
    let mut eyes = Eyes(seen.clone(), Rc::clone(&screens));
    let mut world = seen.clone();
    shell::visit(&mut session, &mut pack, &mut script, &mut world, &mut eyes).unwrap();
    (seen.0.take(), screens.take())
}

fn key(key: Key) -> Happening {
    Happening::Input(Input::Key(key))
}

/// Orders as words: a story by its screen, its cue and what it begins with.
fn told(orders: &[(String, Order)]) -> Vec<String> {
    let one = |(screen, order): &(String, Order)| match order {
        Order::Say(say) if say.index == 0 => {
            Some(format!("{screen} {:?}: {}", say.cue, say.words.text()))
        }
        Order::Say(_) => None,
        order => Some(format!("{order:?}")),
    };
    orders.iter().filter_map(one).collect()
}

const LISTEN: Key = Key::F(2);
const SPEAKING: Happening = Happening::Voice(Report::Speaking { generation: 0, index: 0 });
const SPOKEN: Happening = Happening::Voice(Report::Spoken { generation: 0 });

#[test]
fn the_first_screen_is_read_when_it_is_asked_for() {
    let (orders, _) = play(vec![key(LISTEN)]);
    let told = told(&orders);
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].starts_with("attract Some(Welcome): Bonjour."), "{told:?}");
}

#[test]
fn each_new_screen_is_read_by_itself_once_it_was_asked_for() {
    let keys = vec![key(LISTEN), SPEAKING, key(Key::Char('1')), SPEAKING, SPOKEN];
    let (orders, _) = play(keys);
    let told = told(&orders);
    assert_eq!(told.len(), 3, "{told:?}");
    assert_eq!(told[1], "Hush");
    assert!(told[2].starts_with("comfort Some(Step): Comment voulez-vous lire"), "{told:?}");
}

#[test]
fn a_visit_that_never_asks_never_speaks() {
    let (orders, _) = play(vec![key(Key::Char('1')), key(Key::Down), key(Key::Enter)]);
    assert!(orders.is_empty());
}

#[test]
fn stories_have_numbers_that_grow_and_clips_that_are_counted() {
    let (orders, _) = play(vec![key(LISTEN), key(Key::Char('1')), key(Key::F(1))]);
    let says: Vec<_> = orders
        .iter()
        .filter_map(|(_, order)| match order {
            Order::Say(say) => Some((say.generation, say.index, say.clips)),
            _ => None,
        })
        .collect();
    assert!(says.is_sorted());
    for story in says.chunk_by(|one, next| one.0 == next.0) {
        assert_eq!(story.len(), usize::from(story[0].2));
        assert!(story.iter().zip(0..).all(|(say, index)| say.1 == index));
    }
}

#[test]
fn what_changes_on_a_screen_is_said_alone() {
    let keys = vec![key(LISTEN), key(Key::Char('1')), SPOKEN, key(Key::Char('2'))];
    let (orders, _) = play(keys);
    let last = orders.last().unwrap();
    let Order::Say(say) = &last.1 else { panic!("{last:?}") };
    assert_eq!((say.index, say.words.text()), (2, "C’est coché."), "the line that was ticked");
    assert_eq!(say.clips, 3);
}

#[test]
fn what_gets_the_focus_is_said_alone() {
    let keys = vec![key(LISTEN), key(Key::Char('1')), SPOKEN, key(Key::Up)];
    let (orders, _) = play(keys);
    let told = told(&orders);
    assert!(told.last().unwrap().starts_with("comfort None: Touche 4."), "{told:?}");
}

#[test]
fn typing_is_not_talked_over() {
    let home = Visitor::new().does([Act::Begin, Act::Home]).choices();
    let at = home.iter().position(|act| *act == Act::Search).unwrap() + 1;
    let digit = char::from_digit(at.try_into().unwrap(), 10).unwrap();
    let search = [LISTEN, Key::Char('1'), Key::Char('5'), Key::Char(digit)].map(key);
    let (before, _) = play(search.to_vec());
    let typed = "papiers".chars().map(|letter| key(Key::Char(letter)));
    let (orders, screens) = play(search.into_iter().chain(typed).collect());
    assert_eq!(screens.last().unwrap().name, "search", "{:?}", told(&orders));
    let more = &told(&orders)[told(&before).len()..];
    assert!(more.iter().all(|order| order == "Hush"), "{more:?}");
}

#[test]
fn the_block_that_is_read_is_marked_until_the_end() {
    let keys = vec![key(LISTEN), key(Key::Char('1')), SPEAKING, SPOKEN, key(Key::Other)];
    let (_, screens) = play(keys);
    let marked: Vec<_> =
        screens.iter().filter(|it| it.name == "comfort").map(|it| it.reading.is_some()).collect();
    assert_eq!(marked, [false, true, false, false]);
}

#[test]
fn late_reports_of_an_older_story_mean_nothing() {
    let late = Happening::Voice(Report::Spoken { generation: 1 });
    let keys = vec![key(LISTEN), key(Key::Char('1')), SPEAKING, late];
    let (_, screens) = play(keys);
    assert!(screens.last().unwrap().reading.is_some());
}

#[test]
fn a_warning_has_a_sound_of_its_own() {
    let keys = vec![key(LISTEN), key(Key::Char('1')), SPOKEN];
    let idle = keys.into_iter().chain(std::iter::repeat_n(Happening::Tick, 200)).collect();
    let (orders, _) = play(idle);
    let warned: Vec<_> = orders
        .iter()
        .filter_map(|(screen, order)| match order {
            Order::Say(say) if say.cue == Some(Cue::Warning) => Some(screen.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(warned.first(), Some(&"over:idle"));
}

#[test]
fn that_the_place_closes_is_said_alone_once_what_is_being_read_is_over() {
    let at = jiff::civil::Time::constant(18, 0, 0, 0);
    let closes = Some(Closes { left: Duration::from_secs(600), at });
    let outlook = Outlook { opening: Opening::Open { closes }, ..Outlook::default() };
    let hours = || Happening::Hours(outlook.clone());
    let notice = "comfort None: Nous fermons à 18 h. Il reste 15 minutes au plus.";
    let listens = || vec![key(Key::Char('1')), key(LISTEN)];
    let later = |more: &[Happening]| {
        let (orders, screens) = play([listens(), vec![hours()], more.to_vec()].concat());
        assert!(screens.last().unwrap().notice.is_some(), "it is seen at once");
        told(&orders).into_iter().filter(|it| it == notice).count()
    };
    assert_eq!(later(&[]), 0);
    assert_eq!(later(&[SPOKEN]), 1);
    assert_eq!(later(&[SPOKEN, SPOKEN]), 1);
    let (orders, _) = play([listens(), vec![SPOKEN, hours()]].concat());
    let last = orders.last().unwrap();
    let Order::Say(say) = &last.1 else { panic!("{last:?}") };
    assert_eq!(say.clips, 1, "the screen is not said again");
}
