//! The thread that speaks. Orders come through a channel; the newest story wins.

use std::{
    collections::VecDeque,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
        mpsc::{Receiver, RecvTimeoutError},
    },
    time::Duration,
};

use super::{
    Espeak, More, Output, OutputError, Recording, Recordings, Sound, cue, sound::Ready,
    stretch::Stretch, tape::Tape,
};
use crate::link::{Order, Rate, Report, Say, Silence, Volume, Words};

/// How often the card is fed while it plays.
const FEEDING: Duration = Duration::from_millis(10);
/// How long the card is kept after the last sound: a screen reader may want it.
const KEPT: Duration = Duration::from_secs(3);
/// The rest between two clips.
const REST: Duration = Duration::from_millis(250);

/// How many orders were obeyed: whoever sends them sees by it that nothing hangs.
pub type Beat = Arc<AtomicUsize>;

/// Says stories, one at a time.
pub struct Engine<'a> {
    output: Box<dyn Output + 'a>,
    recordings: Recordings,
    report: Box<dyn FnMut(Report) + 'a>,
    story: Option<Story>,
    /// The story that no card could play: the rest of it, still on its way, is not begun again.
    lost: Option<u32>,
    sound: Option<Playing>,
    tape: Tape,
    rate: Rate,
    volume: Volume,
    pace: Pace,
}

/// One story, as far as it came.
struct Story {
    generation: u32,
    clips: u16,
    waiting: VecDeque<Say>,
    begun: u16,
    missed: u16,
}

/// One clip that sounds.
struct Playing {
    sound: Box<dyn Sound>,
    stretch: Stretch,
    /// What is reported when its first sample comes.
    index: Option<u16>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Pace {
    Going,
    Paused,
}

/// What came of trying to put something on the tape.
enum Filled {
    Some,
    Later,
    Over,
}

impl<'a> Engine<'a> {
    /// Prepares; the card is opened at the first sound.
    pub fn new(
        output: impl Output + 'a,
        recordings: Recordings,
        report: impl FnMut(Report) + 'a,
    ) -> Self {
        Self {
            output: Box::new(output),
            recordings,
            report: Box::new(report),
            story: None,
            lost: None,
            sound: None,
            tape: Tape::default(),
            rate: Rate::default(),
            volume: Volume::default(),
            pace: Pace::Going,
        }
    }

    /// Obeys until the other end of the channel is gone. Asleep while there is nothing to say.
    pub fn run(mut self, orders: &Receiver<Order>, beat: &Beat) {
        loop {
            match self.next(orders) {
                Ok(order) => self.obey_all(order, orders, beat),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return self.output.silence(),
            }
            self.pump();
        }
    }

    fn next(&mut self, orders: &Receiver<Order>) -> Result<Order, RecvTimeoutError> {
        if self.is_busy() {
            return orders.recv_timeout(FEEDING);
        }
        match orders.recv_timeout(KEPT) {
            Err(RecvTimeoutError::Timeout) => {
                if self.pace == Pace::Going {
                    self.output.close();
                }
                orders.recv().map_err(|_| RecvTimeoutError::Disconnected)
            }
            got => got,
        }
    }

    /// Whatever waits is obeyed before anything sounds: so fifty screens in a row start one voice.
    fn obey_all(&mut self, first: Order, orders: &Receiver<Order>, beat: &Beat) {
        for order in [first].into_iter().chain(orders.try_iter()) {
            self.obey(order);
            beat.fetch_add(1, Ordering::SeqCst);
        }
    }

    fn obey(&mut self, order: Order) {
        match order {
            Order::Say(say) => self.take(say),
            Order::Hush => self.hush(),
            Order::Pause => self.pause(),
            Order::Resume => self.pace = Pace::Going,
            Order::Rate(rate) => self.hurry(rate),
            Order::Volume(volume) => self.volume = volume,
        }
    }

    fn is_busy(&self) -> bool {
        let speaks = self.sound.is_some() || self.story.as_ref().is_some_and(Story::has_more);
        self.pace == Pace::Going && (speaks || !self.tape.is_empty() || self.is_ending())
    }

    fn is_ending(&self) -> bool {
        self.story.as_ref().is_some_and(Story::is_told)
    }

    fn take(&mut self, say: Say) {
        if self.lost == Some(say.generation) {
            return;
        }
        if self.story.as_ref().is_none_or(|story| story.generation != say.generation) {
            self.hush();
            self.story = Some(Story::new(&say));
        }
        if let Some(story) = &mut self.story {
            story.waiting.push_back(say);
        }
    }

    fn hush(&mut self) {
        self.sound = None;
        self.story = None;
        self.tape.clear();
        self.output.silence();
        self.pace = Pace::Going;
    }

    /// What was written and not heard is taken back, so that nothing is lost.
    fn pause(&mut self) {
        if self.story.is_some() && self.pace == Pace::Going {
            self.tape.rewind(self.output.queued());
            self.output.silence();
            self.pace = Pace::Paused;
        }
    }

