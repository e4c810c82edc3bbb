//! A procedure in the real interface while its files are being written.
//!
//! Each save is shown at once, where the visitor stands. A panel beside the interface says what an
//! author wants to know of a step. What is wrong in the files is said over the last version that was
//! good. Knows no clock, no file and no terminal by itself: they are ports, so that tests can play.

mod frame;
mod hand;
mod loading;
mod notes;
mod panel;
mod places;
mod play;
mod stage;
mod window;

pub use frame::{Frame, Front, split};
pub use loading::load;
pub use notes::{Because, Notes, Spot};
pub use play::{Easel, Paint, Watch, play};
pub use stage::Preview;
pub use window::Window;
