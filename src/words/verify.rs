//! `/about/verify/`: the proofs of the build, repeated in the reader's browser.

pub struct Verify {
    pub lead: &'static str,
    pub what_title: &'static str,
    pub what: &'static [&'static str],
    pub run_title: &'static str,
    pub button: &'static str,
    pub running: &'static str,
    pub needs_app: &'static str,
    pub head: [&'static str; 4],
    pub digest_same: &'static str,
    /// Before the digest that was found.
    pub digest_differs: &'static str,
    pub joined_same: &'static str,
    /// Before the 1-based character from which record and source differ.
    pub joined_differs: &'static str,
    /// Of a source that is not the one shown.
    pub clauses_none: &'static str,
    pub clauses_same: fn(usize) -> String,
    /// Before the number of clauses that do not stand there.
    pub clauses_differ: &'static str,
    pub unreadable: &'static str,
    pub all_good: fn(usize) -> String,
    pub some_bad: &'static str,
    pub yourself_title: &'static str,
    pub yourself: &'static [&'static str],
}

pub(super) const ZH: Verify = Verify {
    lead: "不必相信本站：按下按钮，您的浏览器会重新计算每份来源的校验和，并把本站的记录拼回原文，逐字对照。",
    what_title: "核对什么",
    what: &[
        "校验和：来源文本的 SHA-256 与登记的是否相同。",
        "往返：开放数据里的逐段记录按顺序拼起来，与来源文本是否逐字相同（空白不计）。",
        "条款：本站显示的每个条款，是否与属于它的记录逐字相同。",
    ],
    run_title: "开始核对",
    button: "核对全部来源",
    running: "正在核对……",
    needs_app: "在浏览器里核对需要脚本，目前脚本没有运行。您可以按下面的办法自己核对。",
    head: ["来源文本", "校验和", "往返", "条款"],
    digest_same: "相同",
    digest_differs: "不同，算得 ",
    joined_same: "逐字相同",
    joined_differs: "不同，起于字符 ",
    clauses_none: "页面显示的是同一文件的另一份来源",
    clauses_same: |count| format!("{count} 条全部相同"),
    clauses_differ: "对不上的条数：",
    unreadable: "文件无法读取，可能没有网络；可稍后重试。",
    all_good: |count| format!("{count} 份来源全部核对无误。"),
    some_bad: "有来源核对不上，见下表；请告知本站的维护者。",
    yourself_title: "自己核对",
    yourself: &[
        "下载开放数据的文件夹，在其中运行 sha256sum -c SHA256SUMS，可核对全部校验和。",
        "来源文本是普通的 UTF-8 文本，可以与官方网站发布的文本对照。",
    ],
};
