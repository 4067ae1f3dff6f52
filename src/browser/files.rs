//! Files of this site: parts of the data, when they are needed; and such as are fetched again,
//! for proving what they say and how the host sends them.

use super::{document, window};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{RequestCache, RequestInit, Response};

/// What a server answered.
pub struct Answer(Response);

impl Answer {
    #[must_use]
    pub fn status(&self) -> u16 {
        self.0.status()
    }

    /// Lower case; empty where the header is missing.
    #[must_use]
    pub fn header(&self, name: &str) -> String {
        let value = self.0.headers().get(name).ok().flatten();
        value.unwrap_or_default().to_lowercase()
    }

    /// Where the server sent us instead, if it did.
    #[must_use]
    pub fn redirected_to(&self) -> Option<String> {
        self.0.redirected().then(|| self.0.url())
    }

    pub async fn bytes(&self) -> Option<Vec<u8>> {
        let buffer = JsFuture::from(self.0.array_buffer().ok()?).await.ok()?;
        Some(js_sys::Uint8Array::new(&buffer).to_vec())
    }

    pub async fn text(&self) -> Option<String> {
        String::from_utf8(self.bytes().await?).ok()
    }
}

/// Asks the server itself, past every cache (`sw.js` lets such requests through).
/// None without a network.
pub async fn fetch(address: &str) -> Option<Answer> {
    let request = RequestInit::new();
    request.set_cache(RequestCache::NoStore);
    let answer = window()?.fetch_with_str_and_init(address, &request);
    let answer = JsFuture::from(answer).await.ok()?;
    answer.dyn_into().ok().map(Answer)
}

/// A file, from the cache if it is there; asked for at once, whenever it is awaited. None if it
/// can't be had.
pub fn load(address: &str) -> impl Future<Output = Option<Vec<u8>>> + use<> {
    let answer = window().map(|window| window.fetch_with_str(address));
    async {
        let answer: Response = JsFuture::from(answer?).await.ok()?.dyn_into().ok()?;
        if !answer.ok() {
            return None;
        }
        Answer(answer).bytes().await
    }
}

/// What a page loads and starts (`prerender/assets.rs` writes it, `boot.js` reads it);
/// pages of another build name another.
pub const CODE: &str = "link[rel=app-code]";
pub const WASM: &str = "link[rel=app-wasm]";

/// The name of a file that the page loads, by the selector of its `<link>`. The
/// name alone: the address in the link was relative to the page it came with.
#[must_use]
pub fn linked(selector: &str) -> Option<String> {
    let link = document()?.query_selector(selector).ok()??;
    let address = link.get_attribute("href")?;
    address.rsplit('/').next().map(ToOwned::to_owned)
}

/// Whether the page came over https; none on this very machine, where it need not.
#[must_use]
pub fn secure() -> Option<bool> {
    let window = window()?;
    let https = window.location().protocol().ok()? == "https:";
    (https || !window.is_secure_context()).then_some(https)
}

/// One record of a source; `clause` is the id of the clause that it is part of.
pub struct Record {
    pub file: String,
    pub clause: Option<String>,
    pub text: String,
}

/// `records[]` of `corpus.json`, in order. Read by the browser's own JSON, which
/// costs no download.
#[must_use]
pub fn records(json: &str) -> Option<Vec<Record>> {
    let field = |of: &JsValue, name: &str| js_sys::Reflect::get(of, &JsValue::from_str(name)).ok();
    let data = js_sys::JSON::parse(json).ok()?;
    let records: js_sys::Array = field(&data, "records")?.dyn_into().ok()?;
    records
        .iter()
        .map(|record| {
            Some(Record {
                file: field(&record, "file")?.as_string()?,
                clause: field(&record, "clause")?.as_string(),
                text: field(&record, "text")?.as_string()?,
            })
        })
        .collect()
}
