//! What a spreadsheet makes of what was typed is refused, not guessed.

use guichet::{
    problem::Tongue,
    translation::{Import, import, read},
};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook, Worksheet, XlsxError};

use crate::house::Memory;

/// Writes the cell of the translation, E5.
type Fill<'a> = &'a dyn Fn(&mut Worksheet) -> Result<&mut Worksheet, XlsxError>;

fn imported(fill: Fill<'_>) -> Import {
    let mut book = Workbook::new();
    book.add_worksheet().write_string(0, 0, "a sheet of somebody's own").unwrap();
    let page = book.add_worksheet();
    // The table may stand anywhere on its sheet, below lines of somebody's own.
    page.write_string(1, 2, "for Amina").unwrap();
    for (name, column) in ["file", "name", "text:fr", "text:en", "state:en"].iter().zip(1..) {
        page.write_string(3, column, *name).unwrap();
    }
    for (word, column) in ["kiosk", "a", "A"].iter().zip(1..) {
        page.write_string(4, column, *word).unwrap();
    }
    fill(page).unwrap();
    let files = [("locales/fr/kiosk.ftl", "a = A\n"), ("locales/en/kiosk.ftl", "")];
    let corpus = Memory::of(&files).corpus();
    import(&read(&book.save_to_buffer().unwrap()).unwrap(), &corpus, None).unwrap()
}

fn refused(fill: Fill<'_>) -> String {
    let import = imported(fill);
    assert_eq!(import.changes, []);
    let [only] = import.refused.as_slice() else { panic!("{:?}", import.refused) };
    format!("{}: {}", only.spot, only.problem.message(Tongue::English))
}

#[test]
fn formulas_dates_truths_and_errors_are_refused() {
    let day = ExcelDateTime::from_ymd(2025, 3, 1).unwrap();
    let date = Format::new().set_num_format("dd/mm/yyyy");
    let formula =
        |text: &'static str| refused(&move |page| page.write_formula(4, 4, Formula::new(text)));
    assert_eq!(formula("=1+1"), "E5: the spreadsheet takes this for a formula");
    assert_eq!(
        refused(&|page| page.write_boolean(4, 4, true)),
        "E5: the spreadsheet made “true” or “false” of this"
    );
    assert_eq!(
        refused(&|page| page.write_datetime_with_format(4, 4, &day, &date)),
        "E5: the spreadsheet made a date of this"
    );
}

#[test]
fn a_plain_number_is_what_was_typed() {
    for (number, wanted) in [(112.0, "112"), (3.5, "3.5")] {
        let import = imported(&move |page| page.write_number(4, 4, number));
        assert_eq!(import.changes[0].wording, wanted);
    }
}

#[test]
fn a_damaged_workbook_is_read_or_refused() {
    let mut book = Workbook::new();
    let page = book.add_worksheet();
    for row in 0..40 {
        page.write_string(row, 0, "file").unwrap().write_string(row, 1, "name").unwrap();
    }
    let whole = book.save_to_buffer().unwrap();
    assert!(read(&whole).is_ok());
    let mut seed = 1_u64;
    let mut random = |below: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(seed >> 33).unwrap() % below
    };
    for _ in 0..500 {
        let mut bytes = whole.clone();
        for _ in 0..=random(4) {
            let at = random(bytes.len());
            bytes[at] = u8::try_from(random(256)).unwrap();
        }
        bytes.truncate(whole.len() - random(3) * random(whole.len() / 2));
        drop(read(&bytes));
    }
}

#[test]
fn what_is_no_workbook_is_said() {
    for (bytes, wanted) in [
        (&b"PK\x03\x04 cut short"[..], "this table cannot be read"),
        (&[0xD0, 0xCF, 0x11, 0xE0, 0, 0], "this is a workbook of Excel before 2007"),
        (b"file", "no row names the columns `file` and `name`"),
        (b"\xFF\xFEf\0i\0", "this CSV is not in UTF-8"),
    ] {
        let note = read(bytes).unwrap_err();
        let problem = guichet::problem::Problem::of_file("", note);
        let told = problem.message(Tongue::English);
        assert!(told.starts_with(wanted), "{told}");
    }
    let mut book = Workbook::new();
    book.add_worksheet().write_string(0, 0, "file").unwrap();
    let note = read(&book.save_to_buffer().unwrap()).unwrap_err();
    assert_eq!(note.code(), "sheet-without-texts");
}
