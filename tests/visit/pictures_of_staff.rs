//! Pictures of the screens of the staff, as they are painted.
#![allow(clippy::too_many_lines, reason = "a picture is as long as its screen")]

use guichet::session::{Deed, PinReply, Service, StaffAct, StaffMay};

use crate::{Act, House, Time, Visit};

fn picture(visit: &Visit) -> String {
    visit.painted().join("\n")
}

fn house() -> House {
    let limit = Some(3600.seconds());
    House { staff: StaffMay::Leave, limit, ..House::default() }
}

fn small() -> House {
    House { size: (40, 12), ..house() }
}

fn arabic(house: House) -> House {
    House { language: "ar", ..house }
}

fn pin(house: House) -> Visit {
    house.visit().help().take(&Act::Staff(StaffAct::Enter))
}

fn wrong(house: House, seconds: u64) -> Visit {
    let reply = PinReply::Wrong { wait: seconds.seconds() };
    pin(house).press("739582").enter().reply(reply)
}

fn desk(house: House) -> Visit {
    pin(house).press("739582").enter().reply(PinReply::Right)
}

#[test]
fn the_help_with_its_last_row() {
    insta::assert_snapshot!(picture(&house().visit().start("lost-licence").help()), @"
    ╭─ Aide ───────────────────────────────────────────────────────────────────╮
    │                                                                          │
    │  Qui peut vous aider ?                                                   │
    │                                                                          │
    │  ▌ 1  Appeler une personne ici                                           │
    │  ▌    Un message s’affiche pour l’accueil.                               │
    │    2  Ce que cet ordinateur garde                                        │
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
    │    4  Personnel                                                          │
    │                                                                          │
    ╰──────────────────────────────────────────────────────────────────────────╯

    0 Retour    F1 Aide    F2 Écouter    F3 Langue    F4 Réglages    Esc Arrêter
    ");
}

#[test]
fn the_pin() {
    insta::assert_snapshot!(picture(&pin(house()).press("7395")), @"
    Personnel                                                           Français
    ────────────────────────────────────────────────────────────────────────────

    Code du personnel

    ▌ ●●●●

    Tapez le code, puis appuyez sur Entrée.















    Esc Retour    F3 Langue    F4 Réglages
    ");
    insta::assert_snapshot!(picture(&pin(small())), @"
    Personnel                     Français
    ──────────────────────────────────────

    Code du personnel

    ▌ Le code

    Tapez le code, puis appuyez sur
    Entrée.


    Esc Retour    F3 Langue    F4 Réglages
    ");
    insta::assert_snapshot!(picture(&pin(arabic(house())).press("7395")), @"
    ﺔﻴﺑﺮﻌﻟﺍ                                                             ﻥﻮﻔﻇﻮﻤﻟﺍ
    ────────────────────────────────────────────────────────────────────────────

                                                                    ﻦﻴﻔﻇﻮﻤﻟﺍ ﺰﻣﺭ

                                                                          ●●●● ▐

                                             .Entrée ﻰﻠﻋ ﺍﻮﻄﻐﺿﺍ ﻢﺛ ،ﺰﻣﺮﻟﺍ ﺍﻮﺒﺘﻛﺍ















                                              ﺕﺍﺩﺍﺪﻋﺇ F4    ﺔﻐﻠﻟﺍ F3    ﻉﻮﺟﺭ Esc
    ");
    insta::assert_snapshot!(picture(&pin(arabic(small()))), @"
    ﺔﻴﺑﺮﻌﻟﺍ                       ﻥﻮﻔﻇﻮﻤﻟﺍ
    ──────────────────────────────────────

                              ﻦﻴﻔﻇﻮﻤﻟﺍ ﺰﻣﺭ

                                   ﺰﻣﺮﻟﺍ ▐

       .Entrée ﻰﻠﻋ ﺍﻮﻄﻐﺿﺍ ﻢﺛ ،ﺰﻣﺮﻟﺍ ﺍﻮﺒﺘﻛﺍ



        ﺕﺍﺩﺍﺪﻋﺇ F4    ﺔﻐﻠﻟﺍ F3    ﻉﻮﺟﺭ Esc
    ");
}

#[test]
fn a_wrong_pin() {
    insta::assert_snapshot!(picture(&wrong(house(), 0)), @"
    Personnel                                                           Français
    ────────────────────────────────────────────────────────────────────────────

    Code du personnel

    ! Ce n’est pas le bon code.

    ▌ Le code

    Tapez le code, puis appuyez sur Entrée.













    Esc Retour    F3 Langue    F4 Réglages
    ");
    insta::assert_snapshot!(picture(&wrong(small(), 15)), @"
    Personnel                     Français
    ──────────────────────────────────────

    Code du personnel

    ! Ce n’est pas le bon code.

    Attendez 15 secondes avant un autre
    essai.


    Esc Retour    F3 Langue    F4 Réglages
    ");
    insta::assert_snapshot!(picture(&wrong(arabic(house()), 240)), @"
    ﺔﻴﺑﺮﻌﻟﺍ                                                             ﻥﻮﻔﻇﻮﻤﻟﺍ
    ────────────────────────────────────────────────────────────────────────────

                                                                    ﻦﻴﻔﻇﻮﻤﻟﺍ ﺰﻣﺭ

                                                         .ﺢﻴﺤﺼﻟﺍ ﺰﻣﺮﻟﺍ ﺲﻴﻟ ﺍﺬﻫ !

                                                .ﻯﺮﺧﺃ ﺔﻟﻭﺎﺤﻣ ﻞﺒﻗ ﻖﺋﺎﻗﺩ 4 ﺍﻭﺮﻈﺘﻧﺍ















                                              ﺕﺍﺩﺍﺪﻋﺇ F4    ﺔﻐﻠﻟﺍ F3    ﻉﻮﺟﺭ Esc
    ");
}

#[test]
fn the_desk() {
    insta::assert_snapshot!(picture(&desk(house())), @"
    Personnel                                                           Français
    ────────────────────────────────────────────────────────────────────────────

    Que voulez-vous faire ?

    La visite attend. Personne ne la voit.

    ▌ 1  Revenir à la visite


      2  Donner 15 minutes de plus


      3  Finir cette visite


      4  Mettre l’ordinateur en pause


      5  Quitter vers le système



    0 Retour    F3 Langue    F4 Réglages
    ");
    insta::assert_snapshot!(picture(&desk(small())), @"
    Personnel                     Français
    ──────────────────────────────────────
    Que voulez-vous faire ?
    La visite attend. Personne ne la voit.
    ▌ 1  Revenir à la visite
      2  Donner 15 minutes de plus
      3  Finir cette visite
      4  Mettre l’ordinateur en pause
      5  Quitter vers le système


    0 Retour    F3 Langue    F4 Réglages
    ");
    insta::assert_snapshot!(picture(&desk(arabic(house()))), @"
    ﺔﻴﺑﺮﻌﻟﺍ                                                             ﻥﻮﻔﻇﻮﻤﻟﺍ
    ────────────────────────────────────────────────────────────────────────────

                                                          ؟ﺍﻮﻠﻌﻔﺗ ﻥﺃ ﻥﻭﺪﻳﺮﺗ ﺍﺫﺎﻣ

                                                .ﺪﺣﺃ ﺎﻫﺍﺮﻳ ﻻ .ﺭﺎﻈﺘﻧﻻﺍ ﻲﻓ ﺓﺭﺎﻳﺰﻟﺍ

                                                         ﺓﺭﺎﻳﺰﻟﺍ ﻰﻟﺇ ﻉﻮﺟﺮﻟﺍ  1 ▐


                                                             ﺔﻘﻴﻗﺩ 15 ﺔﻓﺎﺿﺇ  2


                                                          ﺓﺭﺎﻳﺰﻟﺍ ﻩﺬﻫ ءﺎﻬﻧﺇ  3


                                                         ﺎﺘًﻗﺆﻣ ﺯﺎﻬﺠﻟﺍ ﻑﺎﻘﻳﺇ  4


                                                          ﻡﺎﻈﻨﻟﺍ ﻰﻟﺇ ﺝﻭﺮﺨﻟﺍ  5



                                                ﺕﺍﺩﺍﺪﻋﺇ F4    ﺔﻐﻠﻟﺍ F3    ﻉﻮﺟﺭ 0
    ");
}

#[test]
fn whether_it_is_really_meant() {
    let ask = Act::Staff(StaffAct::Ask(Deed::OutOfService));
    insta::assert_snapshot!(picture(&desk(house()).take(&ask)), @"
    Personnel                                                           Français
    ────────────────────────────────────────────────────────────────────────────

    Mettre l’ordinateur en pause ?

    La visite sera effacée. L’ordinateur ne servira personne jusqu’à
    ce que le personnel le remette en service.

    ▌ 1  Non, revenir


      2  Oui, mettre en pause











    0 Retour    F3 Langue    F4 Réglages
    ");
    insta::assert_snapshot!(picture(&desk(small()).take(&ask)), @"
    Personnel                     Français
    ──────────────────────────────────────

    Mettre l’ordinateur en pause ?
    La visite sera effacée. L’ordinateur
    ne servira personne jusqu’à ce que le
    personnel le remette en service.

    ▌ 1  Non, revenir
      2  Oui, mettre en pause

    0 Retour    F3 Langue    F4 Réglages
    ");
}

#[test]
fn out_of_service() {
    let paused = |house| House { service: Service::Out, ..house };
    insta::assert_snapshot!(picture(&paused(house()).visit()), @"
    Pause                                                               Français
    ────────────────────────────────────────────────────────────────────────────

    Cet ordinateur fait une pause.

    Demandez à l’accueil. Une personne va vous aider.

    ▌ 1  Personnel















    0 Retour    F1 Aide    F2 Écouter    F3 Langue    F4 Réglages
    ");
    insta::assert_snapshot!(picture(&paused(arabic(small())).visit()), @"
    ﺔﻴﺑﺮﻌﻟﺍ                      ﺖﻗﺆﻣ ﻒﻗﻮﺗ
    ──────────────────────────────────────

                     .ﻥﻵﺍ ﻒﻗﻮﺘﻣ ﺯﺎﻬﺠﻟﺍ ﺍﺬﻫ

    .ﻙﺎﻨﻫ ﺺﺨﺷ ﻢﻛﺪﻋﺎﺴﻴﺳ .ﻝﺎﺒﻘﺘﺳﻻﺍ ﻲﻓ ﺍﻮﻟﺄﺳﺍ

                             ﻥﻮﻔﻇﻮﻤﻟﺍ  1 ▐


       ﻉﺎﻤﺘﺳﺍ F2     ﺓﺪﻋﺎﺴﻣ F1      ﻉﻮﺟﺭ 0
                    ﺕﺍﺩﺍﺪﻋﺇ F4    ﺔﻐﻠﻟﺍ F3
    ");
    insta::assert_snapshot!(picture(&desk_of(paused(house()))), @"
    Personnel                                                           Français
    ────────────────────────────────────────────────────────────────────────────

    Que voulez-vous faire ?

    Cet ordinateur fait une pause.

    ▌ 1  Laisser l’ordinateur en pause


      2  Remettre l’ordinateur en service


      3  Quitter vers le système









    0 Retour    F3 Langue    F4 Réglages
    ");
}

fn desk_of(paused: House) -> Visit {
    let pin = paused.visit().take(&Act::Staff(StaffAct::Enter));
    pin.press("739582").enter().reply(PinReply::Right)
}
