//! How high the screen is, as it says itself.

use super::Tree;

const SCREENS: &str = "sys/class/drm";
/// Where a screen tells its height (VESA E-EDID 1.4, 3.6 and 3.10.2), in the least that it tells.
const LEAST: usize = 128;

/// Returns the height of the screen in millimetres, if one alone is connected and tells it.
pub(super) fn screen_height(tree: &Tree) -> Option<u16> {
    let names = tree.names(SCREENS).into_iter().map(|it| format!("{SCREENS}/{it}"));
    let connected = names.filter(|it| {
        tree.text(&format!("{it}/status")).is_some_and(|status| status.trim() == "connected")
    });
    let [only] = connected.collect::<Vec<_>>().try_into().ok()?;
    let only: String = only;
    height(&tree.bytes(&format!("{only}/edid"))?)
}

fn height(edid: &[u8]) -> Option<u16> {
    if edid.len() < LEAST || !edid.starts_with(&[0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0]) {
        return None;
    }
    let exact = u16::from(edid[67]) | u16::from(edid[68] & 0x0f) << 8;
    let rough = u16::from(edid[22]) * 10;
    [exact, rough].into_iter().find(|it| (50..=3000).contains(it))
}
