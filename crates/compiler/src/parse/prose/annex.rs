//! Annexes: where one starts, and the list of them that stands before the first.

use super::{Open, Reader};
use crate::{
    parse::{Level, Marker, RecordRole, marker::is_annex_start},
    read::is_title,
};
use corpus::Kind;

impl Reader<'_> {
    /// How many paragraphs the list of annexes at this place has: 附件：1.…, and
    /// those that count on. 0 where no list begins.
    pub(super) fn annex_list(&self, at: usize) -> usize {
        let text = self.text(at);
        let Some(behind) = text.strip_prefix("附件").filter(|_| !text.contains('。')) else {
            return 0;
        };
        let Some((_, first)) = behind.split_once(['：', ':']) else {
            return 0;
        };
        let entry = |text| {
            let marker = Marker::read(text)?;
            let is_entry = marker.level == Level::Third && !marker.rest.contains(['。', '；']);
            is_entry.then_some(marker.value)
        };
        let mut last = entry(first.trim_start()).unwrap_or(0);
        // 附件： alone is followed by its list or by an annex's title.
        if last == 0 && !first.trim().is_empty() {
            return 1;
        }
        let mut entries = 0;
        while entry(self.text(at + 1 + entries)) == Some(last + 1) {
            last += 1;
            entries += 1;
        }
        usize::from(last > 0) + entries
    }

    /// Takes the list of annexes at this place; how many paragraphs it had.
    pub(super) fn read_annex_list(&mut self, at: usize) -> usize {
        let count = self.annex_list(at);
        for at in at..at + count {
            self.own(at, RecordRole::AnnexList, None);
        }
        if count > 0 {
            self.open = Open::None;
        }
        count
    }

    pub(super) fn start_annex(&mut self, at: usize) {
        self.annex = None;
        self.stack.clear();
        self.last.clear();
        let clause = self.push_unnumbered(Kind::Annex, at, None);
        self.annex = Some(clause);
        let number = self.text(at).to_owned();
        if let Some(annex) = self.parsed.clauses.get_mut(clause) {
            annex.number = Some(number);
        }
        self.open = Open::Clause(clause);
    }

    pub(super) fn is_annex_title(&self, at: usize) -> bool {
        matches!(self.open, Open::Clause(into) if self.is(into, Kind::Annex))
            && is_title(self.text(at))
    }

    /// Does an annex start here? Not where 附件： introduces a list.
    pub(super) fn is_annex_start(&self, at: usize) -> bool {
        is_annex_start(self.text(at)) && self.annex_list(at) == 0
    }
}
