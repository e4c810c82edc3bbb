//! Every screen in one file: all are there, in every language, and every browser and pager can show
//! it.
#![cfg(feature = "author")]
#![allow(clippy::unwrap_used, clippy::panic)]

use std::{collections::BTreeSet, sync::LazyLock};

use guichet::{
    author::screens::{Album, Chapter, Format, Shot, Wish, albums, picture, written},
    lang::Tag,
    pack::{OpenPack, Pack, Place},
    problem::Tongue,
    procedure::{Id, StepKind},
    screen::{self, Theme},
};
use jiff::civil::Date;
use ratatui::buffer::Cell;

const TODAY: Date = Date::constant(2026, 11, 22);
const LANGUAGES: [&str; 4] = ["fr", "fr-simple", "en", "ar"];

/// Every screen of the shipped pack, in every language.
static ALL: LazyLock<Vec<Album>> = LazyLock::new(|| toured(&wish(&LANGUAGES)));

fn pack() -> OpenPack {
    OpenPack::new(Pack::embedded(), &Place::default(), TODAY)
        .unwrap_or_else(|problems| panic!("{problems:?}"))
}

fn wish(languages: &[&str]) -> Wish {
    Wish {
        languages: languages.iter().map(|it| Tag::parse(it).unwrap()).collect(),
        procedure: None,
        size: (80, 24),
        theme: Theme::Dark,
        today: TODAY,
    }
}

/// One short lesson in a language with another direction.
fn small() -> Wish {
    let procedure = Some(Id::new("false-message").unwrap());
    Wish { procedure, size: (40, 12), ..wish(&["ar", "fr-simple"]) }
}

fn toured(wish: &Wish) -> Vec<Album> {
    albums(|| Some(pack()), wish)
}

fn shots(album: &Album) -> impl Iterator<Item = &Shot> {
    album.chapters.iter().flat_map(|it| &it.shots)
}

/// One screen of all, as an album of its own.
fn only(album: &Album, name: &str) -> Album {
    let shots: Vec<Shot> = shots(album).filter(|it| it.name == name).cloned().collect();
    assert_eq!(shots.len(), 1, "{name}");
    let topic = album.chapters[0].topic.clone();
    Album { chapters: vec![Chapter { topic, shots }], ..album.clone() }
}

#[test]
fn every_step_of_every_procedure_is_there_in_every_language() {
    let pack = pack();
    for album in &*ALL {
        let names: BTreeSet<&str> = shots(album).map(|it| it.name.as_str()).collect();
        for id in &pack.reference().unwrap().procedures {
            let procedure = pack.procedures().open(id).unwrap();
            for step in &procedure.steps {
                let kind = match step.kind {
                    StepKind::End { .. } => "result",
                    _ => "step",
                };
                let name = format!("{kind}:{id}:{}", step.id);
                assert!(names.contains(name.as_str()), "{name} is not there in {}", album.language);
            }
        }
    }
}

#[test]
fn every_other_screen_is_there_in_every_language() {
    for album in &*ALL {
        let names: BTreeSet<&str> = shots(album).map(|it| it.name.as_str()).collect();
        for name in [
            "attract",
            "comfort",
            "home",
            "home:lessons",
            "home:papers",
            "search",
            "search:2",
            "search:3",
            "intro:lost-licence",
            "review:lost-licence",
            "code:lost-licence:done:1",
            "over:help",
            "over:keeps",
            "over:settings",
            "over:voice",
            "over:languages",
            "over:stop",
            "over:idle",
            "over:last",
            "over:sorry",
            "over:word:suspended",
            "goodbye",
            "closed",
            "closed:2",
            "farewell:erased",
            "farewell:residue",
            "out-of-service",
            "staff:pin",
            "staff:desk",
            "staff:sure:leave",
            "step:lost-licence:declared-on:2",
            "step:create-email:copy:2",
        ] {
            assert!(names.contains(name), "{name} is not there in {}", album.language);
        }
        assert!(shots(album).count() > 200, "only {}", shots(album).count());
        assert_eq!(names.len(), shots(album).count(), "two screens have one name");
        for shot in shots(album) {
            assert_eq!(shot.screen.language, album.language, "{}", shot.name);
        }
    }
}

