//! Display settings and the plain start, in English.

use crate::words::Plain;

pub const EN: Plain = Plain {
    start: "How would you like to look?",
    lead: "One question at a time. Every page shows the official text. To go back, press “Leave plain mode” at the top.",
    districts: "By district: choose yours",
    belts: "By trade: choose an industry belt",
    agencies: "By body: choose who is responsible",
    documents: "Read a document",
    search: "Type words to look for",
    back: "One step back",
};
