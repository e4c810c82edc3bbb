//! Reads `values.toml`.

use super::{Price, Quantity, Value, Values};
use crate::problem::{Note, Problem};
use crate::procedure::{
    calendar,
    desk::Desk,
    document::{Entry, Fields, Spot, entries, read},
};

const GROUPS: &[&str] = &["delay", "fee", "number", "phone", "site"];

const PRICES: &[(&str, Price)] =
    &[("free", Price::Free), ("normal", Price::Normal), ("charged", Price::Charged)];

/// Reads the dated values, or everything that is wrong with them.
pub(super) fn values(file: &str, text: &str) -> Result<Values, Vec<Problem>> {
    let desk = Desk::new(file, text);
    let document = read(&desk);
    let mut values = Values::default();
    for entry in entries(&desk, &document, GROUPS) {
        let name = entry.name.clone();
        if let Some(value) = value(entry) {
            values.insert(name, value);
        }
    }
    desk.finish(Some(values))
}

fn value(entry: Entry<'_>) -> Option<Value> {
    let fields = &entry.fields;
    let is = quantity(entry.group, fields);
    let source = fields.need("source", Fields::line);
    let verified = fields.need("verified", Fields::day);
    let until = fields.day("until");
    if let (Some(verified), Some(until)) = (&verified, &until)
        && until.is < verified.is
    {
        fields.desk.here(&until.span, Note::new("until-before-verified"));
    }
    entry.fields.close();
    let source = source?.is.to_owned();
    Some(Value { is: is?, source, verified: verified?.is, until: until.map(|it| it.is) })
}

fn quantity(group: &str, fields: &Fields<'_>) -> Option<Quantity> {
    match group {
        "delay" => duration(fields),
        "fee" => fields.need("euros", money),
        "number" => {
            let number = fields.need("number", |it, key| it.whole(key, -BILLION..=BILLION))?;
            Some(Quantity::Number(number.is))
        }
        "phone" => phone(fields),
        _ => site(fields),
    }
}

/// Numbers beyond this are slips.
const BILLION: i64 = 1_000_000_000;

fn duration(fields: &Fields<'_>) -> Option<Quantity> {
    let text = fields.need("duration", Fields::text)?;
    let read = calendar::duration(text.is);
    let (count, unit) = read.or_else(|| {
        fields.desk.here(&text.span, Note::new("duration-malformed").quoted("text", text.is));
        None
    })?;
    Some(Quantity::Duration { count, unit })
}

/// Reads `25` or `"25.50"`: a number with a point would be rounded by the machine.
fn money(fields: &Fields<'_>, key: &'static str) -> Option<Quantity> {
    if fields.is_whole(key) {
        let euros = fields.whole(key, 0..=1_000_000)?;
        return u32::try_from(euros.is * 100).ok().map(Quantity::Money);
    }
    if !fields.is_text(key) {
        fields.refused(key, Note::new("what-an-amount"));
        return None;
    }
    let text = fields.text(key)?;
    let cents = cents(text.is);
    if cents.is_none() {
        fields.desk.here(&text.span, Note::new("amount-malformed").quoted("text", text.is));
    }
    cents.map(Quantity::Money)
}

fn cents(text: &str) -> Option<u32> {
    let (euros, cents) = text.split_once('.')?;
    let digits = |it: &str| it.bytes().all(|it| it.is_ascii_digit());
    let fits = digits(euros) && digits(cents) && (1..=7).contains(&euros.len()) && cents.len() == 2;
    fits.then(|| format!("{euros}{cents}"))?.parse().ok()
}

fn phone(fields: &Fields<'_>) -> Option<Quantity> {
    let number = fields.need("phone", Fields::text);
    let price = fields.need("price", |it, key| it.word(key, PRICES));
    let number = number?;
    if !is_phone(number.is) {
        fields.desk.here(&number.span, Note::new("phone-malformed").quoted("text", number.is));
        return None;
    }
    Some(Quantity::Phone { number: number.is.to_owned(), price: price? })
}

fn is_phone(text: &str) -> bool {
    let rest = text.strip_prefix('+').unwrap_or(text);
    let figures = rest.bytes().filter(u8::is_ascii_digit).count();
    let spaced =
        rest.split(' ').all(|it| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit()));
    spaced && (2..=15).contains(&figures)
}

