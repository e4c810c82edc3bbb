//! What is told of a walk that goes otherwise than its scenario says.

use crate::folder::Folder;

/// The answers of somebody who comes to the end.
const ANSWERS: &str = "nationality = \"french\", money = [\"wage\"], people = 3, born = \"1980-05-01\", \
                       since = \"today - 3 days\", refused = \"no\", remark = \"\", \
                       list = [\"identity\", \"home-proof\"], false-site = \"leave\"";

/// Writes a scenario of somebody who comes to the end; what is expected begins on line 4.
fn scenario(expected: &str) -> String {
    format!("[[scenario]]\nname = \"Awa\"\nanswers = {{ {ANSWERS} }}\n{expected}\n")
}

/// Returns what is told of such a scenario.
fn told(expected: &str) -> Vec<String> {
    Folder::with_scenarios(&scenario(expected)).told()
}

/// Returns what is told, but for what no scenario tries.
fn failures(scenarios: &str) -> Vec<String> {
    Folder::with_scenarios(scenarios).told()
}

#[test]
fn what_goes_as_it_says_is_said_to_go_well() {
    let folder = Folder::with_scenarios(&scenario(
        "end = \"done\"\noutcome = \"done\"\npapers-missing = [\"pay-slips\"]\n\
         papers = [\"pay-slips\", \"identity\", \"home-proof\"]\npapers-lacks = [\"permit\"]\n\
         deadlines = [\"renew\", \"appeal\"]\nactions = [\"send\"]\nrelated = [\"create-email\"]\n\
         path = [\"intro\", \"nationality\", \"money\", \"people\", \"born\", \"since\", \"refused\", \
         \"remark\", \"list\", \"false-site\", \"type-address\", \"send\", \"done\"]",
    ));
    let told = folder.test(&[]);
    assert_eq!(told.text, "home: 1 scenario, all well\n1 scenario, all well\n");
    assert_eq!(told.code, 0);
}

