//! A report for programs. Its shape is a promise: docs/doctor.md.

use super::{Detail, Finding, Level, Told};

/// Changes when a program that reads reports could stumble.
const SCHEMA: u32 = 1;

/// Writes a report.
pub(super) fn report(told: &[Told], worst: Level) -> String {
    let count = |level: Level| {
        let count = told.iter().filter(|it| it.finding.level == level).count();
        format!("{}: {count}", quoted(level.name()))
    };
    let counts = Level::ALL.map(count).join(", ");
    let findings: Vec<String> = told.iter().map(one).collect();
    let version = quoted(env!("CARGO_PKG_VERSION"));
    let worst = quoted(worst.name());
    format!(
        "{{\n  \"schema\": {SCHEMA},\n  \"version\": {version},\n  \"level\": {worst},\n  \
         \"counts\": {{ {counts} }},\n  \"findings\": [\n{}\n  ]\n}}\n",
        findings.join(",\n")
    )
}

fn one(told: &Told) -> String {
    let Told { finding: Finding { check, code, level, details }, title, says, repair, .. } = told;
    let details = details.iter().map(|(name, detail)| match detail {
        Detail::Text(text) => format!("{}: {}", quoted(name), quoted(text)),
        Detail::Number(number) => format!("{}: {number}", quoted(name)),
    });
    let details: Vec<String> = details.collect();
    let repair = repair.as_deref().map_or("null".to_owned(), quoted);
    format!(
        "    {{ \"check\": {}, \"code\": {}, \"level\": {}, \"title\": {}, \"says\": {}, \
         \"repair\": {repair}, \"details\": {{ {} }} }}",
        quoted(check),
        quoted(code),
        quoted(level.name()),
        quoted(title),
        quoted(says),
        details.join(", ")
    )
}

/// Writes a text as JSON has it (RFC 8259, 7).
fn quoted(text: &str) -> String {
    let escaped: String = text
        .chars()
        .map(|letter| match letter {
            '"' | '\\' => format!("\\{letter}"),
            _ if letter.is_control() => format!("\\u{:04x}", u32::from(letter)),
            _ => letter.to_string(),
        })
        .collect();
    format!("\"{escaped}\"")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn every_text_comes_back(text in any::<String>()) {
            prop_assert_eq!(serde_json::from_str::<String>(&quoted(&text)).unwrap(), text);
        }
    }

    #[test]
    fn a_report_has_the_promised_shape() {
        let finding =
            Finding::red("swap", "swap-disk").text("names", "/dev/\"sda2\"").number("n", 3);
        let told = Told {
            finding,
            title: "Swap".to_owned(),
            says: "On a disk".to_owned(),
            line: String::new(),
            repair: Some("Turn it off".to_owned()),
        };
        let written = report(&[told], Level::Red);
        let read: serde_json::Value = serde_json::from_str(&written).unwrap();
        let expected = serde_json::json!({
            "schema": 1,
            "version": env!("CARGO_PKG_VERSION"),
            "level": "red",
            "counts": { "green": 0, "unseen": 0, "amber": 0, "red": 1 },
            "findings": [{
                "check": "swap", "code": "swap-disk", "level": "red", "title": "Swap",
                "says": "On a disk", "repair": "Turn it off",
                "details": { "names": "/dev/\"sda2\"", "n": 3 },
            }],
        });
        assert_eq!(read, expected);
    }
}
