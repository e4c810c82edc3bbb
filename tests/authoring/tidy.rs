//! Tidying changes lay-out and order, and nothing else.

use std::{fs, path::Path};

use guichet::{
    format::{
        Document,
        tidy::{self, TextOrder, Untidy},
    },
    procedure::Procedure,
};
use proptest::prelude::*;

use crate::{parsed, procedure};

fn tidied(text: &str) -> String {
    tidy::toml(text, Document::of("procedures/x.toml").unwrap().shape).unwrap()
}

fn good() -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packs/good/home.toml"))
        .unwrap()
}

fn debug(procedure: &Procedure) -> String {
    format!("{procedure:?}")
}

#[test]
fn keys_come_in_their_order_and_equal_signs_stand_in_line() {
    let text = "\
# The whole file.

theme=\"housing\"
id = 'x'   # its name
schema = 1

[[step]]
kind=\"choice\"
# Why this option:
options = [{to=\"end\", id=\"a\"},
  {id=\"b\"}, # beside b
  # above c
  {id=\"c\"}]
id = \"s\"


# About the review.
[review]
written = 2026-01-31
status = \"draft\"
";
    insta::assert_snapshot!(tidied(text), @r#"
    # The whole file.

    schema = 1
    id     = 'x' # its name
    theme  = "housing"

    # About the review.
    [review]
    status  = "draft"
    written = 2026-01-31

    [[step]]
    id   = "s"
    kind = "choice"
    # Why this option:
    options = [
      { id = "a", to = "end" },
      { id = "b" }, # beside b
      # above c
      { id = "c" },
    ]
    "#);
}

#[test]
fn a_procedure_means_the_same_afterwards() {
    let text = good();
    assert_eq!(debug(&parsed(&tidied(&text)).unwrap()), debug(&parsed(&text).unwrap()));
}

#[test]
fn what_is_broken_is_left_alone() {
    let shape = Document::of("procedures/x.toml").unwrap().shape;
    assert_eq!(tidy::toml("id = \"x", shape), Err(Untidy::Broken));
    assert_eq!(tidy::fluent("a = x\nb\n", None), Err(Untidy::Broken));
}

#[test]
fn dictionaries_stay_in_the_order_of_their_author() {
    let text = "# Head.\n\n[site.b]\nsite = \"b.fr\"\n[phone.a]\nphone = \"1 2\"\n[site.a]\n";
    let tidied = tidy::toml(text, Document::of("values.toml").unwrap().shape).unwrap();
    let headings: Vec<_> = tidied.lines().filter(|line| line.starts_with('[')).collect();
    assert_eq!(headings, ["[site.b]", "[phone.a]", "[site.a]"]);
}

#[test]
fn texts_come_as_visitors_meet_them() {
    let procedure = procedure(&good());
    let text = "\
home_permit = Un titre ?
    .mediator = note
    .why = pour savoir

# About the question.
home_nationality = Où ?
    .opt_other = C
    .opt_french = A
    .text = texte
home = Un logement
    .section_papers = Papiers
    .goal = but
    .section_you = Vous
";
    let tidied = tidy::fluent(text, Some(&TextOrder::of(&procedure))).unwrap();
    insta::assert_snapshot!(tidied, @"
    home = Un logement
        .goal = but
        .section_you = Vous
        .section_papers = Papiers

    # About the question.
    home_nationality = Où ?
        .text = texte
        .opt_french = A
        .opt_other = C

    home_permit = Un titre ?
        .why = pour savoir
        .mediator = note
    ");
}

#[test]
fn short_texts_may_stand_close_together() {
    let text =
        "# Head.\n\na = x\nb = y\n\nc = z\n# of d\nd = { $n ->\n [one] o\n *[other] p\n }\ne = x\n";
    insta::assert_snapshot!(tidy::fluent(text, None).unwrap(), @"
    # Head.

    a = x
    b = y

    c = z

    # of d
    d =
        { $n ->
            [one] o
           *[other] p
        }

    e = x
    ");
}

#[test]
fn the_shipped_pack_is_tidy() {
    let program = Path::new(env!("CARGO_BIN_EXE_guichet"));
    let root = env!("CARGO_MANIFEST_DIR");
    let output =
        std::process::Command::new(program).args(["fmt", "--check", root]).output().unwrap();
    let told = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{told}{}", String::from_utf8_lossy(&output.stderr));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Comments, blank lines and spaces anywhere between the lines of a good file.
    #[test]
    fn nothing_is_lost_wherever_comments_stand(
        places in prop::collection::vec((0_usize..400, 0_usize..4), 0..30),
    ) {
        let good = good();
        let mut lines: Vec<String> = good.lines().map(str::to_owned).collect();
        for (number, (at, kind)) in places.into_iter().enumerate() {
            let at = at % lines.len();
            let line = lines[at].clone();
            match kind {
                0 => lines.insert(at, format!("# note {number}: \"quoted\" [x]")),
                1 => lines.insert(at, String::new()),
                2 if !line.contains('#') => lines[at] = format!("{line}  # beside {number}"),
                _ => lines[at] = format!("{line}   "),
            }
        }
        let text = lines.join("\n");
        prop_assume!(text.parse::<toml::Table>().is_ok());
        let tidy = tidied(&text);
        prop_assert_eq!(&tidied(&tidy), &tidy, "tidying twice");
        let comments = |text: &str| {
            let mut found: Vec<_> = text
                .lines()
                .filter_map(|it| it.find("# note").or(it.find("# beside")).map(|at| it[at..].trim_end().to_owned()))
                .collect();
            found.sort();
            found
        };
        prop_assert_eq!(comments(&tidy), comments(&text));
        prop_assert_eq!(debug(&parsed(&tidy).unwrap()), debug(&parsed(&text).unwrap()));
    }
}
