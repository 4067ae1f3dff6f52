//! A way to an element that survives re-rendering: the positions of its ancestors
//! among their siblings, counted from the app's element. The same page rendered
//! again has the same element there.

use core::fmt;
use web_sys::Element;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trail(Vec<u32>);

impl Trail {
    /// From `top` down to `element`; `None` if it is not inside.
    pub(super) fn to(top: &Element, element: &Element) -> Option<Self> {
        let mut steps = Vec::new();
        let mut at = element.clone();
        while !at.is_same_node(Some(top)) {
            let mut step = 0;
            let mut before = at.previous_element_sibling();
            while let Some(sibling) = before {
                step += 1;
                before = sibling.previous_element_sibling();
            }
            steps.push(step);
            at = at.parent_element()?;
        }
        steps.reverse();
        Some(Self(steps))
    }

    /// The element there now, if there is one.
    pub(super) fn follow(&self, top: &Element) -> Option<Element> {
        self.0
            .iter()
            .try_fold(top.clone(), |at, &step| at.children().item(step))
    }

    pub(super) fn parse(text: &str) -> Option<Self> {
        text.split('.')
            .map(|step| step.parse().ok())
            .collect::<Option<_>>()
            .map(Self)
    }
}

impl fmt::Display for Trail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, step) in self.0.iter().enumerate() {
            if at > 0 {
                f.write_str(".")?;
            }
            write!(f, "{step}")?;
        }
        Ok(())
    }
}
