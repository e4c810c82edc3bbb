//! What the layout must do with the texts of visitors: the right order, the right lines, and
//! nothing on the screen that is not a letter.

use guichet::{
    lang::Direction::{self, LeftToRight, RightToLeft},
    layout::{Laid, Line, caret, cleanse, cleanse_pack, isolate, lay_out, marks, plain, width_of},
};
use proptest::prelude::*;

fn lines(text: &str, width: usize, direction: Direction) -> Vec<String> {
    lay_out(text, width, direction).lines.iter().map(Line::symbols).collect()
}

fn on_one_line(text: &str, direction: Direction) -> String {
    let lines = lines(text, 200, direction);
    assert_eq!(lines.len(), 1, "{text}");
    lines[0].clone()
}

/// Agreed with python-bidi and arabic-reshaper.
#[rustfmt::skip]
const RIGHT_TO_LEFT: &[(&str, &str)] = &[
    ("مرحبا بالعالم", "ﻢﻟﺎﻌﻟﺎﺑ ﺎﺒﺣﺮﻣ"),
    ("السلام عليكم", "ﻢﻜﻴﻠﻋ ﻡﻼﺴﻟﺍ"),
    ("الإجراءات الإدارية", "ﺔﻳﺭﺍﺩﻹﺍ ﺕﺍءﺍﺮﺟﻹﺍ"),
    ("لا إله إلا أنت", "ﺖﻧﺃ ﻻﺇ ﻪﻟﺇ ﻻ"),
    ("اتصل بالرقم 3949 (France Travail) قبل الساعة 17:00، لا تنس بطاقتك!", "!ﻚﺘﻗﺎﻄﺑ ﺲﻨﺗ ﻻ ،17:00 ﺔﻋﺎﺴﻟﺍ ﻞﺒﻗ (France Travail) 3949 ﻢﻗﺮﻟﺎﺑ ﻞﺼﺗﺍ"),
    ("تجديد بطاقة الإقامة [1]", "[1] ﺔﻣﺎﻗﻹﺍ ﺔﻗﺎﻄﺑ ﺪﻳﺪﺠﺗ"),
    ("«نعم» أو (لا)", "(ﻻ) ﻭﺃ «ﻢﻌﻧ»"),
    ("الخطوة 2 من 5", "5 ﻦﻣ 2 ﺓﻮﻄﺨﻟﺍ"),
    ("البريد: aide@exemple.fr", "aide@exemple.fr :ﺪﻳﺮﺒﻟﺍ"),
    ("سلام دنیا", "ﺎﯿﻧﺩ ﻡﻼﺳ"),
    ("چگونه گذرنامه\u{200c}ام را تمدید کنم؟", "؟ﻢﻨﮐ ﺪﯾﺪﻤﺗ ﺍﺭ ﻡﺍﻪﻣﺎﻧﺭﺬﮔ ﻪﻧﻮﮕﭼ"),
    ("صفحه ۲ از ۵", "۵ ﺯﺍ ۲ ﻪﺤﻔﺻ"),
    ("می\u{200c}خواهم پول بگیرم", "ﻡﺮﯿﮕﺑ ﻝﻮﭘ ﻢﻫﺍﻮﺧﯽﻣ"),
    ("کد پستی: 75001 پاریس", "ﺲﯾﺭﺎﭘ 75001 :ﯽﺘﺴﭘ ﺪﮐ"),
    ("اضغط على Enter للمتابعة", "ﺔﻌﺑﺎﺘﻤﻠﻟ Enter ﻰﻠﻋ ﻂﻐﺿﺍ"),
    ("50% خصم", "ﻢﺼﺧ 50%"),
    ("السعر 10 €", "€ 10 ﺮﻌﺴﻟﺍ"),
    ("من 9:00 إلى 12:30", "12:30 ﻰﻟﺇ 9:00 ﻦﻣ"),
    ("بطاقة الهوية (CNI) أو جواز السفر", "ﺮﻔﺴﻟﺍ ﺯﺍﻮﺟ ﻭﺃ (CNI) ﺔﻳﻮﻬﻟﺍ ﺔﻗﺎﻄﺑ"),
    ("السلام عليكم ABC 123 أهلا", "ﻼﻫﺃ ABC 123 ﻢﻜﻴﻠﻋ ﻡﻼﺴﻟﺍ"),
];

