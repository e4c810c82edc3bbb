//! The place where a kiosk stands: what it decided, and which folder lies over the pack.

use std::{sync::Arc, time::Duration};

use guichet::{
    hours::{Opening, Outlook, Presence},
    lang::Tag,
    pack::{OpenPack, Pack, Place},
    screen::{Goodbye, Look, Space, Theme},
    session::{Hearers, Now, Running, Service, Session, Site, StaffMay},
};
use jiff::civil::Date;

use crate::{Visit, folder::Folder, id, kiosk::Room};

/// The day of all visits: the facts of the pack are verified on it.
pub(crate) const TODAY: Date = Date::constant(2026, 11, 22);

/// Begins a visit in a usual place.
pub(crate) fn visit() -> Visit {
    House::default().visit()
}

/// A place and its decisions.
pub(crate) struct House {
    pub(crate) language: &'static str,
    pub(crate) look: Look,
    pub(crate) idle: Duration,
    pub(crate) countdown: Duration,
    pub(crate) presence: Presence,
    pub(crate) limit: Option<Duration>,
    pub(crate) opening: Opening,
    pub(crate) goodbye: Goodbye,
    pub(crate) running: Running,
    pub(crate) staff: StaffMay,
    pub(crate) service: Service,
    pub(crate) post: &'static str,
    pub(crate) size: (u16, u16),
    pub(crate) folder: Option<Folder>,
}

impl Default for House {
    fn default() -> Self {
        Self {
            language: "fr",
            look: Look { theme: Theme::Dark, space: Space::Usual },
            idle: Duration::from_secs(180),
            countdown: Duration::from_secs(45),
            presence: Presence::Staffed,
            limit: None,
            opening: Opening::default(),
            goodbye: Goodbye::default(),
            running: Running::Kiosk,
            staff: StaffMay::Nothing,
            service: Service::In,
            post: "",
            size: (80, 24),
            folder: None,
        }
    }
}

impl House {
    /// Lays a folder over the pack.
    pub(crate) fn with(folder: Folder) -> Self {
        Self { folder: Some(folder), ..Self::default() }
    }

    /// Starts with one procedure, as a mediator does.
    pub(crate) fn tutorial(procedure: &str) -> Self {
        Self { running: Running::Tutorial(id(procedure)), ..Self::default() }
    }

    pub(crate) fn visit(self) -> Visit {
        let site = self.site(&self.pack());
        self.visit_of(site)
    }

    /// Begins a visit with decisions that a visit before was told.
    pub(crate) fn visit_of(self, site: Site) -> Visit {
        let (pack, session) = (self.pack(), Session::new(site));
        let room = Room {
            now: Now::ZERO,
            today: TODAY,
            size: self.size,
            effects: vec![],
            not_understood: 0,
        };
        Visit::begin(session, pack, room, self.folder)
    }

    pub(crate) fn pack(&self) -> OpenPack {
        let pack = match &self.folder {
            Some(folder) => Pack::embedded().over(&folder.0).unwrap(),
            None => Pack::embedded(),
        };
        let goodbye = self.goodbye.clone();
        let place = Place { post: self.post.to_owned(), goodbye, ..Place::default() };
        OpenPack::new(pack, &place, TODAY).unwrap_or_else(|problems| panic!("{problems:?}"))
    }

    pub(crate) fn outlook(&self) -> Outlook {
        Outlook { presence: self.presence, opening: self.opening.clone() }
    }

    pub(crate) fn site(&self, pack: &OpenPack) -> Site {
        Site {
            language: Tag::parse(self.language).unwrap(),
            languages: Arc::clone(pack.languages()),
            values: Arc::clone(pack.values()),
            today: TODAY,
            look: self.look,
            idle: self.idle,
            countdown: self.countdown,
            outlook: self.outlook(),
            hearers: Hearers::Room,
            running: self.running.clone(),
            staff: self.staff,
            service: self.service,
            limit: self.limit,
        }
    }
}
