//! What holds for every screen at every size.

use guichet::{
    lang::{Direction, Tag},
    procedure::{Id, Secret},
    screen::{
        Area, Block, Choice, Field, KeyHint, Look, Mark, More, Placement, Room, Row, Screen,
        Scroll, Space, Stepper, Target, Text, Theme, Value,
    },
    session::Act,
    view::{Depth, Ink, Signs, paint},
};
use proptest::{collection::vec, prelude::*, sample::select};
use ratatui::{
    buffer::{Buffer, Cell},
    layout::Rect,
};
use unicode_width::UnicodeWidthStr;

use crate::{fixtures, seen};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn things_to_press_lie_inside_the_window_and_never_overlap(
        screen in screen(), ink in ink(), (width, height) in size(), scroll in scroll(),
    ) {
        let (_, placement) = painted(&screen, ink, (width, height), scroll);
        let window = Area { x: 0, y: 0, width, height };
        for (place, (area, _)) in placement.targets.iter().enumerate() {
            prop_assert_eq!(area.within(window), Some(*area));
            for (other, _) in &placement.targets[place + 1..] {
                prop_assert_eq!(area.within(*other), None);
            }
        }
        prop_assert!(placement.cursor.is_none_or(|(column, row)| window.contains(column, row)));
    }

    #[test]
    fn no_cell_holds_what_a_terminal_would_obey_or_misplace(
        screen in screen(), ink in ink(), size in size(), scroll in scroll(),
    ) {
        let (buffer, _) = painted(&screen, ink, size, scroll);
        for row in buffer.content.chunks(size.0.into()) {
            for (column, cell) in row.iter().enumerate() {
                prop_assert!(!cell.symbol().chars().any(is_dangerous), "{:?}", cell.symbol());
                let width = cell.symbol().width();
                prop_assert!((1..=2).contains(&width), "{:?} is {width} wide", cell.symbol());
                let second = (width == 2).then(|| row.get(column + 1).map(Cell::symbol));
                prop_assert!(second.is_none_or(|it| it == Some(" ")), "{second:?}");
            }
        }
    }

    #[test]
    fn whatever_can_have_the_focus_can_be_seen_with_it(
        screen in screen(), ink in ink(), width in 10..=220u16, height in 4..=70u16,
    ) {
        let (_, placement) = painted(&screen, ink, (width, height), Scroll::Follow);
        for focus in &placement.focusables {
            let screen = Screen { focus: Some(focus.clone()), ..screen.clone() };
            let (_, placement) = painted(&screen, ink, (width, height), Scroll::Follow);
            let (column, row) = placement.cursor.expect("the cursor is seen");
            prop_assert_eq!(placement.hit(column, row), Some(focus));
        }
    }

    #[test]
    fn nothing_to_choose_is_forgotten(screen in screen(), ink in ink(), size in size()) {
        let (_, placement) = painted(&screen, ink, size, Scroll::Follow);
        let chosen = screen.blocks.iter().filter_map(target_of);
        let mut all = chosen.chain(screen.keys.iter().map(|key| key.target.clone()));
        prop_assert!(all.all(|target| placement.focusables.contains(&target)));
    }

    #[test]
    fn every_line_can_be_scrolled_into_the_window(
        screen in screen(), ink in ink(), size in size(),
    ) {
        let (_, mut placement) = painted(&screen, ink, size, Scroll::Top(0));
        prop_assert_eq!(placement.top, 0);
        while placement.top < placement.last_top() {
            let down = placement.page_down();
            prop_assert!(placement.top < down);
            prop_assert!(down <= placement.top + usize::from(placement.window.height).max(1));
            placement = painted(&screen, ink, size, Scroll::Top(down)).1;
            prop_assert_eq!(placement.top, down);
        }
        prop_assert_eq!(placement.below, None);
    }

    #[test]
    fn marks_tell_what_is_out_of_sight(
        screen in screen(), ink in ink(), width in 1..=220u16, height in 3..=70u16, scroll in scroll(),
    ) {
        let screen = Screen { banner: None, notice: None, ..screen };
        let (_, placement) = painted(&screen, ink, (width, height), scroll);
        prop_assert_eq!(placement.below.is_some(), placement.top < placement.last_top());
        if width > 1 {
            prop_assert_eq!(placement.above.is_some(), placement.top > 0);
        }
    }

    #[test]
    fn lines_hold_nothing_a_terminal_would_obey(screen in screen()) {
        for line in guichet::screen::lines(&screen) {
            prop_assert!(!line.chars().any(is_dangerous) && !line.is_empty(), "{line:?}");
        }
    }
}

