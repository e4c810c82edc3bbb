//! The body of a voice: one thread speaks, this one hears the supervisor and watches over it.

use std::{
    io,
    os::fd::RawFd,
    sync::{
        atomic::Ordering,
        mpsc::{Sender, channel},
    },
    thread,
    time::{Duration, Instant},
};

use crate::{
    adapters::{Closed, VoiceLink, wait},
    link::{Order, ToVoice},
    voice::{Alsa, Beat, Engine, Recordings},
};

/// How long an order may take. A sound server that hangs takes for ever: the process then ends,
/// which ends every sound, and the supervisor tells the visit.
const LIMIT: Duration = Duration::from_secs(2);
/// How often it is asked whether an order was obeyed.
const ASKING: Duration = Duration::from_millis(50);

/// Speaks until the supervisor is gone.
pub(super) fn run(number: RawFd) -> Result<(), Closed> {
    let mut link = VoiceLink::open(number)?;
    let ToVoice::Begin(pack) = link.first()? else {
        return Err(io::Error::from(io::ErrorKind::InvalidData).into());
    };
    let (beat, (orders, obeyed)) = (Beat::default(), channel());
    let (reporter, theirs) = (link.reporter()?, Beat::clone(&beat));
    let recordings = Recordings::of(pack.as_deref());
    thread::Builder::new().name("voice".into()).spawn(move || {
        Engine::new(Alsa::new(), recordings, reporter).run(&obeyed, &theirs);
    })?;
    pass_on(&mut link, &orders, &beat)
}

/// Passes orders on, as long as they are obeyed in time.
fn pass_on(link: &mut VoiceLink, orders: &Sender<Order>, beat: &Beat) -> Result<(), Closed> {
    let (mut sent, mut last) = (0, Instant::now());
    loop {
        while let Some(message) = link.hear()? {
            if let ToVoice::Order(order) = message {
                (sent, last) = (sent + 1, Instant::now());
                orders.send(order).map_err(|_| Closed::Gone)?;
            }
        }
        let hangs = beat.load(Ordering::SeqCst) < sent;
        if hangs && last.elapsed() > LIMIT {
            return Err(io::Error::from(io::ErrorKind::TimedOut).into());
        }
        wait(&[std::os::fd::AsFd::as_fd(link)], None, hangs.then_some(ASKING))?;
    }
}
