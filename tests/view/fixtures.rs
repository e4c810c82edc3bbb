//! Screens as the kiosk builds them, written by hand.

use guichet::{
    lang::{Direction, Tag},
    procedure::{Id, Secret},
    screen::{
        Block, Choice, Code, Field, KeyHint, Look, Mark, More, Room, Row, Screen, Stepper, Target,
        Text, Value,
    },
    session::Act,
};

pub(crate) fn fr(content: &str) -> Text {
    text(content, "fr", Direction::LeftToRight)
}

pub(crate) fn ar(content: &str) -> Text {
    text(content, "ar", Direction::RightToLeft)
}

pub(crate) fn text(content: &str, language: &str, direction: Direction) -> Text {
    let language = Tag::parse(language).unwrap();
    Text { content: content.into(), say: None, language, direction }
}

pub(crate) fn choose(id: &str) -> Target {
    Act::Choose(Id::new(id).unwrap())
}

pub(crate) fn choice(digit: u8, mark: Mark, label: Text, target: Target) -> Block {
    Block::Choice(Choice { digit: Some(digit), mark, label, hint: None, target })
}

pub(crate) fn hinted(digit: u8, label: Text, hint: Text, target: Target) -> Block {
    Block::Choice(Choice { digit: Some(digit), mark: Mark::None, label, hint: Some(hint), target })
}

pub(crate) fn row(digit: u8, label: &str, value: Value) -> Block {
    let target = Some(choose(&format!("row-{digit}")));
    Block::Row(Row { digit: Some(digit), label: fr(label), value, target })
}

fn key(key: &str, label: Text, target: Target) -> KeyHint {
    KeyHint { key: key.into(), label, target, room: Room::Always }
}

pub(crate) fn keys() -> Vec<KeyHint> {
    vec![
        key("0", fr("Retour"), Act::Back),
        key("F1", fr("Aide"), choose("help")),
        key("F2", fr("Écouter"), choose("listen")),
        key("F3", fr("Langue"), choose("language")),
        key("F4", fr("Réglages"), choose("settings")),
        key("Échap", fr("Arrêter"), choose("stop")),
    ]
}

pub(crate) fn screen(title: &str, blocks: Vec<Block>) -> Screen {
    Screen {
        name: "fixture".into(),
        language: Tag::parse("fr").unwrap(),
        direction: Direction::LeftToRight,
        title: fr(title),
        corner: fr("Français"),
        stepper: None,
        blocks,
        keys: keys(),
        more: More { above: fr("Plus haut"), below: fr("La suite") },
        focus: None,
        look: Look::default(),
        banner: None,
        notice: None,
        reading: None,
        beneath: None,
    }
}

fn focused(screen: Screen, focus: Target) -> Screen {
    Screen { focus: Some(focus), ..screen }
}

fn stepper(current: usize) -> Stepper {
    Stepper {
        sections: ["Votre situation", "Vos papiers", "La demande"].map(fr).into(),
        current,
        remaining: Some(fr("encore 2 à 4 questions · 4 à 9 minutes")),
    }
}

pub(crate) fn attract() -> Screen {
    let language = |digit: u8, label: Text| {
        let tag = label.language.clone();
        choice(digit, Mark::None, label, Act::Speak(tag))
    };
    let blocks = vec![
        Block::Heading(fr("Bonjour. Ici, on vous guide pas à pas.")),
        Block::Paragraph(fr("C’est gratuit. Rien n’est envoyé. Tout est effacé à la fin.")),
        language(1, fr("Bonjour · Français")),
        language(2, text("Hello · English", "en", Direction::LeftToRight)),
        language(3, ar("أهلا · العربية")),
        language(4, text("你好 · 中文", "zh", Direction::LeftToRight)),
        Block::Muted(fr("Ou appuyez sur une touche pour commencer.")),
    ];
    focused(screen("Guichet", blocks), Act::Speak(Tag::parse("fr").unwrap()))
}

pub(crate) fn comfort() -> Screen {
    let blocks = vec![
        Block::Heading(fr("Comment voulez-vous lire ?")),
        Block::Paragraph(fr("Vous pouvez choisir. Vous pouvez aussi continuer tout de suite.")),
        choice(1, Mark::Unticked, fr("Des phrases plus simples"), choose("easy")),
        choice(2, Mark::Ticked, fr("Des lignes plus courtes"), choose("space")),
        choice(3, Mark::Unticked, fr("Des lettres plus visibles"), choose("contrast")),
        choice(4, Mark::None, fr("Continuer"), Act::Continue),
    ];
    focused(screen("Votre confort", blocks), Act::Continue)
}

