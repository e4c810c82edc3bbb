//! Colours for roles. Every pair is tested by the WCAG formula.

use ratatui::style::{Color, Modifier, Style};

use crate::screen::Theme;

/// How many colours the terminal has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Depth {
    /// All of them.
    #[default]
    Rgb,
    /// The sixteen of the palette, in the pairs that are legible in every palette.
    Sixteen,
    /// None: bold, underlined and reversed letters alone, as `NO_COLOR` asks.
    None,
}

/// What a cell is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Text,
    Heading,
    Muted,
    Accent,
    Good,
    Careful,
    Frame,
    Field,
    Placeholder,
    Focus,
    Banner,
}

/// The colours of one theme at one depth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Palette {
    depth: Depth,
    tones: Tones,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Tones {
    ground: Color,
    text: Color,
    muted: Color,
    accent: Color,
    good: Color,
    careful: Color,
    frame: Color,
    field: Color,
    banner: Color,
}

impl Palette {
    pub(super) fn new(theme: Theme, depth: Depth) -> Self {
        let tones = match (depth, theme) {
            (Depth::None, _) => Tones::same(Color::Reset),
            (Depth::Rgb, Theme::Dark) => DARK,
            (Depth::Rgb, Theme::Light) => LIGHT,
            (Depth::Rgb, Theme::HighContrast) => HIGH_CONTRAST,
            (Depth::Sixteen, Theme::Dark) => DARK_16,
            (Depth::Sixteen, Theme::Light) => LIGHT_16,
            (Depth::Sixteen, Theme::HighContrast) => HIGH_CONTRAST_16,
        };
        Self { depth, tones }
    }

    /// Returns the whole style of a role: both colours and every attribute.
    pub(super) fn style(&self, role: Role) -> Style {
        let tones = self.tones;
        let on_ground = |letters| Style::new().fg(letters).bg(tones.ground);
        match role {
            Role::Text => on_ground(tones.text),
            Role::Heading => bold(on_ground(tones.text)),
            Role::Muted => on_ground(tones.muted),
            Role::Accent => bold(on_ground(tones.accent)),
            Role::Good => bold(on_ground(tones.good)),
            Role::Careful => bold(on_ground(tones.careful)),
            Role::Frame => on_ground(tones.frame),
            Role::Field => on_ground(tones.text).bg(tones.field).underlined(),
            Role::Placeholder => on_ground(tones.muted).bg(tones.field).underlined(),
            Role::Focus => self.reversed(tones.accent),
            Role::Banner => self.reversed(tones.banner),
        }
    }

    /// Returns the colours of a code's dark and light squares: a camera needs them in every theme.
    pub(super) fn code(&self) -> (Color, Color) {
        match self.depth {
            Depth::Rgb => (Color::Rgb(0, 0, 0), Color::Rgb(255, 255, 255)),
            Depth::Sixteen | Depth::None => (Color::Black, Color::Gray),
        }
    }

    fn reversed(&self, bar: Color) -> Style {
        match self.depth {
            Depth::None => Style::new().add_modifier(Modifier::REVERSED | Modifier::BOLD),
            _ => bold(Style::new().fg(self.tones.ground).bg(bar)),
        }
    }
}

/// Adds weight, except where a palette would turn bold black into grey.
fn bold(style: Style) -> Style {
    if style.fg == Some(Color::Black) { style } else { style.add_modifier(Modifier::BOLD) }
}

impl Tones {
    const fn same(color: Color) -> Self {
        Self {
            ground: color,
            text: color,
            muted: color,
            accent: color,
            good: color,
            careful: color,
            frame: color,
            field: color,
            banner: color,
        }
    }
}

