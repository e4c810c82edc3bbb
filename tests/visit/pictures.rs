//! Pictures of the shipped pack, as it is painted; tests/view has those of styles and signs.
#![allow(clippy::too_many_lines, reason = "a picture is as long as its screen")]

use guichet::{
    hours::{Closes, Opening},
    lang::Tag,
    screen::{Goodbye, Reminder},
};

use crate::{Act, House, Key, Time, Visit, closing::says_goodbye, visit};

fn picture(visit: &Visit) -> String {
    visit.painted().join("\n")
}

fn small() -> Visit {
    House { size: (40, 12), ..House::default() }.visit()
}

fn arabic(visit: Visit) -> Visit {
    visit.speak("ar").take(&Act::Home)
}

#[test]
fn the_first_screen() {
    insta::assert_snapshot!(picture(&visit()), @r"
    Guichet                                                             Français
    ────────────────────────────────────────────────────────────────────────────

    Bonjour. Ici, on vous guide pas à pas.

    Choisissez votre langue.

    ▌ 1  Bonjour · Français


      2  Hello · English


      3  ﺔﻴﺑﺮﻌﻟﺍ · ﺎﺒﺣﺮﻣ

    C’est gratuit. Rien n’est envoyé. Tout est effacé à la fin.

    Ou appuyez sur une touche pour commencer.





    0 Retour    F1 Aide    F2 Écouter    F3 Langue    F4 Réglages    Esc Arrêter
    ");
}

#[test]
fn the_first_screen_on_a_small_window() {
    insta::assert_snapshot!(picture(&small()), @r"
    Guichet                       Français
    ──────────────────────────────────────
    Bonjour. Ici, on vous guide pas à pas.

    Choisissez votre langue.
    ▌ 1  Bonjour · Français
      2  Hello · English
      3  ﺔﻴﺑﺮﻌﻟﺍ · ﺎﺒﺣﺮﻣ
    C’est gratuit. Rien n’est envoyé. Tout
    ────────────────────── ▾ La suite ────
    0 Retour    F1 Aide       F2 Écouter
    F3 Langue   F4 Réglages   Esc Arrêter
    ");
}

#[test]
fn the_home_screen() {
    insta::assert_snapshot!(picture(&visit().go_home()), @r"
    Accueil                                                             Français
    ────────────────────────────────────────────────────────────────────────────

    De quoi avez-vous besoin ?

    ▌ 1  J’ai perdu mon permis de conduire


      2  Avoir une adresse postale sans logement

    ────────────────────────────────────────────────────────────────

      3  Apprendre en essayant
         Des exercices, sans risque.


      4  Chercher avec un mot
         Par exemple : papiers, adresse.

    Vous pouvez tout regarder. Rien n’est envoyé.



    0 Retour    F1 Aide    F2 Écouter    F3 Langue    F4 Réglages    Esc Arrêter
    ");
}

#[test]
fn the_home_screen_in_arabic_on_a_small_window() {
    insta::assert_snapshot!(picture(&arabic(small())), @r"
    ﺔﻴﺑﺮﻌﻟﺍ                        ﺔﻳﺍﺪﺒﻟﺍ
    ──────────────────────────────────────
                     ؟ﻪﻴﻟﺇ ﻥﻮﺟﺎﺘﺤﺗ ﻱﺬﻟﺍ ﺎﻣ
                ﺓﺩﺎﻴﻘﻟﺍ ﺔﺼﺧﺭ ﻲﻨﻣ ﺖﻋﺎﺿ  1 ▐
      ﻦﻜﺳ ﻥﻭﺪﺑ ﻱﺪﻳﺮﺑ ﻥﺍﻮﻨﻋ ﻰﻠﻋ ﻝﻮﺼﺤﻟﺍ  2
                      ﺔﺑﺮﺠﺘﻟﺎﺑ ﻢﻠﻌﺘﻟﺍ  3
                  .ﺮﻄﺧ ﻱﺃ ﻥﻭﺪﺑ ﻦﻳﺭﺎﻤﺗ
                          ﺔﻤﻠﻜﺑ ﺚﺤﺒﻟﺍ  4
                   .ﻥﺍﻮﻨﻋ ،ﻕﺍﺭﻭﺃ :ﻼًﺜﻣ
    ───── ﻞﻔﺳﻸﻟ ▾ ────────────────────────
       ﻉﺎﻤﺘﺳﺍ F2     ﺓﺪﻋﺎﺴﻣ F1      ﻉﻮﺟﺭ 0
       ءﺎﻬﻧﺇ Esc    ﺕﺍﺩﺍﺪﻋﺇ F4    ﺔﻐﻠﻟﺍ F3
    ");
}

#[test]
fn before_a_procedure() {
    insta::assert_snapshot!(picture(&visit().open("postal-address")), @r"
    Me loger                                                            Français
    ────────────────────────────────────────────────────────────────────────────

    Avoir une adresse postale sans logement
    Vous demandez une adresse pour recevoir votre courrier.

    Pour qui
    Pour toute personne sans logement stable, et sa famille.

    À préparer
    Une pièce d’identité, si vous en avez une. Un papier qui montre
    votre lien avec la commune.
    23 minutes au plus
    Rien n’est envoyé. Vous pouvez revenir en arrière.

    ▌ 1  Commencer

    Sans ordinateur
    · Sur place : Le centre d’action sociale de la commune
    · Sur place : La mairie
    Ce texte date du 22 novembre 2026. Il n’est pas encore vérifié.
    Demandez à l’accueil avant de payer ou de vous déplacer.

    0 Retour    F1 Aide    F2 Écouter    F3 Langue    F4 Réglages    Esc Arrêter
    ");
}

#[test]
fn a_question_with_words_to_explain() {
    let answers = ["lost", "france", "french"];
    insta::assert_snapshot!(picture(&visit().start("lost-licence").choose_all(&answers)), @r"
    J’ai perdu mon permis de conduire                                   Français
    ━━━━━━━━━━━━──────────── ───────────────────────── ─────────────────────────
    ● Votre situation › Vos papiers › La demande
    encore 5 questions au plus · 13 minutes au plus

    Votre permis est-il suspendu ou annulé ?

    Le préfet ou un juge peut suspendre ou annuler un permis. Un
    permis sans point n’est plus valable.

    ▌ 1  ○ Oui


      2  ○ Non


      3  ○ Je ne sais pas

    Dans ce cas, la démarche est différente. Une personne doit
    regarder avec vous.



    0 Retour    F1 Aide    F2 Écouter    F3 Langue    F4 Réglages    Esc Arrêter
    ");
}

#[test]
fn the_same_question_in_arabic() {
    let answers = ["lost", "france", "french"];
    let visit = arabic(visit()).start("lost-licence").choose_all(&answers);
    insta::assert_snapshot!(picture(&visit), @r"
    ﺔﻴﺑﺮﻌﻟﺍ                                                ﺓﺩﺎﻴﻘﻟﺍ ﺔﺼﺧﺭ ﻲﻨﻣ ﺖﻋﺎﺿ
    ───────────────────────── ───────────────────────── ────────────━━━━━━━━━━━━
    ﺮﺜﻛﻷﺍ ﻰﻠﻋ ﺔﻘﻴﻗﺩ 13 · ﺮﺜﻛﻷﺍ ﻰﻠﻋ ﺔﻠﺌﺳﺃ 5 :ﻲﻗﺎﺒﻟﺍ     ﺐﻠﻄﻟﺍ ‹ ﻢﻜﻗﺍﺭﻭﺃ ‹ ﻢﻜﻌﺿﻭ ●

                                                      ؟ﺓﺎﻐﻠﻣ ﻭﺃ ﺔﻓﻮﻗﻮﻣ ﻢﻜﺘﺼﺧﺭ ﻞﻫ

                 ﻢﻟ ﻲﺘﻟﺍ ﺔﺼﺧﺮﻟﺍﻭ .ﺎﻫﺅﺎﻐﻟﺇ ﻭﺃ ﺔﺼﺧﺮﻟﺍ ﻑﺎﻘﻳﺇ ﻲﺿﺎﻘﻠﻟ ﻭﺃ ﻆﻓﺎﺤﻤﻠﻟ ﻦﻜﻤﻳ
                                                     .ﺔﺤﻟﺎﺻ ﺪﻌﺗ ﻢﻟ ﻁﺎﻘﻧ ﺎﻬﻴﻓ ﻖﺒﺗ

                                                                      ﻢﻌﻧ ○  1 ▐


                                                                        ﻻ ○  2


                                                                   ﻑﺮﻋﺃ ﻻ ○  3

                   .ﻢﻜﻌﻣ ﺮﻣﻷﺍ ﻲﻓ ﺺﺨﺷ ﺮﻈﻨﻳ ﻥﺃ ﺐﺠﻳ .ﺔﻔﻠﺘﺨﻣ ﺔﻠﻣﺎﻌﻤﻟﺍ ،ﺔﻟﺎﺤﻟﺍ ﻩﺬﻫ ﻲﻓ





         ءﺎﻬﻧﺇ Esc    ﺕﺍﺩﺍﺪﻋﺇ F4    ﺔﻐﻠﻟﺍ F3    ﻉﺎﻤﺘﺳﺍ F2    ﺓﺪﻋﺎﺴﻣ F1    ﻉﻮﺟﺭ 0
    ");
}

#[test]
fn a_date_that_cannot_be_on_a_small_window() {
    let visit = small().start("lost-licence").choose_all(&["stolen", "france", "yes"]);
    insta::assert_snapshot!(picture(&visit.press("1/1/2020").go_on()), @r"
    J’ai perdu mon permis de conduire
    ━━━━━━────── ──────────── ────────────
    Quel jour avez-vous déclaré le vol ?
    La date est écrite sur le papier de la
    police ou de la gendarmerie.
    ! Écrivez un jour passé, de cette
      année ou de l’année dernière.
    ▌ 1/1/2020
      1  Continuer
    ────────────────────── ▾ La suite ────
    0 Retour    F1 Aide       F2 Écouter
    F3 Langue   F4 Réglages   Esc Arrêter
    ");
}

#[test]
fn papers_to_tick() {
    let answers = ["lost", "france", "french", "no", "other", "yes"];
    let visit = visit().start("lost-licence").choose_all(&answers).tick(&["identity"]);
    insta::assert_snapshot!(picture(&visit), @r"
    J’ai perdu mon permis de conduire                                   Français
    ━━━━━━━━━━━━━━━━━━━━━━━━ ━━━━━━━━━━━━━──────────── ─────────────────────────
    Votre situation › ● Vos papiers › La demande
    encore 2 questions · 9 minutes au plus

    Quels papiers avez-vous déjà ?

    Ce qui manque va sur votre feuille.

    Le site demande une photo ou une copie de chaque papier. Elle
    doit être nette.

    Cochez ce que vous avez déjà.

    ▌ 1  [✓] Une pièce d’identité
    ▌        À la mairie, sur rendez-vous.
      2  [ ] Un justificatif de domicile · qui date de moins de 6
             mois
             Une facture d’eau, d’électricité ou de téléphone à
             votre nom. Une quittance de loyer.
      3  [ ] Une photo-signature numérique
             Dans une cabine photo ou chez un photographe, s’il est
    ─────────────────────────────────────────────────── ▾ La suite ─────────────
    0 Retour    F1 Aide    F2 Écouter    F3 Langue    F4 Réglages    Esc Arrêter
    ");
}

#[test]
fn a_quiz_after_an_answer() {
    insta::assert_snapshot!(picture(&visit().start("false-message").choose("pay")), @r"
    Repérer un faux message                                             Français
    ━━━━━━━━━━━━━━━━━━━━━━━━ ━━━━━━━━━━━━━──────────── ─────────────────────────
    Les signes › ● S’entraîner › Que faire                    15 minutes au plus

    Un SMS parle d’un colis bloqué. Que faites-vous ?

    Le SMS dit : « Votre colis est en attente. Payez une petite
    somme ici. » Il y a un lien.

      1  ● J’ouvre le lien et je paie

      2  ○ Je vais moi-même sur le site du livreur

      3  ○ Je ne fais rien et je demande de l’aide

    ! C’est ce que les voleurs attendent. La somme est petite, mais
      ils prennent le numéro de carte. Essayez une autre réponse.

    ────────────────────────────────────────────────────────────────

    ▌ 4    Continuer


    0 Retour    F1 Aide    F2 Écouter    F3 Langue    F4 Réglages    Esc Arrêter
    ");
}

#[test]
fn a_quiz_after_an_answer_in_arabic_on_a_small_window() {
    let visit = arabic(small()).start("false-message").choose("pay");
    insta::assert_snapshot!(picture(&visit), @r"
                  ﻊﻓﺩﺃﻭ ﻂﺑﺍﺮﻟﺍ ﺢﺘﻓﺃ ●  1
           ﺔﻛﺮﺷ ﻊﻗﻮﻣ ﻰﻟﺇ ﻲﺴﻔﻨﺑ ﻞﺧﺩﺃ ○  2
                            ﻞﻴﺻﻮﺘﻟﺍ
         ﺓﺪﻋﺎﺴﻤﻟﺍ ﺐﻠﻃﺃﻭ ﺎﺌًﻴﺷ ﻞﻌﻓﺃ ﻻ ○  3
         ﻎﻠﺒﻤﻟﺍ .ﻥﻮﻟﺎﺘﺤﻤﻟﺍ ﻩﺮﻈﺘﻨﻳ ﺎﻣ ﺍﺬﻫ !
         .ﺔﻗﺎﻄﺒﻟﺍ ﻢﻗﺭ ﻥﻭﺬﺧﺄﻳ ﻢﻬﻨﻜﻟ ،ﺮﻴﻐﺻ
                        .ﺮﺧﺁ ﺎﺑًﺍﻮﺟ ﺍﻮﺑﺮﺟ
                             ﺔﻌﺑﺎﺘﻣ    4 ▐
         ﻪﻠﻌﻓ ﺐﺠﻳ ﺎﻣ ‹ ﺐﻳﺭﺪﺘﻟﺍ ● ‹ ﺕﺎﻣﻼﻌﻟﺍ
    ───── ﻞﻔﺳﻸﻟ ▾ ────────── ﻰﻠﻋﻸﻟ ▴ ─────
       ﻉﺎﻤﺘﺳﺍ F2     ﺓﺪﻋﺎﺴﻣ F1      ﻉﻮﺟﺭ 0
       ءﺎﻬﻧﺇ Esc    ﺕﺍﺩﺍﺪﻋﺇ F4    ﺔﻐﻠﻟﺍ F3
    ");
}

#[test]
fn the_result_and_its_end() {
    let answers = ["lost", "france", "french", "no", "french", "yes"];
    let papers = visit().start("lost-licence").choose_all(&answers).tick(&["identity"]).go_on();
    let result = papers.choose("alone").read_on().go_on();
    insta::assert_snapshot!(picture(&result), @r"
    J’ai perdu mon permis de conduire                                   Français
    ────────────────────────────────────────────────────────────────────────────

    Vous savez quoi faire

    Votre feuille dit quels papiers prendre et où aller.

    Vous retrouvez l’ancien permis après la demande ? Ne l’utilisez
    plus.

    Il vous manque encore
    · Un justificatif de domicile · qui date de moins de 6 mois
      Une facture d’eau, d’électricité ou de téléphone à votre nom.
      Une quittance de loyer.
    · Une photo-signature numérique
      Dans une cabine photo ou chez un photographe, s’il est agréé.
      Demandez avant de payer.
    · Une carte bancaire ou un timbre fiscal
      Le timbre fiscal s’achète sur timbres.impots.gouv.fr ou dans
      un bureau de tabac.

    À faire
    ─────────────────────────────────────────────────── ▾ La suite ─────────────
    0 Retour    F1 Aide    F2 Écouter    F3 Langue    F4 Réglages    Esc Arrêter
    ");
    insta::assert_snapshot!(picture(&result.key(Key::End)), @r"
    J’ai perdu mon permis de conduire                                   Français
    ────────────────────────────────────────────────────────────────────────────

    Avez-vous une adresse e-mail ?
    Oui
    Comment voulez-vous faire la demande ?
    Sans aide, sur Internet

    Sans ordinateur
    · Par téléphone : 34 00
    · Sur place : Une maison France services

    ────────────────────────────────────────────────────────────────

    ▌ 1  Emporter sur mon téléphone
    ▌    Avec l’appareil photo. Sans internet.
      2  Repérer un faux message

    ────────────────────────────────────────────────────────────────

      3  Faire autre chose
      4  J’ai fini
    ──────────── ▴ Plus haut ───────────────────────────────────────────────────
    0 Retour    F1 Aide    F2 Écouter    F3 Langue    F4 Réglages    Esc Arrêter
    ");
}

#[test]
fn help_and_a_call() {
    let visit = visit().start("lost-licence").help();
    insta::assert_snapshot!(picture(&visit), @r"
    ╭─ Aide ───────────────────────────────────────────────────────────────────╮
    │                                                                          │
    │  Qui peut vous aider ?                                                   │
    │                                                                          │
    │  ▌ 1  Appeler une personne ici                                           │
    │  ▌    Un message s’affiche pour l’accueil.                               │
    │                                                                          │
    │    2  Ce que cet ordinateur garde                                        │
    │                                                                          │
    │    3  Fermer l’aide                                                      │
    │                                                                          │
    │  Pour cette démarche       34 00                                         │
    │                                                                          │
    │  En cas d’urgence                                                        │
    │  Danger, accident          112 · appel gratuit                           │
    │  Par message, sans parler  114 · appel gratuit                           │
    │  Sans abri, pour la nuit   115 · appel gratuit                           │
    │                                                                          │
    │  Tapez le chiffre d’une ligne pour la choisir. Tapez 0 pour              │
    │  revenir. Les flèches et la touche Entrée marchent aussi.                │
    │                                                                          │
    ╰──────────────────────────────────────────────────────────────────────────╯

    0 Retour    F1 Aide    F2 Écouter    F3 Langue    F4 Réglages    Esc Arrêter
    ");
    insta::assert_snapshot!(picture(&visit.take(&Act::Call)), @r"
    Une personne est appelée. Restez ici.
    J’ai perdu mon permis de conduire                                   Français
    ━━━━━━━━━━━━──────────── ───────────────────────── ─────────────────────────
    ● Votre situation › Vos papiers › La demande
    encore 11 questions au plus · 22 minutes au plus

    Qu’est-il arrivé à votre permis ?

    ▌ 1  ○ Je l’ai perdu
    ▌      Ou je ne le trouve plus


      2  ○ On me l’a volé


      3  ○ Je l’ai, mais il est abîmé

    En cas de vol, il faut d’abord aller à la police ou à la
    gendarmerie.




    0 Retour    F1 Aide    F2 Écouter    F3 Langue    F4 Réglages    Esc Arrêter
    ");
}

#[test]
fn somebody_seems_to_be_gone() {
    let visit = visit().start("lost-licence").wait(180.seconds());
    insta::assert_snapshot!(picture(&visit), @r"
    J’ai perdu mon permis de conduire                                   Français
    ━━━━━━━━━━━━──────────── ───────────────────────── ─────────────────────────
    ● Votre situation › Vos papiers › La demande
    encore 11 questions au plus · 22 minutes au plus

    ╭─ Toujours là ? ──────────────────────────────────────────────────────────╮
    │                                                                          │
    │  Êtes-vous toujours là ?                                                 │
    │                                                                          │
    │  ! Tout sera effacé dans 45 secondes.                                    │
    │                                                                          │
    │  Appuyez sur une touche pour continuer.                                  │
    │                                                                          │
    │  ▌ 1  Je suis là                                                         │
    │                                                                          │
    │                                                                          │
    ╰──────────────────────────────────────────────────────────────────────────╯
    gendarmerie.





    0 Retour    F1 Aide    F2 Écouter    F3 Langue    F4 Réglages    Esc Arrêter
    ");
}

/// A visitor to whom the hours say this, as a picture.
fn told(size: (u16, u16), opening: Opening, then: fn(Visit) -> Visit) -> String {
    picture(&then(House { opening, size, ..House::default() }.visit()))
}

const LARGE: (u16, u16) = (80, 24);
const SMALL: (u16, u16) = (40, 12);

fn closes_in(seconds: u64) -> Opening {
    let at = jiff::civil::Time::constant(18, 0, 0, 0);
    Opening::Open { closes: Some(Closes { left: seconds.seconds(), at }) }
}

fn closed() -> Opening {
    let opens = Some(jiff::civil::date(2026, 11, 23).at(9, 0, 0, 0));
    Opening::Closed { opens, why: "Inventaire".into() }
}

fn begun(visit: Visit) -> Visit {
    visit.speak("fr").take(&Act::Home)
}

fn over(visit: Visit) -> Visit {
    begun(visit).wait(70.seconds()).expect_screen("goodbye")
}

#[test]
fn the_place_closes_soon() {
    insta::assert_snapshot!(told(LARGE, closes_in(900), begun), @r"
    Nous fermons à 18 h. Il reste 15 minutes au plus.
    Accueil                                                             Français
    ────────────────────────────────────────────────────────────────────────────

    De quoi avez-vous besoin ?

    ▌ 1  J’ai perdu mon permis de conduire


      2  Avoir une adresse postale sans logement

    ────────────────────────────────────────────────────────────────

      3  Apprendre en essayant
         Des exercices, sans risque.


      4  Chercher avec un mot
         Par exemple : papiers, adresse.

    Vous pouvez tout regarder. Rien n’est envoyé.


    0 Retour    F1 Aide    F2 Écouter    F3 Langue    F4 Réglages    Esc Arrêter
    ");
    insta::assert_snapshot!(told(SMALL, closes_in(900), begun), @r"
     Nous fermons à 18 h. Il reste 15
     minutes au plus.
    Accueil                       Français
    ──────────────────────────────────────
    De quoi avez-vous besoin ?
    ▌ 1  J’ai perdu mon permis de conduire
      2  Avoir une adresse postale sans
         logement
      3  Apprendre en essayant
    ────────────────────── ▾ La suite ────
    0 Retour    F1 Aide       F2 Écouter
    F3 Langue   F4 Réglages   Esc Arrêter
    ");
    insta::assert_snapshot!(told(LARGE, closes_in(900), arabic), @r"
                                  .ﺮﺜﻛﻷﺍ ﻰﻠﻋ ﺔﻘﻴﻗﺩ 15 ﺖﻴﻘﺑ .18:00 ﺔﻋﺎﺴﻟﺍ ﻲﻓ ﻖﻠﻐﻧ
    ﺔﻴﺑﺮﻌﻟﺍ                                                              ﺔﻳﺍﺪﺒﻟﺍ
    ────────────────────────────────────────────────────────────────────────────

                                                           ؟ﻪﻴﻟﺇ ﻥﻮﺟﺎﺘﺤﺗ ﻱﺬﻟﺍ ﺎﻣ

                                                      ﺓﺩﺎﻴﻘﻟﺍ ﺔﺼﺧﺭ ﻲﻨﻣ ﺖﻋﺎﺿ  1 ▐


                                            ﻦﻜﺳ ﻥﻭﺪﺑ ﻱﺪﻳﺮﺑ ﻥﺍﻮﻨﻋ ﻰﻠﻋ ﻝﻮﺼﺤﻟﺍ  2

                ────────────────────────────────────────────────────────────────

                                                            ﺔﺑﺮﺠﺘﻟﺎﺑ ﻢﻠﻌﺘﻟﺍ  3
                                                        .ﺮﻄﺧ ﻱﺃ ﻥﻭﺪﺑ ﻦﻳﺭﺎﻤﺗ


                                                                ﺔﻤﻠﻜﺑ ﺚﺤﺒﻟﺍ  4
                                                         .ﻥﺍﻮﻨﻋ ،ﻕﺍﺭﻭﺃ :ﻼًﺜﻣ

                                              .ءﻲﺷ ﻱﺃ ﻞﺳﺮﻧ ﻻ .ءﻲﺷ ﻞﻛ ﺔﻳﺅﺭ ﻢﻜﻨﻜﻤﻳ


         ءﺎﻬﻧﺇ Esc    ﺕﺍﺩﺍﺪﻋﺇ F4    ﺔﻐﻠﻟﺍ F3    ﻉﺎﻤﺘﺳﺍ F2    ﺓﺪﻋﺎﺴﻣ F1    ﻉﻮﺟﺭ 0
    ");
    insta::assert_snapshot!(told(SMALL, closes_in(900), arabic), @r"
      ﺔﻘﻴﻗﺩ 15 ﺖﻴﻘﺑ .18:00 ﺔﻋﺎﺴﻟﺍ ﻲﻓ ﻖﻠﻐﻧ
                               .ﺮﺜﻛﻷﺍ ﻰﻠﻋ
    ﺔﻴﺑﺮﻌﻟﺍ                        ﺔﻳﺍﺪﺒﻟﺍ
    ──────────────────────────────────────
                     ؟ﻪﻴﻟﺇ ﻥﻮﺟﺎﺘﺤﺗ ﻱﺬﻟﺍ ﺎﻣ
                ﺓﺩﺎﻴﻘﻟﺍ ﺔﺼﺧﺭ ﻲﻨﻣ ﺖﻋﺎﺿ  1 ▐
      ﻦﻜﺳ ﻥﻭﺪﺑ ﻱﺪﻳﺮﺑ ﻥﺍﻮﻨﻋ ﻰﻠﻋ ﻝﻮﺼﺤﻟﺍ  2
                      ﺔﺑﺮﺠﺘﻟﺎﺑ ﻢﻠﻌﺘﻟﺍ  3
                  .ﺮﻄﺧ ﻱﺃ ﻥﻭﺪﺑ ﻦﻳﺭﺎﻤﺗ
    ───── ﻞﻔﺳﻸﻟ ▾ ────────────────────────
       ﻉﺎﻤﺘﺳﺍ F2     ﺓﺪﻋﺎﺴﻣ F1      ﻉﻮﺟﺭ 0
       ءﺎﻬﻧﺇ Esc    ﺕﺍﺩﺍﺪﻋﺇ F4    ﺔﻐﻠﻟﺍ F3
    ");
}

#[test]
fn the_last_minute_before_closing() {
    let last: fn(Visit) -> Visit = |it| begun(it).wait(10.seconds()).expect_screen("over:last");
    let arabic: fn(Visit) -> Visit = |it| arabic(it).wait(10.seconds());
    insta::assert_snapshot!(told(LARGE, closes_in(65), last), @r"
    Nous fermons à 18 h. Il reste 1 minute au plus.
    ────────────────────────────────────────────────────────────────────────────

    De quoi avez-vous besoin ?
    ╭─ Dernière minute ────────────────────────────────────────────────────────╮
    │                                                                          │
    │  Nous allons fermer.                                                     │
    │                                                                          │
    │  ! La visite finit dans 53 secondes.                                     │
    │                                                                          │
    │  Notez ce qui est important pour vous.                                   │
    │                                                                          │
    │  ▌ 1  Continuer                                                          │
    │                                                                          │
    │                                                                          │
    │    2  Finir maintenant                                                   │
    │                                                                          │
    │                                                                          │
    ╰──────────────────────────────────────────────────────────────────────────╯
    Vous pouvez tout regarder. Rien n’est envoyé.



    0 Retour    F1 Aide    F2 Écouter    F3 Langue    F4 Réglages    Esc Arrêter
    ");
    insta::assert_snapshot!(told(SMALL, closes_in(65), last), @r"
     Nous fermons à 18 h. Il reste 1
     minute au plus.
    Dernière minute               Français
    ──────────────────────────────────────
    Nous allons fermer.
    ! La visite finit dans 52 secondes.
    Notez ce qui est important pour vous.
    ▌ 1  Continuer
      2  Finir maintenant

    0 Retour    F1 Aide       F2 Écouter
    F3 Langue   F4 Réglages   Esc Arrêter
    ");
    insta::assert_snapshot!(told(LARGE, closes_in(65), arabic), @r"
                               .ﺮﺜﻛﻷﺍ ﻰﻠﻋ ﺓﺪﺣﺍﻭ ﺔﻘﻴﻗﺩ ﺖﻴﻘﺑ .18:00 ﺔﻋﺎﺴﻟﺍ ﻲﻓ ﻖﻠﻐﻧ
    ────────────────────────────────────────────────────────────────────────────

                                                           ؟ﻪﻴﻟﺇ ﻥﻮﺟﺎﺘﺤﺗ ﻱﺬﻟﺍ ﺎﻣ
    ╭───────────────────────────────────────────────────────── ﺓﺮﻴﺧﻷﺍ ﺔﻘﻴﻗﺪﻟﺍ ─╮
    │                                                                          │
    │                                                              .ﻥﻵﺍ ﻖﻠﻐﻨﺳ  │
    │                                                                          │
    │                                           .ﺔﻴﻧﺎﺛ 53 ﺪﻌﺑ ﺓﺭﺎﻳﺰﻟﺍ ﻲﻬﺘﻨﺗ !  │
    │                                                                          │
    │                                               .ﻢﻜﻤﻬﻳ ﺎﻣ ﺔﻗﺭﻭ ﻰﻠﻋ ﺍﻮﺒﺘﻛﺍ  │
    │                                                                          │
    │                                                             ﺔﻌﺑﺎﺘﻣ  1 ▐  │
    │                                                                          │
    │                                                                          │
    │                                                         ﻥﻵﺍ ءﺎﻬﻧﻹﺍ  2    │
    │                                                                          │
    │                                                                          │
    ╰──────────────────────────────────────────────────────────────────────────╯
                                              .ءﻲﺷ ﻱﺃ ﻞﺳﺮﻧ ﻻ .ءﻲﺷ ﻞﻛ ﺔﻳﺅﺭ ﻢﻜﻨﻜﻤﻳ



         ءﺎﻬﻧﺇ Esc    ﺕﺍﺩﺍﺪﻋﺇ F4    ﺔﻐﻠﻟﺍ F3    ﻉﺎﻤﺘﺳﺍ F2    ﺓﺪﻋﺎﺴﻣ F1    ﻉﻮﺟﺭ 0
    ");
    insta::assert_snapshot!(told(SMALL, closes_in(65), arabic), @r"
         ﺔﻘﻴﻗﺩ ﺖﻴﻘﺑ .18:00 ﺔﻋﺎﺴﻟﺍ ﻲﻓ ﻖﻠﻐﻧ
                         .ﺮﺜﻛﻷﺍ ﻰﻠﻋ ﺓﺪﺣﺍﻭ
    ﺔﻴﺑﺮﻌﻟﺍ                 ﺓﺮﻴﺧﻷﺍ ﺔﻘﻴﻗﺪﻟﺍ
    ──────────────────────────────────────
                                .ﻥﻵﺍ ﻖﻠﻐﻨﺳ
             .ﺔﻴﻧﺎﺛ 52 ﺪﻌﺑ ﺓﺭﺎﻳﺰﻟﺍ ﻲﻬﺘﻨﺗ !
                 .ﻢﻜﻤﻬﻳ ﺎﻣ ﺔﻗﺭﻭ ﻰﻠﻋ ﺍﻮﺒﺘﻛﺍ
                               ﺔﻌﺑﺎﺘﻣ  1 ▐
                           ﻥﻵﺍ ءﺎﻬﻧﻹﺍ  2

       ﻉﺎﻤﺘﺳﺍ F2     ﺓﺪﻋﺎﺴﻣ F1      ﻉﻮﺟﺭ 0
       ءﺎﻬﻧﺇ Esc    ﺕﺍﺩﺍﺪﻋﺇ F4    ﺔﻐﻠﻟﺍ F3
    ");
}

#[test]
fn the_goodbye_when_the_place_closes() {
    let arabic: fn(Visit) -> Visit = |it| arabic(it).wait(70.seconds());
    insta::assert_snapshot!(told(LARGE, closes_in(65), over), @r"
    Avant de partir                                                     Français
    ────────────────────────────────────────────────────────────────────────────

    Avant de partir

    Nous fermons. La visite est finie.

    · Reprenez vos papiers et vos affaires.
    · Reprenez votre clé USB.
    · Déconnectez-vous de vos comptes.

    ! Tout sera effacé dans 53 secondes.

    ▌ 1  Tout effacer et partir









    0 Retour    F1 Aide    F2 Écouter    F3 Langue    F4 Réglages    Esc Arrêter
    ");
    insta::assert_snapshot!(told(SMALL, closes_in(65), over), @r"
    Avant de partir               Français
    ──────────────────────────────────────
    Avant de partir
    Nous fermons. La visite est finie.
    · Reprenez vos papiers et vos
      affaires.
    · Reprenez votre clé USB.
    · Déconnectez-vous de vos comptes.
    ! Tout sera effacé dans 52 secondes.
    ────────────────────── ▾ La suite ────
    0 Retour    F1 Aide       F2 Écouter
    F3 Langue   F4 Réglages   Esc Arrêter
    ");
    insta::assert_snapshot!(told(LARGE, closes_in(65), arabic), @r"
    ﺔﻴﺑﺮﻌﻟﺍ                                                        ﺍﻮﺒﻫﺬﺗ ﻥﺃ ﻞﺒﻗ
    ────────────────────────────────────────────────────────────────────────────

                                                                   ﺍﻮﺒﻫﺬﺗ ﻥﺃ ﻞﺒﻗ

                                                        .ﺓﺭﺎﻳﺰﻟﺍ ﺖﻬﺘﻧﺍ .ﻥﻵﺍ ﻖﻠﻐﻧ

                                                        .ﻢﻜﺿﺍﺮﻏﺃﻭ ﻢﻜﻗﺍﺭﻭﺃ ﺍﻭﺬﺧ ·
                                                               .USB ﺡﺎﺘﻔﻣ ﺍﻭﺬﺧ ·
                                                     .ﻢﻜﺗﺎﺑﺎﺴﺣ ﻦﻣ ﺝﻭﺮﺨﻟﺍ ﺍﻮﻠﺠﺳ ·

                                                    .ﺔﻴﻧﺎﺛ 53 ﺪﻌﺑ ءﻲﺷ ﻞﻛ ﻮﺤﻤﻨﺳ !

                                                       ﺓﺭﺩﺎﻐﻤﻟﺍﻭ ءﻲﺷ ﻞﻛ ﻮﺤﻣ  1 ▐









         ءﺎﻬﻧﺇ Esc    ﺕﺍﺩﺍﺪﻋﺇ F4    ﺔﻐﻠﻟﺍ F3    ﻉﺎﻤﺘﺳﺍ F2    ﺓﺪﻋﺎﺴﻣ F1    ﻉﻮﺟﺭ 0
    ");
    insta::assert_snapshot!(told(SMALL, closes_in(65), arabic), @r"
    ﺔﻴﺑﺮﻌﻟﺍ                  ﺍﻮﺒﻫﺬﺗ ﻥﺃ ﻞﺒﻗ
    ──────────────────────────────────────
                             ﺍﻮﺒﻫﺬﺗ ﻥﺃ ﻞﺒﻗ
                  .ﺓﺭﺎﻳﺰﻟﺍ ﺖﻬﺘﻧﺍ .ﻥﻵﺍ ﻖﻠﻐﻧ
                  .ﻢﻜﺿﺍﺮﻏﺃﻭ ﻢﻜﻗﺍﺭﻭﺃ ﺍﻭﺬﺧ ·
                         .USB ﺡﺎﺘﻔﻣ ﺍﻭﺬﺧ ·
               .ﻢﻜﺗﺎﺑﺎﺴﺣ ﻦﻣ ﺝﻭﺮﺨﻟﺍ ﺍﻮﻠﺠﺳ ·
              .ﺔﻴﻧﺎﺛ 52 ﺪﻌﺑ ءﻲﺷ ﻞﻛ ﻮﺤﻤﻨﺳ !
                 ﺓﺭﺩﺎﻐﻤﻟﺍﻭ ءﻲﺷ ﻞﻛ ﻮﺤﻣ  1 ▐

       ﻉﺎﻤﺘﺳﺍ F2     ﺓﺪﻋﺎﺴﻣ F1      ﻉﻮﺟﺭ 0
       ءﺎﻬﻧﺇ Esc    ﺕﺍﺩﺍﺪﻋﺇ F4    ﺔﻐﻠﻟﺍ F3
    ");
}

#[test]
fn the_place_is_closed() {
    let arabic: fn(Visit) -> Visit = |it| it.speak("ar");
    insta::assert_snapshot!(told(LARGE, closed(), |it| it), @r"
    Fermé                                                               Français
    ────────────────────────────────────────────────────────────────────────────

    C’est fermé pour le moment.

    Nous ouvrons lundi à 9 h.

    L’accueil vous dit
    · Inventaire

    ▌ 1  Voir des numéros de téléphone


      2  We open on Monday at 9:00.


      3  .9:00 ﺔﻋﺎﺴﻟﺍ ﻲﻓ ﻦﻴﻨﺛﻻﺍ ﻡﻮﻳ ﺢﺘﻔﻧ






    0 Retour    F1 Aide    F2 Écouter    F3 Langue    F4 Réglages    Esc Arrêter
    ");
    insta::assert_snapshot!(told(SMALL, closed(), |it| it), @r"
    Fermé                         Français
    ──────────────────────────────────────
    C’est fermé pour le moment.
    Nous ouvrons lundi à 9 h.

    L’accueil vous dit
    · Inventaire
    ▌ 1  Voir des numéros de téléphone
      2  We open on Monday at 9:00.
    ────────────────────── ▾ La suite ────
    0 Retour    F1 Aide       F2 Écouter
    F3 Langue   F4 Réglages   Esc Arrêter
    ");
    insta::assert_snapshot!(told(LARGE, closed(), arabic), @r"
    ﺔﻴﺑﺮﻌﻟﺍ                                                                 ﻖﻠﻐﻣ
    ────────────────────────────────────────────────────────────────────────────

                                                                .ﻥﻵﺍ ﻖﻠﻐﻣ ﻥﺎﻜﻤﻟﺍ

                                                 .9:00 ﺔﻋﺎﺴﻟﺍ ﻲﻓ ﻦﻴﻨﺛﻻﺍ ﻡﻮﻳ ﺢﺘﻔﻧ

                                                    (Français) ﻝﺎﺒﻘﺘﺳﻻﺍ ﻦﻣ ﺔﻟﺎﺳﺭ
                Inventaire

                                                           ﻒﺗﺎﻬﻟﺍ ﻡﺎﻗﺭﺃ ﺽﺮﻋ  1 ▐


                                                  Nous ouvrons lundi à 9 h.  2


                                                 We open on Monday at 9:00.  3






         ءﺎﻬﻧﺇ Esc    ﺕﺍﺩﺍﺪﻋﺇ F4    ﺔﻐﻠﻟﺍ F3    ﻉﺎﻤﺘﺳﺍ F2    ﺓﺪﻋﺎﺴﻣ F1    ﻉﻮﺟﺭ 0
    ");
    insta::assert_snapshot!(told(SMALL, closed(), arabic), @r"
    ﺔﻴﺑﺮﻌﻟﺍ                           ﻖﻠﻐﻣ
    ──────────────────────────────────────
                          .ﻥﻵﺍ ﻖﻠﻐﻣ ﻥﺎﻜﻤﻟﺍ
           .9:00 ﺔﻋﺎﺴﻟﺍ ﻲﻓ ﻦﻴﻨﺛﻻﺍ ﻡﻮﻳ ﺢﺘﻔﻧ

              (Français) ﻝﺎﺒﻘﺘﺳﻻﺍ ﻦﻣ ﺔﻟﺎﺳﺭ
    Inventaire
                     ﻒﺗﺎﻬﻟﺍ ﻡﺎﻗﺭﺃ ﺽﺮﻋ  1 ▐
            Nous ouvrons lundi à 9 h.  2
    ───── ﻞﻔﺳﻸﻟ ▾ ────────────────────────
       ﻉﺎﻤﺘﺳﺍ F2     ﺓﺪﻋﺎﺴﻣ F1      ﻉﻮﺟﺭ 0
       ءﺎﻬﻧﺇ Esc    ﺕﺍﺩﺍﺪﻋﺇ F4    ﺔﻐﻠﻟﺍ F3
    ");
}

#[test]
fn a_goodbye_with_the_words_of_the_place() {
    let reminder = |language: &str, text: &str| Reminder {
        language: Tag::parse(language).unwrap(),
        text: text.to_owned(),
    };
    let says = |size: (u16, u16), speaks: &str| {
        let reminders = vec![reminder("fr", "Rendez le badge à l’accueil.")];
        let goodbye = Goodbye { reminders, ..Goodbye::default() };
        let visit = House { goodbye, size, ..House::default() }.visit().speak(speaks);
        picture(&says_goodbye(visit.take(&Act::Home)))
    };
    insta::assert_snapshot!(says(LARGE, "fr"), @r"
    Avant de partir                                                     Français
    ────────────────────────────────────────────────────────────────────────────

    Avant de partir

    · Reprenez vos papiers et vos affaires.
    · Reprenez votre clé USB.
    · Déconnectez-vous de vos comptes.

    Vos réponses vont être effacées.

    ▌ 1  Tout effacer et partir


      2  Rester encore


    L’accueil vous dit
    · Rendez le badge à l’accueil.




    0 Retour    F1 Aide    F2 Écouter    F3 Langue    F4 Réglages    Esc Arrêter
    ");
    insta::assert_snapshot!(says(SMALL, "fr"), @r"
    Avant de partir               Français
    ──────────────────────────────────────
    Avant de partir
    · Reprenez vos papiers et vos
      affaires.
    · Reprenez votre clé USB.
    · Déconnectez-vous de vos comptes.
    Vos réponses vont être effacées.
    ▌ 1  Tout effacer et partir
    ────────────────────── ▾ La suite ────
    0 Retour    F1 Aide       F2 Écouter
    F3 Langue   F4 Réglages   Esc Arrêter
    ");
    insta::assert_snapshot!(says(LARGE, "ar"), @r"
    ﺔﻴﺑﺮﻌﻟﺍ                                                        ﺍﻮﺒﻫﺬﺗ ﻥﺃ ﻞﺒﻗ
    ────────────────────────────────────────────────────────────────────────────

                                                                   ﺍﻮﺒﻫﺬﺗ ﻥﺃ ﻞﺒﻗ

                                                        .ﻢﻜﺿﺍﺮﻏﺃﻭ ﻢﻜﻗﺍﺭﻭﺃ ﺍﻭﺬﺧ ·
                                                               .USB ﺡﺎﺘﻔﻣ ﺍﻭﺬﺧ ·
                                                     .ﻢﻜﺗﺎﺑﺎﺴﺣ ﻦﻣ ﺝﻭﺮﺨﻟﺍ ﺍﻮﻠﺠﺳ ·

                                                                 .ﻢﻜﺗﺎﺑﺎﺟﺇ ﻮﺤﻤﻨﺳ

                                                       ﺓﺭﺩﺎﻐﻤﻟﺍﻭ ءﻲﺷ ﻞﻛ ﻮﺤﻣ  1 ▐


                                                                ﻼًﻴﻠﻗ ءﺎﻘﺒﻟﺍ  2


                                                    (Français) ﻝﺎﺒﻘﺘﺳﻻﺍ ﻦﻣ ﺔﻟﺎﺳﺭ
                Rendez le badge à l’accueil.




         ءﺎﻬﻧﺇ Esc    ﺕﺍﺩﺍﺪﻋﺇ F4    ﺔﻐﻠﻟﺍ F3    ﻉﺎﻤﺘﺳﺍ F2    ﺓﺪﻋﺎﺴﻣ F1    ﻉﻮﺟﺭ 0
    ");
    insta::assert_snapshot!(says(SMALL, "ar"), @r"
    ﺔﻴﺑﺮﻌﻟﺍ                  ﺍﻮﺒﻫﺬﺗ ﻥﺃ ﻞﺒﻗ
    ──────────────────────────────────────
                             ﺍﻮﺒﻫﺬﺗ ﻥﺃ ﻞﺒﻗ
                  .ﻢﻜﺿﺍﺮﻏﺃﻭ ﻢﻜﻗﺍﺭﻭﺃ ﺍﻭﺬﺧ ·
                         .USB ﺡﺎﺘﻔﻣ ﺍﻭﺬﺧ ·
               .ﻢﻜﺗﺎﺑﺎﺴﺣ ﻦﻣ ﺝﻭﺮﺨﻟﺍ ﺍﻮﻠﺠﺳ ·
                           .ﻢﻜﺗﺎﺑﺎﺟﺇ ﻮﺤﻤﻨﺳ
                 ﺓﺭﺩﺎﻐﻤﻟﺍﻭ ءﻲﺷ ﻞﻛ ﻮﺤﻣ  1 ▐
                          ﻼًﻴﻠﻗ ءﺎﻘﺒﻟﺍ  2
    ───── ﻞﻔﺳﻸﻟ ▾ ────────────────────────
       ﻉﺎﻤﺘﺳﺍ F2     ﺓﺪﻋﺎﺴﻣ F1      ﻉﻮﺟﺭ 0
       ءﺎﻬﻧﺇ Esc    ﺕﺍﺩﺍﺪﻋﺇ F4    ﺔﻐﻠﻟﺍ F3
    ");
}
