//! What was in sight on a screen, so that a digit never does what nobody has seen.

use crate::screen::{Placement, Screen, Target};

/// Remembers what was in sight on the screen that is shown, and on those beneath it.
#[derive(Debug, Default)]
pub struct Sight {
    layers: Vec<Layer>,
}

/// One screen, and what of it was in sight.
#[derive(Debug)]
struct Layer {
    /// How many screens lie beneath.
    depth: usize,
    name: String,
    offered: Vec<Target>,
    seen: Vec<Target>,
}

impl Sight {
    /// Looks at what is painted, and returns it with what was in sight before on the same screen.
    ///
    /// Another page of a list is another screen: it offers other things.
    #[must_use]
    pub fn look(&mut self, screen: &Screen, placement: Placement) -> Placement {
        let beneath = std::iter::successors(screen.beneath.as_deref(), |it| it.beneath.as_deref());
        let depth = beneath.count();
        self.layers.retain(|it| it.depth <= depth);
        let before = self.layers.pop_if(|it| it.depth == depth);
        let offered: Vec<Target> = screen.focusables().into_iter().cloned().collect();
        let same = |it: &Layer| it.name == screen.name && it.offered == offered;
        let seen = before.filter(same).map_or_else(Vec::new, |it| it.seen);
        let now = placement.targets.iter().map(|(_, it)| it);
        let new = now.filter(|it| !seen.contains(it)).cloned();
        let all = seen.iter().cloned().chain(new).collect();
        self.layers.push(Layer { depth, name: screen.name.clone(), offered, seen: all });
        Placement { seen, ..placement }
    }
}
