//! The sound card, by ALSA's library, loaded when it is first needed.
//!
//! Nothing links to it: the program builds without its headers and starts without it. Behind ALSA
//! there may be `PulseAudio` or `PipeWire`; both bring a plug-in for it. A pure Rust binding
//! would link to the library, so this module calls it by hand, and is the only one that does:
//! the unsafe code is the loading itself, and calls with pointers that this module owns. The
//! constants are those of `alsa/pcm.h`, which have not changed since 1999.
#![allow(unsafe_code)] // see above

use std::{
    ffi::{CStr, c_char, c_int, c_long, c_uint, c_ulong, c_void},
    ptr,
};

use libloading::Library;
use rustix::io::Errno;

use super::{Output, OutputError, RATE};

/// How long a sample waits in the card at most, in microseconds: what `silence` throws away.
const LATENCY: c_uint = 80_000;

const PLAYBACK: c_int = 0;
const NONBLOCK: c_int = 1;
const SIGNED_16_LITTLE_END: c_int = 2;
const INTERLEAVED: c_int = 3;
const MONO: c_uint = 1;
const RESAMPLE: c_int = 1;
const STATE_PREPARED: c_int = 2;
const STATE_RUNNING: c_int = 3;

/// An open device of the library.
type Device = *mut c_void;
/// What the library calls to tell a trouble. Its last argument is a `va_list`: one pointer wide
/// as an argument on the platforms served, and never read here.
type Handler =
    extern "C" fn(*const c_char, c_int, *const c_char, c_int, *const c_char, *mut c_void);

macro_rules! functions {
    ($($name:ident: fn($($argument:ty),*) -> $result:ty;)*) => {
        /// The functions of the library. It is never unloaded, so they stay valid.
        #[derive(Clone, Copy)]
        struct Functions {
            $($name: unsafe extern "C" fn($($argument),*) -> $result,)*
        }

        impl Functions {
            fn load() -> Result<Self, libloading::Error> {
                // SAFETY: the library's own start-up code runs here, as in every program that
                // links to it; each name has had this signature since ALSA 1.0.
                unsafe {
                    let library: &'static Library =
                        Box::leak(Box::new(Library::new("libasound.so.2")?));
                    Ok(Self { $($name: *library.get(stringify!($name).as_bytes())?,)* })
                }
            }
        }
    };
}

functions! {
    snd_pcm_open: fn(*mut Device, *const c_char, c_int, c_int) -> c_int;
    snd_pcm_close: fn(Device) -> c_int;
    snd_pcm_set_params: fn(Device, c_int, c_int, c_uint, c_uint, c_int, c_uint) -> c_int;
    snd_pcm_avail_update: fn(Device) -> c_long;
    snd_pcm_delay: fn(Device, *mut c_long) -> c_int;
    snd_pcm_writei: fn(Device, *const c_void, c_ulong) -> c_long;
    snd_pcm_recover: fn(Device, c_int, c_int) -> c_int;
    snd_pcm_start: fn(Device) -> c_int;
    snd_pcm_state: fn(Device) -> c_int;
    snd_pcm_drop: fn(Device) -> c_int;
    snd_pcm_prepare: fn(Device) -> c_int;
    snd_strerror: fn(c_int) -> *const c_char;
    snd_lib_error_set_local: fn(Option<Handler>) -> Option<Handler>;
    snd_config_update_free_global: fn() -> c_int;
}

/// What the library has to say is said by our own states.
extern "C" fn say_nothing(
    _: *const c_char,
    _: c_int,
    _: *const c_char,
    _: c_int,
    _: *const c_char,
    _: *mut c_void,
) {
}

/// The default device of the library. All calls come from one thread: the library keeps the
/// handler of its messages by thread.
pub struct Alsa {
    functions: Option<Functions>,
    device: Device,
}

// SAFETY: the device is used through `&mut self` only, so by one thread at a time.
unsafe impl Send for Alsa {}

impl Alsa {
    /// Prepares; nothing is loaded before the first sound.
    pub fn new() -> Self {
        Self { functions: None, device: ptr::null_mut() }
    }

    fn functions(&mut self) -> Result<Functions, OutputError> {
        if let Some(functions) = self.functions {
            return Ok(functions);
        }
        let loaded = Functions::load();
        let functions = loaded.map_err(|error| OutputError::Unavailable(error.to_string()))?;
        self.functions = Some(functions);
        Ok(functions)
    }

    /// Returns the functions and the device, where there is one.
    fn open_device(&self) -> Option<(Functions, Device)> {
        self.functions.filter(|_| !self.device.is_null()).map(|it| (it, self.device))
    }

