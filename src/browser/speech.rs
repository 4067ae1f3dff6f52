//! Reading aloud, only by a voice that lives on the reader's own machine: nothing of
//! what is read is sent anywhere.

use super::window;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{EventTarget, SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

/// The language of the official texts, as voices name it: `zh-CN`, `zh_CN`, `cmn-…`.
/// Elsewhere other languages are spoken that are written alike.
const CHINESE: [&str; 4] = ["zh-CN", "zh_CN", "zh-Hans", "cmn"];

/// Older browsers have none.
fn synthesis() -> Option<SpeechSynthesis> {
    let window = window()?;
    let there = js_sys::Reflect::has(&window, &JsValue::from_str("speechSynthesis"));
    if !there.unwrap_or(false) {
        return None;
    }
    window.speech_synthesis().ok()
}

fn voice() -> Option<SpeechSynthesisVoice> {
    let voices = synthesis()?.get_voices();
    voices
        .iter()
        .filter_map(|voice| voice.dyn_into::<SpeechSynthesisVoice>().ok())
        .find(|voice| {
            let lang = voice.lang();
            voice.local_service() && CHINESE.iter().any(|chinese| lang.starts_with(chinese))
        })
}

/// Whether there is such a voice.
#[must_use]
pub fn has_voice() -> bool {
    voice().is_some()
}

/// Calls back when the browser has found voices, which may be some time after the page
/// was opened.
pub fn on_voices(call: impl Fn() + 'static) {
    if let Some(synthesis) = synthesis() {
        let target: EventTarget = synthesis.unchecked_into();
        let call = Closure::<dyn Fn()>::new(call);
        let hears = call.as_ref().unchecked_ref();
        let _ = target.add_event_listener_with_callback("voiceschanged", hears);
        // For as long as the page lives.
        call.forget();
    }
}

/// Says something, and calls back when it has been said or was broken off. False where it
/// cannot be said.
pub fn say(text: &str, then: impl FnOnce() + 'static) -> bool {
    let speak = || {
        let synthesis = synthesis()?;
        let voice = voice()?;
        let utterance = SpeechSynthesisUtterance::new_with_text(text).ok()?;
        utterance.set_lang(&voice.lang());
        utterance.set_voice(Some(&voice));
        let then = Closure::once_into_js(then);
        let then = then.unchecked_ref();
        utterance.set_onend(Some(then));
        utterance.set_onerror(Some(then));
        synthesis.speak(&utterance);
        Some(())
    };
    speak().is_some()
}

pub fn be_silent() {
    if let Some(synthesis) = synthesis() {
        synthesis.cancel();
    }
}
