//! `/en/about/accessibility/`.

use crate::words::{Accessibility, Part};

pub const EN: Accessibility = Accessibility {
    lead: "This site aims at WCAG 2.2 level AA and GB/T 37668-2019 level 2.",
    parts: &[
        Part {
            title: "What is done",
            paragraphs: &[
                "Everything works by keyboard alone; the first Tab of every page is “Skip to content”; the focus is always visible and returns to where it was.",
                "Schematic and list are one state, and the list is a complete substitute; nothing rests on colour alone.",
                "The number of clauses and the conditions are told to screen readers in one sentence.",
                "No sideways scrolling at 320 pixels or 400 % zoom; the device's settings for dark, high contrast and reduced motion are followed, and text size and contrast can be set on every page.",
                "Plain mode has one question a screen, large text and large targets.",
                "The texts of documents and clauses can be read aloud, with the sentence marked, by a Chinese voice of the device's own.",
                "Everything can be read without scripts; no captcha, no time limits, nothing that plays by itself.",
            ],
        },
        Part {
            title: "How it is tested",
            paragraphs: &[
                "Tests run axe over every kind of page, in light, dark, 320 px wide, dark at 320 px, plain mode, and English with high contrast, and it must find nothing; the other combinations, such as 400 %, have a command of their own. Tasks are tried by keyboard alone, on narrow screens and without scripts.",
            ],
        },
        Part {
            title: "What is not done",
            paragraphs: &[
                "Readers with impaired sight, hearing or movement have not tried it yet, and there is no report by a third party.",
                "Only the Chinese texts are read aloud, not the English words around them, and only where the device has a Chinese voice of its own; no voice from the network is used.",
            ],
        },
    ],
    browsers_title: "Browsers",
    browsers: &[
        "Reading, browsing and links: any browser, also without scripts.",
        "Combined filters and search: Chrome and Edge 97, Firefox 79, Safari 15 and later, and browsers built on them. Older ones lack the WebAssembly features needed or cannot run it under a strict content security policy.",
        "Reading offline: browsers with service workers, where the site is served over https.",
    ],
    feedback_title: "Feedback",
    feedback: "If something stands in your way, please say which page, and with which device and software:",
    feedback_link: "Report a problem",
    no_contact: "This copy of the site gives no contact.",
};