#[test]
fn right_to_left_sentences_come_out_in_visual_order() {
    for (text, seen) in RIGHT_TO_LEFT {
        assert_eq!(on_one_line(text, RightToLeft), *seen, "{text}");
    }
}

#[test]
fn numbers_and_addresses_are_never_turned_round() {
    let cases = [
        ("الرقم 01 42 34 50 هنا", "ﺎﻨﻫ 01 42 34 50 ﻢﻗﺮﻟﺍ"),
        ("الرقم 01\u{a0}42\u{202f}34 هنا", "ﺎﻨﻫ 01 42 34 ﻢﻗﺮﻟﺍ"),
        ("اتصل +33 1 42 34 الآن", "ﻥﻵﺍ +33 1 42 34 ﻞﺼﺗﺍ"),
        ("اتصل +33 (0)1 42 34", "+33 (0)1 42 34 ﻞﺼﺗﺍ"),
        ("اتصل (01) 42 34", "(01) 42 34 ﻞﺼﺗﺍ"),
        ("تاريخ 2024-03-12", "2024-03-12 ﺦﻳﺭﺎﺗ"),
        ("الحرارة -5 اليوم", "ﻡﻮﻴﻟﺍ -5 ﺓﺭﺍﺮﺤﻟﺍ"),
        ("ملف 14880*02 هنا", "ﺎﻨﻫ 14880*02 ﻒﻠﻣ"),
        ("لغة C++ هنا", "ﺎﻨﻫ C++ ﺔﻐﻟ"),
        ("موقع https://ants.gouv.fr/ هنا", "ﺎﻨﻫ https://ants.gouv.fr/ ﻊﻗﻮﻣ"),
        ("عنوان 12 rue de la Paix, 75002 Paris هنا", "ﺎﻨﻫ 12 rue de la Paix, 75002 Paris ﻥﺍﻮﻨﻋ"),
        ("عنوان 12, rue X هنا", "ﺎﻨﻫ 12, rue X ﻥﺍﻮﻨﻋ"),
        ("الرقم ٠١ ٤٢ ٣٤ هنا", "ﺎﻨﻫ ٠١ ٤٢ ٣٤ ﻢﻗﺮﻟﺍ"),
        ("شماره ۰۱ ۴۲ ۳۴", "۰۱ ۴۲ ۳۴ ﻩﺭﺎﻤﺷ"),
        ("الرقم \u{2068}01 42 34\u{2069} هنا", "ﺎﻨﻫ 01 42 34 ﻢﻗﺮﻟﺍ"),
    ];
    for (text, seen) in cases {
        assert_eq!(on_one_line(text, RightToLeft), seen, "{text}");
    }
    assert_eq!(on_one_line("voir الرقم 01 42 34 ici", LeftToRight), "voir ﻢﻗﺮﻟﺍ 01 42 34 ici");
}

#[test]
fn what_reads_rightly_unaided_is_left_alone() {
    let cases = [
        ("كوفيد-19", "19-ﺪﻴﻓﻮﻛ"),
        ("الأرقام 1, 2, 3", "3 ,2 ,1 ﻡﺎﻗﺭﻷﺍ"),
        ("الساعة 9:00", "9:00 ﺔﻋﺎﺴﻟﺍ"),
        ("(2024) هنا", "ﺎﻨﻫ (2024)"),
    ];
    for (text, seen) in cases {
        assert_eq!(on_one_line(text, RightToLeft), seen, "{text}");
    }
}

#[test]
fn isolates_surround_what_must_not_be_turned_round() {
    let cases = [
        ("Appelez le 3949.", "Appelez le 3949."),
        ("Tél. 01 42 34.", "Tél. \u{2066}01 42 34\u{2069}."),
        ("à a@b.fr, ou", "\u{2066}à a@b.fr, ou\u{2069}"),
        ("إلى a@b.fr، أو", "إلى \u{2066}a@b.fr\u{2069}، أو"),
        ("\u{2068}01 42\u{2069}", "\u{2068}01 42\u{2069}"),
        ("", ""),
    ];
    for (text, isolated) in cases {
        assert_eq!(isolate(text), isolated);
    }
    let word = marks::word("a-1", "هنا");
    assert_eq!(isolate(&word), word, "the id of a word is not text");
}