pub(crate) fn choice_step() -> Screen {
    let place = |digit, label, id| choice(digit, Mark::None, fr(label), choose(id));
    let blocks = vec![
        Block::Heading(fr("Où avez-vous perdu votre permis ?")),
        Block::Paragraph(fr("Choisissez le pays où vous étiez.")),
        place(1, "En France", "france"),
        place(2, "Dans un autre pays d’Europe", "europe"),
        place(3, "Dans un autre pays", "elsewhere"),
        place(4, "Je ne sais pas", "unknown"),
        Block::Muted(fr("Rien n’est envoyé. Vous pouvez revenir en arrière.")),
    ];
    let screen = screen("Permis de conduire perdu", blocks);
    focused(Screen { stepper: Some(stepper(1)), ..screen }, choose("france"))
}

pub(crate) fn checklist() -> Screen {
    let paper = |digit, mark, label: &str, hint: &str, id| {
        Block::Choice(Choice {
            digit: Some(digit),
            mark,
            label: fr(label),
            hint: (!hint.is_empty()).then(|| fr(hint)),
            target: choose(id),
        })
    };
    let blocks = vec![
        Block::Heading(fr("Quels papiers avez-vous ?")),
        Block::Paragraph(fr("Cochez ce que vous avez déjà.")),
        paper(1, Mark::Ticked, "Une pièce d’identité", "1 copie", "identity"),
        paper(
            2,
            Mark::Unticked,
            "Un \u{e000}proof\u{e001}justificatif de domicile\u{e002}",
            "de moins de 6 mois",
            "home",
        ),
        paper(
            3,
            Mark::Unticked,
            "Une photo d’identité numérique, avec le code du photographe ou de la cabine",
            "",
            "photo",
        ),
        Block::Paragraph(fr(
            "Une \u{e000}copy\u{e001}copie\u{e002} suffit. Si vous n’avez pas tout, ce n’est pas grave.",
        )),
        choice(4, Mark::None, fr("Continuer"), Act::Continue),
    ];
    let screen = screen("Permis de conduire perdu", blocks);
    focused(Screen { stepper: Some(stepper(2)), ..screen }, choose("home"))
}

pub(crate) fn field(typed: &str, caret: usize) -> Screen {
    let field = Field {
        typed: Secret::new(typed.into()),
        caret,
        placeholder: Some(fr("Jour, mois, année : 31/12/2025")),
        max: 30,
        target: choose("edit"),
    };
    let blocks = vec![
        Block::Heading(fr("Quand avez-vous perdu votre permis ?")),
        Block::Field(field),
        Block::Careful(fr("Écrivez une date comme ceci : 31/12/2025.")),
        choice(1, Mark::None, fr("Continuer"), Act::Continue),
        choice(2, Mark::None, fr("Je ne sais pas"), choose("unknown")),
        Block::Muted(fr("Ce que vous écrivez reste ici. Tout est effacé à la fin.")),
    ];
    let screen = screen("Permis de conduire perdu", blocks);
    focused(Screen { stepper: Some(stepper(0)), ..screen }, choose("edit"))
}

pub(crate) fn review() -> Screen {
    let said = |content| Value::Said(fr(content));
    let blocks = vec![
        Block::Heading(fr("Est-ce que tout est juste ?")),
        Block::Paragraph(fr("Pour changer une réponse, choisissez sa ligne.")),
        row(1, "Où avez-vous perdu votre permis ?", said("En France")),
        row(2, "Quand ?", Value::Typed(Secret::new("31/12/2025".into()))),
        row(3, "Avez-vous porté plainte ?", said("Je ne sais pas")),
        choice(4, Mark::None, fr("Oui, continuer"), Act::Continue),
    ];
    focused(screen("Vos réponses", blocks), Act::Continue)
}

pub(crate) const PAYLOAD: &str =
    "À apporter : pièce d’identité, photo\nAppeler : 34 00\nSite : ants.gouv.fr";

pub(crate) fn result() -> Screen {
    let blocks = vec![
        Block::Heading(fr("Et maintenant")),
        Block::Good(fr("Vous avez tous les papiers de la liste.")),
        Block::Subheading(fr("À faire")),
        Block::Bullet(fr("Allez sur le site officiel, sur un autre ordinateur ou un téléphone :")),
        Block::Large(fr("permisdeconduire.ants.gouv.fr")),
        Block::Bullet(fr("Demandez un nouveau permis. C’est gratuit si on vous l’a volé.")),
        Block::Careful(fr("Sans permis, vous pouvez conduire 2 mois avec la déclaration.")),
        Block::Subheading(fr("Où aller")),
        Block::Row(Row {
            digit: None,
            label: fr("France services"),
            value: Value::Said(fr("12 rue des Lilas")),
            target: None,
        }),
        Block::Row(Row {
            digit: None,
            label: fr("Téléphone"),
            value: Value::Said(fr("34 00")),
            target: None,
        }),
        Block::Rule,
        code(PAYLOAD),
        hinted(1, fr("Faire autre chose"), fr("Retour à l’accueil"), choose("home")),
        choice(2, Mark::None, fr("J’ai fini"), Act::Continue),
    ];
    focused(screen("Permis de conduire perdu", blocks), Act::Continue)
}

