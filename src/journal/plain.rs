//! The only kinds of values that an event can hold.

/// What a field may say: the only kinds there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Values {
    /// A number.
    Number,
    /// A version of this program.
    Version,
    /// One of these words, each with its meaning.
    Words(&'static [(&'static str, &'static str)]),
}

/// A value that cannot hold anything of a person. Implemented here and by `words!` only.
pub(super) trait Plain: Copy {
    /// Everything it may say.
    const VALUES: Values;

    /// Returns how it is written: of small letters, digits, hyphens and points.
    fn spell(self) -> String;

    /// Reads what was written.
    fn read(text: &str) -> Option<Self>;
}

/// How many.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Count(pub u32);

impl From<usize> for Count {
    fn from(count: usize) -> Self {
        Self(u32::try_from(count).unwrap_or(u32::MAX))
    }
}

impl Plain for Count {
    const VALUES: Values = Values::Number;

    fn spell(self) -> String {
        self.0.to_string()
    }

    fn read(text: &str) -> Option<Self> {
        text.parse().ok().map(Self).filter(|it| it.spell() == text)
    }
}

/// A version of this program: three numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Version([u16; 3]);

impl Version {
    /// Returns the version of the running program.
    pub fn of_this_program() -> Self {
        let plain = env!("CARGO_PKG_VERSION").split(['-', '+']).next().unwrap_or_default();
        Self::read(plain).unwrap_or(Self([0; 3]))
    }
}

impl Plain for Version {
    const VALUES: Values = Values::Version;

    fn spell(self) -> String {
        self.0.map(|it| it.to_string()).join(".")
    }

    fn read(text: &str) -> Option<Self> {
        let numbers: Option<Vec<u16>> = text.split('.').map(|it| it.parse().ok()).collect();
        let version = Self(numbers?.try_into().ok()?);
        (version.spell() == text).then_some(version)
    }
}

/// Makes an enum whose every value is one fixed word.
macro_rules! words {
    ($($(#[doc = $about:literal])+ $name:ident { $(#[doc = $meaning:literal] $word:ident = $text:literal,)+ })+) => { $(
        $(#[doc = $about])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name { $(#[doc = $meaning] $word,)+ }

        impl $name {
            /// Every one there is.
            pub const ALL: &[Self] = &[$(Self::$word),+];
        }

        impl crate::journal::plain::Plain for $name {
            const VALUES: Values = Values::Words(&[$(($text, $meaning)),+]);

            fn spell(self) -> String {
                match self { $(Self::$word => $text,)+ }.to_owned()
            }

            fn read(text: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|it| it.spell() == text)
            }
        }
    )+ };
}

/// Makes the enum of everything that can be written down, and the list of it.
macro_rules! events {
    ($($(#[doc = $about:literal])+ $kind:ident = $name:literal
        $({ $($(#[doc = $meaning:literal])+ $field:ident: $type:ty),+ $(,)? })? ;)+) => {
        /// Everything that can ever be written down.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Event {
            $($(#[doc = $about])+ $kind $({ $($(#[doc = $meaning])+ $field: $type),+ })?,)+
        }

        /// Every event, as it is explained to people.
        pub(super) const KINDS: &[Kind] = &[$(Kind {
            name: $name,
            about: &[$($about),+],
            fields: &[$($(Field {
                name: stringify!($field),
                about: &[$($meaning),+],
                values: <$type as Plain>::VALUES,
            }),+)?],
        }),+];

        impl Event {
            /// Returns the name under which it is written.
            pub(super) fn name(self) -> &'static str {
                match self { $(Self::$kind $({ $($field: _),+ })? => $name,)+ }
            }

            /// Returns its fields as they are written.
            pub(super) fn fields(self) -> Vec<(&'static str, String)> {
                match self {
                    $(Self::$kind $({ $($field),+ })? =>
                        vec![$($((stringify!($field), $field.spell())),+)?],)+
                }
            }

            /// Reads an event of this name; every field must be there, in order, and no other.
            pub(super) fn read(name: &str, fields: &[(&str, &str)]) -> Option<Self> {
                let mut rest = fields.iter();
                let event = match name {
                    $($name => Self::$kind $({ $($field: {
                        let (_, text) = rest.next().filter(|it| it.0 == stringify!($field))?;
                        <$type as Plain>::read(text)?
                    }),+ })?,)+
                    _ => return None,
                };
                rest.next().is_none().then_some(event)
            }
        }
    };
}

pub(super) use {events, words};