#[test]
fn where_the_ways_part_is_told() {
    let path = "path = [\"intro\", \"money\", \"nationality\"]";
    insta::assert_snapshot!(told(path).join("\n"), @r#"4:18: after "intro" comes "nationality", not "money"; correct the path, or look at what leads there in the procedure"#);
    let short = "path = [\"intro\", \"nationality\", \"money\"]";
    insta::assert_snapshot!(told(short).join("\n"), @r#"4:8: the way goes on with "people"; write the rest of the path"#);
    let other = "path = [\"nationality\"]";
    insta::assert_snapshot!(told(other).join("\n"), @r#"4:9: the way begins with "intro", not with "nationality"; put the first step first"#);
}

#[test]
fn another_end_is_told_without_the_shadows_it_casts() {
    let told = told("end = \"see-person\"\npapers-missing = []\noutcome = \"see-person\"");
    insta::assert_snapshot!(told.join("\n"), @r#"4:7: the way ends at "done", not at "see-person"; look at the answers and at what the procedure makes of them; one of the two is wrong"#);
}

#[test]
fn a_question_without_an_answer_is_where_the_way_stops() {
    let told = failures(
        "[[scenario]]\nname = \"Awa\"\nanswers = { nationality = \"other\" }\nend = \"done\"\n\
         path = [\"intro\", \"nationality\", \"permit\", \"money\"]\n",
    );
    insta::assert_snapshot!(told.join("\n"), @r#"4:7: the way stops at question "permit", to which this scenario gives no answer; answer "permit" too: write one of "yes", "no", "unknown""#);
}

#[test]
fn a_scenario_without_an_end_may_stop_at_a_question() {
    let told = failures(
        "[[scenario]]\nname = \"Awa\"\nanswers = { nationality = \"other\" }\n\
         path = [\"intro\", \"nationality\", \"permit\"]\n",
    );
    assert_eq!(told, [""; 0]);
}

#[test]
fn papers_that_lack_or_are_too_many_are_named() {
    let told = told(
        "papers-missing = [\"identity\"]\npapers = [\"identity\", \"refusal-letter\"]\n\
         papers-lacks = [\"pay-slips\"]",
    );
    insta::assert_snapshot!(told.join("\n"), @r#"
    4:18: the paper "pay-slips" is missing too; add it here, or tick it in the answers
    4:19: the paper "identity" is not told as missing; remove it here, or look at what is ticked and at its "when" in the procedure
    5:10: the paper "home-proof" is asked for too; add it here, or look at its "when" in the procedure
    5:10: the paper "pay-slips" is asked for too; add it here, or look at its "when" in the procedure
    5:23: the paper "refusal-letter" is not asked for; remove it here, or look at its "when" in the procedure
    6:17: the paper "pay-slips" is asked for; look at its "when" in the procedure
    "#);
}

#[test]
fn a_sheet_that_names_no_papers_is_not_said_to_lack_one() {
    let told = failures(
        "[[scenario]]\nname = \"Awa\"\nanswers = { nationality = \"stateless\" }\n\
         papers-missing = [\"identity\"]\n",
    );
    insta::assert_snapshot!(told.join("\n"), @r#"4:18: the sheet of the end "see-person" names no missing papers; give the end "missing-papers" in its sheet, or write papers-missing = []"#);
}

#[test]
fn deadlines_actions_and_proposals_are_compared() {
    let told = told(
        "today = 2026-12-01\ndeadlines = { renew = \"ask\", appeal = \"today + 1 month\" }\n\
         actions = []\nrelated = [\"false-message\"]",
    );
    insta::assert_snapshot!(told.join("\n"), @r#"
    5:15: the deadline "renew" has a day: 2027-12-01; write the day instead of "ask"
    5:30: the deadline "appeal" is on 2027-01-28, not on 2027-01-01; count again: from which day, and how long
    6:11: "send" is to be done too; add it here, or look at its "when" in the procedure
    7:11: "create-email" is proposed too; add it here, or look at its "when" in the procedure
    7:12: "false-message" is not proposed; remove it here, or look at its "when" in the procedure
    "#);
}

#[test]
fn a_paper_that_is_not_on_the_screen_cannot_be_ticked() {
    let answers = ANSWERS.replace("\"home-proof\"]", "\"refusal-letter\"]");
    let told = failures(&format!(
        "[[scenario]]\nname = \"Awa\"\nanswers = {{ {answers} }}\nend = \"done\"\n"
    ));
    assert_eq!(told.len(), 1);
    assert!(told[0].contains("step \"list\" does not show \"refusal-letter\" to this person"));
}

#[test]
fn an_answer_that_nobody_asks_for_is_worth_a_look() {
    let folder = Folder::with_scenarios(
        "[[scenario]]\nname = \"Awa\"\nanswers = { nationality = \"stateless\", people = 2 }\n\
         end = \"see-person\"\n",
    );
    let told = folder.test(&[]);
    assert!(told.text.contains("3:40: \"people\" is answered but not asked"), "{}", told.text);
    assert_eq!(told.code, 0, "a warning fails nothing");
}

#[test]
fn a_text_that_a_language_lacks_is_named_with_its_screen() {
    let folder = Folder::with_scenarios(&scenario("end = \"done\""));
    let folder = folder.without("locales/ar/home.ftl", "    .opt_wage = Wage\n");
    insta::assert_snapshot!(folder.told().join("\n"), @r#"2:8: the screen "money" is not whole in ar: home_money.opt_wage; write what is missing; until then visitors see the whole screen in the first language"#);
}

#[test]
fn a_text_that_the_first_language_lacks_is_a_hole() {
    let folder = Folder::with_scenarios(&scenario("end = \"done\"\nlanguages = [\"fr\"]"));
    let folder = folder.without("locales/fr/home.ftl", "    .after_leave = Good\n");
    let told = folder.told().join("\n");
    assert!(told.contains("2:8: a text is empty on the screen \"false-site\" in fr"), "{told}");
}

#[test]
fn only_the_languages_of_a_scenario_are_played() {
    let folder = Folder::with_scenarios(&scenario("end = \"done\"\nlanguages = [\"fr\", \"en\"]"));
    let folder = folder.without("locales/ar/home.ftl", "    .opt_wage = Wage\n");
    assert_eq!(folder.told(), [""; 0]);
    let told = folder.test(&["--language", "ar"]);
    assert_eq!((told.text.as_str(), told.code), ("no scenario was played\n", 1));
}

#[test]
fn what_was_said_before_is_proposed_again_and_can_be_changed() {
    let told = failures(
        "[[scenario]]\nname = \"Keeps it\"\nfacts = { person.nationality = \"other\", \"person.permit\" = \"no\" }\n\
         end = \"see-person\"\npath = [\"intro\", \"nationality\", \"permit\", \"see-person\"]\n\n\
         [[scenario]]\nname = \"Changes it\"\nfacts = { person.nationality = \"other\" }\n\
         answers = { nationality = \"stateless\" }\nend = \"see-person\"\n",
    );
    assert_eq!(told, [""; 0]);
}

#[test]
fn a_change_of_mind_leads_where_it_says_once_and_again() {
    let told = failures(&format!(
        "[[scenario]]\nname = \"Awa\"\nanswers = {{ {ANSWERS} }}\nend = \"done\"\n\n\
         [[scenario.then]]\nanswers = {{ refused = \"yes\", list = [] }}\n\
         papers-missing = [\"identity\", \"home-proof\", \"pay-slips\", \"refusal-letter\"]\n\
         deadlines = [\"appeal\"]\n\n\
         [[scenario.then]]\nanswers = {{ nationality = \"other\" }}\npath = [\"intro\", \"nationality\", \"permit\"]\n\n\
         [[scenario.then]]\nanswers = {{ permit = \"no\" }}\nend = \"see-person\"\n",
    ));
    assert_eq!(told, [""; 0]);
    let told = failures(&scenario(
        "end = \"done\"\nthen = { nationality = \"stateless\" }\nend-then = \"done\"",
    ));
    insta::assert_snapshot!(told.join("\n"), @r#"6:12: the way ends at "see-person", not at "done"; look at the answers and at what the procedure makes of them; one of the two is wrong"#);
}

#[test]
fn everybody_comes_to_an_end() {
    let everybody = "[[scenario]]\nauto = \"all-paths\"\nlanguages = [\"fr\"]\n";
    let folder = Folder::with_scenarios(everybody);
    assert_eq!(folder.told(), [""; 0]);
    let folder = folder.without("locales/fr/home.ftl", "home_see-person = See a person\n");
    let told = folder.told().join("\n");
    assert!(told.contains("1:1: a text is empty on the screen \"result\" in fr"), "{told}");
}

/// A procedure that asks something only of those who said something elsewhere.
fn with_a_question_for(known: &str, scenario: &str) -> Folder {
    let folder = Folder::with_scenarios(scenario);
    let home = folder.read("procedures/home.toml");
    let head = home.split("[[step]]").next().unwrap();
    let steps = format!(
        "[[step]]\nid = \"intro\"\nsection = \"you\"\nkind = \"info\"\n\
         [[step]]\nid = \"refused\"\nsection = \"papers\"\nkind = \"yesno\"\nwhen = \"{known}\"\n\
         [[step]]\nid = \"done\"\nsection = \"apply\"\nkind = \"end\"\noutcome = \"done\"\n"
    );
    folder.write("procedures/home.toml", &format!("{head}{steps}"));
    folder
}

#[test]
fn everybody_of_whom_something_is_known_walks_their_own_ways() {
    for (known, fact, is_asked) in [
        ("fact.person.permit = yes", "yes", true),
        ("fact.person.permit = yes", "no", false),
        ("fact.person.permit in [yes, no]", "no", true),
        ("answered(fact.person.permit)", "unknown", true),
    ] {
        let everybody = format!(
            "[[scenario]]\nauto = \"all-paths\"\nlanguages = [\"fr\"]\n\
             facts = {{ \"person.permit\" = \"{fact}\" }}\n"
        );
        let folder = with_a_question_for(known, &everybody);
        assert_eq!(folder.told(), [""; 0], "{known} {fact}");
        let folder = folder.without("locales/fr/home.ftl", "home_refused = Refused?\n");
        assert_eq!(!folder.told().is_empty(), is_asked, "{known} {fact}");
    }
}
