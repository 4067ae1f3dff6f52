//! What kind of document this is, and what kind of clause stands under a
//! heading: by the words of titles and headings that the genre uses.

use corpus::Kind;

/// 文种, as far as it decides what an item is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Genre {
    /// 措施, 办法, 规定, 政策: its items are measures, safeguards included.
    Measures,
    /// 计划, 规划, 方案, 意见: its items are tasks and safeguards.
    Plan,
}

impl Genre {
    /// By the last of the genre words in a title.
    #[must_use]
    pub fn of_title(title: &str) -> Self {
        let last = |words: &[&str]| words.iter().filter_map(|word| title.rfind(word)).max();
        let plan = last(&["计划", "规划", "方案", "行动", "纲要", "意见"]);
        let measures = last(&["措施", "办法", "规定", "政策", "细则", "条例"]);
        // 征求意见稿 is no 意见.
        let plan = plan
            .filter(|&at| !title.get(..at).unwrap_or_default().ends_with("征求"))
            .or_else(|| last(&["计划", "规划", "方案", "行动", "纲要"]));
        if plan > measures {
            Self::Plan
        } else {
            Self::Measures
        }
    }

    /// The kind of an item under headings, the innermost that says one first.
    #[must_use]
    pub fn kind_under<'a>(
        self,
        headings: impl DoubleEndedIterator<Item = &'a str>,
        in_annex: bool,
    ) -> Kind {
        let item = if self == Self::Plan {
            Kind::Task
        } else {
            Kind::Measure
        };
        headings
            .rev()
            .find_map(|heading| self.kind_of_heading(heading, in_annex))
            .unwrap_or(item)
    }

    fn kind_of_heading(self, heading: &str, in_annex: bool) -> Option<Kind> {
        let says = |words: &[&str]| words.iter().any(|word| heading.contains(word));
        if in_annex {
            if says(&["产业带"]) {
                return Some(Kind::Belt);
            } else if says(&["园区"]) {
                return Some(Kind::Park);
            } else if says(&["区域", "区县", "各区"]) {
                return Some(Kind::Region);
            }
        }
        if says(&["指导思想", "总体要求", "总体思路", "基本原则"]) {
            Some(Kind::Guideline)
        } else if says(&["目标"]) {
            Some(Kind::Goal)
        } else if self == Self::Plan && says(&["保障", "组织实施", "组织领导"]) {
            Some(Kind::Safeguard)
        } else {
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_tells_its_genre() {
        for (title, genre) in [
            ("天津市促进内外贸一体化发展若干措施", Genre::Measures),
            ("高质量发展三年倍增计划（征求意见稿）", Genre::Plan),
            ("关于推进数字贸易的实施意见", Genre::Plan),
            ("落实三年行动计划的若干措施", Genre::Measures),
            ("某市支持办法", Genre::Measures),
        ] {
            assert_eq!(Genre::of_title(title), genre, "{title}");
        }
    }

    #[test]
    fn headings_tell_the_kind() {
        let kind =
            |headings: &[&str], annex| Genre::Plan.kind_under(headings.iter().copied(), annex);
        assert_eq!(kind(&["主要任务", "推进园区建设"], false), Kind::Task);
        assert_eq!(kind(&["保障措施"], false), Kind::Safeguard);
        assert_eq!(kind(&["产业园区布局"], true), Kind::Park);
        assert_eq!(
            Genre::Measures.kind_under(["保障措施"].into_iter(), false),
            Kind::Measure
        );
    }
}
