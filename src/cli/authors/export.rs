//! `guichet export`: every text in a table for translators.

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use super::{
    failed, say,
    translate::{Bench, Messages},
};
use crate::{
    adapters::today,
    author::save,
    lang::Tag,
    translation::{Detail, Sheet, Words, to_csv, to_xlsx},
};

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Arguments {
    /// The languages to translate into, with commas between; new ones too.
    #[arg(long, value_name = "TAG", value_parser = Tag::parse, value_delimiter = ',', required = true)]
    language: Vec<Tag>,
    /// `xlsx` or `csv`; the ending of the file says it too.
    #[arg(long, value_name = "FORMAT", value_parser = Format::parse)]
    format: Option<Format>,
    /// What stands between the cells of CSV: `,`, `;` or `tab`.
    #[arg(long, value_name = "SIGN", value_parser = separator, default_value = ",")]
    separator: u8,
    /// The file to write.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    #[command(flatten)]
    messages: Messages,
    /// A folder laid over the pack inside the program; that pack alone if absent.
    pack: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    Xlsx,
    Csv,
}

impl Format {
    fn parse(word: &str) -> Result<Self, String> {
        match word {
            "xlsx" => Ok(Self::Xlsx),
            "csv" => Ok(Self::Csv),
            _ => Err("write `xlsx` or `csv`".to_owned()),
        }
    }

    fn of(file: &Path) -> Option<Self> {
        let ending = file.extension()?.to_str()?.to_ascii_lowercase();
        Self::parse(&ending).ok()
    }
}

pub(super) fn run(arguments: &Arguments) -> ExitCode {
    match exported(arguments, arguments.messages.words()) {
        Ok(told) => {
            say(&told);
            ExitCode::SUCCESS
        }
        Err(why) => failed(&why),
    }
}

fn exported(arguments: &Arguments, words: Words) -> Result<String, String> {
    let shown = arguments.out.display().to_string();
    let file = ("file", Detail::Text(&shown));
    let format = arguments.format.or_else(|| Format::of(&arguments.out));
    let format = format.ok_or_else(|| words.with("export-format", &[file]))?;
    let bench = Bench::open(arguments.pack.as_deref(), words)?;
    for language in &arguments.language {
        bench.is_not_the_first(language)?;
    }
    let sheet = Sheet::new(&bench.context(), &arguments.language);
    let bytes = match format {
        Format::Csv => to_csv(&sheet, arguments.separator),
        Format::Xlsx => to_xlsx(&sheet, words, today()),
    };
    let failed = |why: &str| words.with("export-failed", &[file, ("why", Detail::Text(why))]);
    let bytes = bytes.map_err(|why| failed(&why))?;
    save(&arguments.out, bytes).map_err(|error| failed(&error.to_string()))?;
    let rows = ("rows", Detail::Number(sheet.rows.len()));
    let columns = ("columns", Detail::Number(arguments.language.len()));
    Ok(words.with("export-done", &[file, rows, columns]))
}

fn separator(word: &str) -> Result<u8, String> {
    match word {
        "," => Ok(b','),
        ";" => Ok(b';'),
        "tab" | "\t" => Ok(b'\t'),
        _ => Err("write `,`, `;` or `tab`".to_owned()),
    }
}
