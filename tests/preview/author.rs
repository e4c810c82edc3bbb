//! An author with a script: what they do, and what they must see then.

use std::{cell::RefCell, collections::VecDeque, io, rc::Rc, time::Duration};

use guichet::{
    author::{
        Hurry, Setting,
        preview::{Easel, Paint, Preview, Watch, load, play},
    },
    keys::{Input, Key},
    lang::Tag,
    problem::Tongue,
    procedure::Id,
    session::{Now, Running},
    shell::{Happening, Source},
    view::Ink,
};
use jiff::civil::Date;
use ratatui::{
    buffer::{Buffer, Cell},
    layout::Rect,
};

use crate::folder::Folder;

const TODAY: Date = Date::constant(2026, 11, 22);

/// One line of a script.
pub(crate) enum Line<'a> {
    Press(Key),
    Click(u16, u16),
    Save(&'a str, &'a str, &'a str),
    Sees(&'a str),
    SeesNo(&'a str),
    Looks(Box<dyn Fn(&str) + 'a>),
    Resize(u16, u16),
}

/// Plays a script to its end; the preview must be there until then.
pub(crate) fn play_with(folder: &Folder, size: (u16, u16), tongue: Tongue, script: Vec<Line<'_>>) {
    let rent = Id::new("rent").unwrap();
    let setting = Setting {
        running: Running::Tutorial(rent.clone()),
        hurry: Hurry::Never,
        ..Setting::usual(Tag::default(), TODAY)
    };
    let files = || load(Some(&folder.0), &rent, TODAY);
    let mut preview = Preview::new(rent.clone(), setting, tongue, files);
    let room =
        Rc::new(RefCell::new(Room { size, seen: String::new(), saved: false, now: Now::ZERO }));
    let mut hand = Hand { room: Rc::clone(&room), script: script.into(), folder };
    let (mut eyes, mut ears) = (Eyes(Rc::clone(&room)), Ears(Rc::clone(&room)));
    play(&mut preview, &mut hand, &mut ears, &mut eyes).unwrap();
    assert!(hand.script.is_empty(), "{} lines were not played", hand.script.len());
}

struct Room {
    size: (u16, u16),
    seen: String,
    saved: bool,
    now: Now,
}

struct Hand<'a> {
    room: Rc<RefCell<Room>>,
    script: VecDeque<Line<'a>>,
    folder: &'a Folder,
}

impl Source for Hand<'_> {
    fn now(&self) -> Now {
        self.room.borrow().now
    }

    fn today(&self) -> Date {
        TODAY
    }

    fn next(&mut self, _: Option<Now>) -> Happening {
        self.room.borrow_mut().now += Duration::from_secs(1);
        loop {
            let Some(line) = self.script.pop_front() else { return Happening::Gone };
            let seen = self.room.borrow().seen.clone();
            match line {
                Line::Press(key) => return Happening::Input(Input::Key(key)),
                Line::Click(column, row) => return Happening::Input(Input::Press { column, row }),
                Line::Save(path, from, to) => {
                    self.folder.change(path, from, to);
                    self.room.borrow_mut().saved = true;
                    return Happening::Tick;
                }
                Line::Resize(width, height) => {
                    self.room.borrow_mut().size = (width, height);
                    return Happening::Input(Input::Resized);
                }
                Line::Sees(text) => assert!(seen.contains(text), "no {text:?} in\n{seen}"),
                Line::SeesNo(text) => assert!(!seen.contains(text), "{text:?} in\n{seen}"),
                Line::Looks(look) => look(&seen),
            }
        }
    }
}

struct Ears(Rc<RefCell<Room>>);

impl Watch for Ears {
    fn changed(&mut self) -> bool {
        std::mem::take(&mut self.0.borrow_mut().saved)
    }
}

struct Eyes(Rc<RefCell<Room>>);

impl Easel for Eyes {
    fn paint(&mut self, paint: Paint<'_>) -> io::Result<()> {
        let (width, height) = self.0.borrow().size;
        let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
        assert!(paint(Ink::default(), &mut buffer).is_some(), "there is no cursor");
        let rows = buffer.content.chunks(width.into());
        let rows: Vec<String> = rows
            .map(|row| row.iter().map(Cell::symbol).collect::<String>().trim_end().to_owned())
            .collect();
        self.0.borrow_mut().seen = rows.join("\n");
        Ok(())
    }

    fn forget(&mut self) -> io::Result<()> {
        Ok(())
    }
}
