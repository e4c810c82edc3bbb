//! The hash of a PIN: Argon2id, 64 MiB, three passes.
//!
//! Whoever has the hash has the PIN: six digits are a day's work for one processor. What protects
//! a kiosk is that nobody may read the file and nobody may try often; the hash protects the other
//! doors that the same digits open.

use argon2::{
    Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version,
    password_hash::phc::PasswordHash,
};

use crate::link::{ToChecker, Verdict};

/// Memory in KiB, passes, lanes.
const COST: (u32, u32, u32) = (64 * 1024, 3, 1);
/// What a hash that was made elsewhere costs at least, so that it is worth its name, and at most,
/// so that nobody waits a minute: a slow computer may want less than [`COST`].
const MEMORY: std::ops::RangeInclusive<u32> = 19 * 1024..=1024 * 1024;
const PASSES: std::ops::RangeInclusive<u32> = 2..=16;

/// Returns the hash of a PIN, as a PHC string with a salt of its own; nothing if the system gives
/// no memory or no randomness.
pub(super) fn hash(pin: &str) -> Option<String> {
    let (memory, passes, lanes) = COST;
    let params = Params::new(memory, passes, lanes, None).ok()?;
    let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    argon.hash_password(pin.as_bytes()).ok().map(|hash| hash.to_string())
}

/// Returns whether a text is such a hash.
pub(super) fn is_hash(text: &str) -> bool {
    let Ok(hash) = PasswordHash::new(text) else { return false };
    let Ok(params) = Params::try_from(&hash) else { return false };
    hash.algorithm.as_str() == "argon2id"
        && hash.salt.is_some()
        && hash.hash.is_some()
        && MEMORY.contains(&params.m_cost())
        && PASSES.contains(&params.t_cost())
        && params.p_cost() <= 4
}

/// Compares a PIN with a hash. Takes a third of a second or so, and 64 MiB, on purpose.
pub fn matches(question: &ToChecker) -> Verdict {
    let matches = PasswordHash::new(&question.hash).is_ok_and(|hash| {
        Argon2::default().verify_password(question.pin.expose().as_bytes(), &hash).is_ok()
    });
    if matches { Verdict::Right } else { Verdict::Wrong }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::link::Pin;

    #[test]
    fn a_pin_matches_its_own_hash_and_no_other() {
        let hash = hash("48151623").unwrap();
        assert!(is_hash(&hash), "{hash}");
        assert!(hash.starts_with("$argon2id$v=19$m=65536,t=3,p=1$"), "{hash}");
        let asked = |pin| ToChecker { hash: hash.clone().into(), pin: Pin::new(pin).unwrap() };
        assert_eq!(matches(&asked("48151623")), Verdict::Right);
        assert_eq!(matches(&asked("48151624")), Verdict::Wrong);
    }

    #[test]
    fn what_is_no_hash_worth_its_name_is_refused() {
        let salt = "c29tZXNhbHRzb21lc2FsdA";
        let output = "Zm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFyZm8";
        for (text, expected) in [
            (format!("$argon2id$v=19$m=65536,t=3,p=1${salt}${output}"), true),
            (format!("$argon2id$v=19$m=19456,t=2,p=1${salt}${output}"), true),
            (format!("$argon2id$v=19$m=8,t=1,p=1${salt}${output}"), false),
            (format!("$argon2id$v=19$m=65536,t=900,p=1${salt}${output}"), false),
            (format!("$argon2i$v=19$m=65536,t=3,p=1${salt}${output}"), false),
            (format!("$argon2id$v=19$m=65536,t=3,p=1${salt}"), false),
            ("739582".into(), false),
            (String::new(), false),
        ] {
            assert_eq!(is_hash(&text), expected, "{text}");
        }
    }
}
