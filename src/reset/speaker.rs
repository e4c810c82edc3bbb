//! The voice of one visit, as the supervisor sees it: started at the first thing to say, killed
//! with the visit. What breaks in it is silence, and never more.

use std::{
    io,
    os::fd::{AsFd, BorrowedFd},
    path::PathBuf,
};

use super::role::{Kind, Role};
use crate::link::{Order, Renderer, Report, Silence, ToVoice};

/// How many voices of one visit may break down before nobody tries again.
const PATIENCE: u32 = 3;

/// The voice of one visit, running or not.
#[derive(Debug)]
pub(super) struct Speaker {
    pack: Option<PathBuf>,
    role: Option<Role<Report>>,
    failures: u32,
    /// The story that is being said.
    story: Option<u32>,
    /// The settings that a voice which starts must be told.
    settings: Vec<Order>,
}

impl Speaker {
    /// Prepares a voice that looks for recordings in this pack.
    pub(super) fn new(pack: Option<PathBuf>) -> Self {
        Self { pack, role: None, failures: 0, story: None, settings: Vec::new() }
    }

    /// Passes an order on; returns what to report where it cannot be.
    pub(super) fn obey(&mut self, order: Order) -> Option<Report> {
        match &order {
            Order::Say(say) => self.story = Some(say.generation),
            Order::Hush => self.story = None,
            Order::Rate(_) | Order::Volume(_) => self.remember(&order),
            Order::Pause | Order::Resume => {}
        }
        if self.role.is_none() && matches!(order, Order::Say(_)) && self.failures < PATIENCE {
            self.role = self.start().ok();
        }
        match self.role.as_mut().map(|role| role.tell(&ToVoice::Order(order))) {
            Some(Ok(())) => None,
            Some(Err(_)) => self.broke(),
            None => self.silence(),
        }
    }

    /// Returns what the voice reports, or that it broke down.
    pub(super) fn hear(&mut self) -> Option<Report> {
        match self.role.as_mut()?.hear() {
            Ok(Some(report)) => {
                let is_over = !matches!(report, Report::Speaking { .. });
                self.story = self.story.filter(|story| !is_over || *story != report.generation());
                Some(report)
            }
            Ok(None) => None,
            Err(_) => self.broke(),
        }
    }

    /// Returns what becomes readable when the voice reports something.
    pub(super) fn as_fd(&self) -> Option<BorrowedFd<'_>> {
        self.role.as_ref().map(AsFd::as_fd)
    }

    fn start(&self) -> io::Result<Role<Report>> {
        let mut role = Role::start(Kind::Voice, Renderer::Screen)?;
        role.say(&ToVoice::Begin(self.pack.clone()));
        let settings = self.settings.iter().cloned().map(ToVoice::Order);
        settings.for_each(|order| role.say(&order));
        Ok(role)
    }

    fn remember(&mut self, order: &Order) {
        self.settings.retain(|it| std::mem::discriminant(it) != std::mem::discriminant(order));
        self.settings.push(order.clone());
    }

    fn broke(&mut self) -> Option<Report> {
        self.role = None;
        self.failures += 1;
        self.silence()
    }

    fn silence(&mut self) -> Option<Report> {
        let generation = self.story.take()?;
        Some(Report::Silent { generation, why: Silence::NoDevice })
    }
}
