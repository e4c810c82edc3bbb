//! `guichet record`: an author walks a procedure, and what was done becomes a scenario.

use std::{
    fs,
    io::{self, BufRead, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use fluent::FluentArgs;

use super::{failed, open, test::Words};
use crate::cli::{asked, tongue};
use crate::{
    adapters::today,
    author::{Append, Stage, append, watch},
    lang::Tag,
    link::Renderer,
    pack::{Pack, Reference},
    problem::{Tongue, told},
    procedure::{Id, Procedure},
    scenario::{Recording, Setting},
};

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Arguments {
    /// The name of the procedure, such as `lost-licence`.
    #[arg(value_parser = Id::new)]
    procedure: Id,
    /// A folder laid over the pack inside the program; that pack alone if absent.
    pack: Option<PathBuf>,
    /// The language to begin in, such as `fr-simple`.
    #[arg(long, value_name = "TAG", value_parser = Tag::parse)]
    lang: Option<Tag>,
    /// Where the scenario is added; `-` prints it. Beside the procedure in the folder if absent.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// What the scenario is called; it is asked for afterwards if absent.
    #[arg(long, value_name = "TEXT")]
    name: Option<String>,
    /// The language of questions and messages, `fr` or `en`; that of the environment if absent.
    #[arg(long, value_name = "TAG", value_parser = tongue::parse)]
    messages: Option<Tongue>,
}

pub(super) fn run(arguments: &Arguments, renderer: Renderer) -> ExitCode {
    let words = Words::new(arguments.messages);
    let tongue = words.tongue();
    let (pack, reference) = match open(arguments.pack.as_deref(), tongue) {
        Ok(opened) => opened,
        Err(why) => return failed(&why),
    };
    if let Err(note) = asked::languages(&arguments.lang, &reference.manifest.languages) {
        eprintln!("{}", note.told(tongue));
        return ExitCode::from(2);
    }
    let procedure = match pack.open(&arguments.procedure, &reference) {
        Ok(procedure) => procedure,
        Err(problems) => return failed(&told(&problems, tongue)),
    };
    let desk = Desk { arguments, words, pack, reference, procedure };
    match desk.record(renderer) {
        Ok(code) => code,
        Err(error) => failed(&error.to_string()),
    }
}

struct Desk<'a> {
    arguments: &'a Arguments,
    words: Words,
    pack: Pack,
    reference: Reference,
    procedure: Procedure,
}

impl Desk<'_> {
    fn record(&self, renderer: Renderer) -> io::Result<ExitCode> {
        let first = || self.reference.manifest.languages.default_language().tag.clone();
        let stage = Stage {
            pack: self.fresh_pack()?,
            procedure: self.procedure.clone(),
            language: self.arguments.lang.clone().unwrap_or_else(first),
            renderer,
            tongue: self.words.tongue(),
        };
        let Some(recording) = watch(stage)? else {
            eprintln!("{}", self.words.say("record-nothing"));
            return Ok(ExitCode::FAILURE);
        };
        let name = match &self.arguments.name {
            Some(name) => name.trim().to_owned(),
            None => self.ask()?,
        };
        let name = if name.is_empty() { self.default_name() } else { name };
        self.keep(&recording, &name)
    }

    /// The pack that screens are built from is opened anew: it is another's then.
    fn fresh_pack(&self) -> io::Result<Pack> {
        let folder = self.arguments.pack.as_deref();
        Pack::at(folder).map_err(|it| io::Error::other(it.told(self.words.tongue())))
    }

    fn ask(&self) -> io::Result<String> {
        let mut output = io::stderr().lock();
        write!(output, "{} ", self.words.say("record-ask-name"))?;
        output.flush()?;
        let mut name = String::new();
        io::stdin().lock().read_line(&mut name)?;
        Ok(name.trim().to_owned())
    }

    fn default_name(&self) -> String {
        let mut args = FluentArgs::new();
        args.set("day", today().to_string());
        self.words.say_with("record-default-name", &args)
    }

    fn keep(&self, recording: &Recording, name: &str) -> io::Result<ExitCode> {
        let Some(file) = self.file() else {
            io::stdout().write_all(recording.text(name).as_bytes())?;
            return Ok(ExitCode::SUCCESS);
        };
        let setting = Setting {
            procedure: &self.procedure,
            facts: &self.reference.facts,
            languages: &self.reference.manifest.languages,
            today: today(),
        };
        let text = self.text(&file)?;
        let what = Append { file: &file, text: &text, name, recording, setting: &setting };
        if let Err(refusal) = append(&what) {
            let refusal = refusal.told(self.words.tongue());
            eprintln!("{refusal}\n{}", self.about("record-not-written", &file));
            io::stdout().write_all(recording.text(name).as_bytes())?;
            return Ok(ExitCode::FAILURE);
        }
        eprintln!("{}", self.about("record-written", &file));
        Ok(ExitCode::SUCCESS)
    }

    fn about(&self, name: &str, file: &Path) -> String {
        let mut args = FluentArgs::new();
        args.set("file", file.display().to_string());
        self.words.say_with(name, &args)
    }

    /// Returns where the scenario is added; nowhere if it is to be printed.
    fn file(&self) -> Option<PathBuf> {
        match (&self.arguments.out, &self.arguments.pack) {
            (Some(out), _) if out.as_os_str() == "-" => None,
            (Some(out), _) => Some(out.clone()),
            (None, Some(folder)) => Some(folder.join(self.beside())),
            (None, None) => None,
        }
    }

    fn beside(&self) -> String {
        format!("procedures/{}.scenarios.toml", self.procedure.id)
    }

    /// Returns what the file holds. A new one in a folder takes the place of the program's own
    /// scenarios of the procedure, and begins with them.
    fn text(&self, file: &Path) -> io::Result<String> {
        match fs::read_to_string(file) {
            Ok(text) => Ok(text),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let own = self.arguments.out.is_none();
                let text = self.pack.scenarios_text(&self.procedure.id).filter(|_| own);
                Ok(text.map_or_else(String::new, |it| it.text.into_owned()))
            }
            Err(error) => Err(error),
        }
    }
}