#[test]
fn fixtures_are_painted_at_every_small_size() {
    for (_, screen) in fixtures::all() {
        for width in (0..12).chain([39, 40, 59, 60]) {
            for height in (0..14).chain([17, 18]) {
                let (buffer, _) = seen::painted(&screen, width, height, Scroll::Follow);
                assert_eq!((buffer.area.width, buffer.area.height), (width, height));
            }
        }
    }
}

#[test]
fn a_choice_is_a_target_for_a_finger_where_there_is_room() {
    let (_, placement) = seen::painted(&fixtures::choice_step(), 80, 24, Scroll::Follow);
    let areas = placement.targets.iter().filter(|(_, target)| matches!(target, Act::Choose(_)));
    let sizes: Vec<_> = areas.map(|(area, _)| (area.x, area.width, area.height)).collect();
    assert_eq!(sizes[..4], [(2, 64, 3); 4]);
}

#[test]
fn a_choice_is_one_whole_row_where_there_is_none() {
    let (_, placement) = seen::painted(&fixtures::choice_step(), 40, 12, Scroll::Follow);
    let (area, target) = &placement.targets[0];
    assert_eq!((area.x, area.width, area.height), (1, 38, 1));
    assert_eq!(*target, fixtures::choose("france"));
}

#[test]
fn keys_are_where_they_were_on_every_screen_of_the_same_size() {
    for (width, height) in [(80, 24), (40, 12), (120, 40)] {
        let places =
            [fixtures::choice_step(), fixtures::review(), fixtures::help()].map(|screen| {
                let (_, placement) = seen::painted(&screen, width, height, Scroll::Follow);
                let keys = screen.keys.iter().skip(1).map(|key| area_of(&placement, &key.target));
                keys.collect::<Vec<_>>()
            });
        assert_eq!(places[0], places[1]);
        assert_eq!(places[0], places[2]);
    }
}

#[test]
fn the_caret_stands_where_the_next_letter_goes() {
    let caret = |typed: &str, at| {
        seen::painted(&fixtures::field(typed, at), 80, 24, Scroll::Follow).1.cursor.unwrap().0
    };
    assert_eq!([caret("", 0), caret("31", 2), caret("31", 1)], [4, 6, 5]);
    let line = 4..4 + 31;
    assert_eq!(caret("سلام", 0), line.end - 1, "Arabic is typed from the right");
    assert_eq!(caret("سلم", 6), line.end - 4);
}

#[test]
fn a_name_in_another_direction_leaves_its_value_alone() {
    let value = Value::Said(fixtures::fr("34 00"));
    let label = fixtures::ar("هاتف");
    let row = Block::Row(Row { digit: None, label, value, target: None });
    let (buffer, _) = seen::painted(&fixtures::screen("", vec![row]), 80, 24, Scroll::Follow);
    let row = seen::rows(&buffer).into_iter().find(|row| row.contains("34 00")).unwrap();
    let letters = row.trim().chars().filter(|it| !it.is_ascii() || it.is_ascii_digit()).count();
    assert_eq!(letters, 4 + 4, "{row}");
}

#[test]
fn what_follows_the_focus_past_the_last_choice_is_the_end() {
    let screen = Screen { focus: Some(Act::Back), ..fixtures::checklist() };
    let (_, placement) = seen::painted(&screen, 40, 12, Scroll::Follow);
    assert_eq!(placement.top, placement.last_top());
    assert_eq!(
        placement.hit(placement.cursor.unwrap().0, placement.cursor.unwrap().1),
        Some(&Act::Back)
    );
}

