//! What is said of a screen.

use std::{fs, path::Path};

use guichet::{
    procedure::Secret,
    screen::{self, Block, Clip, Code, Part, Row, Screen, Text, Value},
    session::{Act, Edit, Event, Hearers, Now},
    shell::Library,
};

use crate::visitor::Visitor;

#[test]
fn the_first_screen_says_how_to_listen_in_every_language() {
    let visitor = Visitor::new();
    let clips = visitor.clips();
    let invited: Vec<&str> = clips
        .iter()
        .filter(|clip| clip.part() == Part::Invitation)
        .map(|clip| clip.language().as_str())
        .collect();
    assert_eq!(invited, ["fr", "en", "ar"]);
    assert_eq!(clips[0].part(), Part::Invitation);
    assert!(clips[0].text().contains("F2") && clips[0].text().contains("F1"));
}

#[test]
fn each_language_is_offered_with_its_digit_in_its_own_voice() {
    let clips = Visitor::new().clips();
    let said: Vec<(&str, &str)> = clips
        .iter()
        .map(|clip| (clip.language().as_str(), clip.text()))
        .filter(|(_, text)| text.contains('2'))
        .collect();
    assert!(said.contains(&("en", "Key 2.")), "{said:?}");
}

#[test]
fn a_question_is_read_in_reading_order_and_progress_comes_last() {
    let visitor = Visitor::new().does([Act::Begin, Act::Home]).begins("lost-licence");
    let screen = visitor.screen();
    let clips = visitor.clips();
    let Block::Heading(heading) = &screen.blocks[0] else { panic!("{:?}", screen.blocks[0]) };
    assert_eq!(clips[0].text().replace(' ', ""), heading.content.replace(['\u{a0}', ' '], ""));
    let blocks = clips.iter().filter_map(|clip| match clip.part() {
        Part::Block(at) => Some(at),
        _ => None,
    });
    assert!(blocks.clone().is_sorted(), "{:?}", blocks.collect::<Vec<_>>());
    assert_eq!(clips.last().unwrap().part(), Part::Progress);
    let story = visitor.story();
    let key = story.iter().position(|text| text == "Touche 1.").unwrap();
    let Some(Block::Choice(first)) =
        screen.blocks.iter().find(|block| matches!(block, Block::Choice(_)))
    else {
        panic!("a question has choices")
    };
    assert_eq!(story[key + 1], first.label.content.replace('\u{a0}', " "));
}

#[test]
fn what_is_typed_is_never_said() {
    let mut visitor = Visitor::new().does([Act::Begin, Act::Home, Act::Search]);
    for letter in "zanzibar".chars() {
        visitor.happens(Event::Typed(Edit::Insert(letter)));
    }
    assert!(visitor.shows("zanzibar"));
    assert!(!visitor.says("zanzibar"));
    assert!(visitor.says("Un champ pour écrire."));
}

#[test]
fn the_state_of_a_choice_is_said_in_words() {
    let mut visitor = Visitor::new().does([Act::Begin]);
    assert!(!visitor.says("C’est coché."));
    visitor.act(Act::ToggleContrast);
    assert!(visitor.says("C’est coché."));
}

#[test]
fn what_was_chosen_is_said_again_to_headphones_alone() {
    let came_back = |visitor: Visitor| {
        let mut visitor = visitor.begins("lost-licence").does([Act::Continue]);
        let chosen = visitor.choices().into_iter().find(|act| matches!(act, Act::Choose(_)));
        visitor.act(chosen.unwrap());
        visitor.act(Act::Back);
        assert!(visitor.shows("(x)"));
        visitor
    };
    assert!(came_back(Visitor::with_headphones()).says("C’est votre choix."));
    assert!(!came_back(Visitor::new()).says("C’est votre choix."));
}

#[test]
fn an_answer_is_read_out_to_headphones_alone() {
    let visitor = |visitor: Visitor| {
        let (screen, pack) = (visitor.screen(), visitor.pack);
        let Some(Block::Heading(words)) = screen.blocks.first().cloned() else { panic!() };
        let answer = Text { content: "En France".into(), ..words.clone() };
        let row = Row { digit: None, label: words, value: Value::Chosen(answer), target: None };
        let screen = Screen { name: "review".into(), blocks: vec![Block::Row(row)], ..screen };
        let hearers = visitor.session.site().hearers;
        let clips = screen::narration(&screen, pack.stock(Now::ZERO), hearers);
        clips.last().unwrap().text().to_owned()
    };
    assert_eq!(visitor(Visitor::with_headphones()), "En France");
    assert_eq!(visitor(Visitor::new()), "C’est écrit sur l’écran.");
}

#[test]
fn the_countdown_is_said_at_its_start_at_twenty_and_at_ten() {
    let mut visitor = Visitor::new().does([Act::Begin]);
    visitor.waits(180);
    let mut said = Vec::new();
    for _ in 0..44 {
        let careful = visitor.clips().into_iter().find(|clip| clip.text().contains("seconde"));
        let text = careful.unwrap().text().to_owned();
        if said.last() != Some(&text) {
            said.push(text);
        }
        visitor.waits(1);
    }
    let seconds: Vec<String> =
        said.iter().map(|it| it.chars().filter(char::is_ascii_digit).collect()).collect();
    assert_eq!(seconds, ["45", "20", "10"]);
}

