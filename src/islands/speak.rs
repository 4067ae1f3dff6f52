//! Reading a text aloud, sentence by sentence: the one that is heard is selected. The
//! button is there only where a voice of the reader's own machine is.

use super::act;
use crate::browser::{self, part::Part, speech};
use corpus::sentence_spans;
use std::{cell::Cell, rc::Rc};

/// The words of the texts, to the letter.
const TEXTS: &str = "main .verbatim, main [data-spoken]";
/// A text of which only this much is left below the upper edge, in pixels, about a line,
/// is not where one reads.
const SLIVER: f64 = 32.0;
const PRESSED: &str = "aria-pressed";

thread_local! {
    /// Which reading goes on: what another one was to say next is not said.
    static TURN: Cell<u32> = const { Cell::new(0) };
}

/// A sentence, and where it stands in the words of its part.
struct Sentence {
    part: Part,
    text: String,
    /// In UTF-16 units, as the browser counts.
    from: u32,
    to: u32,
}

/// Voices may come when the page has long been there.
pub fn follow() {
    speech::on_voices(offer);
    browser::page::on_hide(stop);
}

/// Shows the button where there is a voice.
pub fn offer() {
    let buttons = Part::all(&format!("[data-act={}]", act::SPEAK));
    if buttons.is_empty() || !speech::has_voice() {
        return;
    }
    for button in buttons {
        button.hide(false);
    }
}

/// Ends what is being read.
pub fn stop() {
    for button in Part::all(&format!("[data-act={}]", act::SPEAK)) {
        button.set(PRESSED, Some("false"));
    }
    TURN.set(TURN.get() + 1);
    speech::be_silent();
}

/// Begins to read with the first text that is not above the window, or ends it.
pub fn press(button: &Part) {
    let reads = button.attribute(PRESSED) == "true";
    stop();
    if reads {
        return;
    }
    let mut sentences = Vec::new();
    for part in Part::all(TEXTS) {
        if part.bottom() > SLIVER {
            let text = part.text();
            for (from, to) in sentence_spans(&text) {
                let words = text.get(from..to).unwrap_or_default();
                let from = units(text.get(..from).unwrap_or_default());
                sentences.push(Sentence {
                    part: part.clone(),
                    text: words.to_owned(),
                    from,
                    to: from + units(words),
                });
            }
        }
    }
    button.set(PRESSED, Some("true"));
    read(TURN.get(), sentences.into(), 0);
}

fn read(turn: u32, sentences: Rc<[Sentence]>, at: usize) {
    if TURN.get() != turn {
        return;
    }
    let Some(sentence) = sentences.get(at) else {
        return stop();
    };
    sentence.part.select(sentence.from, sentence.to);
    let text = sentence.text.clone();
    if !speech::say(&text, move || read(turn, sentences, at + 1)) {
        stop();
    }
}

/// A text's length as the browser counts it.
fn units(text: &str) -> u32 {
    u32::try_from(text.encode_utf16().count()).unwrap_or(u32::MAX)
}