    fn hurry(&mut self, rate: Rate) {
        self.rate = rate;
        if let Some(playing) = &mut self.sound {
            playing.stretch.set_rate(rate.factor() / playing.sound.own_rate());
        }
    }

    /// Gives the card what it has room for.
    fn pump(&mut self) {
        if self.pace == Pace::Going
            && let Err(error) = self.feed()
        {
            self.lose(&error);
        }
    }

    fn feed(&mut self) -> Result<(), OutputError> {
        while let Some(generation) = self.story.as_ref().map(|story| story.generation) {
            if self.tape.is_empty() {
                match self.fill() {
                    Filled::Some => continue,
                    Filled::Later => break,
                    Filled::Over => {
                        self.output.start();
                        if self.output.queued() == 0 {
                            self.end(generation);
                        }
                        break;
                    }
                }
            }
            self.output.open()?;
            self.tell();
            let room = self.output.room()?;
            if room == 0 || self.tape.write(&mut *self.output, room)? == 0 {
                break;
            }
        }
        Ok(())
    }

    /// Puts the next samples on the tape.
    fn fill(&mut self) -> Filled {
        let Some(playing) = &mut self.sound else { return self.begin_next() };
        let mut raw = Vec::new();
        let more = playing.sound.more(&mut raw);
        let mut samples = Vec::new();
        playing.stretch.push(&raw, &mut samples);
        match more {
            More::Later => return Filled::Later,
            More::Some => {}
            More::Over => playing.stretch.finish(&mut samples),
            More::Nothing => self.miss(),
        }
        if matches!(more, More::Over | More::Nothing) {
            self.sound = None;
        }
        self.tape.push(&samples, self.volume.factor());
        if more == More::Over && !self.is_ending() {
            self.tape.rest(cue::count(REST));
        }
        Filled::Some
    }

    /// Reports a clip once, when it sounds.
    fn tell(&mut self) {
        let index = self.sound.as_mut().and_then(|playing| playing.index.take());
        if let (Some(index), Some(story)) = (index, &self.story) {
            (self.report)(Report::Speaking { generation: story.generation, index });
        }
    }

    fn miss(&mut self) {
        self.story.iter_mut().for_each(|story| story.missed += 1);
    }

    fn begin_next(&mut self) -> Filled {
        let Some(story) = &mut self.story else { return Filled::Over };
        if let Some(cue) = story.waiting.front_mut().and_then(|say| say.cue.take()) {
            self.sound = Some(Playing::new(Box::new(Ready::new(cue::cue(cue))), None, 1.0));
            return Filled::Some;
        }
        let Some(say) = story.waiting.pop_front() else {
            return if story.is_told() { Filled::Over } else { Filled::Later };
        };
        story.begun += 1;
        match self.voice(&say.words) {
            Some(sound) => {
                self.sound = Some(Playing::new(sound, Some(say.index), self.rate.factor()));
            }
            None => self.miss(),
        }
        Filled::Some
    }

    /// A recording of these very words, else a live voice of this very language, else nothing.
    fn voice(&mut self, words: &Words) -> Option<Box<dyn Sound>> {
        let found = self.recordings.find(words.language(), words.text());
        if let Some(recording) = found.and_then(|found| Recording::of(&found).ok()) {
            return Some(Box::new(recording));
        }
        let live = Espeak::start(words.language(), words.text(), self.rate.factor());
        live.ok().flatten().map(|live| Box::new(live) as Box<dyn Sound>)
    }

    fn end(&mut self, generation: u32) {
        let silence = self.story.take().and_then(|story| story.silence());
        (self.report)(match silence {
            Some(why) => Report::Silent { generation, why },
            None => Report::Spoken { generation },
        });
    }

    fn lose(&mut self, _: &OutputError) {
        let Some(story) = self.story.take() else { return };
        self.sound = None;
        self.tape.clear();
        self.output.close();
        let generation = story.generation;
        self.lost = Some(generation);
        (self.report)(Report::Silent { generation, why: Silence::NoDevice });
    }
}

impl Story {
    fn new(say: &Say) -> Self {
        let (generation, clips) = (say.generation, say.clips);
        Self { generation, clips, waiting: VecDeque::new(), begun: 0, missed: 0 }
    }

    fn silence(&self) -> Option<Silence> {
        match self.missed {
            0 => None,
            missed if missed < self.clips => Some(Silence::Partly),
            _ => Some(Silence::NoVoice),
        }
    }

    fn has_more(&self) -> bool {
        !self.waiting.is_empty()
    }

    fn is_told(&self) -> bool {
        self.begun >= self.clips
    }
}

impl Playing {
    fn new(sound: Box<dyn Sound>, index: Option<u16>, rate: f32) -> Self {
        let stretch = Stretch::new(rate / sound.own_rate());
        Self { sound, stretch, index }
    }
}
