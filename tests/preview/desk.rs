//! The whole loop in memory, played by a script.

use guichet::{keys::Key, problem::Tongue};

use crate::{
    author::{
        Line::{Click, Looks, Press, Resize, Save, Sees, SeesNo},
        play_with,
    },
    rent,
};

const WIDE: (u16, u16) = (120, 40);
const F12: Key = Key::F(12);
const TEXTS: &str = "locales/fr/rent.ftl";
const STEPS: &str = "procedures/rent.toml";

fn digit(digit: char) -> Key {
    Key::Char(digit)
}

#[test]
fn what_is_saved_is_seen_where_the_visitor_stands() {
    let script = vec![
        Sees("Payer mon loyer"),
        Press(digit('1')),
        Press(digit('1')),
        Sees("Depuis quand ?"),
        Save(TEXTS, "Depuis quand ?", "Depuis combien de temps ?"),
        Sees("Depuis combien de temps ?"),
        Save(STEPS, "{ id = \"month\" }, ", "{ id = \"month\" }, { id = \"week\" }, "),
        Save(TEXTS, ".opt_year", ".opt_week = Une semaine\n    .opt_year"),
        Sees("Une semaine"),
        Press(digit('0')),
        Sees("1  ● Oui"),
    ];
    play_with(&rent(), (80, 24), Tongue::English, script);
}

#[test]
fn where_a_step_is_gone_the_visitor_stands_at_the_next_question() {
    let script = vec![
        Press(digit('1')),
        Press(digit('1')),
        Sees("Depuis quand ?"),
        Save(STEPS, "id      = \"since\"", "id      = \"when\""),
        Save(TEXTS, "rent_since = Depuis quand ?", "rent_when = À partir de quand ?"),
        Sees("À partir de quand ?"),
    ];
    play_with(&rent(), (80, 24), Tongue::English, script);
}

#[test]
fn what_is_wrong_stands_over_the_last_good_version_until_it_is_mended() {
    let script = vec![
        Press(digit('1')),
        Sees("Avez-vous du retard ?"),
        Save(STEPS, "late = yes", "lait = yes"),
        Sees("One thing to mend"),
        Sees("procedures/rent.toml:"),
        Looks(Box::new(|seen| assert!(seen.contains("lait"), "{seen}"))),
        Press(Key::Escape),
        SeesNo("One thing to mend"),
        Sees("Avez-vous du retard ?"),
        Press(digit('1')),
        Sees("Depuis quand ?"),
        Save(STEPS, "lait = yes", "late = no"),
        SeesNo("to mend"),
    ];
    play_with(&rent(), (80, 24), Tongue::English, script);
}

#[test]
fn a_file_of_texts_that_is_broken_is_told_with_its_line() {
    let script = vec![
        Save(TEXTS, "rent_since = Depuis quand ?", "rent_since = Depuis { quand"),
        Sees("locales/fr/rent.ftl:6:21"),
        Save(TEXTS, "rent_since = Depuis { quand", "rent_since = Depuis quand ?"),
        SeesNo("locales/fr/rent.ftl"),
    ];
    play_with(&rent(), WIDE, Tongue::French, script);
}

#[test]
fn files_that_are_broken_from_the_first_are_waited_for() {
    let folder = rent();
    folder.change(STEPS, "late = yes", "lait = yes");
    let script = vec![
        Sees("Une chose à corriger"),
        Sees("la démarche s’affichera d’elle-même"),
        Press(Key::Escape),
        Press(F12),
        Sees("Une chose à corriger"),
        Save(STEPS, "lait = yes", "late = yes"),
        SeesNo("corriger"),
        Sees("Payer mon loyer"),
    ];
    play_with(&folder, (80, 24), Tongue::French, script);
}

#[test]
fn the_panel_stands_beside_the_interface_and_says_why() {
    let script = vec![
        Press(digit('1')),
        SeesNo("For the author"),
        Press(F12),
        Sees("For the author"),
        Sees("late · yesno"),
        Sees("It is the first step."),
        Sees("Parlez doucement."),
        Sees("procedures/rent.toml:17"),
        Press(digit('1')),
        Sees("It comes after “late”, because “late ="),
        Sees("· late = yes"),
        Press(digit('0')),
        Press(digit('2')),
        Sees("since: “late = yes” does not hold"),
        Press(F12),
        Sees("Go to a step"),
        Press(F12),
        SeesNo("For the author"),
    ];
    play_with(&rent(), WIDE, Tongue::English, script);
}