#[test]
fn what_an_answer_changes_on_a_step_is_there_too() {
    let texts: BTreeSet<String> = shots(&ALL[0])
        .filter(|it| it.name.starts_with("step:lost-licence:papers"))
        .flat_map(|it| screen::lines(&it.screen))
        .collect();
    for paper in ["Une carte bancaire ou un timbre fiscal", "titre de séjour"] {
        assert!(texts.iter().any(|it| it.contains(paper)), "{paper} in {texts:#?}");
    }
}

#[test]
fn a_long_body_stands_there_whole_and_every_row_is_as_wide_as_the_window() {
    for size in [(80, 24), (40, 12)] {
        for shot in shots(&ALL[3]).step_by(4) {
            let painted = picture(&shot.screen, size);
            assert!(painted.rows.iter().all(|row| row.len() == usize::from(size.0)));
            assert!(painted.rows.len() >= usize::from(size.1), "{}", shot.name);
            assert_eq!(
                painted.folds.is_empty(),
                painted.rows.len() == usize::from(size.1),
                "{} at {size:?}",
                shot.name
            );
        }
    }
    let long = shots(&ALL[0]).find(|it| it.name == "result:lost-licence:done").unwrap();
    let painted = picture(&long.screen, (80, 24));
    let rows = painted.rows.iter().map(|row| row.iter().map(Cell::symbol).collect::<String>());
    let text = rows.collect::<Vec<_>>().join("\n");
    for (part, times) in [("À faire", 1), ("J’ai fini", 1), ("Sans ordinateur", 1), ("▾", 0)] {
        assert_eq!(text.matches(part).count(), times, "{part} in\n{text}");
    }
}

#[test]
fn two_runs_are_equal() {
    let wish = small();
    let page = || written(&toured(&wish), Format::Html, &wish, Tongue::French);
    assert_eq!(page(), page());
}

#[test]
fn the_page_is_well_formed_and_needs_nothing_else() {
    let wish = small();
    let page = written(&toured(&wish), Format::Html, &wish, Tongue::French);
    is_well_formed(&page);
    for refused in ["http", "<script", "src=", "url(", "@import", "<link", "<img"] {
        assert!(!page.contains(refused), "{refused}");
    }
    for (at, _) in page.match_indices("href=\"") {
        let target = &page[at + 6..at + 6 + page[at + 6..].find('"').unwrap()];
        let anchor = target.strip_prefix('#').unwrap_or_else(|| panic!("{target} is elsewhere"));
        assert!(page.contains(&format!("id=\"{anchor}\"")), "{anchor} is nowhere");
    }
    assert!(page.chars().all(|it| it == '\n' || !it.is_control()));
    assert!(page.contains("<html lang=\"fr\" dir=\"ltr\">"));
    assert!(page.contains("lang=\"ar\" dir=\"rtl\""));
}

/// Every tag is closed by its own, every value stands between quotes, every sign is one of five.
fn is_well_formed(page: &str) {
    let body = page.strip_prefix("<!DOCTYPE html>\n").unwrap();
    let mut open: Vec<&str> = Vec::new();
    let mut rest = body;
    while let Some(at) = rest.find(['<', '&']) {
        let found = &rest[at..];
        if found.starts_with('&') {
            let end = found.find(';').unwrap();
            let known = ["&amp;", "&lt;", "&gt;", "&quot;", "&#39;"];
            assert!(known.contains(&&found[..=end]), "{}", &found[..20]);
            rest = &found[end + 1..];
            continue;
        }
        let end = found.find('>').unwrap();
        let tag = &found[1..end];
        assert_eq!(tag.matches('"').count() % 2, 0, "{tag}");
        match (tag.strip_prefix('/'), tag.ends_with('/')) {
            (Some(name), _) => assert_eq!(open.pop(), Some(name), "at {}", &rest[..at.min(60)]),
            (None, true) => {}
            (None, false) => open.push(tag.split(' ').next().unwrap()),
        }
        rest = if open.last() == Some(&"style") {
            &found[found.find("</style>").unwrap()..]
        } else {
            &found[end + 1..]
        };
    }
    assert!(open.is_empty(), "{open:?} is left open");
}

#[test]
fn each_row_of_the_page_has_the_width_of_the_window() {
    let wish = small();
    let page = written(&toured(&wish), Format::Html, &wish, Tongue::English);
    let rows: Vec<&str> = page.lines().filter(|it| it.starts_with("<div class=\"r\">")).collect();
    assert!(rows.len() > 500);
    for row in rows {
        let widths = row.split(" w").skip(1);
        let width =
            |it: &str| it.split(|it: char| !it.is_ascii_digit()).next()?.parse::<usize>().ok();
        assert_eq!(widths.filter_map(width).sum::<usize>(), 40, "{row}");
    }
}

