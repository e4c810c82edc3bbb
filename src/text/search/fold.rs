//! Makes texts comparable: case, accents and variants of letters fall away.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// What stands between spaces: one word, or several joined by apostrophes or hyphens.
pub(super) struct Chunk {
    /// All of it, without what joins: `email`.
    pub(super) whole: String,
    /// Its words: `e`, `mail`.
    pieces: Vec<String>,
}

impl Chunk {
    /// Returns every word under which the chunk is found.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        let all = [&self.whole].into_iter().chain(&self.pieces);
        all.flat_map(|word| forms(word))
    }

    /// Returns the pieces that tell something: of `l’eau`, only `eau`.
    pub(super) fn telling_pieces(&self) -> impl Iterator<Item = &str> {
        let alone = self.pieces.iter().all(|piece| piece.chars().count() == 1);
        let tells = move |piece: &&str| alone || piece.chars().count() > 1;
        self.pieces.iter().map(String::as_str).filter(tells)
    }

    pub(super) fn letters(&self) -> usize {
        self.whole.chars().count()
    }
}

/// Divides a text into chunks of comparable letters.
pub(super) fn fold(text: &str) -> Vec<Chunk> {
    let folded: String =
        text.nfkd().filter(|it| !is_combining_mark(*it)).flat_map(char::to_lowercase).collect();
    let letters: String = folded.chars().flat_map(|it| fold_letter(it).chars(it)).collect();
    let chunks = letters.split(|it: char| !is_letter(it) && !joins(it));
    chunks.filter_map(chunk).collect()
}

/// Returns the words of chunks with spaces between.
pub(super) fn joined(chunks: &[Chunk]) -> String {
    chunks.iter().flat_map(|chunk| &chunk.pieces).map(String::as_str).collect::<Vec<_>>().join(" ")
}

/// Returns a word as it is and, if it is Arabic, without its article.
pub(super) fn forms(word: &str) -> impl Iterator<Item = &str> {
    const ARTICLES: [&str; 6] = ["وال", "بال", "كال", "فال", "لل", "ال"];
    let bare = ARTICLES.iter().find_map(|article| word.strip_prefix(article));
    let bare = bare.filter(|rest| rest.chars().count() >= 2);
    [word].into_iter().chain(bare)
}

fn chunk(text: &str) -> Option<Chunk> {
    let pieces: Vec<String> =
        text.split(joins).filter(|piece| !piece.is_empty()).map(str::to_owned).collect();
    if pieces.is_empty() { None } else { Some(Chunk { whole: pieces.concat(), pieces }) }
}

fn is_letter(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '\u{200C}' | '\u{200D}')
}

/// Tells apostrophes and hyphens, of every kind that keyboards give.
fn joins(letter: char) -> bool {
    matches!(letter, '\'' | '’' | '‘' | 'ʼ' | '`' | '´' | '-' | '_' | '‐'..='―' | '−')
}

/// What becomes of a letter.
enum Folded {
    Same,
    Other(&'static str),
}

impl Folded {
    fn chars(self, letter: char) -> impl Iterator<Item = char> {
        let (same, other) = match self {
            Self::Same => (Some(letter), ""),
            Self::Other(text) => (None, text),
        };
        same.into_iter().chain(other.chars())
    }
}

/// Folds a letter that Unicode does not decompose. Hamza, madda and breve are gone before.
fn fold_letter(letter: char) -> Folded {
    Folded::Other(match letter {
        'œ' => "oe",
        'æ' => "ae",
        'ß' => "ss",
        'ø' => "o",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'ı' => "i",
        'ة' => "ه",
        'ى' | 'ی' | 'ې' | 'ۍ' => "ي",
        'ک' | 'ګ' => "ك",
        'ٱ' => "ا",
        'ء' | 'ـ' | '\u{200C}' | '\u{200D}' | 'ь' | 'ъ' => "",
        'є' | 'э' => "е",
        'і' | 'ы' => "и",
        'ґ' => "г",
        '٠' | '۰' => "0",
        '١' | '۱' => "1",
        '٢' | '۲' => "2",
        '٣' | '۳' => "3",
        '٤' | '۴' => "4",
        '٥' | '۵' => "5",
        '٦' | '۶' => "6",
        '٧' | '۷' => "7",
        '٨' | '۸' => "8",
        '٩' | '۹' => "9",
        _ => return Folded::Same,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_lose_what_people_leave_out() {
        for (given, wanted) in [
            ("ÉCOLE", "ecole"),
            ("cœur, ça", "coeur ca"),
            ("L’œuvre-ÉTÉ", "l oeuvre ete"),
            ("إِلَى الآن", "الي الان"),
            ("شـــقة", "شقه"),
            ("پښتو کې", "پښتو كي"),
            ("Ґанок їжа", "ганок ижа"),
            ("٣٩ ۴۰", "39 40"),
            ("ﬁn", "fin"),
            ("İstanbul", "istanbul"),
        ] {
            assert_eq!(joined(&fold(given)), wanted, "{given}");
        }
    }

    #[test]
    fn a_chunk_is_known_by_its_pieces_and_as_a_whole() {
        let chunks = fold("rendez-vous d’été");
        let words = |chunk: &Chunk| chunk.words().map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(words(&chunks[0]), ["rendezvous", "rendez", "vous"]);
        assert_eq!(words(&chunks[1]), ["dete", "d", "ete"]);
        assert_eq!(chunks[1].telling_pieces().collect::<Vec<_>>(), ["ete"]);
    }
}