fn site(fields: &Fields<'_>) -> Option<Quantity> {
    let site = fields.need("site", Fields::text)?;
    if let Some(note) = not_a_site(&site) {
        fields.desk.here(&site.span, note.quoted("text", site.is));
        return None;
    }
    Some(Quantity::Site(site.is.to_owned()))
}

fn not_a_site(site: &Spot<&str>) -> Option<Note> {
    if site.is.contains("://") {
        return Some(Note::new("site-with-https"));
    }
    let (host, path) = site.is.split_once('/').unwrap_or((site.is, ""));
    let label = |it: &str| {
        !it.is_empty()
            && !it.starts_with('-')
            && !it.ends_with('-')
            && it.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-')
    };
    let fits = host.contains('.')
        && host.split('.').all(label)
        && path.bytes().all(|it| it.is_ascii_alphanumeric() || b"-_./".contains(&it));
    (!fits).then(|| Note::new("site-malformed"))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::procedure::{Name, values::Unit};

    fn read(heading: &str, keys: &str) -> Option<Quantity> {
        let text = format!("[{heading}]\n{keys}\nsource = \"s\"\nverified = 2026-11-22\n");
        let values = Values::parse("values.toml", &text).ok()?;
        Some(values.get(&Name::new(heading).unwrap())?.is.clone())
    }

    #[test]
    fn each_group_holds_its_own_sort_of_value() {
        let phone = |number: &str, price| Quantity::Phone { number: number.to_owned(), price };
        for (heading, keys, wanted) in [
            (
                "delay.a",
                "duration = \"1 week\"",
                Quantity::Duration { count: 1, unit: Unit::Weeks },
            ),
            ("fee.a", "euros = 25", Quantity::Money(2500)),
            ("fee.a", "euros = \"25.05\"", Quantity::Money(2505)),
            ("fee.a", "euros = \"0.50\"", Quantity::Money(50)),
            ("number.a", "number = -3", Quantity::Number(-3)),
            ("phone.a", "phone = \"39 39\"\nprice = \"free\"", phone("39 39", Price::Free)),
            (
                "phone.a",
                "phone = \"+33 1 23\"\nprice = \"charged\"",
                phone("+33 1 23", Price::Charged),
            ),
            ("site.a", "site = \"ants.gouv.fr\"", Quantity::Site("ants.gouv.fr".to_owned())),
            ("site.a", "site = \"a-b.fr/Aide_1\"", Quantity::Site("a-b.fr/Aide_1".to_owned())),
        ] {
            assert_eq!(read(heading, keys), Some(wanted), "{heading} {keys}");
        }
    }

    #[test]
    fn what_looks_like_a_value_and_is_none_is_refused() {
        for (heading, keys) in [
            ("fee.a", "euros = \"25.5\""),
            ("fee.a", "euros = \"-1.00\""),
            ("fee.a", "euros = -1"),
            ("fee.a", "euros = \"99999999.00\""),
            ("phone.a", "phone = \"\"\nprice = \"free\""),
            ("phone.a", "phone = \"39  39\"\nprice = \"free\""),
            ("phone.a", "phone = \"39.39\"\nprice = \"free\""),
            ("site.a", "site = \"localhost\""),
            ("site.a", "site = \"a..fr\""),
            ("site.a", "site = \"-a.fr\""),
            ("site.a", "site = \"a.fr/x?y=1\""),
            ("site.a", "site = \"аnts.gouv.fr\""), // a Cyrillic letter
        ] {
            assert_eq!(read(heading, keys), None, "{heading} {keys}");
        }
    }

    #[test]
    fn an_expired_value_is_not_shown() {
        let text =
            "[number.a]\nnumber = 1\nsource = \"s\"\nverified = 2026-11-22\nuntil = 2026-12-31\n";
        let values = Values::parse("values.toml", text).unwrap();
        let name = Name::new("number.a").unwrap();
        assert!(values.current(&name, date(2026, 12, 31)).is_some());
        assert!(values.current(&name, date(2027, 1, 1)).is_none());
        assert!(values.get(&name).is_some());
    }
}