#[test]
fn what_lies_beneath_says_nothing_of_more() {
    let beneath = Some(Box::new(fixtures::long_text()));
    let screen = Screen { beneath, ..fixtures::help() };
    let (buffer, placement) = seen::painted(&screen, 80, 24, Scroll::Follow);
    let seen = seen::rows(&buffer).join("\n");
    assert!(seen.contains("Paragraphe 6.") && !seen.contains('▾'), "{seen}");
    assert_eq!((placement.above, placement.below), (None, None));
}

#[test]
fn the_cursor_stands_on_the_heading_where_nothing_has_the_focus() {
    let (_, placement) = seen::painted(&fixtures::long_text(), 80, 24, Scroll::Follow);
    assert_eq!(placement.cursor, Some((2, 3)));
}

fn area_of(placement: &Placement, target: &Target) -> Area {
    placement.targets.iter().find(|(_, it)| it == target).unwrap().0
}

fn painted(
    screen: &Screen,
    ink: Ink,
    (width, height): (u16, u16),
    scroll: Scroll,
) -> (Buffer, Placement) {
    let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
    let placement = paint(screen, ink, scroll, &mut buffer);
    (buffer, placement)
}

fn is_dangerous(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{feff}')
        || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}')
        || matches!(letter, '\u{e000}'..='\u{f8ff}')
}

fn target_of(block: &Block) -> Option<Target> {
    match block {
        Block::Choice(choice) => Some(choice.target.clone()),
        Block::Field(field) => Some(field.target.clone()),
        Block::Row(row) => row.target.clone(),
        _ => None,
    }
}

fn size() -> impl Strategy<Value = (u16, u16)> {
    prop_oneof![
        (1..=24u16, 1..=12u16),
        (1..=220u16, 1..=70u16),
        select(vec![(80, 24), (40, 12), (60, 18), (120, 40)]),
    ]
}

fn scroll() -> impl Strategy<Value = Scroll> {
    prop_oneof![Just(Scroll::Follow), (0..60usize).prop_map(Scroll::Top)]
}

fn ink() -> impl Strategy<Value = Ink> {
    let depths = select(vec![Depth::Rgb, Depth::Sixteen, Depth::None]);
    (depths, select(vec![Signs::Full, Signs::Plain]))
        .prop_map(|(depth, signs)| Ink { depth, signs })
}

fn text() -> impl Strategy<Value = Text> {
    let pieces = vec![
        "oui ",
        "Où avez-vous perdu ",
        "1 234 € ",
        "anticonstitutionnellement",
        "\n",
        "- ",
        "e\u{301}t ",
        "permisdeconduire.ants.gouv.fr ",
        "رخصة ",
        "لا أعرف ",
        "01 42 34 50 ",
        "你好世界。",
        "（字",
        "👩\u{200d}👧 ",
        "\u{1b}[2J",
        "\u{202e}",
        "\u{2068}Bob\u{2069} ",
        "\t",
        "\u{e000}word\u{e001}mot compliqué\u{e002} ",
        "\u{e000}other",
        "\u{e002}",
        "ﾞ",
        "\u{feff}",
        "\u{301}",
        "\u{ad}",
    ];
    let direction = select(vec![Direction::LeftToRight, Direction::RightToLeft]);
    (vec(select(pieces), 0..8), direction).prop_map(|(pieces, direction)| {
        let language = if direction == Direction::LeftToRight { "fr" } else { "ar" };
        fixtures::text(&pieces.concat(), language, direction)
    })
}

/// A target that many things share now and then.
fn target() -> impl Strategy<Value = Target> {
    prop_oneof![
        4 => (0..200u8).prop_map(|it| Act::Choose(Id::new(&format!("thing-{it}")).unwrap())),
        1 => Just(Act::Back),
    ]
}

