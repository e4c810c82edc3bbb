//! Pictures of the shipped pack, as it is painted; tests/view has those of styles and signs.
#![allow(clippy::too_many_lines, reason = "a picture is as long as its screen")]

use crate::{Act, House, Key, Time, Visit, visit};

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
    insta::assert_snapshot!(picture(&visit()), @"
    Guichet                                                             Français
    ────────────────────────────────────────────────────────────────────────────

    Bonjour. Ici, on vous guide pas à pas.

    C’est gratuit. Rien n’est envoyé. Tout est effacé à la fin.

    Choisissez votre langue.

    ▌ 1  Bonjour · Français


      2  Hello · English


      3  ﺔﻴﺑﺮﻌﻟﺍ · ﺎﺒﺣﺮﻣ

    Ou appuyez sur une touche pour commencer.





    0 Retour    F1 Aide    F2 Écouter    F3 Langue    F4 Réglages    Esc Arrêter
    ");
}

#[test]
fn the_first_screen_on_a_small_window() {
    insta::assert_snapshot!(picture(&small()), @"
    Guichet                       Français
    ──────────────────────────────────────
    Bonjour. Ici, on vous guide pas à pas.
    C’est gratuit. Rien n’est envoyé. Tout
    est effacé à la fin.

    Choisissez votre langue.
    ▌ 1  Bonjour · Français
      2  Hello · English
    ────────────────────── ▾ La suite ────
    0 Retour    F1 Aide       F2 Écouter
    F3 Langue   F4 Réglages   Esc Arrêter
    ");
}

#[test]
fn the_home_screen() {
    insta::assert_snapshot!(picture(&visit().go_home()), @"
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
    insta::assert_snapshot!(picture(&arabic(small())), @"
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
    insta::assert_snapshot!(picture(&visit().open("postal-address")), @"
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
    insta::assert_snapshot!(picture(&visit().start("lost-licence").choose_all(&answers)), @"
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
    insta::assert_snapshot!(picture(&visit), @"
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
    insta::assert_snapshot!(picture(&visit.press("1/1/2020").go_on()), @"
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
    insta::assert_snapshot!(picture(&visit), @"
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
    insta::assert_snapshot!(picture(&visit().start("false-message").choose("pay")), @"
    Repérer un faux message                                             Français
    ━━━━━━━━━━━━━━━━━━━━━━━━ ━━━━━━━━━━━━━──────────── ─────────────────────────
    Les signes › ● S’entraîner › Que faire                    14 minutes au plus

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
    insta::assert_snapshot!(picture(&visit), @"
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
    insta::assert_snapshot!(picture(&result), @"
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
    insta::assert_snapshot!(picture(&result.key(Key::End)), @"
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
    insta::assert_snapshot!(picture(&visit), @"
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
    insta::assert_snapshot!(picture(&visit.take(&Act::Call)), @"
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
    insta::assert_snapshot!(picture(&visit), @"
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
