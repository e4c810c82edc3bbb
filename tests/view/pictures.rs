//! Pictures of the fixtures: what is read, then the role of every cell, see [`seen::grid`].
#![allow(clippy::too_many_lines, reason = "a picture is as long as its screen")]

use guichet::screen::Scroll;

use crate::{
    fixtures::*,
    seen::{grid, grid_at},
};

#[test]
fn the_first_screen_greets_in_every_language() {
    insta::assert_snapshot!(grid(&attract(), 80, 24), @r"
      Guichet                                                             Français
      ────────────────────────────────────────────────────────────────────────────

      Bonjour. Ici, on vous guide pas à pas.

      C’est gratuit. Rien n’est envoyé. Tout est effacé à la fin.

      ▌ 1  Bonjour · Français


        2  Hello · English


        3  ﺔﻴﺑﺮﻌﻟﺍ · ﻼﻫﺃ


        4  你好 · 中文

      Ou appuyez sur une touche pour commencer.




      0 Retour   F1 Aide   F2 Écouter   F3 Langue   F4 Réglages   Échap Arrêter

                                                                          ........
      ----------------------------------------------------------------------------

      hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh



      aFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF


        a


        a


        a

      .........................................




      a          aa        aa           aa          aa            aaaaa

    cursor Some((4, 7))
    ");
    insta::assert_snapshot!(grid(&attract(), 40, 12), @"
     Guichet                       Français
     ──────────────────────────────────────
     Bonjour. Ici, on vous guide pas à pas.
     C’est gratuit. Rien n’est envoyé. Tout
     est effacé à la fin.
     ▌ 1  Bonjour · Français
       2  Hello · English
       3  ﺔﻴﺑﺮﻌﻟﺍ · ﻼﻫﺃ
       4  你好 · 中文
     ────────────────────── ▾ La suite ────
     0 Retour   F1 Aide      F2 Écouter
     F3 Langue  F4 Réglages  Échap Arrêter

                                   ........
     --------------------------------------
     hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh


     aFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF
       a
       a
       a
     ----------------------aaaaaaaaaaaa----
     a          aa           aa
     aa         aa           aaaaa

    cursor Some((3, 5))
    ");
}

#[test]
fn comforts_are_ticked() {
    insta::assert_snapshot!(grid(&comfort(), 80, 24), @r"
      Votre confort                                                       Français
      ────────────────────────────────────────────────────────────────────────────

      Comment voulez-vous lire ?

      Vous pouvez choisir. Vous pouvez aussi continuer tout de suite.

        1  [ ] Des phrases plus simples


        2  [✓] Des lignes plus courtes


        3  [ ] Des lettres plus visibles


      ▌ 4      Continuer






      0 Retour   F1 Aide   F2 Écouter   F3 Langue   F4 Réglages   Échap Arrêter

                                                                          ........
      ----------------------------------------------------------------------------

      hhhhhhhhhhhhhhhhhhhhhhhhhh



        a


        a


        a


      aFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF






      a          aa        aa           aa          aa            aaaaa

    cursor Some((4, 16))
    ");
    insta::assert_snapshot!(grid(&comfort(), 40, 12), @r"
     Votre confort                 Français
     ──────────────────────────────────────
     Comment voulez-vous lire ?
     Vous pouvez choisir. Vous pouvez aussi
     continuer tout de suite.
       1  [ ] Des phrases plus simples
       2  [✓] Des lignes plus courtes
       3  [ ] Des lettres plus visibles
     ▌ 4      Continuer

     0 Retour   F1 Aide      F2 Écouter
     F3 Langue  F4 Réglages  Échap Arrêter

                                   ........
     --------------------------------------
     hhhhhhhhhhhhhhhhhhhhhhhhhh


       a
       a
       a
     aFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF

     a          aa           aa
     aa         aa           aaaaa

    cursor Some((3, 8))
    ");
}

#[test]
fn a_question_comes_with_its_choices() {
    insta::assert_snapshot!(grid(&choice_step(), 80, 24), @r"
      Permis de conduire perdu                                            Français
      ━━━━━━━━━━━━━━━━━━━━━━━━ ━━━━━━━━━━━━━──────────── ─────────────────────────
      Votre situation › ● Vos papiers › La demande
      encore 2 à 4 questions · 4 à 9 minutes

      Où avez-vous perdu votre permis ?

      Choisissez le pays où vous étiez.

      ▌ 1  En France


        2  Dans un autre pays d’Europe


        3  Dans un autre pays


        4  Je ne sais pas

      Rien n’est envoyé. Vous pouvez revenir en arrière.


      0 Retour   F1 Aide   F2 Écouter   F3 Langue   F4 Réglages   Échap Arrêter

                                                                          ........
      aaaaaaaaaaaaaaaaaaaaaaaa aaaaaaaaaaaaa------------ -------------------------
      ............... . a hhhhhhhhhhh . ..........
      ......................................

      hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh



      aFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF


        a


        a


        a

      ..................................................


      a          aa        aa           aa          aa            aaaaa

    cursor Some((4, 9))
    ");
    insta::assert_snapshot!(grid(&choice_step(), 40, 12), @"
     Permis de conduire perdu      Français
     ━━━━━━━━━━━━ ━━━━━━────── ────────────
     Où avez-vous perdu votre permis ?
     Choisissez le pays où vous étiez.
     ▌ 1  En France
       2  Dans un autre pays d’Europe
       3  Dans un autre pays
       4  Je ne sais pas
     Rien n’est envoyé. Vous pouvez revenir
     ────────────────────── ▾ La suite ────
     0 Retour   F1 Aide      F2 Écouter
     F3 Langue  F4 Réglages  Échap Arrêter

                                   ........
     aaaaaaaaaaaa aaaaaa------ ------------
     hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh

     aFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF
       a
       a
       a
     ......................................
     ----------------------aaaaaaaaaaaa----
     a          aa           aa
     aa         aa           aaaaa

    cursor Some((3, 4))
    ");
}

#[test]
fn papers_are_ticked_and_words_explained() {
    insta::assert_snapshot!(grid(&checklist(), 80, 24), @r"
      Permis de conduire perdu                                            Français
      ━━━━━━━━━━━━━━━━━━━━━━━━ ━━━━━━━━━━━━━━━━━━━━━━━━━ ━━━━━━━━━━━━━────────────
      Votre situation › Vos papiers › ● La demande
      encore 2 à 4 questions · 4 à 9 minutes

      Quels papiers avez-vous ?

      Cochez ce que vous avez déjà.

        1  [✓] Une pièce d’identité
               1 copie

      ▌ 2  [ ] Un justificatif de domicile
      ▌        de moins de 6 mois

        3  [ ] Une photo d’identité numérique, avec le code du
               photographe ou de la cabine

      Une copie suffit. Si vous n’avez pas tout, ce n’est pas grave.

        4      Continuer


      0 Retour   F1 Aide   F2 Écouter   F3 Langue   F4 Réglages   Échap Arrêter

                                                                          ........
      aaaaaaaaaaaaaaaaaaaaaaaa aaaaaaaaaaaaaaaaaaaaaaaaa aaaaaaaaaaaaa------------
      ............... . ........... . a hhhhhhhhhh
      ......................................

      hhhhhhhhhhhhhhhhhhhhhhhhh



        a
               .......

      aFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF
      aFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF

        a


          wwwww

        a


      a          aa        aa           aa          aa            aaaaa

    cursor Some((4, 12))
    ");
    insta::assert_snapshot!(grid(&checklist(), 40, 12), @"
     Permis de conduire perdu      Français
     ━━━━━━━━━━━━ ━━━━━━━━━━━━ ━━━━━━──────
     Quels papiers avez-vous ?
     Cochez ce que vous avez déjà.
       1  [✓] Une pièce d’identité
              1 copie
     ▌ 2  [ ] Un justificatif de domicile
     ▌        de moins de 6 mois
       3  [ ] Une photo d’identité
     ────────────────────── ▾ La suite ────
     0 Retour   F1 Aide      F2 Écouter
     F3 Langue  F4 Réglages  Échap Arrêter

                                   ........
     aaaaaaaaaaaa aaaaaaaaaaaa aaaaaa------
     hhhhhhhhhhhhhhhhhhhhhhhhh

       a
              .......
     aFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF
     aFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF
       a
     ----------------------aaaaaaaaaaaa----
     a          aa           aa
     aa         aa           aaaaa

    cursor Some((3, 6))
    ");
}

#[test]
fn a_field_shows_its_line_and_its_trouble() {
    insta::assert_snapshot!(grid(&field("31/12", 5), 80, 24), @r"
      Permis de conduire perdu                                            Français
      ━━━━━━━━━━━━──────────── ───────────────────────── ─────────────────────────
      ● Votre situation › Vos papiers › La demande
      encore 2 à 4 questions · 4 à 9 minutes

      Quand avez-vous perdu votre permis ?

      ▌ 31/12

      ! Écrivez une date comme ceci : 31/12/2025.

        1  Continuer


        2  Je ne sais pas

      Ce que vous écrivez reste ici. Tout est effacé à la fin.






      0 Retour   F1 Aide   F2 Écouter   F3 Langue   F4 Réglages   Échap Arrêter

                                                                          ........
      aaaaaaaaaaaa------------ ------------------------- -------------------------
      a hhhhhhhhhhhhhhh . ........... . ..........
      ......................................

      hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh

      a _______________________________

      c ccccccccccccccccccccccccccccccccccccccccc

        a


        a

      ........................................................






      a          aa        aa           aa          aa            aaaaa

    cursor Some((9, 7))
    ");
    insta::assert_snapshot!(grid(&field("31/12", 5), 40, 12), @"
     Permis de conduire perdu      Français
     ━━━━━━────── ──────────── ────────────
     Quand avez-vous perdu votre permis ?
     ▌ 31/12
     ! Écrivez une date comme ceci :
       31/12/2025.
       1  Continuer
       2  Je ne sais pas
     Ce que vous écrivez reste ici. Tout
     ────────────────────── ▾ La suite ────
     0 Retour   F1 Aide      F2 Écouter
     F3 Langue  F4 Réglages  Échap Arrêter

                                   ........
     aaaaaa------ ------------ ------------
     hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
     a _______________________________
     c ccccccccccccccccccccccccccccc
       ccccccccccc
       a
       a
     ...................................
     ----------------------aaaaaaaaaaaa----
     a          aa           aa
     aa         aa           aaaaa

    cursor Some((8, 3))
    ");
}

#[test]
fn answers_stand_beside_their_questions() {
    insta::assert_snapshot!(grid(&review(), 80, 24), @r"
      Vos réponses                                                        Français
      ────────────────────────────────────────────────────────────────────────────

      Est-ce que tout est juste ?

      Pour changer une réponse, choisissez sa ligne.

        1  Où avez-vous perdu votre permis ?  En France

        2  Quand ?                            31/12/2025

        3  Avez-vous porté plainte ?          Je ne sais pas

      ▌ 4  Oui, continuer









      0 Retour   F1 Aide   F2 Écouter   F3 Langue   F4 Réglages   Échap Arrêter

                                                                          ........
      ----------------------------------------------------------------------------

      hhhhhhhhhhhhhhhhhhhhhhhhhhh



        a  .................................  hhhhhhhhh

        a  .......                            hhhhhhhhhh

        a  .........................          hhhhhhhhhhhhhh

      aFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF









      a          aa        aa           aa          aa            aaaaa

    cursor Some((4, 13))
    ");
    insta::assert_snapshot!(grid(&review(), 40, 12), @"
     Pour changer une réponse, choisissez
     sa ligne.
       1  Où avez-vous perdu votre permis ?
          En France
       2  Quand ?
          31/12/2025
       3  Avez-vous porté plainte ?
          Je ne sais pas
     ▌ 4  Oui, continuer
     ─── ▴ Plus haut ──────────────────────
     0 Retour   F1 Aide      F2 Écouter
     F3 Langue  F4 Réglages  Échap Arrêter



       a  .................................
          hhhhhhhhh
       a  .......
          hhhhhhhhhh
       a  .........................
          hhhhhhhhhhhhhh
     aFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF
     ---aaaaaaaaaaaaa----------------------
     a          aa           aa
     aa         aa           aaaaa

    cursor Some((3, 8))
    ");
}

#[test]
fn a_long_result_starts_at_its_top() {
    insta::assert_snapshot!(grid_at(&result(), 80, 24, Scroll::Top(0)), @"
      Permis de conduire perdu                                            Français
      ────────────────────────────────────────────────────────────────────────────

      Et maintenant

      ✓ Vous avez tous les papiers de la liste.

      À faire
      · Allez sur le site officiel, sur un autre ordinateur ou un
        téléphone :

          permisdeconduire.ants.gouv.fr

      · Demandez un nouveau permis. C’est gratuit si on vous l’a volé.

      ! Sans permis, vous pouvez conduire 2 mois avec la déclaration.

      Où aller
      France services  12 rue des Lilas
      Téléphone        34 00

      ────────────────────────────────────────────────────────────────
      ─────────────────────────────────────────────────── ▾ La suite ─────────────
      0 Retour   F1 Aide   F2 Écouter   F3 Langue   F4 Réglages   Échap Arrêter

                                                                          ........
      ----------------------------------------------------------------------------

      hhhhhhhhhhhhh

      g ggggggggggggggggggggggggggggggggggggggg

      hhhhhhh
      a


          aaaaaaaaaaaaaaaaaaaaaaaaaaaaa

      a

      c ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

      hhhhhhhh
      ...............  hhhhhhhhhhhhhhhh
      .........        hhhhh

      ----------------------------------------------------------------
      ---------------------------------------------------aaaaaaaaaaaa-------------
      a          aa        aa           aa          aa            aaaaa

    cursor None
    ");
    insta::assert_snapshot!(grid_at(&result(), 40, 12, Scroll::Top(0)), @"
     Permis de conduire perdu      Français
     ──────────────────────────────────────
     Et maintenant
     ✓ Vous avez tous les papiers de la
       liste.

     À faire
     · Allez sur le site officiel, sur un
       autre ordinateur ou un téléphone :
     ────────────────────── ▾ La suite ────
     0 Retour   F1 Aide      F2 Écouter
     F3 Langue  F4 Réglages  Échap Arrêter

                                   ........
     --------------------------------------
     hhhhhhhhhhhhh
     g gggggggggggggggggggggggggggggggg
       gggggg

     hhhhhhh
     a

     ----------------------aaaaaaaaaaaa----
     a          aa           aa
     aa         aa           aaaaa

    cursor None
    ");
}

#[test]
fn a_code_stands_beside_its_text() {
    insta::assert_snapshot!(grid(&only_code(PAYLOAD), 80, 24), @r"
      Sur votre téléphone     Français
      ────────────────────────────────
                                              ▀▀▀▀▀  ▀▀▀▀▀▀ ▀  ▀▀  ▀▀▀  ▀▀▀▀▀
      Emportez votre liste.                          ▀▀▀ ▀▀ ▀▀▀▀  ▀  ▀
                                               ▀▀▀   ▀▀▀▀    ▀ ▀ ▀ ▀▀    ▀▀▀
      Prenez le carré en photo.              ▀▀▀▀▀▀▀ ▀▀▀▀▀ ▀ ▀  ▀▀▀▀   ▀▀▀▀▀▀▀
                                              ▀ ▀ ▀▀▀▀▀ ▀ ▀▀▀ ▀▀▀ ▀  ▀▀▀▀ ▀▀ ▀
      ▌ 1  Retour au résultat                      ▀▀▀ ▀        ▀  ▀ ▀▀▀  ▀
                                             ▀ ▀▀  ▀ ▀▀▀▀ ▀ ▀▀ ▀ ▀ ▀▀▀▀▀ ▀▀▀ ▀
                                             ▀  ▀ ▀▀   ▀▀      ▀ ▀ ▀▀ ▀▀  ▀ ▀
                                             ▀▀▀▀▀ ▀   ▀ ▀ ▀▀▀▀▀▀ ▀      ▀▀  ▀
                                             ▀▀▀   ▀  ▀ ▀ ▀     ▀ ▀▀   ▀   ▀
                                             ▀▀▀▀  ▀▀▀▀▀▀▀▀ ▀ ▀  ▀ ▀▀▀▀▀▀▀▀▀
                                                  ▀▀    ▀▀   ▀▀    ▀▀▀▀▀  ▀▀▀
                                             ▀  ▀▀▀▀▀     ▀▀▀▀▀  ▀    ▀▀▀  ▀
                                              ▀▀▀▀▀  ▀ ▀▀▀ ▀▀▀     ▀   ▀  ▀  ▀
                                                        ▀  ▀▀▀ ▀▀      ▀  ▀▀▀▀
                                               ▀▀▀       ▀▀▀  ▀    ▀ ▀▀▀ ▀  ▀
                                             ▀▀▀▀▀▀▀ ▀▀▀  ▀▀▀ ▀▀     ▀▀ ▀ ▀ ▀




      0 Retour   F1 Aide   F2 Écouter   F3 Langue   F4 Réglages   Échap Arrêter

                              ........   xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
      --------------------------------   xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
                                         xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
      hhhhhhhhhhhhhhhhhhhhh              xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
                                         xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
                                         xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
                                         xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
      aFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF   xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
                                         xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
                                         xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
                                         xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
                                         xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
                                         xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
                                         xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
                                         xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
                                         xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
                                         xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
                                         xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
                                         xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
                                         xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
                                         xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx


      a          aa        aa           aa          aa            aaaaa

    cursor Some((4, 7))
    ");
    insta::assert_snapshot!(grid(&only_code(PAYLOAD), 40, 12), @"
     Sur votre téléphone           Français
     ──────────────────────────────────────
     Emportez votre liste.
     Le carré ne peut pas être montré ici.
     Notez ce qui suit.
     À apporter : pièce d’identité, photo
     Appeler : 34 00
     Site : ants.gouv.fr
     ▌ 1  Retour au résultat

     0 Retour   F1 Aide      F2 Écouter
     F3 Langue  F4 Réglages  Échap Arrêter

                                   ........
     --------------------------------------
     hhhhhhhhhhhhhhhhhhhhh





     aFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF

     a          aa           aa
     aa         aa           aaaaa

    cursor Some((3, 8))
    ");
}

#[test]
fn help_floats_above_the_screen() {
    insta::assert_snapshot!(grid(&help(), 80, 24), @r"
      Permis de conduire perdu                                            Français
      ━━━━━━━━━━━━━━━━━━━━━━━━ ━━━━━━━━━━━━━──────────── ─────────────────────────
      Votre situation › ● Vos papiers › La demande
      ╭─ Aide ───────────────────────────────────────────────────────────────────╮
      │                                                                          │
      │  Qui peut vous aider ?                                                   │
      │                                                                          │
      │  ▌ 1  Appeler une personne ici                                           │
      │  ▌    Un message s’affiche. La personne vient.                           │
      │                                                                          │
      │  Pour cette démarche  34 00 (appel gratuit)                              │
      │                                                                          │
      │    2  Ce que cet ordinateur garde                                        │
      │                                                                          │
      │                                                                          │
      │    3  Fermer l’aide                                                      │
      │                                                                          │
      │                                                                          │
      ╰──────────────────────────────────────────────────────────────────────────╯

      Rien n’est envoyé. Vous pouvez revenir en arrière.


      0 Retour   F1 Aide   F2 Écouter   F3 Langue   F4 Réglages   Échap Arrêter

    ................................................................................
    ................................................................................
    ................................................................................
    ..-- hhhh --------------------------------------------------------------------..
    ..-                                                                          -..
    ..-  hhhhhhhhhhhhhhhhhhhhh                                                   -..
    ..-                                                                          -..
    ..-  aFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF        -..
    ..-  aFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF        -..
    ..-                                                                          -..
    ..-  ...................  hhhhhhhhhhhhhhhhhhhhh                              -..
    ..-                                                                          -..
    ..-    a                                                                     -..
    ..-                                                                          -..
    ..-                                                                          -..
    ..-    a                                                                     -..
    ..-                                                                          -..
    ..-                                                                          -..
    ..----------------------------------------------------------------------------..
    ................................................................................
    ................................................................................
    ................................................................................
    ................................................................................
    ..a          aa        aa           aa          aa            aaaaa           ..

    cursor Some((7, 7))
    ");
    insta::assert_snapshot!(grid(&help(), 40, 12), @"
     Aide                          Français
     ──────────────────────────────────────
     Qui peut vous aider ?
     ▌ 1  Appeler une personne ici
     ▌    Un message s’affiche. La personne
     ▌    vient.
     Pour cette démarche
     34 00 (appel gratuit)
       2  Ce que cet ordinateur garde
     ────────────────────── ▾ La suite ────
     0 Retour   F1 Aide      F2 Écouter
     F3 Langue  F4 Réglages  Échap Arrêter

                                   ........
     --------------------------------------
     hhhhhhhhhhhhhhhhhhhhh
     aFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF
     aFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF
     aFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF
     ...................
     hhhhhhhhhhhhhhhhhhhhh
       a
     ----------------------aaaaaaaaaaaa----
     a          aa           aa
     aa         aa           aaaaa

    cursor Some((3, 3))
    ");
}

#[test]
fn the_idle_warning_keeps_the_banner() {
    insta::assert_snapshot!(grid(&idle(), 80, 24), @r"
      Une personne est appelée. Restez là, elle arrive.
      Permis de conduire perdu                                            Français
      ━━━━━━━━━━━━──────────── ───────────────────────── ─────────────────────────
      ● Votre situation › Vos papiers › La demande
      encore 2 à 4 questions · 4 à 9 minutes
      ╭─ Toujours là ? ──────────────────────────────────────────────────────────╮
      │                                                                          │
      │  Êtes-vous toujours là ?                                                 │
      │                                                                          │
      │  Dans 45 secondes, tout sera effacé.                                     │
      │                                                                          │
      │  Appuyez sur une touche pour continuer.                                  │
      │                                                                          │
      │  ▌ 1  Je suis là                                                         │
      │                                                                          │
      │                                                                          │
      ╰──────────────────────────────────────────────────────────────────────────╯
      Ce que vous écrivez reste ici. Tout est effacé à la fin.





      0 Retour   F1 Aide   F2 Écouter   F3 Langue   F4 Réglages   Échap Arrêter

    BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
    ................................................................................
    ................................................................................
    ................................................................................
    ................................................................................
    ..-- hhhhhhhhhhhhh -----------------------------------------------------------..
    ..-                                                                          -..
    ..-  hhhhhhhhhhhhhhhhhhhhhhh                                                 -..
    ..-                                                                          -..
    ..-                                                                          -..
    ..-                                                                          -..
    ..-                                                                          -..
    ..-                                                                          -..
    ..-  aFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF        -..
    ..-                                                                          -..
    ..-                                                                          -..
    ..----------------------------------------------------------------------------..
    ................................................................................
    ................................................................................
    ................................................................................
    ................................................................................
    ................................................................................
    ................................................................................
    ..a          aa        aa           aa          aa            aaaaa           ..

    cursor Some((7, 13))
    ");
    insta::assert_snapshot!(grid(&idle(), 40, 12), @r"
      Une personne est appelée. Restez là,
      elle arrive.
     Toujours là ?                 Français
     ──────────────────────────────────────
     Êtes-vous toujours là ?
     Dans 45 secondes, tout sera effacé.

     Appuyez sur une touche pour continuer.
     ▌ 1  Je suis là

     0 Retour   F1 Aide      F2 Écouter
     F3 Langue  F4 Réglages  Échap Arrêter

    BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
    BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
                                   ........
     --------------------------------------
     hhhhhhhhhhhhhhhhhhhhhhh



     aFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF

     a          aa           aa
     aa         aa           aaaaa

    cursor Some((3, 8))
    ");
}

#[test]
fn arabic_is_the_mirror() {
    insta::assert_snapshot!(grid(&arabic(), 80, 24), @r"
      ﺔﻴﺑﺮﻌﻟﺍ                                                    ﺓﺩﻮﻘﻔﻣ ﺓﺩﺎﻴﻗ ﺔﺼﺧﺭ
      ───────────────────────── ────────────━━━━━━━━━━━━━ ━━━━━━━━━━━━━━━━━━━━━━━━
      ﻖﺋﺎﻗﺩ 9 ﻰﻟﺇ 4 ﻦﻣ · ﺔﻠﺌﺳﺃ 4 ﻰﻟﺇ 2 ﻦﻣ ﻲﻘﺑ              ﺐﻠﻄﻟﺍ ‹ ﻚﻗﺍﺭﻭﺃ ● ‹ ﻚﻌﺿﻭ

                                                            ؟ﺓﺩﺎﻴﻘﻟﺍ ﺔﺼﺧﺭ ﺕﺪﻘﻓ ﻦﻳﺃ

                                                          .ﻪﻴﻓ ﺖﻨﻛ ﻱﺬﻟﺍ ﺪﻠﺒﻟﺍ ﺮﺘﺧﺍ

                                                                   ﺎﺴﻧﺮﻓ ﻲﻓ ○  1


                                                          ﺮﺧﺁ ﻲﺑﻭﺭﻭﺃ ﺪﻠﺑ ﻲﻓ ○  2 ▐


                                                                 ﺮﺧﺁ ﺪﻠﺑ ﻲﻓ ○  3


                                                                     ﻑﺮﻋﺃ ﻻ ●  4

                                           .ءﺍﺭﻮﻟﺍ ﻰﻟﺇ ﻉﻮﺟﺮﻟﺍ ﻚﻨﻜﻤﻳ .ءﻲﺷ ﻱﺃ ﻞﺳﺮﻳُ ﻻ



         ﻒﻗﻮﺗ Échap    ﺕﺍﺩﺍﺪﻋﻹﺍ F4    ﺔﻐﻠﻟﺍ F3    ﻉﺎﻤﺘﺳﺍ F2    ﺓﺪﻋﺎﺴﻣ F1    ﻉﻮﺟﺭ 0

      .......
      ------------------------- ------------aaaaaaaaaaaaa aaaaaaaaaaaaaaaaaaaaaaaa
      .......................................              ..... . hhhhhh a . ....

                                                            hhhhhhhhhhhhhhhhhhhhhh



                                                                               a


                  FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFa


                                                                               a


                                                                               a

                                           .......................................



              aaaaa             aa          aa           aa           aa         a

    cursor Some((75, 11))
    ");
    insta::assert_snapshot!(grid(&arabic(), 40, 12), @"
     ﺔﻴﺑﺮﻌﻟﺍ              ﺓﺩﻮﻘﻔﻣ ﺓﺩﺎﻴﻗ ﺔﺼﺧﺭ
     ──────────── ──────━━━━━━ ━━━━━━━━━━━━
                     ؟ﺓﺩﺎﻴﻘﻟﺍ ﺔﺼﺧﺭ ﺕﺪﻘﻓ ﻦﻳﺃ
                   .ﻪﻴﻓ ﺖﻨﻛ ﻱﺬﻟﺍ ﺪﻠﺒﻟﺍ ﺮﺘﺧﺍ
                            ﺎﺴﻧﺮﻓ ﻲﻓ ○  1
                   ﺮﺧﺁ ﻲﺑﻭﺭﻭﺃ ﺪﻠﺑ ﻲﻓ ○  2 ▐
                          ﺮﺧﺁ ﺪﻠﺑ ﻲﻓ ○  3
                              ﻑﺮﻋﺃ ﻻ ●  4
            ﻰﻟﺇ ﻉﻮﺟﺮﻟﺍ ﻚﻨﻜﻤﻳ .ءﻲﺷ ﻱﺃ ﻞﺳﺮﻳُ ﻻ
     ──── La suite ▾ ──────────────────────
       ﻉﺎﻤﺘﺳﺍ F2      ﺓﺪﻋﺎﺴﻣ F1      ﻉﻮﺟﺭ 0
      ﻒﻗﻮﺗ Échap    ﺕﺍﺩﺍﺪﻋﻹﺍ F4    ﺔﻐﻠﻟﺍ F3

     .......
     ------------ ------aaaaaa aaaaaaaaaaaa
                     hhhhhhhhhhhhhhhhhhhhhh

                                        a
     FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFa
                                        a
                                        a
            ...............................
     ----aaaaaaaaaaaa----------------------
              aa             aa           a
           aaaaa             aa          aa

    cursor Some((36, 5))
    ");
}

#[test]
fn a_long_text_tells_that_there_is_more() {
    insta::assert_snapshot!(grid(&long_text(), 80, 24), @"
      Ce que cet ordinateur garde                                         Français
      ────────────────────────────────────────────────────────────────────────────

      Cet ordinateur ne garde rien de vous.

      Paragraphe 1. Vos réponses restent ici pendant la visite. Rien
      n’est envoyé sur internet. Rien n’est écrit sur le disque.

      Paragraphe 2. Vos réponses restent ici pendant la visite. Rien
      n’est envoyé sur internet. Rien n’est écrit sur le disque.

      Paragraphe 3. Vos réponses restent ici pendant la visite. Rien
      n’est envoyé sur internet. Rien n’est écrit sur le disque.

      Paragraphe 4. Vos réponses restent ici pendant la visite. Rien
      n’est envoyé sur internet. Rien n’est écrit sur le disque.

      Paragraphe 5. Vos réponses restent ici pendant la visite. Rien
      n’est envoyé sur internet. Rien n’est écrit sur le disque.

      Paragraphe 6. Vos réponses restent ici pendant la visite. Rien
      n’est envoyé sur internet. Rien n’est écrit sur le disque.
      ─────────────────────────────────────────────────── ▾ La suite ─────────────
      0 Retour   F1 Aide   F2 Écouter   F3 Langue   F4 Réglages   Échap Arrêter

                                                                          ........
      ----------------------------------------------------------------------------

      hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh


















      ---------------------------------------------------aaaaaaaaaaaa-------------
      a          aa        aa           aa          aa            aaaaa

    cursor Some((2, 3))
    ");
    insta::assert_snapshot!(grid(&long_text(), 40, 12), @"
     Ce que cet ordinateur garde   Français
     ──────────────────────────────────────
     Cet ordinateur ne garde rien de vous.
     Paragraphe 1. Vos réponses restent ici
     pendant la visite. Rien n’est envoyé
     sur internet. Rien n’est écrit sur le
     disque.

     Paragraphe 2. Vos réponses restent ici
     ────────────────────── ▾ La suite ────
     0 Retour   F1 Aide      F2 Écouter
     F3 Langue  F4 Réglages  Échap Arrêter

                                   ........
     --------------------------------------
     hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh






     ----------------------aaaaaaaaaaaa----
     a          aa           aa
     aa         aa           aaaaa

    cursor Some((1, 2))
    ");
}
