//! A short name of a wording, to tell whether it is still the same.

/// Returns the fingerprint of a wording: `h` and 64 bits of FNV-1a, written out so that they never
/// change with a toolchain, as the keys of recordings are. The letter before keeps a spreadsheet
/// from taking sixteen digits for a number.
pub fn fingerprint(wording: &str) -> String {
    let hash = wording.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("h{hash:016x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fingerprint_never_changes() {
        assert_eq!(fingerprint(""), "hcbf29ce484222325");
        assert_eq!(fingerprint("Retour"), "hf42b08406f609462");
        assert_ne!(fingerprint("Retour"), fingerprint("Retour."));
    }
}
