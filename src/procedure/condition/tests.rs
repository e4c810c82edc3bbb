use jiff::civil::{Date, date};
use proptest::{collection::vec, prelude::*};

use super::parse;
use super::{Condition, Constant, Domain, Operator, Scope, Seen, Sight, Subject, Truth, Unsure};
use crate::{
    problem::Note,
    procedure::{DateBound, Id, Name, Part},
};

/// A small world to read from.
struct World;

impl std::fmt::Debug for Seen<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Seen")
    }
}

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn ids(list: &[&str]) -> Vec<Id> {
    list.iter().map(|it| id(it)).collect()
}

fn parts() -> Vec<Part> {
    vec![Part::Id(id("long")), Part::Value(Name::new("delay.short").unwrap())]
}

const STEPS: &[&str] = &["country", "permit", "people", "since", "money", "remark"];

impl Scope for World {
    fn find(&self, name: &str) -> Result<(Subject, Domain), Note> {
        let domain = match name {
            "country" => Domain::One(ids(&["french", "other", "not-sure"])),
            "permit" => Domain::One(ids(&["yes", "no", "unknown"])),
            "people" => Domain::Number(Unsure::Offered),
            "since" => Domain::Date(Unsure::Offered),
            "money" => Domain::Many(ids(&["wage", "pension"])),
            "remark" => Domain::Text(Unsure::No),
            "wait" => {
                return Ok((Subject::Table { id: id("wait"), at: 0 }, Domain::Parts(parts())));
            }
            "fact.person.permit" => {
                let name = Name::new("person.permit").unwrap();
                return Ok((Subject::Fact(name), Domain::One(ids(&["yes", "no", "unknown"]))));
            }
            _ => return Err(Note::new("name-unknown").with("name", name)),
        };
        let at = STEPS.iter().position(|it| *it == name).unwrap();
        Ok((Subject::Step { id: id(name), at }, domain))
    }

    fn is_number(&self, _name: &Name) -> Result<(), Note> {
        Ok(())
    }
}

/// What is seen of each step, table and fact, by name.
#[derive(Default)]
struct Answers(Vec<(&'static str, Seen<'static>)>);

impl Sight for Answers {
    fn seen(&self, subject: &Subject) -> Seen<'_> {
        let name = subject.to_string();
        let found = self.0.iter().find(|(it, _)| *it == name);
        found.map_or(Seen::Nothing, |(_, seen)| seen.clone())
    }

    fn number(&self, name: &Name) -> Option<i64> {
        (name.as_str() == "number.four").then_some(4)
    }

    fn today(&self) -> Date {
        date(2026, 12, 1)
    }
}

fn read(text: &str) -> Condition {
    parse(text, &World).unwrap_or_else(|faults| panic!("{text}: {faults:?}"))
}

fn truth(text: &str, name: &'static str, seen: Seen<'static>) -> Truth {
    read(text).truths(&Answers(vec![(name, seen)])).settled()
}

#[test]
fn a_condition_is_written_back_as_it_was() {
    for text in [
        "country = french",
        "country in [french, not-sure]",
        "people >= 4 and people < number.four",
        "since > today - 18 years",
        "since <= 2026-01-31",
        "money has wage or not (permit = yes or people = unknown)",
        "answered(remark) and (country = french or country = other)",
        "not not permit != no",
        "fact.person.permit = yes",
        "wait = delay.short",
        "people > -3",
    ] {
        assert_eq!(read(text).to_string(), text);
    }
}

#[test]
fn and_binds_more_than_or_and_brackets_more_than_both() {
    for (loose, strict) in [
        (
            "permit = yes or permit = no and people = 1",
            "permit = yes or (permit = no and people = 1)",
        ),
        ("not permit = yes and people = 1", "(not permit = yes) and people = 1"),
        ("  people=1 and people=2 ", "(people = 1) and ((people = 2))"),
    ] {
        assert_eq!(read(loose), read(strict), "{loose}");
    }
}

#[test]
fn what_a_condition_reads_can_be_listed() {
    let condition = read("permit = yes or not (people > 3 and answered(wait))");
    let names: Vec<_> = condition.subjects().iter().map(ToString::to_string).collect();
    assert_eq!(names, ["permit", "people", "wait"]);
    assert_eq!(condition.parts().len(), 6);
}