fn mark() -> impl Strategy<Value = Mark> {
    select(vec![Mark::None, Mark::Open, Mark::Chosen, Mark::Unticked, Mark::Ticked])
}

fn choice() -> impl Strategy<Value = Block> {
    (prop::option::of(0..10u8), mark(), text(), prop::option::of(text()), target()).prop_map(
        |(digit, mark, label, hint, target)| {
            Block::Choice(Choice { digit, mark, label, hint, target })
        },
    )
}

fn field() -> impl Strategy<Value = Block> {
    (text(), any::<prop::sample::Index>(), prop::option::of(text()), 1..200usize, target())
        .prop_map(|(typed, caret, placeholder, max, target)| {
            let typed: String = typed.content.chars().filter(|it| !is_dangerous(*it)).collect();
            let ends: Vec<_> = typed.char_indices().map(|it| it.0).chain([typed.len()]).collect();
            let caret = ends[caret.index(ends.len())];
            Block::Field(Field { typed: Secret::new(typed), caret, placeholder, max, target })
        })
}

fn row() -> impl Strategy<Value = Block> {
    let value = prop_oneof![
        text().prop_map(Value::Said),
        text().prop_map(|text| Value::Typed(Secret::new(text.content))),
    ];
    (prop::option::of(0..10u8), text(), value, prop::option::of(target()))
        .prop_map(|(digit, label, value, target)| Block::Row(Row { digit, label, value, target }))
}

fn block() -> impl Strategy<Value = Block> {
    prop_oneof![
        text().prop_map(Block::Heading),
        text().prop_map(Block::Subheading),
        text().prop_map(Block::Paragraph),
        text().prop_map(Block::Bullet),
        text().prop_map(Block::Muted),
        text().prop_map(Block::Good),
        text().prop_map(Block::Careful),
        text().prop_map(Block::Large),
        "[a-z ]{0,120}".prop_map(|payload| fixtures::code(&payload)),
        Just(Block::Rule),
        field(),
        row(),
    ]
}

fn blocks() -> impl Strategy<Value = Vec<Block>> {
    (vec(block(), 0..6), vec(choice(), 0..=12), vec(block(), 0..3))
        .prop_map(|(before, choices, after)| [before, choices, after].concat())
}

fn keys() -> impl Strategy<Value = Vec<KeyHint>> {
    prop_oneof![
        2 => Just(fixtures::keys()),
        1 => vec(
            (select(vec!["0", "F1", "Échap", ""]), text(), target())
                .prop_map(|(key, label, target)| KeyHint { key: key.into(), label, target, room: Room::Always }),
            0..8,
        ),
    ]
}

fn stepper() -> impl Strategy<Value = Option<Stepper>> {
    prop::option::of(
        (vec(text(), 0..8), 0..9usize, prop::option::of(text()))
            .prop_map(|(sections, current, remaining)| Stepper { sections, current, remaining }),
    )
}

fn alone() -> impl Strategy<Value = Screen> {
    let look = (
        select(vec![Theme::Dark, Theme::Light, Theme::HighContrast]),
        select(vec![Space::Usual, Space::More]),
    )
        .prop_map(|(theme, space)| Look { theme, space });
    let head = (text(), text(), stepper(), prop::option::of(text()));
    let direction = select(vec![Direction::LeftToRight, Direction::RightToLeft]);
    let focus = prop::option::of(target());
    (head, blocks(), keys(), focus, look, direction).prop_map(
        |((title, corner, stepper, banner), blocks, keys, focus, look, direction)| Screen {
            name: "any".into(),
            language: Tag::parse("fr").unwrap(),
            direction,
            title,
            stepper,
            blocks,
            keys,
            more: More { above: corner.clone(), below: corner.clone() },
            corner,
            focus,
            look,
            notice: banner.clone(),
            banner,
            reading: None,
            beneath: None,
        },
    )
}

fn screen() -> impl Strategy<Value = Screen> {
    (alone(), prop::option::weighted(0.3, alone()))
        .prop_map(|(screen, beneath)| Screen { beneath: beneath.map(Box::new), ..screen })
}
