//! `/about/accessibility/`: the accessibility statement. Says what was tried and
//! how, and what was not.

use super::about::Part;

pub struct Accessibility {
    pub lead: &'static str,
    pub parts: &'static [Part],
    pub browsers_title: &'static str,
    pub browsers: &'static [&'static str],
    pub feedback_title: &'static str,
    pub feedback: &'static str,
    pub feedback_link: &'static str,
    pub no_contact: &'static str,
}

pub(super) const ZH: Accessibility = Accessibility {
    lead: "本站以《WCAG 2.2》AA 级和 GB/T 37668—2019《信息技术 互联网内容无障碍可访问性技术要求与测试方法》二级为目标。",
    parts: &[
        Part {
            title: "已做到的",
            paragraphs: &[
                "全部功能可以只用键盘完成；每页第一个 Tab 是“跳到正文”；焦点处处可见，返回时回到原来的位置。",
                "分区示意图和列表是同一个状态，列表是完整的替代；含义从不只靠颜色表达。",
                "筛选后的条数和条件以一句话告知读屏软件。",
                "宽 320 像素、放大到 400% 时不需要左右滚动；支持深色、高对比度和减少动画的系统设置，每页还可以自己设置字体大小和对比度。",
                "长辈模式一屏一问，字大、按钮大。",
                "文件和条款的原文可以朗读，正在读的句子有标记；只用设备自带的中文语音。",
                "不需要脚本即可阅读全部内容；没有验证码，没有限时操作，没有自动播放。",
            ],
        },
        Part {
            title: "怎样测试",
            paragraphs: &[
                "自动测试用 axe 检查每一种页面，模式为浅色、深色、宽 320 像素、深色加宽 320 像素、长辈模式、英文加高对比度，须没有任何问题；其余组合（如放大到 400%）另有命令可跑。另有只用键盘完成任务、窄屏和关闭脚本的自动测试。",
            ],
        },
        Part {
            title: "尚未做到的",
            paragraphs: &[
                "还没有请视障、听障和行动不便的读者实际试用，也没有第三方的测评报告。",
                "朗读只读中文原文，英文界面不朗读；设备没有自带中文语音时不提供，本站不使用联网语音。",
            ],
        },
    ],
    browsers_title: "浏览器",
    browsers: &[
        "阅读、浏览和链接：任何浏览器，包括关闭脚本的浏览器。",
        "组合筛选和搜索：Chrome、Edge 97，Firefox 79，Safari 15，及使用相应内核的微信、360 等浏览器的以上版本。更早的版本没有程序所需的 WebAssembly 功能（批量内存、引用类型），或不能在严格的内容安全策略下运行它；不使用 SIMD 和多线程。",
        "离线阅读：支持 Service Worker 的浏览器，并且网站以 https 提供。",
    ],
    feedback_title: "反馈",
    feedback: "遇到障碍，请告诉我们是哪一页、用的什么设备和软件：",
    feedback_link: "报告问题",
    no_contact: "本站副本没有填写联系方式。",
};