#[test]
fn pashto_letters_without_forms_stay_and_their_neighbours_join() {
    assert_eq!(on_one_line("ښه", RightToLeft), "ﻪښ");
    assert_eq!(on_one_line("څنګه", RightToLeft), "ﻪګﻨڅ");
}

#[test]
fn lam_and_alef_are_one_cell_that_covers_both() {
    let laid = lay_out("سلام", 10, RightToLeft);
    let cells: Vec<_> =
        laid.lines[0].cells.iter().map(|it| (it.symbol.as_str(), it.source.clone())).collect();
    assert_eq!(cells, [("ﻡ", 6..8), ("ﻼ", 2..6), ("ﺳ", 0..2)]);
    assert_eq!(width_of("سلام"), 3);
    assert_eq!(on_one_line("ب\u{200d}لا", RightToLeft), "ﻼﺑ");
    assert_eq!(on_one_line("ل\u{200c}ا", RightToLeft), "ﺍﻝ");
    assert_eq!(on_one_line("لَا", RightToLeft), "ﻻَ");
}

#[test]
fn french_punctuation_stays_with_its_word() {
    let cases: &[(&str, usize, &[&str])] = &[
        ("Avez-vous un bail ?", 17, &["Avez-vous un", "bail ?"]),
        ("Avez-vous un bail\u{202f}?", 17, &["Avez-vous un", "bail ?"]),
        ("Dites « oui » ou non", 9, &["Dites", "« oui »", "ou non"]),
        ("Dites «\u{a0}oui\u{a0}» ou non", 9, &["Dites", "« oui »", "ou non"]),
        ("Cela coûte 10 € par an", 13, &["Cela coûte", "10 € par an"]),
        ("Cela coûte 10 % par an", 13, &["Cela coûte", "10 % par an"]),
        ("Il faut : un bail", 7, &["Il", "faut :", "un bail"]),
        ("Vite ! Vite !", 5, &["Vit", "e !", "Vit", "e !"]),
        ("M.\u{a0}Dupont arrive", 8, &["M.", "Dupont", "arrive"]),
        ("M.\u{a0}Dupont arrive", 9, &["M. Dupont", "arrive"]),
        ("un  deux   trois", 8, &["un  deux", "trois"]),
        ("anticonstitutionnel", 8, &["anticons", "titution", "nel"]),
        ("un rendez-vous", 10, &["un rendez-", "vous"]),
        ("un\ndeux\n\ntrois", 8, &["un", "deux", "", "trois"]),
    ];
    for (text, width, expected) in cases {
        assert_eq!(lines(text, *width, LeftToRight), *expected, "{text}");
    }
}

#[test]
fn numbers_and_addresses_are_cut_only_when_no_line_can_hold_them() {
    let text = "Appelez le 01 42 34 56 78 demain";
    assert_eq!(lines(text, 20, LeftToRight), ["Appelez le", "01 42 34 56 78", "demain"]);
    assert_eq!(lines(text, 8, LeftToRight), ["Appelez", "le", "01 42 34", "56 78", "demain"]);
    let text = "Écrire à aide@france-travail.fr vite";
    assert_eq!(lines(text, 24, LeftToRight), ["Écrire à", "aide@france-travail.fr", "vite"]);
    assert_eq!(lines("Dossier AB-123-CD", 12, LeftToRight), ["Dossier", "AB-123-CD"]);
    let text = "اتصل الآن 01 42 34 56 78";
    assert_eq!(lines(text, 16, RightToLeft), ["ﻥﻵﺍ ﻞﺼﺗﺍ", "01 42 34 56 78"]);
}

#[test]
fn chinese_lines_never_start_with_punctuation() {
    let cases: &[(&str, usize, &[&str])] = &[
        ("你好世界这。请按", 10, &["你好世界", "这。请按"]),
        ("请（现在）按", 4, &["请", "（现", "在）", "按"]),
        ("请按一，然后按二！", 6, &["请按", "一，然", "后按", "二！"]),
        ("请拨打3949号", 6, &["请拨打", "3949号"]),
    ];
    for (text, width, expected) in cases {
        assert_eq!(lines(text, *width, LeftToRight), *expected, "{text}");
    }
}

