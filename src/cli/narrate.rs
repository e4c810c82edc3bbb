//! `guichet narrate`: recordings for those who make them.

mod files;
mod report;

use std::{
    io::{self, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use crate::{
    adapters::today,
    lang::Tag,
    pack::{OpenPack, Pack, Place},
    screen::{self, Line},
    session::Now,
    shell::Library,
    text::SHARED,
    voice::key,
};

/// How fast a script is read, for its length: words a minute.
const WORDS_A_MINUTE: usize = 140;

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    what: What,
    /// The language of the recordings to import.
    #[arg(long, value_name = "TAG", value_parser = Tag::parse, requires = "import")]
    lang: Option<Tag>,
    /// Who speaks in them.
    #[arg(long, default_value = "unnamed", requires = "import")]
    who: String,
    /// Under which licence, as an SPDX identifier.
    #[arg(long, default_value = "CC0-1.0", requires = "import")]
    licence: String,
    /// The folder of the pack; the pack inside the program if absent.
    pack: Option<PathBuf>,
}

#[derive(Debug, clap::Args)]
#[group(required = true, multiple = false)]
#[allow(clippy::struct_excessive_bools)] // one of them at a time, says the group
struct What {
    /// Prints what to record in a language: key, file, seconds, place, text.
    #[arg(long, value_name = "TAG", value_parser = Tag::parse)]
    list: Option<Tag>,
    /// Tells what is missing, stale, unused or unreadable.
    #[arg(long)]
    check: bool,
    /// Makes what is missing in a language, with the `espeak-ng` of this computer.
    #[arg(long, value_name = "TAG", value_parser = Tag::parse)]
    make: Option<Tag>,
    /// Takes recordings, each named by its key, from a folder; needs `--lang`.
    #[arg(long, value_name = "DIR", requires = "lang")]
    import: Option<PathBuf>,
}

/// Why a command could not do its work.
#[derive(Debug, thiserror::Error)]
enum Trouble {
    /// The pack cannot be opened.
    #[error("{0}")]
    Pack(String),
    /// Recordings need a place.
    #[error("narrate: recordings need a folder; name that of your pack after the command")]
    NoFolder,
    /// The live voice is not there.
    #[error("espeak-ng: {0}; install the package `espeak-ng`")]
    Espeak(io::Error),
    /// It has no voice for a language.
    #[error("espeak-ng: it has no voice for `{0}`; record a person")]
    NoVoice(Tag),
    /// A file cannot be read or written.
    #[error("{}: {error}; check who may read and write it", file.display())]
    File { file: PathBuf, error: io::Error },
    /// Something is printed to nobody.
    #[error(transparent)]
    Print(#[from] io::Error),
}

pub(super) fn run(arguments: &Arguments) -> ExitCode {
    match obey(arguments) {
        Ok(code) => code,
        Err(trouble) => {
            eprintln!("{trouble}");
            ExitCode::FAILURE
        }
    }
}

fn obey(arguments: &Arguments) -> Result<ExitCode, Trouble> {
    let house = House::open(arguments.pack.as_deref())?;
    let what = &arguments.what;
    if let Some(language) = &what.list {
        print(&house.script(language))?;
    } else if let Some(language) = &what.make {
        files::make(&house, language)?;
    } else if let (Some(folder), Some(language)) = (&what.import, &arguments.lang) {
        files::import(&house, language, folder, (&arguments.licence, &arguments.who))?;
    } else {
        return report::check(&house);
    }
    Ok(ExitCode::SUCCESS)
}

/// A pack and its texts.
struct House {
    pack: OpenPack,
    files: Vec<String>,
    folder: Option<PathBuf>,
}

impl House {
    fn open(folder: Option<&Path>) -> Result<Self, Trouble> {
        let pack = Pack::at(folder).map_err(|it| Trouble::Pack(it.to_string()))?;
        let own = pack.procedure_ids().into_iter().map(|id| id.to_string());
        let files = SHARED.map(str::to_owned).into_iter().chain(own).collect();
        let told = |problems: Vec<crate::problem::Problem>| {
            let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
            Trouble::Pack(lines.join("\n"))
        };
        let pack = OpenPack::new(pack, &Place::default(), today()).map_err(told)?;
        Ok(Self { pack, files, folder: folder.map(Path::to_owned) })
    }

    /// Everything that may be said in a language.
    fn script(&self, language: &Tag) -> Vec<Line> {
        let files: Vec<&str> = self.files.iter().map(String::as_str).collect();
        let stock = self.pack.stock(Now::ZERO);
        let known = self.pack.languages().get(language);
        let greeting = known.map(|it| screen::greeting(stock, it)).unwrap_or_default();
        greeting.into_iter().chain(screen::script(stock, language, &files)).collect()
    }

    fn languages(&self) -> Vec<Tag> {
        self.pack.languages().iter().map(|language| language.tag.clone()).collect()
    }

    /// The folder of the recordings of a language.
    fn recordings(&self, language: &Tag) -> Option<PathBuf> {
        let folder = self.folder.as_ref()?;
        Some(folder.join("audio").join(language.as_str()))
    }
}

fn print(script: &[Line]) -> io::Result<()> {
    let mut output = io::stdout().lock();
    writeln!(output, "# key\tfile\tseconds\tplace\ttext")?;
    for line in script {
        let (language, text) = (line.clip.language(), line.clip.text());
        let (key, place) = (key(language, text), &line.place);
        let seconds = (text.split_whitespace().count() * 60).div_ceil(WORDS_A_MINUTE);
        writeln!(output, "{key}\t{key}.ogg\t{seconds}\t{place}\t{text}")?;
    }
    Ok(())
}