#[test]
fn an_answer_makes_a_comparison_true_or_false() {
    use Truth::{False, True};
    for (text, name, seen, wanted) in [
        ("country = french", "country", Seen::One("french"), True),
        ("country = french", "country", Seen::One("other"), False),
        ("country != french", "country", Seen::One("other"), True),
        ("country in [french, other]", "country", Seen::One("other"), True),
        ("country in [french]", "country", Seen::One("other"), False),
        ("people >= 4", "people", Seen::Number(4), True),
        ("people < number.four", "people", Seen::Number(4), False),
        ("people != 4", "people", Seen::Number(5), True),
        ("people in [1, 2]", "people", Seen::Number(2), True),
        ("since > today - 18 years", "since", Seen::Date(date(2008, 12, 2)), True),
        ("since > today - 18 years", "since", Seen::Date(date(2008, 12, 1)), False),
        ("since <= 2026-01-31", "since", Seen::Date(date(2026, 1, 31)), True),
        ("not people = 4", "people", Seen::Number(4), False),
        ("people = unknown", "people", Seen::Number(4), False),
        ("people != unknown", "people", Seen::Number(4), True),
        ("answered(remark)", "remark", Seen::Text, True),
        ("answered(people)", "people", Seen::Unsure("unknown"), True),
        ("answered(people)", "people", Seen::Nothing, False),
        ("fact.person.permit = yes", "fact.person.permit", Seen::One("yes"), True),
    ] {
        assert_eq!(truth(text, name, seen), wanted, "{text}");
    }
}

#[test]
fn several_answers_are_read_with_has() {
    static CHOSEN: std::sync::LazyLock<Vec<Id>> = std::sync::LazyLock::new(|| ids(&["wage"]));
    assert_eq!(truth("money has wage", "money", Seen::Many(&CHOSEN)), Truth::True);
    assert_eq!(truth("money has pension", "money", Seen::Many(&CHOSEN)), Truth::False);
    assert_eq!(truth("money has pension", "money", Seen::Nothing), Truth::Unknown);
}

#[test]
fn nothing_fires_on_what_is_unanswered_or_not_known() {
    for (text, name, seen) in [
        ("country = french", "country", Seen::Nothing),
        ("country != french", "country", Seen::Nothing),
        ("not country = french", "country", Seen::Nothing),
        ("country = french", "country", Seen::Unsure("not-sure")),
        ("country != french", "country", Seen::Unsure("not-sure")),
        ("country in [french, other]", "country", Seen::Unsure("not-sure")),
        ("people < 4", "people", Seen::Unsure("unknown")),
        ("people >= 4", "people", Seen::Unsure("unknown")),
        ("people = unknown", "people", Seen::Nothing),
        ("people > number.expired", "people", Seen::Number(9)),
        ("money has wage", "money", Seen::Nothing),
        ("wait = long", "wait", Seen::Parts(vec![None])),
    ] {
        assert_eq!(truth(text, name, seen.clone()), Truth::Unknown, "{text}");
        let contrary = format!("not ({text})");
        assert_eq!(truth(&contrary, name, seen), Truth::Unknown, "{contrary}");
    }
}

#[test]
fn i_dont_know_is_an_answer_only_when_asked_by_name() {
    for (text, wanted) in [
        ("country = not-sure", Truth::True),
        ("country != not-sure", Truth::False),
        ("country in [french, not-sure]", Truth::True),
        ("not country = not-sure", Truth::False),
    ] {
        assert_eq!(truth(text, "country", Seen::Unsure("not-sure")), wanted, "{text}");
    }
}

#[test]
fn the_rest_decides_where_it_can() {
    for (text, wanted) in [
        ("country = french and people = 4", Truth::False),
        ("country = french or people != 4", Truth::True),
        ("country = french and people != 4", Truth::Unknown),
        ("country = french or people = 4", Truth::Unknown),
    ] {
        assert_eq!(truth(text, "people", Seen::Number(5)), wanted, "{text}");
    }
}