#[test]
fn ukrainian_wraps_at_words() {
    let text = "Натисніть «Так», щоб продовжити — або зачекайте.";
    assert_eq!(
        lines(text, 16, LeftToRight),
        ["Натисніть «Так»,", "щоб продовжити —", "або зачекайте."]
    );
}

#[test]
fn arabic_wraps_in_reading_order() {
    assert_eq!(lines("اضغط على Enter للمتابعة", 14, RightToLeft), ["Enter ﻰﻠﻋ ﻂﻐﺿﺍ", "ﺔﻌﺑﺎﺘﻤﻠﻟ"]);
    assert_eq!(lines("هل لديك بطاقة ؟", 12, RightToLeft), ["ﻚﻳﺪﻟ ﻞﻫ", "؟ ﺔﻗﺎﻄﺑ"]);
}

#[test]
fn spaces_at_the_end_of_a_text_stay_at_its_end() {
    assert_eq!(on_one_line("un ", LeftToRight), "un ");
    assert_eq!(on_one_line("سج ", RightToLeft), " ﺞﺳ");
    assert_eq!(on_one_line("a \u{2067}سج \u{2069}", LeftToRight), "a ﺞﺳ ");
    assert_eq!(lines("un  ", 3, LeftToRight), ["un "]);
}

#[test]
fn a_line_without_room_is_not_a_reason_to_stop() {
    assert_eq!(lines("un mot", 0, LeftToRight), [""]);
    assert_eq!(lines("un\nmot", 0, LeftToRight), ["", ""]);
    assert_eq!(lines("un :", 1, LeftToRight), ["u", "n", ":"]);
    assert_eq!(lines("你a", 1, LeftToRight), [" ", "a"]);
    assert_eq!(lines("", 10, RightToLeft), [""]);
    assert_eq!(lines("   ", 2, LeftToRight), ["  "]);
    assert_eq!(lines("   mot", 3, LeftToRight), ["mot"]);
}

#[test]
fn nothing_but_letters_reaches_a_cell() {
    let text = "a\u{1b}[2Jb\u{ad}c\u{200b}d\u{feff}e\u{202e}f\u{e0001}g\u{f8ff}h\r\n\u{0}i\tj";
    assert_eq!(lines(text, 40, LeftToRight), ["a[2Jbcdefgh", "i j"]);
    assert_eq!(lines("☎\u{fe0f} 👨\u{200d}👩", 40, LeftToRight), ["☎ 👨👩"]);
    assert_eq!(lines("\u{301}a", 40, LeftToRight), ["a"]);
}

#[test]
fn glossary_marks_are_consumed_and_their_cells_know_the_word() {
    let text = format!("Le {} et l’{}.", marks::word("bail", "bail"), marks::word("caf", "APL"));
    let laid = lay_out(&text, 40, LeftToRight);
    assert_eq!(laid.words, ["bail", "caf"]);
    assert_eq!(laid.lines[0].symbols(), "Le bail et l’APL.");
    assert_eq!(in_word(&laid, 0), "bail");
    assert_eq!(in_word(&laid, 1), "APL");
    assert_eq!(plain(&text), "Le bail et l’APL.");
    assert_eq!(width_of(&text), 17);
}

#[test]
fn a_glossary_word_may_wrap_and_join_its_neighbours() {
    let laid = lay_out(&marks::word("a", "un long mot"), 7, LeftToRight);
    assert_eq!(laid.lines.len(), 2);
    assert_eq!(in_word(&laid, 0), "un longmot");
    let text = format!("ال{}", marks::word("a", "بيت"));
    assert_eq!(on_one_line(&text, RightToLeft), on_one_line("البيت", RightToLeft));
}

