//! A document's title stands in its first source, width, spaces and punctuation
//! aside; and it has a source at all.

use crate::{Problem, Rule, compile::SourceParsed, read::registry::Registry};
use corpus::fold;

pub fn check(registry: &Registry, sources: &[SourceParsed], problems: &mut Vec<Problem>) {
    let file = &registry.documents;
    for (at, entry) in file.entries.document.iter().enumerate() {
        let first = sources.iter().find(|source| source.document == at);
        let stands =
            first.is_some_and(|source| fold(&source.text).contains(&fold(entry.title.get_ref())));
        if !stands {
            let what = first.map_or_else(
                || "这个文件没有来源。".to_owned(),
                |source| {
                    format!(
                        "标题“{}”不在来源 {} 中。",
                        entry.title.get_ref(),
                        source.file
                    )
                },
            );
            let mend = "从来源文本中复制标题；没有来源的，补一段 [[document.source]]。";
            problems.push(Problem::new(
                file.name,
                file.line(&entry.title),
                Rule::Title,
                what,
                mend,
            ));
        }
    }
}
