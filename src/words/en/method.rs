//! `/en/about/method/`.

use crate::words::{Method, Part};

pub const EN: Method = Method {
    lead: "From the official text to clauses that can be filtered, by published rules; registries and groupings are the editors', and all is checked to the letter at every build. No official text is rewritten by hand or made by a machine.",
    parts: &[
        Part {
            title: "1. Taking in",
            paragraphs: &[
                "Official texts are kept as they are, with their SHA-256; any change stops the build. The one exception: a person's contact in the notice on the draft is replaced by a mark.",
                "Where a document has two sources both are kept; one is shown, and every difference is listed.",
            ],
        },
        Part {
            title: "2. Dividing",
            paragraphs: &[
                "Line breaks made by a PDF's typesetting are undone and page numbers set apart; no character is added, removed or moved.",
                "Numbers and what follows them divide the text into clauses and decide their kind and address.",
            ],
        },
        Part {
            title: "3. Recognising",
            paragraphs: &[
                "Responsible bodies: only names in a list or table cell, each looked up in a register; an unknown one stops the build.",
                "Districts, zones, belts, parks, customs modes and themes: by the forms in the registers; forms that are easily mistaken do not count.",
                "Parks: editors assign sentences of a park's paragraph to criteria; the build checks quote and words, and what the paragraph does not say is left open. Plain meanings of terms are the editors' own, not the text's.",
                "Targets: subject, comparator, value, unit and deadline are read from the sentence, which is always shown with them.",
                "Memberships that no text states come from the registers, marked as background with their ground.",
            ],
        },
        Part {
            title: "4. Checking",
            paragraphs: &[
                "Round trip: all records of a source joined in order must be that source, white space aside.",
                "Quotations: every sentence quoted must stand to the letter in the clause it is taken from.",
                "Where one fails the build stops, and the site stays as it was.",
            ],
        },
        Part {
            title: "5. What is not done",
            paragraphs: &[
                "No scores, no rankings, no judgement whether a document is in force, no guesses at what is not stated.",
                "No decision whether a clause applies to an enterprise: please ask the responsible bodies it names.",
            ],
        },
    ],
    proof_title: "The sources",
    proof_lead: "Characters of each source, white space aside, all of them in records:",
    proof_head: ["Document", "Source", "Characters"],
    characters: |count| format!("{count}"),
    proof_link: "Check again in the browser",
};
