//! `guichet export` and `guichet import`, from outside.

use std::{fs, path::PathBuf};

use crate::house::House;

/// Exports into a CSV, and writes these words beside these names into the column of a language.
fn edited(house: &House, language: &str, edits: &[(&str, &str)]) -> PathBuf {
    let table = house.0.join("table.csv");
    let out = table.to_str().unwrap();
    let (told, well) = house.run(&["export", "--language", language, "--out", out, "PACK"]);
    assert!(well, "{told}");
    let bytes = fs::read(&table).unwrap();
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(&bytes[3..]);
    let mut rows: Vec<Vec<String>> =
        reader.records().map(|it| it.unwrap().iter().map(str::to_owned).collect()).collect();
    let column = rows[0].iter().position(|it| *it == format!("text:{language}")).unwrap();
    for (name, words) in edits {
        let row = rows.iter_mut().find(|it| it[1] == *name).unwrap();
        (*words).clone_into(&mut row[column]);
    }
    let mut writer = csv::Writer::from_path(&table).unwrap();
    for row in &rows {
        writer.write_record(row).unwrap();
    }
    writer.flush().unwrap();
    table
}

#[test]
fn what_was_translated_is_written_where_it_belongs_and_confirmed() {
    let house = House::shipped();
    let table = edited(&house, "ar", &[("key-back", "عودة")]);
    let before = house.files();
    let import = ["import", table.to_str().unwrap(), "PACK"];
    let (told, well) = house.run(&[&import[..], &["--dry-run"]].concat());
    assert!(well && told.contains("locales/ar/kiosk.ftl: 1 to write\n"), "{told}");
    assert!(told.ends_with("Nothing was written: this was a dry run.\n"), "{told}");
    assert_eq!(house.changed(&before), Vec::<String>::new());
    house.edit("locales/fr/kiosk.ftl", "key-back = Retour", "key-back = En arrière");
    let before = house.files();
    let (told, well) = house.run(&import);
    assert!(
        well && told.contains("\n1 changed, ")
            && told.contains(" 1 confirmed, 0 in conflict, 0 refused.\n"),
        "{told}"
    );
    let files = ["locales/ar/confirmed.tsv", "locales/ar/kiosk.ftl"];
    let changed = house.changed(&before);
    assert!(changed.iter().all(|it| files.contains(&it.as_str())), "{changed:?}");
    let old = String::from_utf8(before[&PathBuf::from("locales/ar/kiosk.ftl")].clone()).unwrap();
    let new = house.read("locales/ar/kiosk.ftl");
    assert_eq!(new, old.replacen("key-back = رجوع", "key-back = عودة", 1));
    let record = house.read("locales/ar/confirmed.tsv");
    assert!(record.contains("kiosk\tkey-back\tRetour\n"), "the source that was seen");
    let (told, _) = house.run(&["check", "PACK"]);
    assert!(told.contains("the fr text of `key-back` changed"), "{told}");
}

