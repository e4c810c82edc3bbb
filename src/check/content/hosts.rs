//! Addresses of the web and of the post in a sentence.

/// The endings of addresses to which people in France are sent. Others are taken for words.
const ENDINGS: [&str; 42] = [
    "alsace", "app", "asso", "be", "bzh", "ca", "cat", "ch", "ci", "cm", "com", "corsica", "de",
    "dz", "edu", "es", "eu", "fr", "gf", "gov", "gp", "info", "int", "io", "it", "lu", "ma", "mc",
    "ml", "mq", "nc", "net", "online", "org", "paris", "pf", "re", "site", "sn", "tn", "ua", "uk",
];

/// Names that belong to nobody (RFC 2606), for examples.
const INVENTED: [&str; 4] = ["example", "invalid", "localhost", "test"];

/// Returns the names of the computers to which a text sends people, invented ones left out.
pub(super) fn hosts(text: &str) -> Vec<&str> {
    text.split(|it: char| it.is_whitespace() || "«»“”\"()<>,;".contains(it))
        .filter_map(host)
        .filter(|host| !is_invented(host))
        .collect()
}

fn host(word: &str) -> Option<&str> {
    let rest = word.split_once("://").map_or(word, |(_, rest)| rest);
    let rest = rest.split(['/', '?', '#']).next()?;
    let rest = rest.rsplit_once('@').map_or(rest, |(_, rest)| rest);
    let host = rest.trim_matches(|it: char| !it.is_ascii_alphanumeric());
    let (name, ending) = host.rsplit_once('.')?;
    let is_plain = |it: char| it.is_ascii_alphanumeric() || it == '-' || it == '.';
    let is_host = ENDINGS.contains(&ending) && !name.is_empty() && name.chars().all(is_plain);
    (is_host && !name.contains("..")).then_some(host)
}

/// `example.org`, `mairie.example`, and what stands before them.
fn is_invented(host: &str) -> bool {
    let mut parts = host.rsplit('.');
    let last = parts.next().unwrap_or_default();
    INVENTED.contains(&last) || parts.next() == Some("example")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_found_in_sentences() {
        for (text, found) in [
            ("Allez sur ants.gouv.fr.", "ants.gouv.fr"),
            ("(https://www.impots.gouv.fr/page?a=b)", "www.impots.gouv.fr"),
            ("Écrivez à contact@ville.fr, svp", "ville.fr"),
            ("« timbres.impots.gouv.fr »", "timbres.impots.gouv.fr"),
            ("HTTP: a-b.org!", "a-b.org"),
        ] {
            assert_eq!(hosts(text), [found], "{text}");
        }
    }

    #[test]
    fn invented_addresses_and_words_are_none() {
        for text in [
            "lea.martin@example.org",
            "www.example.org",
            "princesse.des.neiges",
            "lea.martin",
            "p.m. Fin.Puis 31.12.2025",
            "... .fr fr",
        ] {
            assert!(hosts(text).is_empty(), "{text}");
        }
    }
}
