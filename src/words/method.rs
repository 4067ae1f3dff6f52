//! `/about/method/`: how official text becomes data. Says only what the compiler
//! does.

use super::about::Part;

pub struct Method {
    pub lead: &'static str,
    pub parts: &'static [Part],
    pub proof_title: &'static str,
    pub proof_lead: &'static str,
    pub proof_head: [&'static str; 3],
    pub characters: fn(u32) -> String,
    pub proof_link: &'static str,
}

pub(super) const ZH: Method = Method {
    lead: "官方文本由公开的规则拆成可以筛选的条款，名录和归类由编辑登记，构建时逐字核验；原文没有人工改写，也没有机器生成的文字。",
    parts: &[
        Part {
            title: "一、收录",
            paragraphs: &[
                "官方文本原样保存，并登记 SHA-256 校验和；文件有任何变动，构建就会停止。只有一处例外：征求意见公告里的个人联系方式以“[已隐去]”代替。",
                "同一文件有两份来源时，两份都收录，页面显示其中一份，并逐字列出差异。",
            ],
        },
        Part {
            title: "二、分段",
            paragraphs: &[
                "PDF 文字里由版面造成的断行会接上，页码单独记录；除此之外不增、不删、不移动任何字符。",
                "按“一、”“（一）”“1.”“第一条”等编号分出条款，编号和它后面的文字决定条款的类别和网址。",
            ],
        },
        Part {
            title: "三、识别",
            paragraphs: &[
                "责任单位：只认括号或表格里列出的名称，对照单位名录逐个识别；出现名录里没有的单位，构建停止，由编辑补录。",
                "区、功能区、产业带、园区、海关监管方式、主题：按名录里登记的写法查找，容易误认的写法（例如单说“河北”“和平”）不算。",
                "园区：编辑按比较项从园区段落中逐句摘出，引文和关键词由构建核验；段落没有写的项不填。名词的通俗说明为编者所写，不是原文。",
                "目标：从原句读出对象、比较词、数值、单位和期限，页面总是同时显示原句。",
                "原文没有写的成员关系（例如市内六区包括哪些区）来自名录，一律标为背景知识，并写明依据。",
            ],
        },
        Part {
            title: "四、核验",
            paragraphs: &[
                "往返核验：把每份来源的全部记录按顺序拼起来，必须与来源文本逐字相同（空白不计）。",
                "引文核验：页面上的每句引文必须能在它所引的条款里逐字找到。",
                "任何一项不成立，构建就停止，网站保持原样。",
            ],
        },
        Part {
            title: "五、不做的事",
            paragraphs: &[
                "不评分，不排名次，不判断文件是否有效，不推测原文没有写的内容。",
                "不判断某项政策是否适用于某个企业；请向条款所列的责任单位确认。",
            ],
        },
    ],
    proof_title: "收录的来源",
    proof_lead: "每份来源的字数（空白不计），全部进入了记录：",
    proof_head: ["文件", "来源文本", "字符"],
    characters: |count| format!("{count}"),
    proof_link: "在浏览器里重新核对",
};
