//! Screens as plain lines, compared with what is painted.

use guichet::screen::lines;

use crate::{fixtures, seen};

fn joined(screen: &guichet::screen::Screen) -> String {
    lines(screen).join("\n")
}

#[test]
fn a_question_is_read_from_top_to_bottom() {
    insta::assert_snapshot!(joined(&fixtures::choice_step()), @r"
    Permis de conduire perdu - Français
    Votre situation > [Vos papiers] > La demande
    encore 2 à 4 questions · 4 à 9 minutes
    Où avez-vous perdu votre permis ?
    Choisissez le pays où vous étiez.
    1. En France
    2. Dans un autre pays d’Europe
    3. Dans un autre pays
    4. Je ne sais pas
    Rien n’est envoyé. Vous pouvez revenir en arrière.
    0 Retour, F1 Aide, F2 Écouter, F3 Langue, F4 Réglages, Échap Arrêter
    ");
}

#[test]
fn states_are_ascii_signs_and_word_marks_are_gone() {
    insta::assert_snapshot!(joined(&fixtures::checklist()), @r"
    Permis de conduire perdu - Français
    Votre situation > Vos papiers > [La demande]
    encore 2 à 4 questions · 4 à 9 minutes
    Quels papiers avez-vous ?
    Cochez ce que vous avez déjà.
    1. [x] Une pièce d’identité
       1 copie
    2. [ ] Un justificatif de domicile
       de moins de 6 mois
    3. [ ] Une photo d’identité numérique, avec le code du photographe ou de la cabine
    Une copie suffit. Si vous n’avez pas tout, ce n’est pas grave.
    4. Continuer
    0 Retour, F1 Aide, F2 Écouter, F3 Langue, F4 Réglages, Échap Arrêter
    ");
}

#[test]
fn a_field_shows_what_is_typed_or_else_what_is_expected() {
    insta::assert_snapshot!(joined(&fixtures::field("31/12", 5)), @r"
    Permis de conduire perdu - Français
    [Votre situation] > Vos papiers > La demande
    encore 2 à 4 questions · 4 à 9 minutes
    Quand avez-vous perdu votre permis ?
    > 31/12
    ! Écrivez une date comme ceci : 31/12/2025.
    1. Continuer
    2. Je ne sais pas
    Ce que vous écrivez reste ici. Tout est effacé à la fin.
    0 Retour, F1 Aide, F2 Écouter, F3 Langue, F4 Réglages, Échap Arrêter
    ");
    insta::assert_snapshot!(joined(&fixtures::field("", 0)), @r"
    Permis de conduire perdu - Français
    [Votre situation] > Vos papiers > La demande
    encore 2 à 4 questions · 4 à 9 minutes
    Quand avez-vous perdu votre permis ?
    > (Jour, mois, année : 31/12/2025)
    ! Écrivez une date comme ceci : 31/12/2025.
    1. Continuer
    2. Je ne sais pas
    Ce que vous écrivez reste ici. Tout est effacé à la fin.
    0 Retour, F1 Aide, F2 Écouter, F3 Langue, F4 Réglages, Échap Arrêter
    ");
}

#[test]
fn answers_stand_after_their_questions() {
    insta::assert_snapshot!(joined(&fixtures::review()), @r"
    Vos réponses - Français
    Est-ce que tout est juste ?
    Pour changer une réponse, choisissez sa ligne.
    1. Où avez-vous perdu votre permis ? En France
    2. Quand ? 31/12/2025
    3. Avez-vous porté plainte ? Je ne sais pas
    4. Oui, continuer
    0 Retour, F1 Aide, F2 Écouter, F3 Langue, F4 Réglages, Échap Arrêter
    ");
}

#[test]
fn a_code_is_told_and_written_out() {
    insta::assert_snapshot!(joined(&fixtures::result()), @r"
    Permis de conduire perdu - Français
    Et maintenant
    Vous avez tous les papiers de la liste.
    À faire
    - Allez sur le site officiel, sur un autre ordinateur ou un téléphone :
    permisdeconduire.ants.gouv.fr
    - Demandez un nouveau permis. C’est gratuit si on vous l’a volé.
    ! Sans permis, vous pouvez conduire 2 mois avec la déclaration.
    Où aller
    France services : 12 rue des Lilas
    Téléphone : 34 00
    Le carré ne peut pas être montré ici. Notez ce qui suit.
    À apporter : pièce d’identité, photo
    Appeler : 34 00
    Site : ants.gouv.fr
    1. Faire autre chose
       Retour à l’accueil
    2. J’ai fini
    0 Retour, F1 Aide, F2 Écouter, F3 Langue, F4 Réglages, Échap Arrêter
    ");
}

#[test]
fn arabic_stays_in_logical_order() {
    insta::assert_snapshot!(joined(&fixtures::arabic()), @r"
    رخصة قيادة مفقودة - العربية
    وضعك > [أوراقك] > الطلب
    بقي من 2 إلى 4 أسئلة · من 4 إلى 9 دقائق
    أين فقدت رخصة القيادة؟
    اختر البلد الذي كنت فيه.
    1. ( ) في فرنسا
    2. ( ) في بلد أوروبي آخر
    3. ( ) في بلد آخر
    4. (x) لا أعرف
    لا يُرسل أي شيء. يمكنك الرجوع إلى الوراء.
    0 رجوع, F1 مساعدة, F2 استماع, F3 اللغة, F4 الإعدادات, Échap توقف
    ");
}

#[test]
fn what_lies_beneath_is_not_repeated() {
    assert!(!joined(&fixtures::help()).contains("permis"));
}

#[test]
fn every_word_of_a_painted_screen_is_in_its_lines_and_the_other_way_round() {
    for (name, mut screen) in fixtures::all() {
        screen.beneath = None;
        // Lines do not scroll: what the marks say is not among them.
        screen.more.above.content.clear();
        screen.more.below.content.clear();
        if name == "arabic" || name == "attract" {
            continue; // painted in visual order
        }
        for (width, height) in [(80, 24), (100, 20), (120, 40)] {
            let mut painted = seen::words(&screen, width, height);
            let mut told = seen::words_of(&joined(&screen));
            painted.retain(|it| !it.is_empty());
            painted.sort();
            told.sort();
            if !lines(&screen).iter().any(|line| line.contains("Le carré ne peut pas")) {
                assert_eq!(painted, told, "{name} at {width}x{height}");
            }
        }
    }
}