    /// Comes back from a gap in the sound; whatever else it is, the card is gone.
    fn recover(functions: Functions, device: Device, error: c_long) -> Result<(), OutputError> {
        let error = c_int::try_from(error).unwrap_or(c_int::MIN);
        // SAFETY: the device is open.
        let error = unsafe { (functions.snd_pcm_recover)(device, error, 1) };
        if error < 0 { Err(OutputError::Lost(words(functions, error))) } else { Ok(()) }
    }
}

impl Default for Alsa {
    fn default() -> Self {
        Self::new()
    }
}

impl Output for Alsa {
    fn open(&mut self) -> Result<(), OutputError> {
        let functions = self.functions()?;
        if self.open_device().is_some() {
            return Ok(());
        }
        let mut device = ptr::null_mut();
        // SAFETY: the name ends with a zero, and `device` outlives the calls that fill and use it.
        let error = unsafe {
            (functions.snd_lib_error_set_local)(Some(say_nothing));
            let name = c"default".as_ptr();
            match (functions.snd_pcm_open)(&raw mut device, name, PLAYBACK, NONBLOCK) {
                0.. => (functions.snd_pcm_set_params)(
                    device,
                    SIGNED_16_LITTLE_END,
                    INTERLEAVED,
                    MONO,
                    RATE,
                    RESAMPLE,
                    LATENCY,
                ),
                error => {
                    // A card may come later: what was read of the configuration is forgotten.
                    (functions.snd_config_update_free_global)();
                    error
                }
            }
        };
        self.device = device;
        if error < 0 {
            self.close();
            return Err(OutputError::Unavailable(words(functions, error)));
        }
        Ok(())
    }

    fn room(&mut self) -> Result<usize, OutputError> {
        let Some((functions, device)) = self.open_device() else { return Ok(0) };
        // SAFETY: the device is open.
        let room = unsafe { (functions.snd_pcm_avail_update)(device) };
        match usize::try_from(room) {
            Ok(room) => Ok(room),
            Err(_) => Self::recover(functions, device, room).map(|()| 0),
        }
    }

    fn write(&mut self, samples: &[i16]) -> Result<usize, OutputError> {
        let Some((functions, device)) = self.open_device() else { return Ok(0) };
        let count = c_ulong::try_from(samples.len()).unwrap_or(0);
        // SAFETY: the device is open, and `samples` holds as many frames of one 16-bit sample.
        let taken = unsafe { (functions.snd_pcm_writei)(device, samples.as_ptr().cast(), count) };
        match usize::try_from(taken) {
            Ok(taken) => Ok(taken),
            Err(_) if taken == -c_long::from(Errno::AGAIN.raw_os_error()) => Ok(0),
            Err(_) => Self::recover(functions, device, taken).map(|()| 0),
        }
    }

    fn start(&mut self) {
        let Some((functions, device)) = self.open_device() else { return };
        // SAFETY: the device is open.
        unsafe {
            if (functions.snd_pcm_state)(device) == STATE_PREPARED {
                (functions.snd_pcm_start)(device);
            }
        }
    }

    fn queued(&mut self) -> usize {
        let Some((functions, device)) = self.open_device() else { return 0 };
        let mut delay = 0;
        // SAFETY: the device is open, and `delay` outlives the call that fills it.
        let known = unsafe {
            (functions.snd_pcm_state)(device) == STATE_RUNNING
                && (functions.snd_pcm_delay)(device, &raw mut delay) == 0
        };
        if known { usize::try_from(delay).unwrap_or(0) } else { 0 }
    }

    fn silence(&mut self) {
        let Some((functions, device)) = self.open_device() else { return };
        // SAFETY: the device is open.
        unsafe {
            (functions.snd_pcm_drop)(device);
            (functions.snd_pcm_prepare)(device);
        }
    }

    fn close(&mut self) {
        if let Some((functions, device)) = self.open_device() {
            self.device = ptr::null_mut();
            // SAFETY: the device is open, and nothing can use it any more.
            unsafe { (functions.snd_pcm_close)(device) };
        }
    }
}

impl Drop for Alsa {
    fn drop(&mut self) {
        self.close();
    }
}

/// Returns what an error of the library means.
fn words(functions: Functions, error: c_int) -> String {
    // SAFETY: the library returns a text that ends with a zero and is never freed.
    unsafe { CStr::from_ptr((functions.snd_strerror)(error)) }.to_string_lossy().into_owned()
}
