//! `/about/`: what this is, what the grades mean, what the texts do not state.

/// A heading and its paragraphs.
pub struct Part {
    pub title: &'static str,
    pub paragraphs: &'static [&'static str],
}

/// A term and what it means here.
pub struct Meaning {
    pub term: &'static str,
    pub meaning: &'static str,
}

pub struct About {
    pub title: &'static str,
    pub lead: &'static str,
    pub parts: &'static [Part],
    pub grades_title: &'static str,
    pub grades_lead: &'static str,
    pub grades: &'static [Meaning],
    pub closeness_title: &'static str,
    pub closeness: &'static [Meaning],
    pub missing_title: &'static str,
    pub missing_lead: &'static str,
    pub missing: &'static [Meaning],
    pub more_title: &'static str,
    pub corpus_title: &'static str,
    pub corpus: fn(usize, usize, usize) -> String,
}

pub(super) const ZH: About = About {
    title: "关于本站",
    lead: "本站把天津市的外贸与跨境电商文件拆成条款，便于查找和对照。",
    parts: &[
        Part {
            title: "以官方发布文本为准",
            paragraphs: &[
                "本站逐字收录原文，只合并了排版造成的断行。如与官方发布的文本不一致，以官方文本为准。",
                "本站内容不是法律意见，也不是办事指南。是否适用于您的情况，请向条款所列的责任单位确认。",
            ],
        },
        Part {
            title: "每个结论都附原文",
            paragraphs: &[
                "条款涉及哪个区、哪条产业带、由谁负责，都附有它所依据的原句和出处行号。",
                "原文没有写、但阅读时需要的知识（例如市内六区包括哪些区）标为“背景知识（非原文）”，并写明依据。",
                "原文没有写的内容一律写作“原文未载明”，不推测，也不写成“无”。",
            ],
        },
        Part {
            title: "征求意见稿",
            paragraphs: &[
                "《天津市跨境电子商务高质量发展三年倍增计划》收录的是征求意见稿。现有文本没有说明它是否已正式印发，因此它的条款和目标处处标明“征求意见稿”。",
            ],
        },
        Part {
            title: "隐私",
            paragraphs: &[
                "本站不使用 Cookie，不统计访问，页面打开后不向其他网站发出请求。搜索在您的浏览器里进行；用到时才取的数据文件来自本站，服务器的访问日志会像记录网页一样记下取了哪些文件。支持离线阅读时，页面保存在您自己的浏览器里。",
            ],
        },
    ],
    grades_title: "条款与区的关系",
    grades_lead: "按远近分为四级，示意图和列表使用同样的词和符号：",
    grades: &[
        Meaning {
            term: "点名",
            meaning: "原文写出了该区的名字，包括写在责任单位名称里。",
        },
        Meaning {
            term: "经分组",
            meaning: "原文写的是市内六区、环城四区或远郊五区。分组有哪些成员，收录的文件都没有列出，属于背景知识。",
        },
        Meaning {
            term: "各区",
            meaning: "原文写的是“各区”。默认不列入某一个区的结果，可用开关加入。“有关区”不指明是哪些区，不计入任何区。",
        },
        Meaning {
            term: "未提及",
            meaning: "以上都没有。",
        },
    ],
    closeness_title: "条款与产业带、园区的关系",
    closeness: &[
        Meaning {
            term: "本段",
            meaning: "专门写这条产业带或这个园区的段落。",
        },
        Meaning {
            term: "产品",
            meaning: "写到了这条产业带的某种产品。",
        },
        Meaning {
            term: "提及",
            meaning: "写到了它的名字。",
        },
    ],
    missing_title: "这些文件没有写的内容",
    missing_lead: "常有人查找、但收录的文件都没有写明的内容：",
    missing: &[
        Meaning {
            term: "补贴金额",
            meaning: "原文未载明。",
        },
        Meaning {
            term: "申报办法和材料",
            meaning: "原文未载明。",
        },
        Meaning {
            term: "联系电话",
            meaning: "原文未载明；征求意见公告里的个人联系方式在来源文本中已隐去。",
        },
        Meaning {
            term: "有效期",
            meaning: "原文未载明，本站不判断文件是否有效。",
        },
        Meaning {
            term: "目标完成情况",
            meaning: "原文未载明。",
        },
    ],
    more_title: "更多说明",
    corpus_title: "数据",
    corpus: |documents, clauses, agencies| {
        format!("收录 {documents} 份文件、{clauses} 条可检索的条款、{agencies} 个单位。")
    },
};
