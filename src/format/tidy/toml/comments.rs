//! Comments of TOML files: they move with what they stand above.

/// The lines above something: comments, and the blank lines between them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Comments {
    lines: Vec<String>,
    /// Whether their author left a blank line before them.
    pub(super) is_apart: bool,
}

impl Comments {
    /// Reads what stands above a key or a heading.
    pub(super) fn of(raw: Option<&str>) -> Self {
        let mut lines: Vec<String> = Vec::new();
        let raw = raw.unwrap_or_default();
        for line in raw.lines().map(str::trim) {
            let twice = line.is_empty() && lines.last().is_none_or(String::is_empty);
            if !twice {
                lines.push(line.to_owned());
            }
        }
        // A blank line after a comment keeps it apart from what follows: a heading of its own.
        let ends_apart = raw.trim_end_matches([' ', '\t']).ends_with("\n\n");
        if !ends_apart {
            while lines.last().is_some_and(String::is_empty) {
                lines.pop();
            }
        }
        let starts_blank = raw.lines().next().is_some_and(|it| it.trim().is_empty());
        let is_apart = starts_blank && lines.iter().any(|it| !it.is_empty());
        Self { lines, is_apart }
    }

    /// Returns whether there is no comment.
    pub(super) fn is_empty(&self) -> bool {
        self.lines.iter().all(String::is_empty)
    }

    /// Writes them, each on its line.
    pub(super) fn write(&self, text: &mut String) {
        if !self.is_empty() {
            for line in &self.lines {
                text.push_str(line);
                text.push('\n');
            }
        }
    }

    /// Returns them one by one.
    pub(super) fn lines(&self) -> impl Iterator<Item = &str> {
        self.lines.iter().map(String::as_str).filter(|it| !it.is_empty())
    }
}

/// Returns the comment that stands beside something, on its line.
pub(super) fn beside(raw: Option<&str>) -> Option<String> {
    let line = raw?.lines().next()?.trim();
    line.starts_with('#').then(|| line.to_owned())
}

/// Parts the comment of the whole file, which a blank line follows, from the rest.
pub(super) fn head(text: &str) -> (String, &str) {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let length: usize =
        text.split_inclusive('\n').take_while(|line| line.starts_with('#')).map(str::len).sum();
    let (comment, rest) = text.split_at(length);
    if comment.is_empty() || !rest.trim_start_matches([' ', '\t', '\r']).starts_with('\n') {
        return (String::new(), text);
    }
    let lines: Vec<&str> = comment.lines().map(str::trim_end).collect();
    (lines.join("\n") + "\n\n", rest)
}

/// Returns every comment of a file in the order of letters: what tidying must not change.
pub(super) fn all_comments(text: &str) -> Vec<String> {
    let mut comments: Vec<String> = text.lines().filter_map(comment).collect();
    comments.sort();
    comments
}

/// Returns the comment in a line: what follows the first `#` outside quotes.
fn comment(line: &str) -> Option<String> {
    let mut quote = None;
    let mut letters = line.char_indices();
    while let Some((at, letter)) = letters.next() {
        match (quote, letter) {
            (None, '#') => return Some(line[at..].trim().to_owned()),
            (None, '"' | '\'') => quote = Some(letter),
            (Some('"'), '\\') => drop(letters.next()),
            (Some(open), _) if open == letter => quote = None,
            _ => {}
        }
    }
    None
}
