//! A folder with the invented procedure that has a step of every kind, and its texts.

use std::{
    path::Path,
    process::{Command, Output},
};

use crate::{folder::Folder, shelf::file};

/// The texts of the procedure; every language says the same.
const TEXTS: &str = "\
home = Home
    .goal = Goal
    .section_you = You
    .section_papers = Papers
    .section_apply = Apply
    .deadline_renew = Renew
    .deadline_appeal = Appeal
home_intro = Intro
home_nationality = Nationality?
    .opt_french = French
    .opt_european = European
    .opt_other = Other
    .opt_not-sure = Not sure
    .opt_stateless = Stateless
home_permit = Permit?
home_money = Money?
    .opt_wage = Wage
    .opt_benefits = Benefits
    .opt_pension = Pension
    .opt_nothing = Nothing
    .opt_not-sure = Not sure
home_people = How many people?
home_born = Born when?
home_since = Since when?
home_refused = Refused?
home_remark = A remark?
home_list = What do you have?
    .item_refusal-letter = Refusal letter
home_false-site = Which site?
    .opt_pay = Pay
    .opt_leave = Leave
    .after_pay = Careful
    .after_leave = Good
home_type-address = Type the address
home_send = Send it
home_done = Done
home_see-person = See a person
";

const PAPERS: &str = "permit = Permit\npay-slips = Pay slips\n";

impl Folder {
    /// Makes a pack whose procedure `home` has these scenarios.
    pub(crate) fn with_scenarios(scenarios: &str) -> Self {
        let folder = Self::without_scenarios();
        folder.write("procedures/home.scenarios.toml", scenarios);
        folder
    }

    pub(crate) fn without_scenarios() -> Self {
        let folder = Self::new();
        for name in ["values.toml", "facts.toml", "papers.toml"] {
            folder.write(name, &file(&format!("good/{name}")));
        }
        let home = file("good/home.toml");
        let related = "related = [{ id = \"create-email\" }, \
                       { id = \"false-message\", when = \"refused = yes\" }]";
        let start = home.find("related =").unwrap();
        let end = start + home[start..].find('\n').unwrap();
        folder.write("procedures/home.toml", &(home[..start].to_owned() + related + &home[end..]));
        for language in ["fr", "en", "ar"] {
            folder.write(&format!("locales/{language}/home.ftl"), TEXTS);
            folder.write(&format!("locales/{language}/papers.ftl"), PAPERS);
        }
        folder
    }

    /// Takes a line out of a file.
    pub(crate) fn without(self, path: &str, line: &str) -> Self {
        let text = self.read(path);
        assert!(text.contains(line), "{path} has no {line}");
        self.write(path, &text.replace(line, ""));
        self
    }

    /// Runs `guichet test` on the scenarios of the invented procedure.
    pub(crate) fn test(&self, arguments: &[&str]) -> Told {
        let folder = self.path();
        let told = guichet("test", &[&[folder, "--filter", "home"], arguments].concat());
        Told { text: told.text.replace(folder, "PACK"), ..told }
    }

    /// Returns the lines that `guichet test` says between the first and the last.
    pub(crate) fn told(&self) -> Vec<String> {
        let told = self.test(&["--messages", "en"]);
        let lines: Vec<&str> = told.text.lines().collect();
        let inner = lines.get(1..lines.len() - 1).unwrap_or_default();
        let place = "PACK/procedures/home.scenarios.toml:";
        inner.iter().map(|it| it.trim().trim_start_matches(place).to_owned()).collect()
    }
}

/// What a command says, and its exit code.
#[derive(Debug)]
pub(crate) struct Told {
    pub(crate) text: String,
    pub(crate) code: i32,
}

/// Runs the program in English.
pub(crate) fn guichet(command: &str, arguments: &[&str]) -> Told {
    let program = Path::new(env!("CARGO_BIN_EXE_guichet"));
    let mut command_line = Command::new(program);
    command_line.arg(command).args(arguments).env("LC_ALL", "C");
    let Output { status, stdout, stderr } = command_line.output().unwrap();
    let text = String::from_utf8([stdout, stderr].concat()).unwrap();
    Told { text, code: status.code().unwrap() }
}
