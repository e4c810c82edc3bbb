//! Texts keep their places.

use super::*;

const SOURCE: &str = "\
# A note to translators.
licence = Permis
    .text =
        { WORD(\"suspended\", \"Suspendu\") } : on vous l’a pris.
        Cela coûte { VALUE(\"fee.x\") } euros.
    .why = { $missing ->
        [one] Il manque { $missing } papier.
       *[other] Il manque { $missing } papiers.
    }
other = { \"\" }
";

fn manuscript() -> Manuscript {
    Manuscript::read(&SourceText { path: "fr/licence.ftl".to_owned(), text: SOURCE.into() })
}

fn text(id: &str, part: Option<&str>) -> Written {
    let name = TextName { id: id.to_owned(), part: part.map(str::to_owned) };
    manuscript().get(&name).unwrap().clone()
}

#[test]
fn every_text_has_its_name_its_place_and_its_comment() {
    let names: Vec<_> = manuscript().texts.iter().map(|it| it.name.to_string()).collect();
    assert_eq!(names, ["licence", "licence.text", "licence.why", "other"]);
    let title = text("licence", None);
    assert_eq!(&SOURCE[title.at.clone()], "Permis");
    assert_eq!(&SOURCE[title.named_at.clone()], "licence");
    assert_eq!(title.comment.as_deref(), Some("A note to translators."));
    assert_eq!(&SOURCE[text("licence", Some("why")).named_at.clone()], "why");
}

#[test]
fn a_wording_is_the_same_however_it_is_indented() {
    let indented = SOURCE.replace("        ", "      ");
    let other =
        Manuscript::read(&SourceText { path: String::new(), text: indented.clone().into() });
    for written in &other.texts {
        let own = text(&written.name.id, written.name.part.as_deref());
        assert_eq!(own.wording(SOURCE), written.wording(&indented), "{}", written.name);
    }
    assert!(text("licence", Some("text")).wording(SOURCE).ends_with("} euros."));
    assert!(text("licence", Some("why")).wording(SOURCE).ends_with("papiers.\n}"));
}

#[test]
fn a_brace_between_quotes_ends_no_text() {
    let source = "a = x { WORD(\"b\", \"y } \\\" z\") }\nb = {\"}\"} and { \"{\" }\n";
    let manuscript =
        Manuscript::read(&SourceText { path: String::new(), text: source.to_owned().into() });
    let wordings: Vec<_> = manuscript.texts.iter().map(|it| it.wording(source)).collect();
    let wanted = ["x { WORD(\"b\", \"y } \\\" z\") }", "{\"}\"} and { \"{\" }"];
    assert_eq!(wordings, wanted);
}

#[test]
fn a_text_is_read_in_each_of_its_cases() {
    let fill = |piece: &Piece| match piece {
        Piece::Variable { name, .. } => format!("<{name}>"),
        Piece::Call { arguments, .. } => format!("<{}>", arguments.join(",")),
        _ => String::new(),
    };
    let read = |part| text("licence", Some(part)).readings(&fill);
    let [both] = &*read("text") else { panic!() };
    assert_eq!(both.text, "Suspendu : on vous l’a pris.\nCela coûte <fee.x> euros.");
    let cases: Vec<_> = read("why").into_iter().map(|it| it.text).collect();
    assert_eq!(cases, ["Il manque <missing> papier.", "Il manque <missing> papiers."]);
}

#[test]
fn a_byte_of_a_reading_is_found_again_in_the_source() {
    let readings = text("licence", Some("text")).readings(&|_| "25".to_owned());
    for word in ["pris", "Cela", "euros", "Suspendu", "pendu"] {
        let at = readings[0].text.find(word).unwrap();
        assert_eq!(readings[0].source_of(at), SOURCE.find(word).unwrap(), "{word}");
    }
    let five = readings[0].text.find("25").unwrap() + 1;
    assert_eq!(readings[0].source_of(five), SOURCE.find("{ VALUE").unwrap());
    let case = &text("licence", Some("why")).readings(&|_| "2".to_owned())[1];
    let at = case.text.find("papiers").unwrap();
    assert_eq!(case.source_of(at), SOURCE.find("papiers").unwrap());
}

#[test]
fn what_is_filled_in_is_told_from_what_is_written() {
    let fill = |_: &Piece| "25".to_owned();
    let read = |part| text("licence", Some(part)).readings(&fill);
    let texts = &read("text")[0];
    let filled: Vec<_> = texts.filled.iter().map(|at| &texts.text[at.clone()]).collect();
    let terms: Vec<_> =
        texts.terms.iter().map(|(at, id)| (&texts.text[at.clone()], id.as_str())).collect();
    assert_eq!((filled, terms), (vec!["25"], vec![("Suspendu", "suspended")]));
    let case = &read("why")[1];
    assert_eq!(&case.text[case.filled[0].start..], "25 papiers.");
}

#[test]
fn a_wording_says_the_same_where_only_its_lines_end_elsewhere() {
    let one = "{ $n ->\n[1] { $m ->\n[one] a\n*[other] b\n}\n*[other] c\n}";
    let other = "{ $n ->\n[1]\n{ $m ->\n[one] a\n*[other] b\n}\n*[other] c\n}";
    assert!(same_wording(one, other));
    assert!(same_wording("a\nb", "a\nb"));
    for changed in [one.replace('a', "A"), one.replace('c', "c\nd"), String::new()] {
        assert!(!same_wording(one, &changed), "{changed}");
    }
    assert!(!same_wording("a\nb", "a b"), "a line end is seen by visitors");
}
