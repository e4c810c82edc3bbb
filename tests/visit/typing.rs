//! Numbers, dates and texts, typed as people type them.

use crate::{Act, House, Key, Visit, folder::Folder, invented::Invented, visit};

fn number() -> Visit {
    let keys = "kind = \"number\"\nmin = 1\nmax = 9\nunknown = true";
    Invented::new("trial").step("size", keys, &[]).start().expect_step("size")
}

fn text(keys: &str) -> Visit {
    let keys = format!("kind = \"text\"\nmax = 5\n{keys}");
    Invented::new("trial").step("words", &keys, &[]).start().expect_step("words")
}

fn date() -> Visit {
    visit()
        .start("lost-licence")
        .choose_all(&["stolen", "france", "yes"])
        .expect_step("declared-on")
}

#[test]
fn a_number_is_typed_and_read_over() {
    number().expect_focus(&Act::Edit).press("4").enter().enter().expect_screen("review:trial");
}

#[test]
fn a_number_that_is_none_or_too_large_is_asked_again_and_stays_typed() {
    number().press("x").go_on().expect_text("en chiffres").expect_typed("x");
    number().press("0").go_on().expect_text("Écrivez 1 ou plus").expect_typed("0");
    number().press("10").go_on().expect_text("Écrivez 9 ou moins").expect_typed("10");
    number().go_on().expect_text("Écrivez une réponse, ou choisissez");
}

#[test]
fn a_reproach_goes_away_with_the_first_key() {
    let visit = number().press("10").go_on().expect_text("! ").expect_focus(&Act::Edit);
    let visit = visit.key(Key::Backspace).expect_no_text("! ").go_on();
    visit.expect_screen("review:trial");
}

#[test]
fn not_to_know_is_an_answer_where_it_is_offered() {
    let visit = number().take(&Act::Unknown).expect_screen("review:trial");
    visit.expect_text("Je ne sais pas");
    text("").expect_no_choice(&Act::Unknown).expect_no_choice(&Act::Skip);
}

#[test]
fn what_may_be_left_empty_may_be_left_empty() {
    text("optional = true").take(&Act::Skip).expect_screen("review:trial");
    text("optional = true").go_on().expect_screen("review:trial");
    text("").go_on().expect_text("Écrivez une réponse").press("   ").go_on().expect_step("words");
}

#[test]
fn a_text_takes_so_many_letters_and_no_more() {
    let visit = text("").press("été à la mer").expect_typed("été à").go_on();
    visit.expect_screen("review:trial").expect_text("été à");
}

#[test]
fn every_printable_key_is_text_and_keys_with_a_name_are_not() {
    let visit = text("").press("0/1*").expect_typed("0/1*").help().expect_screen("over:help");
    visit.escape().expect_typed("0/1*").key(Key::F(3)).expect_screen("over:languages");
}

#[test]
fn letters_are_corrected_where_the_caret_is() {
    let visit = text("").press("abd").key(Key::Left).press("c").key(Key::Home).key(Key::Delete);
    visit.expect_typed("bcd").key(Key::End).key(Key::Backspace).expect_typed("bc");
}

#[test]
fn arabic_is_typed_and_the_arrows_follow_its_direction() {
    text("")
        .press("سلم")
        .key(Key::Right)
        .key(Key::Left)
        .key(Key::Right)
        .press("ا")
        .expect_typed("سلام");
}

#[test]
fn digits_command_again_below_the_field() {
    let visit = number().press("3").enter().expect_focus(&Act::Continue);
    visit.press("2").expect_screen("review:trial").expect_text("Je ne sais pas");
    number().press("3").key(Key::Down).press("0").expect_screen("intro:trial");
}

#[test]
fn up_leads_back_to_the_field() {
    number().press("1").enter().key(Key::Up).press("2").expect_typed("12");
}

#[test]
fn a_press_on_the_field_leads_back_to_it() {
    number().press("1").enter().touch(&Act::Edit).press("2").expect_typed("12");
}

#[test]
fn a_date_is_typed_in_any_usual_way() {
    for typed in ["2/11/2026", "02112026", "02-11-2026", "2 11 2026", "٠٢/١١/٢٠٢٦"] {
        let visit = date().press(typed).go_on().expect_step("licence").back();
        visit.expect_typed("02/11/2026");
    }
}

#[test]
fn a_day_that_cannot_be_is_asked_again_in_the_author_s_words() {
    date().press("31/02/2026").go_on().expect_text("comme ceci");
    date().press("2/11").go_on().expect_text("comme ceci");
    date()
        .press("23/11/2026")
        .go_on()
        .expect_text("Écrivez un jour passé")
        .expect_step("declared-on");
    date().press("1/1/2020").go_on().expect_text("Écrivez un jour passé");
}

#[test]
fn a_long_word_is_cut_to_a_date() {
    date().press("123456789012345678").expect_typed("12345678901234");
}

#[test]
fn what_was_typed_is_not_spoken() {
    let visit = text("").press("Zouk").go_on().expect_text("Zouk");
    assert!(visit.screen().texts().all(|text| !text.content.contains("Zouk")));
    assert!(!format!("{:?}", visit.screen()).contains("Zouk"));
}

#[test]
fn a_line_fills_the_field_and_leads_to_the_actions() {
    let visit = number().line("12").expect_focus(&Act::Continue).line("1");
    let visit = visit.expect_text("Écrivez 9 ou moins").line("5").line("1");
    visit.expect_screen("review:trial").expect_text("5");
}

#[test]
fn a_fact_that_this_step_does_not_take_is_not_proposed() {
    let facts = "[person.count]\ntype = \"number\"\n";
    let asks = |name, max| {
        let keys = format!("kind = \"number\"\nmax = {max}\nfact = \"person.count\"");
        Invented::new(name).step("size", &keys, &[])
    };
    let folder = Folder::new().with("facts.toml", facts);
    let folder = asks("narrow", 3).lay(asks("wide", 9).lay(folder));
    let visit = House::with(folder).visit().start("wide").press("8").go_on();
    let visit = visit.back_to("home").start("narrow").expect_no_text("toujours vrai");
    visit.expect_focus(&Act::Edit).press("2").go_on().expect_screen("review:narrow");
}