#[test]
fn a_conflict_overwrites_nothing_until_somebody_decides() {
    let house = House::shipped();
    let table = edited(&house, "ar", &[("key-back", "عودة")]);
    house.edit("locales/ar/kiosk.ftl", "key-back = رجوع", "key-back = ارجع");
    let before = house.files();
    let table = table.to_str().unwrap();
    let (told, well) = house.run(&["import", table, "PACK"]);
    assert!(!well);
    let (told, sum) = told.rsplit_once("\n0 changed, ").unwrap();
    assert!(sum.ends_with(" unchanged, 0 confirmed, 1 in conflict, 0 refused.\n"), "{sum}");
    insta::assert_snapshot!(told, @r"
    PACK/table.csv:I3: ar/kiosk key-back changed in the table and in the pack [conflict]
      table:
        عودة
      pack:
        ارجع
    Nothing of these was written. Mend one side, or say `--prefer sheet` or `--prefer pack`.
    ");
    assert_eq!(house.changed(&before), Vec::<String>::new());
    assert!(house.run(&["import", table, "PACK", "--prefer", "pack"]).1);
    assert_eq!(house.changed(&before), Vec::<String>::new());
    assert!(house.run(&["import", table, "PACK", "--prefer", "sheet"]).1);
    assert!(house.read("locales/ar/kiosk.ftl").contains("key-back = عودة\n"));
}

#[test]
fn a_new_language_gets_its_files() {
    let house = House::shipped();
    let table = edited(
        &house,
        "uk",
        &[
            ("key-back", "Назад"),
            ("lost-licence_what.opt_lost", "Я його загубив"),
            ("lost-licence_what", "Що сталося?"),
        ],
    );
    let (told, well) = house.run(&["import", table.to_str().unwrap(), "PACK"]);
    assert!(well, "{told}");
    assert!(told.contains("uk is not in pack.toml yet"), "{told}");
    assert_eq!(house.read("locales/uk/kiosk.ftl"), "key-back = Назад\n");
    assert_eq!(
        house.read("locales/uk/lost-licence.ftl"),
        "lost-licence_what = Що сталося?\n    .opt_lost = Я його загубив\n"
    );
    let record = house.read("locales/uk/confirmed.tsv");
    assert!(record.contains("kiosk\tkey-back\tRetour\n"), "{record}");
}

#[test]
fn bad_cells_are_refused_and_the_good_ones_taken() {
    let house = House::shipped();
    let table = edited(&house, "ar", &[("key-back", "{ رجوع"), ("key-help", "عون")]);
    let (told, well) = house.run(&["import", table.to_str().unwrap(), "PACK"]);
    assert!(!well && told.starts_with("PACK/table.csv:I3: "), "{told}");
    assert!(told.contains("[refused]") && told.contains("\n1 changed, "), "{told}");
    let kiosk = house.read("locales/ar/kiosk.ftl");
    assert!(kiosk.contains("key-back = رجوع\n") && kiosk.contains("key-help = عون\n"));
}

#[test]
fn a_file_that_is_broken_is_not_written_into() {
    let house = House::shipped();
    let table = edited(&house, "ar", &[("key-back", "عودة")]);
    house.edit("locales/ar/kiosk.ftl", "key-help = مساعدة\n", "key-help\n");
    let before = house.files();
    let (told, well) = house.run(&["import", table.to_str().unwrap(), "PACK"]);
    assert!(!well);
    assert!(told.contains("PACK/locales/ar/kiosk.ftl: mend this file first"), "{told}");
    assert_eq!(house.changed(&before), Vec::<String>::new());
}

#[test]
#[cfg(unix)]
fn nothing_is_written_outside_the_pack() {
    let house = House::shipped();
    let outside = House::shipped();
    let table = edited(&house, "ar", &[("key-back", "عودة")]);
    let link = house.0.join("locales/ar");
    fs::remove_dir_all(&link).unwrap();
    std::os::unix::fs::symlink(outside.0.join("locales/ar"), &link).unwrap();
    let before = outside.files();
    let (told, well) = house.run(&["import", table.to_str().unwrap(), "PACK", "--prefer", "sheet"]);
    assert!(!well && told.contains("this leads out of the pack"), "{told}");
    assert_eq!(outside.changed(&before), Vec::<String>::new());
}

#[test]
fn a_folder_that_is_no_pack_and_a_table_that_is_not_there_are_said() {
    let house = House::shipped();
    let (told, well) = house.run(&["import", "none.csv", "PACK"]);
    assert!(!well && told.starts_with("none.csv: cannot be read ("), "{told}");
    let (told, well) = house.run(&["import", "none.csv", "PACK/procedures"]);
    assert!(!well && told.contains("is no folder of a pack"), "{told}");
    let (told, well) = house.run(&["export", "--language", "fr", "--out", "x.csv", "PACK"]);
    assert!(!well && told.contains("fr is the first language of this pack"), "{told}");
    let (told, well) = house.run(&["export", "--language", "ar", "--out", "x.doc", "PACK"]);
    assert!(!well && told.contains("add `--format xlsx`"), "{told}");
}