/// Cream letters on a warm, nearly black ground; one amber.
const DARK: Tones = Tones {
    ground: Color::Rgb(0x1f, 0x1b, 0x18),
    text: Color::Rgb(0xf4, 0xec, 0xdf),
    muted: Color::Rgb(0xc0, 0xb3, 0xa2),
    accent: Color::Rgb(0xf0, 0xb8, 0x67),
    good: Color::Rgb(0xa6, 0xd1, 0x89),
    careful: Color::Rgb(0xff, 0xa5, 0x8a),
    frame: Color::Rgb(0x8a, 0x7d, 0x6e),
    field: Color::Rgb(0x33, 0x2c, 0x26),
    banner: Color::Rgb(0xf4, 0xec, 0xdf),
};

/// Dark brown letters on cream; the accent is the deep end of the same amber.
const LIGHT: Tones = Tones {
    ground: Color::Rgb(0xfb, 0xf6, 0xec),
    text: Color::Rgb(0x2a, 0x22, 0x1b),
    muted: Color::Rgb(0x5a, 0x4e, 0x43),
    accent: Color::Rgb(0x7a, 0x42, 0x06),
    good: Color::Rgb(0x24, 0x58, 0x20),
    careful: Color::Rgb(0x96, 0x23, 0x1a),
    frame: Color::Rgb(0x8d, 0x80, 0x70),
    field: Color::Rgb(0xf0, 0xe5, 0xd2),
    banner: Color::Rgb(0x2a, 0x22, 0x1b),
};

/// White and yellow on black; nothing is dimmed.
const HIGH_CONTRAST: Tones = Tones {
    accent: Color::Rgb(0xff, 0xe1, 0x4d),
    good: Color::Rgb(0x9d, 0xf5, 0x9d),
    careful: Color::Rgb(0xff, 0xc2, 0x99),
    ground: Color::Rgb(0, 0, 0),
    field: Color::Rgb(0x1a, 0x1a, 0x1a),
    ..Tones::same(Color::Rgb(255, 255, 255))
};

/// The only six pairs that reach 7:1 in every palette: white and the bright green, yellow and cyan
/// on black, and black on white (`reference/i18n.md`, 5.4).
const DARK_16: Tones = Tones {
    ground: Color::Black,
    accent: Color::LightYellow,
    good: Color::LightGreen,
    careful: Color::LightCyan,
    field: Color::Black,
    ..Tones::same(Color::Gray)
};

const LIGHT_16: Tones =
    Tones { ground: Color::Gray, field: Color::Gray, ..Tones::same(Color::Black) };

const HIGH_CONTRAST_16: Tones =
    Tones { ground: Color::Black, field: Color::Black, ..Tones::same(Color::White) };

#[cfg(test)]
mod tests {
    use super::*;

    const THEMES: [Theme; 3] = [Theme::Dark, Theme::Light, Theme::HighContrast];
    const READ: [Role; 8] = [
        Role::Text,
        Role::Heading,
        Role::Accent,
        Role::Good,
        Role::Careful,
        Role::Field,
        Role::Focus,
        Role::Banner,
    ];

    /// Black, grey, bright green, bright yellow, bright cyan, white in five palettes.
    const PALETTES: [(&str, [u32; 6]); 5] = [
        ("Linux console", [0, 0xaa_aaaa, 0x55_ff55, 0xff_ff55, 0x55_ffff, 0xff_ffff]),
        ("xterm", [0, 0xe5_e5e5, 0x00_ff00, 0xff_ff00, 0x00_ffff, 0xff_ffff]),
        ("Windows", [0x0c_0c0c, 0xcc_cccc, 0x16_c60c, 0xf9_f1a5, 0x61_d6d6, 0xf2_f2f2]),
        ("macOS", [0, 0xbf_bfbf, 0x00_d900, 0xe5_e500, 0x00_e5e5, 0xe5_e5e5]),
        ("GNOME", [0x17_1421, 0xd0_cfcc, 0x33_da7a, 0xe9_ad0c, 0x33_c7de, 0xff_ffff]),
    ];