#[test]
fn the_interface_beside_the_panel_is_that_of_a_visitor() {
    let folder = rent();
    let alone = std::cell::RefCell::new(String::new());
    let script = vec![
        Press(digit('1')),
        Looks(Box::new(|seen| drop(alone.replace(seen.to_owned())))),
        Resize(120, 24),
        Press(F12),
        Looks(Box::new(|seen| {
            let left = seen.lines().map(|row| {
                let columns: String = row.chars().take(80).collect();
                columns.trim_end().to_owned()
            });
            assert_eq!(left.collect::<Vec<_>>().join("\n"), *alone.borrow());
        })),
    ];
    play_with(&folder, (80, 24), Tongue::English, script);
}

#[test]
fn any_step_can_be_gone_to_with_answers_that_lead_there() {
    let script = vec![
        Press(F12),
        Press(F12),
        Press(Key::Down),
        Press(Key::Enter),
        Sees("Depuis quand ?"),
        Sees("· late = yes"),
        Press(F12),
        Press(Key::End),
        Press(Key::Enter),
        Sees("C’est fini"),
        Sees("done · end"),
        // The answers are kept: a step that they pass is gone to with them.
        Press(F12),
        Press(Key::Home),
        Press(Key::Enter),
        Sees("Avez-vous du retard ?"),
    ];
    play_with(&rent(), WIDE, Tongue::English, script);
}

#[test]
fn a_step_to_which_no_answers_lead_is_shown_alone() {
    let script = vec![
        Save(STEPS, "when    = \"late = yes\"", "when    = \"fact.person.nationality = french\""),
        Press(F12),
        Press(F12),
        Press(Key::Down),
        Press(Key::Enter),
        Sees("Depuis quand ?"),
    ];
    play_with(&rent(), WIDE, Tongue::English, script);
    let script = vec![
        Save(STEPS, "when    = \"late = yes\"", "when    = \"late = yes and late = no\""),
        Press(F12),
        Press(F12),
        Sees("No answers lead here"),
        Press(Key::Down),
        Press(Key::Enter),
        Sees("Depuis quand ?"),
        Sees("It is shown alone."),
    ];
    play_with(&rent(), WIDE, Tongue::English, script);
}

#[test]
fn on_a_small_window_the_panel_takes_the_place_of_the_interface() {
    let script = vec![
        Press(digit('1')),
        Press(F12),
        Sees("late · yesno"),
        SeesNo("Avez-vous du retard"),
        // What is typed now is not for the interface, which nobody sees.
        Press(digit('1')),
        Sees("late · yesno"),
        Save(STEPS, "late = yes", "lait = yes"),
        Sees("One thing to mend"),
        Press(Key::Escape),
        Sees("One problem in the files"),
        Press(Key::Escape),
        Sees("Avez-vous du retard"),
    ];
    play_with(&rent(), (40, 12), Tongue::English, script);
}

#[test]
fn a_finger_chooses_in_the_list_too() {
    let script = vec![
        Press(F12),
        Press(F12),
        Looks(Box::new(|seen| {
            let row = seen.lines().position(|row| row.contains("since · choice"));
            assert_eq!(row, Some(9), "{seen}");
        })),
        Click(90, 9),
        Sees("Depuis quand ?"),
    ];
    play_with(&rent(), WIDE, Tongue::English, script);
}

#[test]
fn texts_that_a_language_lacks_are_told() {
    let folder = rent();
    folder.save("locales/en/rent.ftl", "rent_late = Are you late?\n");
    let script = vec![
        Press(digit('1')),
        Press(F12),
        Sees("Missing texts"),
        Sees("en: rent_late.mediator"),
        Sees("ar: nothing of this procedure yet"),
    ];
    play_with(&folder, WIDE, Tongue::English, script);
}

#[test]
fn a_visit_that_ends_begins_again() {
    let script = vec![
        Press(digit('1')),
        Press(Key::Escape),
        Sees("toutes vos réponses sont effacées"),
        Press(digit('2')),
        Sees("Payer mon loyer"),
        Press(Key::F(1)),
        Press(Key::Escape),
        Sees("Payer mon loyer"),
    ];
    play_with(&rent(), (80, 24), Tongue::English, script);
}