pub(crate) fn code(payload: &str) -> Block {
    Block::Code(Code {
        payload: Secret::new(payload.into()),
        words: fr("Prenez le carré en photo."),
        instead: fr("Le carré ne peut pas être montré ici. Notez ce qui suit."),
    })
}

pub(crate) fn only_code(payload: &str) -> Screen {
    let blocks = vec![
        Block::Heading(fr("Emportez votre liste.")),
        code(payload),
        choice(1, Mark::None, fr("Retour au résultat"), Act::Back),
    ];
    focused(screen("Sur votre téléphone", blocks), Act::Back)
}

pub(crate) fn help() -> Screen {
    let blocks = vec![
        Block::Heading(fr("Qui peut vous aider ?")),
        hinted(
            1,
            fr("Appeler une personne ici"),
            fr("Un message s’affiche. La personne vient."),
            choose("call"),
        ),
        Block::Row(Row {
            digit: None,
            label: fr("Pour cette démarche"),
            value: Value::Said(fr("34 00 (appel gratuit)")),
            target: None,
        }),
        choice(2, Mark::None, fr("Ce que cet ordinateur garde"), choose("keeps")),
        choice(3, Mark::None, fr("Fermer l’aide"), Act::Back),
    ];
    let screen = focused(screen("Aide", blocks), choose("call"));
    Screen { beneath: Some(Box::new(choice_step())), ..screen }
}

pub(crate) fn idle() -> Screen {
    let blocks = vec![
        Block::Heading(fr("Êtes-vous toujours là ?")),
        Block::Paragraph(fr("Dans 45 secondes, tout sera effacé.")),
        Block::Paragraph(fr("Appuyez sur une touche pour continuer.")),
        choice(1, Mark::None, fr("Je suis là"), Act::Continue),
    ];
    let banner = Some(fr("Une personne est appelée. Restez là, elle arrive."));
    let beneath = Screen { banner: banner.clone(), ..field("", 0) };
    let screen = focused(screen("Toujours là ?", blocks), Act::Continue);
    Screen { banner, beneath: Some(Box::new(beneath)), ..screen }
}

pub(crate) fn arabic() -> Screen {
    let place = |digit, label, id| choice(digit, Mark::Open, ar(label), choose(id));
    let blocks = vec![
        Block::Heading(ar("أين فقدت رخصة القيادة؟")),
        Block::Paragraph(ar("اختر البلد الذي كنت فيه.")),
        place(1, "في فرنسا", "france"),
        place(2, "في بلد أوروبي آخر", "europe"),
        place(3, "في بلد آخر", "elsewhere"),
        choice(4, Mark::Chosen, ar("لا أعرف"), choose("unknown")),
        Block::Muted(ar("لا يُرسل أي شيء. يمكنك الرجوع إلى الوراء.")),
    ];
    let keys = vec![
        key("0", ar("رجوع"), Act::Back),
        key("F1", ar("مساعدة"), choose("help")),
        key("F2", ar("استماع"), choose("listen")),
        key("F3", ar("اللغة"), choose("language")),
        key("F4", ar("الإعدادات"), choose("settings")),
        key("Échap", ar("توقف"), choose("stop")),
    ];
    let sections = ["وضعك", "أوراقك", "الطلب"].map(ar).into();
    let remaining = Some(ar("بقي من 2 إلى 4 أسئلة · من 4 إلى 9 دقائق"));
    Screen {
        language: Tag::parse("ar").unwrap(),
        direction: Direction::RightToLeft,
        title: ar("رخصة قيادة مفقودة"),
        corner: ar("العربية"),
        stepper: Some(Stepper { sections, current: 1, remaining }),
        keys,
        ..focused(screen("", blocks), choose("europe"))
    }
}

/// A text longer than any page, with nothing to choose.
pub(crate) fn long_text() -> Screen {
    let paragraph = |number| {
        Block::Paragraph(fr(&format!(
            "Paragraphe {number}. Vos réponses restent ici pendant la visite. Rien n’est envoyé \
             sur internet. Rien n’est écrit sur le disque.",
        )))
    };
    let heading = Block::Heading(fr("Cet ordinateur ne garde rien de vous."));
    let blocks = [heading].into_iter().chain((1..=20).map(paragraph)).collect();
    screen("Ce que cet ordinateur garde", blocks)
}

/// Every fixture with its name.
pub(crate) fn all() -> Vec<(&'static str, Screen)> {
    vec![
        ("attract", attract()),
        ("comfort", comfort()),
        ("choice", choice_step()),
        ("checklist", checklist()),
        ("field", field("31/12", 5)),
        ("review", review()),
        ("result", result()),
        ("code", only_code(PAYLOAD)),
        ("help", help()),
        ("idle", idle()),
        ("arabic", arabic()),
        ("long", long_text()),
    ]
}
