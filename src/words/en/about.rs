//! `/en/about/`.

use crate::words::{About, Meaning, Part};

pub const EN: About = About {
    title: "About this site",
    lead: "This site takes Tianjin's texts on foreign trade and cross-border e-commerce apart into clauses, to be found and compared.",
    parts: &[
        Part {
            title: "The Chinese text prevails",
            paragraphs: &[
                "The original is kept to the letter; only line breaks made by typesetting were undone. Where this site and the official publication differ, the publication prevails.",
                "The interface and the names of bodies and places in English are unofficial and made for this site. The texts themselves are not translated.",
                "Nothing here is legal advice or a guide to procedure. Whether a clause applies to you is for the responsible bodies it names to say.",
            ],
        },
        Part {
            title: "Every statement carries its sentence",
            paragraphs: &[
                "Which district or belt a clause concerns, and who is responsible, stands with the sentence it rests on and its lines in the source.",
                "Knowledge that reading needs but the texts do not state (which districts form a group) is marked “Background (not from the texts)”, with its ground.",
                "What the texts do not state is called “Not stated in the text”; it is not guessed, and not turned into “none”.",
            ],
        },
        Part {
            title: "The draft",
            paragraphs: &[
                "The three-year plan for cross-border e-commerce is held as a draft for comment. The texts do not say whether it was adopted, so its clauses and targets are marked “Draft for comment” wherever they stand.",
            ],
        },
        Part {
            title: "Privacy",
            paragraphs: &[
                "No cookies, no visitor statistics, and no request to another site after a page is open. Searching happens in your browser; data files that are fetched when they are needed come from this site, and its server's log may note which, as it notes pages.",
            ],
        },
    ],
    more_title: "More",
    grades_title: "How a clause concerns a district",
    grades_lead: "Four grades; map and list use the same words and signs:",
    grades: &[
        Meaning {
            term: "By name",
            meaning: "The text writes the district's name, also inside a responsible body's name.",
        },
        Meaning {
            term: "By group",
            meaning: "The text names the six inner, four surrounding or five outer districts. No document lists their members: that is background.",
        },
        Meaning {
            term: "All districts",
            meaning: "The text says 各区. Such clauses join a district's list by a switch. 有关区 (“the districts concerned”) names none and counts for none.",
        },
        Meaning {
            term: "Not mentioned",
            meaning: "None of these.",
        },
    ],
    closeness_title: "How a clause concerns a belt or a park",
    closeness: &[
        Meaning {
            term: "Own paragraph",
            meaning: "A paragraph written about this belt or park.",
        },
        Meaning {
            term: "Product",
            meaning: "It names one of the belt's products.",
        },
        Meaning {
            term: "Mention",
            meaning: "It names the belt or park.",
        },
    ],
    missing_title: "What these texts do not state",
    missing_lead: "Often looked for, and stated in none of the documents:",
    missing: &[
        Meaning {
            term: "Amounts of subsidy",
            meaning: "Not stated in the text.",
        },
        Meaning {
            term: "How to apply, and with which papers",
            meaning: "Not stated in the text.",
        },
        Meaning {
            term: "Telephone numbers",
            meaning: "Not stated in the text; a person's contact in the notice on the draft was removed in the source.",
        },
        Meaning {
            term: "Period of validity",
            meaning: "Not stated in the text; this site does not judge whether a document is in force.",
        },
        Meaning {
            term: "Whether targets were met",
            meaning: "Not stated in the text.",
        },
    ],
    corpus_title: "Data",
    corpus: |documents, clauses, agencies| {
        format!("{documents} documents, {clauses} clauses that can be found, {agencies} bodies.")
    },
};
