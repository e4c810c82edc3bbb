//! Recordings, made with keys in a real terminal.