#[test]
fn glossary_marks_that_make_no_sense_are_dropped() {
    let (open, middle, close) = (marks::OPEN, marks::MIDDLE, marks::CLOSE);
    let cases = [
        (format!("a{open}b"), "ab"),
        (format!("a{middle}b{close}"), "ab"),
        (format!("{open}x{open}y{middle}b{close}c"), "xbc"),
        (format!("{open}x{middle}b\nc"), "b\nc"),
    ];
    for (text, seen) in cases {
        assert_eq!(plain(&text), seen);
    }
    let laid = lay_out(&format!("{open}x{middle}b\nc"), 9, LeftToRight);
    assert_eq!(laid.lines[1].cells[0].word, None, "a word ends with its paragraph");
}

#[test]
fn the_caret_stands_where_the_next_letter_is_read() {
    let cases = [
        ("abc", LeftToRight, vec![0, 1, 2, 3]),
        ("abc ", LeftToRight, vec![0, 1, 2, 3, 4]),
        ("你a", LeftToRight, vec![0, 2, 3]),
        ("سجل", RightToLeft, vec![3, 2, 1, 0]),
        ("سجل ", RightToLeft, vec![4, 3, 2, 1, 0]),
        ("سلام", RightToLeft, vec![3, 2, 2, 1, 0]),
        ("سج ab", RightToLeft, vec![5, 4, 3, 0, 1, 0]),
        ("ab سج", LeftToRight, vec![0, 1, 2, 5, 4, 5]),
        ("12", RightToLeft, vec![0, 1, 0]),
        ("", RightToLeft, vec![0]),
    ];
    for (text, direction, columns) in cases {
        let laid = lay_out(text, 20, direction);
        let offsets = text.char_indices().map(|it| it.0).chain([text.len()]);
        let found: Vec<_> = offsets.map(|it| caret(&laid, it, direction)).collect();
        let expected: Vec<_> = columns.into_iter().map(|column| (0, column)).collect();
        assert_eq!(found, expected, "{text}");
    }
}

#[test]
fn the_caret_follows_the_lines() {
    let laid = lay_out("un deux\n\ntrois", 4, LeftToRight);
    let at = |offset| caret(&laid, offset, LeftToRight);
    assert_eq!([at(0), at(2), at(3), at(7)], [(0, 0), (0, 2), (1, 0), (1, 4)]);
    assert_eq!([at(8), at(9), at(14), at(99)], [(2, 0), (3, 0), (4, 1), (4, 1)]);
    let laid = lay_out("سجل سجل", 3, RightToLeft);
    assert_eq!(caret(&laid, 6, RightToLeft), (0, 0));
    assert_eq!(caret(&laid, 7, RightToLeft), (1, 3));
}

#[test]
fn text_from_outside_is_cleansed() {
    let cases = [
        ("e\u{301}te\u{301}", "été"),
        ("a\u{1b}[31m\u{202e}b\u{2066}\u{e000}c", "a[31mbc"),
        ("un\r\ndeux\ttrois", "un deux trois"),
        ("می\u{200c}خواهم", "می\u{200c}خواهم"),
        ("a\u{200d}b\u{200c}\u{200c}", "ab"),
        ("क\u{94d}\u{200d}ष", "क\u{94d}\u{200d}ष"),
        ("x\u{316}\u{317}\u{318}\u{319}\u{31c}\u{31d}y", "x\u{316}\u{317}\u{318}\u{319}y"),
    ];
    for (text, clean) in cases {
        assert_eq!(cleanse(text, 100), clean);
    }
    assert_eq!(cleanse("abcdef", 3), "abc");
    assert_eq!(cleanse_pack("a\n\u{2068}b\u{2069}\u{e000}\r\nc", 100), "a\n\u{2068}b\u{2069}\nc");
}

#[test]
fn what_was_typed_is_not_in_debug() {
    assert!(!format!("{:?}", lay_out("zqx", 20, LeftToRight)).contains('q'));
}

/// Every symbol of a word, in reading order.
fn in_word(laid: &Laid, word: usize) -> String {
    let cells = laid.lines.iter().flat_map(|line| &line.cells);
    cells.filter(|cell| cell.word == Some(word)).map(|cell| cell.symbol.as_str()).collect()
}