#[test]
fn the_text_beside_each_picture_is_the_one_that_is_read_aloud() {
    let wish = small();
    let albums = toured(&wish);
    let page = written(&albums, Format::Html, &wish, Tongue::English);
    let plain = |it: &str| {
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
            .iter()
            .fold(it.to_owned(), |text, (from, to)| text.replace(from, to))
    };
    for (album, shot) in albums.iter().flat_map(|album| shots(album).map(move |it| (album, it))) {
        let start = page.find(&format!("<article id=\"{}\">", shot.anchor(album))).unwrap();
        let article = &page[start..start + page[start..].find("</article>").unwrap()];
        let said = article.split("<p dir=\"auto\">").skip(1);
        let said: Vec<String> = said.map(|it| plain(it.split("</p>").next().unwrap())).collect();
        assert_eq!(said, screen::lines(&shot.screen), "{}", shot.name);
    }
}

#[test]
fn one_screen_as_text() {
    let album = only(&ALL[1], "home:health");
    let wish = Wish { size: (40, 12), ..wish(&["fr-simple"]) };
    insta::assert_snapshot!(written(&[album], Format::Text, &wish, Tongue::French), @r###"
    # Français simple · Du premier écran jusqu’à une démarche

    ## fr-simple home:health

     Ma santé               Français simple 
     ────────────────────────────────────── 
                                            
     De quoi avez-vous besoin ?             
                                            
     Il n’y a encore rien ici.              
     Demandez à l’accueil.                  
                                            
                                            
                                            
     0 Retour    F1 Aide       F2 Écouter   
     F3 Langue   F4 Réglages   Esc Arrêter
    "###);
}

#[test]
fn one_screen_in_colours() {
    let album = only(&ALL[3], "home:health");
    let wish = Wish { size: (40, 12), ..wish(&["ar"]) };
    let text = written(&[album], Format::Ansi, &wish, Tongue::English);
    insta::assert_snapshot!(text.replace('\u{1b}', "␛"), @r###"
    ␛[1m# العربية · From the first screen to a procedure␛[0m

    ␛[1m## ar home:health␛[0m

    ␛[0;38;2;244;236;223;48;2;31;27;24m ␛[0;38;2;192;179;162;48;2;31;27;24mﺔﻴﺑﺮﻌﻟﺍ␛[0;38;2;244;236;223;48;2;31;27;24m                          ﺔﺤﺼﻟﺍ ␛[0m
    ␛[0;38;2;244;236;223;48;2;31;27;24m ␛[0;38;2;138;125;110;48;2;31;27;24m──────────────────────────────────────␛[0;38;2;244;236;223;48;2;31;27;24m ␛[0m
    ␛[0;38;2;244;236;223;48;2;31;27;24m                                        ␛[0m
    ␛[0;38;2;244;236;223;48;2;31;27;24m                  ␛[0;1;38;2;244;236;223;48;2;31;27;24m؟ﻪﻴﻟﺇ ﻥﻮﺟﺎﺘﺤﺗ ﻱﺬﻟﺍ ﺎﻣ␛[0;38;2;244;236;223;48;2;31;27;24m ␛[0m
    ␛[0;38;2;244;236;223;48;2;31;27;24m                                        ␛[0m
    ␛[0;38;2;244;236;223;48;2;31;27;24m          ﻲﻓ ﺍﻮﻟﺄﺳﺍ .ﺪﻌﺑ ﺎﻨﻫ ءﻲﺷ ﺪﺟﻮﻳ ﻻ ␛[0m
    ␛[0;38;2;244;236;223;48;2;31;27;24m                              .ﻝﺎﺒﻘﺘﺳﻻﺍ ␛[0m
    ␛[0;38;2;244;236;223;48;2;31;27;24m                                        ␛[0m
    ␛[0;38;2;244;236;223;48;2;31;27;24m                                        ␛[0m
    ␛[0;38;2;244;236;223;48;2;31;27;24m                                        ␛[0m
    ␛[0;38;2;244;236;223;48;2;31;27;24m    ﻉﺎﻤﺘﺳﺍ ␛[0;1;38;2;240;184;103;48;2;31;27;24mF2␛[0;38;2;244;236;223;48;2;31;27;24m     ﺓﺪﻋﺎﺴﻣ ␛[0;1;38;2;240;184;103;48;2;31;27;24mF1␛[0;38;2;244;236;223;48;2;31;27;24m      ﻉﻮﺟﺭ ␛[0;1;38;2;240;184;103;48;2;31;27;24m0␛[0;38;2;244;236;223;48;2;31;27;24m ␛[0m
    ␛[0;38;2;244;236;223;48;2;31;27;24m    ءﺎﻬﻧﺇ ␛[0;1;38;2;240;184;103;48;2;31;27;24mEsc␛[0;38;2;244;236;223;48;2;31;27;24m    ﺕﺍﺩﺍﺪﻋﺇ ␛[0;1;38;2;240;184;103;48;2;31;27;24mF4␛[0;38;2;244;236;223;48;2;31;27;24m    ﺔﻐﻠﻟﺍ ␛[0;1;38;2;240;184;103;48;2;31;27;24mF3␛[0;38;2;244;236;223;48;2;31;27;24m ␛[0m
    "###);
}

#[test]
fn one_screen_of_the_page() {
    let album = only(&ALL[3], "home:health");
    let wish = Wish { size: (40, 12), ..wish(&["ar"]) };
    let page = written(&[album], Format::Html, &wish, Tongue::English);
    let start = page.find("<article").unwrap();
    let end = page.find("</article>").unwrap();
    insta::assert_snapshot!(&page[start..end], @r###"
    <article id="ar-home-health">
    <h3><a href="#ar-home-health">home:health</a></h3>
    <div class="sheet">
    <div class="screen" aria-hidden="true">
    <div class="r"><i class="s0 w1"> </i><i class="s1 w1 a">ﺔ</i><i class="s1 w1 a">ﻴ</i><i class="s1 w1 a">ﺑ</i><i class="s1 w1 a">ﺮ</i><i class="s1 w1 a">ﻌ</i><i class="s1 w1 a">ﻟ</i><i class="s1 w1 a">ﺍ</i><i class="s0 w26">                          </i><i class="s0 w1 a">ﺔ</i><i class="s0 w1 a">ﺤ</i><i class="s0 w1 a">ﺼ</i><i class="s0 w1 a">ﻟ</i><i class="s0 w1 a">ﺍ</i><i class="s0 w1"> </i></div>
    <div class="r"><i class="s0 w1"> </i><i class="s2 w38">──────────────────────────────────────</i><i class="s0 w1"> </i></div>
    <div class="r"><i class="s0 w40">                                        </i></div>
    <div class="r"><i class="s0 w18">                  </i><i class="s3 w1 a">؟</i><i class="s3 w1 a">ﻪ</i><i class="s3 w1 a">ﻴ</i><i class="s3 w1 a">ﻟ</i><i class="s3 w1 a">ﺇ</i><i class="s3 w1"> </i><i class="s3 w1 a">ﻥ</i><i class="s3 w1 a">ﻮ</i><i class="s3 w1 a">ﺟ</i><i class="s3 w1 a">ﺎ</i><i class="s3 w1 a">ﺘ</i><i class="s3 w1 a">ﺤ</i><i class="s3 w1 a">ﺗ</i><i class="s3 w1"> </i><i class="s3 w1 a">ﻱ</i><i class="s3 w1 a">ﺬ</i><i class="s3 w1 a">ﻟ</i><i class="s3 w1 a">ﺍ</i><i class="s3 w1"> </i><i class="s3 w1 a">ﺎ</i><i class="s3 w1 a">ﻣ</i><i class="s0 w1"> </i></div>
    <div class="r"><i class="s0 w40">                                        </i></div>
    <div class="r"><i class="s0 w10">          </i><i class="s0 w1 a">ﻲ</i><i class="s0 w1 a">ﻓ</i><i class="s0 w1"> </i><i class="s0 w1 a">ﺍ</i><i class="s0 w1 a">ﻮ</i><i class="s0 w1 a">ﻟ</i><i class="s0 w1 a">ﺄ</i><i class="s0 w1 a">ﺳ</i><i class="s0 w1 a">ﺍ</i><i class="s0 w2"> .</i><i class="s0 w1 a">ﺪ</i><i class="s0 w1 a">ﻌ</i><i class="s0 w1 a">ﺑ</i><i class="s0 w1"> </i><i class="s0 w1 a">ﺎ</i><i class="s0 w1 a">ﻨ</i><i class="s0 w1 a">ﻫ</i><i class="s0 w1"> </i><i class="s0 w1 a">ء</i><i class="s0 w1 a">ﻲ</i><i class="s0 w1 a">ﺷ</i><i class="s0 w1"> </i><i class="s0 w1 a">ﺪ</i><i class="s0 w1 a">ﺟ</i><i class="s0 w1 a">ﻮ</i><i class="s0 w1 a">ﻳ</i><i class="s0 w1"> </i><i class="s0 w1 a">ﻻ</i><i class="s0 w1"> </i></div>
    <div class="r"><i class="s0 w31">                              .</i><i class="s0 w1 a">ﻝ</i><i class="s0 w1 a">ﺎ</i><i class="s0 w1 a">ﺒ</i><i class="s0 w1 a">ﻘ</i><i class="s0 w1 a">ﺘ</i><i class="s0 w1 a">ﺳ</i><i class="s0 w1 a">ﻻ</i><i class="s0 w1 a">ﺍ</i><i class="s0 w1"> </i></div>
    <div class="r"><i class="s0 w40">                                        </i></div>
    <div class="r"><i class="s0 w40">                                        </i></div>
    <div class="r"><i class="s0 w40">                                        </i></div>
    <div class="r"><i class="s0 w4">    </i><i class="s0 w1 a">ﻉ</i><i class="s0 w1 a">ﺎ</i><i class="s0 w1 a">ﻤ</i><i class="s0 w1 a">ﺘ</i><i class="s0 w1 a">ﺳ</i><i class="s0 w1 a">ﺍ</i><i class="s0 w1"> </i><i class="s4 w2">F2</i><i class="s0 w5">     </i><i class="s0 w1 a">ﺓ</i><i class="s0 w1 a">ﺪ</i><i class="s0 w1 a">ﻋ</i><i class="s0 w1 a">ﺎ</i><i class="s0 w1 a">ﺴ</i><i class="s0 w1 a">ﻣ</i><i class="s0 w1"> </i><i class="s4 w2">F1</i><i class="s0 w6">      </i><i class="s0 w1 a">ﻉ</i><i class="s0 w1 a">ﻮ</i><i class="s0 w1 a">ﺟ</i><i class="s0 w1 a">ﺭ</i><i class="s0 w1"> </i><i class="s4 w1">0</i><i class="s0 w1"> </i></div>
    <div class="r"><i class="s0 w4">    </i><i class="s0 w1 a">ء</i><i class="s0 w1 a">ﺎ</i><i class="s0 w1 a">ﻬ</i><i class="s0 w1 a">ﻧ</i><i class="s0 w1 a">ﺇ</i><i class="s0 w1"> </i><i class="s4 w3">Esc</i><i class="s0 w4">    </i><i class="s0 w1 a">ﺕ</i><i class="s0 w1 a">ﺍ</i><i class="s0 w1 a">ﺩ</i><i class="s0 w1 a">ﺍ</i><i class="s0 w1 a">ﺪ</i><i class="s0 w1 a">ﻋ</i><i class="s0 w1 a">ﺇ</i><i class="s0 w1"> </i><i class="s4 w2">F4</i><i class="s0 w4">    </i><i class="s0 w1 a">ﺔ</i><i class="s0 w1 a">ﻐ</i><i class="s0 w1 a">ﻠ</i><i class="s0 w1 a">ﻟ</i><i class="s0 w1 a">ﺍ</i><i class="s0 w1"> </i><i class="s4 w2">F3</i><i class="s0 w1"> </i></div>
    </div>
    <div class="beside">
    <div class="text" role="group" aria-label="The text of this screen" lang="ar" dir="rtl">
    <p dir="auto">الصحة - العربية</p>
    <p dir="auto">ما الذي تحتاجون إليه؟</p>
    <p dir="auto">لا يوجد شيء هنا بعد. اسألوا في الاستقبال.</p>
    <p dir="auto">0 رجوع, F1 مساعدة, F2 استماع, F3 اللغة, F4 إعدادات, Esc إنهاء</p>
    </div>
    <div class="remark" contenteditable="true" role="textbox" aria-multiline="true" aria-label="Remarks:" data-label="Remarks:"></div>
    </div>
    </div>
    "###);
}