    #[test]
    fn what_is_read_stands_out_in_every_theme() {
        for theme in THEMES {
            let least = if theme == Theme::HighContrast { 10.0 } else { 7.0 };
            let palette = Palette::new(theme, Depth::Rgb);
            for role in READ {
                let ratio = contrast(palette.style(role), |it| rgb(it, &[0; 6]));
                assert!(ratio >= least, "{theme:?} {role:?}: {ratio:.1}");
            }
            for role in [Role::Muted, Role::Placeholder] {
                let quiet = contrast(palette.style(role), |it| rgb(it, &[0; 6]));
                assert!(quiet >= 6.0, "{theme:?} {role:?}: {quiet:.1}");
            }
        }
    }

    #[test]
    fn sixteen_colours_stand_out_in_every_palette() {
        for theme in THEMES {
            let palette = Palette::new(theme, Depth::Sixteen);
            for (name, colors) in &PALETTES {
                let least = if theme == Theme::HighContrast { 10.0 } else { 7.0 };
                for role in READ.into_iter().chain([Role::Muted]) {
                    let ratio = contrast(palette.style(role), |it| rgb(it, colors));
                    assert!(ratio >= least, "{name} {theme:?} {role:?}: {ratio:.1}");
                }
            }
        }
    }

    #[test]
    fn rules_and_the_focus_stand_out_from_what_is_around() {
        for theme in THEMES {
            for (depth, colors) in [(Depth::Rgb, &[0; 6]), (Depth::Sixteen, &PALETTES[0].1)] {
                let palette = Palette::new(theme, depth);
                let bar = palette.style(Role::Focus).bg.unwrap();
                let around = Style::new().fg(bar).bg(palette.tones.ground);
                assert!(contrast(around, |it| rgb(it, colors)) >= 3.0, "{theme:?} {depth:?}");
                let rule = contrast(palette.style(Role::Frame), |it| rgb(it, colors));
                assert!(rule >= 3.0, "{theme:?} {depth:?} {rule:.1}");
            }
        }
    }

    #[test]
    fn without_colours_the_focus_the_field_and_the_heading_differ_by_attributes() {
        let palette = Palette::new(Theme::Dark, Depth::None);
        let attributes = |role| palette.style(role).add_modifier;
        assert_eq!(palette.style(Role::Text), Style::new().fg(Color::Reset).bg(Color::Reset));
        assert!(attributes(Role::Focus).contains(Modifier::REVERSED));
        assert!(attributes(Role::Field).contains(Modifier::UNDERLINED));
        assert!(attributes(Role::Heading).contains(Modifier::BOLD));
        assert!(!attributes(Role::Muted).contains(Modifier::DIM));
    }

    #[test]
    fn black_is_never_bold_where_a_palette_would_make_it_grey() {
        for theme in THEMES {
            let palette = Palette::new(theme, Depth::Sixteen);
            for style in READ.map(|role| palette.style(role)) {
                let bold = style.add_modifier.contains(Modifier::BOLD);
                assert!(!(bold && style.fg == Some(Color::Black)));
            }
        }
    }

    fn contrast(style: Style, rgb: impl Fn(Color) -> [f64; 3]) -> f64 {
        let [light, dark] = [style.fg, style.bg].map(|it| luminance(rgb(it.unwrap())));
        (light.max(dark) + 0.05) / (light.min(dark) + 0.05)
    }

    /// Relative luminance, <https://www.w3.org/TR/WCAG22/#dfn-relative-luminance>.
    fn luminance(rgb: [f64; 3]) -> f64 {
        let [red, green, blue] = rgb.map(|it| {
            let it = it / 255.0;
            if it <= 0.04045 { it / 12.92 } else { ((it + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    fn rgb(color: Color, palette: &[u32; 6]) -> [f64; 3] {
        let hex = match color {
            Color::Rgb(red, green, blue) => return [red, green, blue].map(f64::from),
            Color::Black => palette[0],
            Color::Gray => palette[1],
            Color::LightGreen => palette[2],
            Color::LightYellow => palette[3],
            Color::LightCyan => palette[4],
            Color::White => palette[5],
            other => panic!("{other:?} is in none of the six pairs"),
        };
        [hex >> 16, hex >> 8, hex].map(|it| f64::from(it & 0xff))
    }
}