#[test]
fn numbers_and_addresses_are_said_as_people_say_them() {
    let visitor = Visitor::new().does([Act::Begin, Act::Home]).begins("create-email");
    let all: Vec<String> = walk_all(visitor);
    assert!(all.iter().all(|text| !text.contains(".fr") && !text.contains("www.")), "{all:#?}");
    assert!(all.iter().all(|text| !text.contains(['\u{e000}', '\u{e001}', '\u{2068}', '\u{a0}'])));
}

/// Goes on by the first choice, until nothing changes.
fn walk_all(mut visitor: Visitor) -> Vec<String> {
    let mut all = Vec::new();
    for _ in 0..40 {
        all.extend(visitor.story());
        let choices = visitor.choices();
        let next = choices.iter().find(|act| matches!(act, Act::Choose(_) | Act::Skip));
        let go_on = choices.contains(&Act::Continue).then_some(Act::Continue);
        match next.cloned().or(go_on.clone()) {
            Some(act) => drop(visitor.act(act)),
            None => break,
        }
        visitor.act(go_on.unwrap_or(Act::Stay));
    }
    assert!(all.len() > 20);
    all
}

#[test]
fn every_text_of_the_body_is_said_or_replaced_by_what_is_said_instead() {
    let visitor = Visitor::new().does([Act::Begin, Act::Home, Act::Help]);
    let clips = visitor.clips();
    for (at, block) in visitor.screen().blocks.iter().enumerate() {
        let is_said = clips.iter().any(|clip| clip.part() == Part::Block(at));
        assert!(is_said || *block == Block::Rule, "{block:?}");
    }
}

#[test]
fn a_screen_that_floats_is_said_alone() {
    let visitor = Visitor::new().does([Act::Begin, Act::Home, Act::Stop]);
    assert!(visitor.says("Voulez-vous arrêter"));
    assert!(!visitor.says("De quoi avez-vous besoin"));
}

#[test]
fn a_code_is_said_in_words_and_never_spelled() {
    let (mut screen, visitor) = (Visitor::new().screen(), Visitor::new());
    let secret = "carte:zanzibar";
    let Some(Block::Heading(words)) = screen.blocks.first().cloned() else { panic!("no heading") };
    screen.name = "code".into();
    screen.blocks = vec![
        Block::Code(Code {
            payload: Secret::new(secret.into()),
            words: words.clone(),
            instead: words.clone(),
        }),
        Block::Row(Row {
            digit: None,
            label: words,
            value: Value::Typed(Secret::new(secret.into())),
            target: None,
        }),
    ];
    let clips = screen::narration(&screen, visitor.pack.stock(Now::ZERO), Hearers::Visitor);
    let said: Vec<&str> = clips.iter().map(Clip::text).collect();
    assert_eq!(said.len(), 3, "{said:?}");
    assert_eq!(said[2], "C’est écrit sur l’écran.");
    assert!(said.iter().all(|text| !text.contains("zanzibar")));
}

#[test]
fn an_acronym_is_said_as_the_pack_has_it() {
    let mut screen = Visitor::new().screen();
    let Some(Block::Heading(words)) = screen.blocks.first().cloned() else { panic!("no heading") };
    for (written, said) in [
        ("Allez au CCAS.", "Allez au cécasse."),
        ("Un SMS (l’ANTS)", "Un S, M, S (l’A, N, T, S)"),
        ("Le ZZZ", "Le ZZZ"),
        ("Tél. : 01 42 34 50 50.", "Tél. : 01, 42, 34, 50, 50."),
        ("Sur ants.gouv.fr.", "Sur ants point gouv point fr."),
        ("1 234 €", "1 234 €"),
    ] {
        screen.name = "any".into();
        let text = Text { content: written.into(), ..words.clone() };
        screen.blocks = vec![Block::Paragraph(text)];
        let visitor = Visitor::new();
        let clips = screen::narration(&screen, visitor.pack.stock(Now::ZERO), Hearers::Visitor);
        assert_eq!(clips[0].text(), said, "{written}");
    }
}

#[test]
fn an_error_is_said_and_says_what_to_do() {
    let mut visitor = Visitor::new().begins("create-email");
    while !visitor.screen().blocks.iter().any(|it| matches!(it, Block::Field(_))) {
        let choices = visitor.choices();
        let next = choices.iter().find(|act| matches!(act, Act::Choose(_)));
        let act = next.filter(|_| !choices.contains(&Act::Continue)).unwrap_or(&Act::Continue);
        visitor.act(act.clone());
    }
    visitor.happens(Event::Typed(Edit::Insert('x')));
    assert!(!visitor.says("pas encore ça"));
    visitor.act(Act::Continue);
    assert!(visitor.shows("pas encore ça") && visitor.says("pas encore ça"));
    assert!(visitor.says("Essayez encore"));
}

#[test]
fn the_page_on_accessibility_names_tests_that_are_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let page = fs::read_to_string(root.join("docs/accessibility.md")).unwrap();
    let sources = ["tests/voice", "src/voice"].map(|folder| root.join(folder));
    let files = sources.iter().flat_map(|folder| fs::read_dir(folder).unwrap());
    let code: String = files.filter_map(|it| fs::read_to_string(it.unwrap().path()).ok()).collect();
    let named: Vec<&str> = page.split('`').filter(|word| word.matches('_').count() > 2).collect();
    assert!(named.len() > 20);
    for name in named {
        assert!(code.contains(&format!("fn {name}(")), "{name}");
    }
}