fn constant(name: &'static str) -> BoxedStrategy<(Operator, Constant)> {
    use Operator::{Equal, Greater, GreaterOrEqual, Less, LessOrEqual, NotEqual};
    let equality = prop_oneof![Just(Equal), Just(NotEqual)];
    let any = prop_oneof![
        Just(Equal),
        Just(NotEqual),
        Just(Less),
        Just(LessOrEqual),
        Just(Greater),
        Just(GreaterOrEqual)
    ];
    let option = |list: &'static [&str]| {
        (equality.clone(), proptest::sample::select(list))
            .prop_map(|(operator, option)| (operator, Constant::Id(id(option))))
    };
    match name {
        "country" => option(&["french", "other", "not-sure"]).boxed(),
        "permit" => option(&["yes", "no", "unknown"]).boxed(),
        "people" => {
            (any, -3..8_i64).prop_map(|(it, number)| (it, Constant::Number(number))).boxed()
        }
        _ => (any, -40..40_i32)
            .prop_map(|(it, years)| {
                let day = DateBound::FromToday { years, months: 0, days: 0 };
                (it, Constant::Date(day))
            })
            .boxed(),
    }
}

fn subject(name: &str) -> Subject {
    World.find(name).unwrap().0
}

fn condition() -> impl Strategy<Value = Condition> {
    let names = proptest::sample::select(&["country", "permit", "people", "since"][..]);
    let leaf = names.prop_flat_map(|name| {
        let compare = constant(name).prop_map(move |(operator, constant)| Condition::Compare {
            subject: subject(name),
            operator,
            constant,
        });
        let among = vec(constant(name), 1..3).prop_map(move |list| Condition::Among {
            subject: subject(name),
            constants: list.into_iter().map(|(_, constant)| constant).collect(),
        });
        prop_oneof![4 => compare, 1 => among, 1 => Just(Condition::Answered(subject(name)))]
    });
    leaf.prop_recursive(4, 16, 3, |inner| {
        prop_oneof![
            inner.clone().prop_map(|it| Condition::Not(Box::new(it))),
            vec(inner.clone(), 2..4).prop_map(Condition::all),
            vec(inner, 2..4).prop_map(Condition::any),
        ]
    })
}

/// Everything that can be seen of a step.
fn seen(name: &'static str) -> impl Strategy<Value = Seen<'static>> {
    let settled: Vec<Seen<'static>> = match name {
        "country" => vec![Seen::One("french"), Seen::One("other"), Seen::Unsure("not-sure")],
        "permit" => vec![Seen::One("yes"), Seen::One("no"), Seen::Unsure("unknown")],
        "people" => (-1..6).map(Seen::Number).chain([Seen::Unsure("unknown")]).collect(),
        _ => (1990..2030).map(|year| Seen::Date(date(year, 12, 1))).collect(),
    };
    prop_oneof![1 => Just(Seen::Nothing), 4 => proptest::sample::select(settled)]
}

fn answers() -> impl Strategy<Value = Vec<Seen<'static>>> {
    (seen("country"), seen("permit"), seen("people"), seen("since"))
        .prop_map(|(one, two, three, four)| vec![one, two, three, four])
}

proptest! {
    #[test]
    fn whatever_is_written_is_read_back(condition in condition()) {
        prop_assert_eq!(read(&condition.to_string()), condition);
    }

    #[test]
    fn what_is_open_covers_whatever_comes(
        condition in condition(),
        answers in answers(),
        open in vec(any::<bool>(), 4),
    ) {
        let settled: Vec<_> = STEPS.iter().copied().zip(answers).collect();
        let partly = settled.iter().zip(open).map(|((name, seen), open)| {
            (*name, if open { Seen::Open } else { seen.clone() })
        });
        let before = condition.truths(&Answers(partly.collect()));
        let after = condition.truths(&Answers(settled)).settled();
        prop_assert!(before.allows(after));
    }

    #[test]
    fn no_text_makes_the_reading_fail_badly(text in "\\PC{0,60}") {
        if let Err(faults) = parse(&text, &World) {
            prop_assert!(faults.iter().all(|fault| fault.span.end <= text.len()));
            prop_assert!(faults.iter().all(|fault| text.is_char_boundary(fault.span.start)));
        }
    }

    #[test]
    fn no_jumble_of_words_makes_the_reading_fail_badly(
        words in vec(proptest::sample::select(&[
            "country", "french", "people", "and", "or", "not", "in", "has", "answered", "(", ")",
            "[", "]", ",", "=", "!=", "<", "today", "-", "18", "years", "2026-01-31", "fact.person.permit",
        ][..]), 0..14),
    ) {
        let text = words.join(" ");
        if let Ok(condition) = parse(&text, &World) {
            prop_assert_eq!(read(&condition.to_string()), condition);
        }
    }
}
