//! The box above a draft's text, in English.

use crate::words::Draft;

pub const EN: Draft = Draft {
    title: "Draft for comment",
    text: "This document is a draft for comment; the texts held here do not say whether it was adopted.",
    dates: |first, last| format!(" Comments were invited from {first} to {last}."),
    ahead: "The consultation has not begun.",
    open: "Comments are open.",
    closed: "The consultation has ended.",
    blank: "What became of the comments: not stated in the text.",
};