#[rustfmt::skip]
const LETTERS: &[&str] = &[
    "a", "b", "Z", "é", "œ", "П", "ї", "你", "好", "한", "ｱ", "س", "ل", "ا", "إ", "م", "ی", "ښ", "א",
    "1", "2", "٣", "۴", "👍", "☎", "🇫🇷", "क्ष", "한글", "-5", "01 42", "a@b.fr", "12 rue",
];
#[rustfmt::skip]
const SIGNS: &[&str] = &[
    " ", " ", " ", "  ", "\n", "\t", "\u{a0}", "\u{202f}", "\u{3000}", ":", ";", "!", "?", "»", "«",
    "%", "€", "(", ")", "[", "]", ".", ",", "،", "؟", "。", "，", "！", "（", "-", "/", "+", "#", "@",
    "’", "…", "—",
];
#[rustfmt::skip]
const UNSEEN: &[&str] = &[
    "\u{0}", "\u{1b}", "\r", "\u{7f}", "\u{9b}", "\u{ad}", "\u{200b}", "\u{200e}", "\u{200f}",
    "\u{61c}", "\u{202a}", "\u{202b}", "\u{202e}", "\u{202c}", "\u{2066}", "\u{2067}", "\u{2068}",
    "\u{2069}", "\u{2028}", "\u{2029}", "\u{feff}", "\u{fe0f}", "\u{e0061}", "\u{e001}", "\u{e002}",
    "\u{f8ff}", "\u{ffff}", "\u{1f3fd}", "\u{200c}", "\u{200d}", "\u{301}", "\u{64e}", "\u{651}",
];
#[rustfmt::skip]
const FRENCH: &[&str] = &[
    "un", "bail", "bail ?", "« oui »", "«\u{a0}oui\u{a0}»", "10 %", "1 200 €", "oui\u{202f}; non", "« A » :",
];

fn texts(pools: &[&'static [&'static str]]) -> impl Strategy<Value = String> + use<> {
    let all: Vec<&str> = pools.concat();
    prop::collection::vec(prop::sample::select(all), 0..60).prop_map(|parts| parts.concat())
}

fn any_text() -> impl Strategy<Value = String> {
    let marked = texts(&[LETTERS, SIGNS]).prop_map(|it| marks::word("an-id", &it));
    prop_oneof![
        4 => texts(&[LETTERS, LETTERS, SIGNS, UNSEEN]),
        1 => texts(&[LETTERS, SIGNS, UNSEEN, &["\u{e000}", "\u{e000}x\u{e001}"]]),
        1 => (texts(&[LETTERS]), marked, texts(&[SIGNS])).prop_map(|(a, b, c)| a + &b + &c),
        1 => any::<String>(),
    ]
}

fn directions() -> impl Strategy<Value = Direction> {
    prop_oneof![Just(LeftToRight), Just(RightToLeft)]
}

fn is_clean(symbol: &str) -> bool {
    let forbidden = |it: char| {
        it.is_control()
            || matches!(it, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202f}')
            || matches!(it, '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fe00}'..='\u{fe0f}')
            || matches!(it, '\u{e000}'..='\u{f8ff}' | '\u{e0000}'..)
    };
    !symbol.is_empty() && !symbol.contains(forbidden)
}

/// The places of the letters of a text that must be seen: not spaces, marks, unseen characters.
fn seen_letters(text: &str) -> impl Iterator<Item = usize> {
    let seen = |it: &(usize, char)| {
        let mut buffer = [0; 4];
        let letter = &*it.1.encode_utf8(&mut buffer);
        !it.1.is_whitespace()
            && !UNSEEN.contains(&letter)
            && !['\u{94d}', marks::OPEN].contains(&it.1)
    };
    text.char_indices().filter(seen).map(|it| it.0)
}

proptest! {
    #[test]
    fn every_line_fits_and_is_clean(text in any_text(), width in 0_usize..30, to in directions()) {
        let laid = lay_out(&text, width, to);
        prop_assert!(!laid.lines.is_empty());
        for line in &laid.lines {
            let sum: usize = line.cells.iter().map(|cell| usize::from(cell.width)).sum();
            prop_assert_eq!(sum, line.width);
            prop_assert!(line.width <= width);
            for cell in &line.cells {
                prop_assert!(is_clean(&cell.symbol), "{:?}", cell.symbol);
                prop_assert!((1..=2).contains(&cell.width));
                prop_assert!(text.get(cell.source.clone()).is_some_and(|it| !it.is_empty()));
                prop_assert!(cell.word.is_none_or(|it| it < laid.words.len()));
            }
        }
    }

    #[test]
    fn lines_cover_the_text_in_order(text in any_text(), width in 1_usize..30, to in directions()) {
        let laid = lay_out(&text, width, to);
        let mut end = 0;
        for line in &laid.lines {
            prop_assert!(line.source.start == end || &text[end..line.source.start] == "\n");
            end = line.source.end;
            let mut sources: Vec<_> = line.cells.iter().map(|cell| cell.source.clone()).collect();
            sources.sort_by_key(|it| it.start);
            prop_assert!(sources.windows(2).all(|it| it[0].end <= it[1].start));
            prop_assert!(sources.first().is_none_or(|it| line.source.start <= it.start));
            prop_assert!(sources.last().is_none_or(|it| it.end <= line.source.end));
        }
        prop_assert_eq!(end, text.len());
    }

    #[test]
    fn every_letter_is_seen_once(
        text in texts(&[LETTERS, SIGNS, UNSEEN]),
        width in 1_usize..30,
        to in directions(),
    ) {
        let laid = lay_out(&text, width, to);
        let cells = || laid.lines.iter().flat_map(|line| &line.cells);
        for place in seen_letters(&text) {
            let count = cells().filter(|cell| cell.source.contains(&place)).count();
            prop_assert_eq!(count, 1, "byte {}", place);
        }
    }

    #[test]
    fn text_from_left_to_right_reads_as_it_was(
        text in texts(&[&LETTERS[..11], &LETTERS[19..21], SIGNS, UNSEEN]),
        width in 2_usize..30,
    ) {
        let without_spaces = |text: &str| text.split_whitespace().collect::<String>();
        let no_marks = |text: &str| text.replace(['\u{301}', '\u{64e}', '\u{651}'], "");
        let text = no_marks(&text).replace(['\u{2067}', '\u{200f}', '\u{61c}', '؟', '،'], "");
        let seen = lines(&text, width, LeftToRight).concat();
        prop_assert_eq!(without_spaces(&seen), without_spaces(&plain(&text)));
    }

    #[test]
    fn french_lines_begin_and_end_well(
        parts in prop::collection::vec(prop::sample::select(FRENCH), 1..30),
        width in 8_usize..30,
    ) {
        for line in lines(&parts.join(" "), width, LeftToRight) {
            prop_assert!(!line.starts_with([':', ';', '?', '!', '»', '%', '€']), "{}", line);
            prop_assert!(!line.ends_with('«'), "{}", line);
        }
    }

    #[test]
    fn the_caret_is_always_in_its_line(text in any_text(), width in 0_usize..30, to in directions()) {
        let laid = lay_out(&text, width, to);
        for offset in 0..=text.len() + 1 {
            let (line, column) = caret(&laid, offset, to);
            prop_assert!(column <= laid.lines[line].width);
        }
    }

    #[test]
    fn cleansed_text_is_clean_and_stays_so(text in any_text(), most in 0_usize..80) {
        let clean = cleanse(&text, most);
        prop_assert!(clean.chars().count() <= most);
        let kept = ['\u{200c}', '\u{200d}', '\u{202f}'];
        let stays = |it: char| kept.contains(&it) || is_clean(&it.to_string());
        prop_assert!(clean.chars().all(stays));
        prop_assert_eq!(cleanse(&clean, most), clean);
        let pack = cleanse_pack(&text, most);
        prop_assert_eq!(cleanse_pack(&pack, most), pack);
    }

    #[test]
    fn isolates_change_nothing_that_is_seen(text in any_text()) {
        let isolated = isolate(&text);
        prop_assert_eq!(plain(&isolated), plain(&text));
        let once = plain(&text);
        let isolated = isolate(&once);
        prop_assert_eq!(isolate(&isolated), isolated.as_ref());
    }

    #[test]
    fn one_line_is_as_wide_as_measured(text in any_text(), to in directions()) {
        let widest = lay_out(&text, 1000, to).lines.iter().map(|line| line.width).max();
        prop_assert_eq!(width_of(&text), widest.unwrap());
    }
}
