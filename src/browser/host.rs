//! How the host answers: each check asks the server for a file and judges what
//! comes with it. What a check is for and how to mend it is said in `words::host`.

use super::files::{Answer, CODE, WASM, fetch, linked, secure};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Good,
    /// Works, and could be better.
    Improve,
    Bad,
    /// Nothing came back, or it can't be seen from here.
    Unknown,
}

/// A verdict and what the server said.
#[derive(Clone, Debug)]
pub struct Finding {
    pub verdict: Verdict,
    pub answer: String,
}

/// Where to look: the site's root, and a page deep below it.
#[derive(Clone, Debug)]
pub struct Place {
    pub root: String,
    /// With its closing slash.
    pub deep: String,
}

const UNKNOWN: Finding = Finding {
    verdict: Verdict::Unknown,
    answer: String::new(),
};

/// A file that stays the same under its name may be kept this long, in seconds.
const LONG: u64 = 7 * 24 * 3600;
/// A page may be kept this long.
const SHORT: u64 = 3600;

/// Runs one check by its id in `words::host`.
pub async fn check(id: &str, place: &Place) -> Finding {
    let Place { root, deep } = place;
    let page = || fetch(root);
    let asset = |selector: &str| linked(selector).map(|name| format!("{root}{name}"));
    let wasm = asset(WASM);
    let code = asset(CODE);
    let answer = match id {
        "secure" => return https(),
        "deep-link" => fetch(deep).await,
        "closing-slash" => fetch(deep.trim_end_matches('/')).await,
        "not-found" => fetch(&format!("{root}no/such/page/")).await,
        "wasm-type" => of(wasm).await,
        "script-type" | "compression" | "cache-assets" => of(code).await,
        "charset" => fetch(&format!("{root}data/round-trip.txt")).await,
        _ => page().await,
    };
    let Some(answer) = answer else { return UNKNOWN };
    match id {
        "deep-link" => is(answer.status() == 200 && is_page(&answer), status(&answer)),
        "closing-slash" => {
            let to = answer.redirected_to().unwrap_or_default();
            is(to.ends_with('/'), format!("{} {to}", answer.status()))
        }
        "not-found" => not_found(&answer).await,
        "wasm-type" => better(kind(&answer) == "application/wasm", kind(&answer)),
        "script-type" => is(kind(&answer).contains("javascript"), kind(&answer)),
        "charset" => better(kind(&answer).contains("utf-8"), kind(&answer)),
        "compression" => {
            let encoding = answer.header("content-encoding");
            better(!encoding.is_empty(), encoding)
        }
        "cache-assets" => better(kept_for(&answer) >= Some(LONG), cache(&answer)),
        "cache-pages" => {
            let said = cache(&answer);
            let asks = said.contains("no-cache") || said.contains("no-store");
            let brief = kept_for(&answer).is_some_and(|age| age <= SHORT);
            better(asks || brief, said)
        }
        "nosniff" => header(&answer, "x-content-type-options", "nosniff"),
        "framing" => {
            let policy = header(&answer, "content-security-policy", "frame-ancestors");
            if policy.verdict == Verdict::Good {
                return policy;
            }
            let frame = answer.header("x-frame-options");
            better(!frame.is_empty(), frame)
        }
        _ => UNKNOWN,
    }
}

async fn of(address: Option<String>) -> Option<Answer> {
    fetch(&address?).await
}

fn https() -> Finding {
    match secure() {
        Some(https) => better(https, String::new()),
        None => UNKNOWN,
    }
}

async fn not_found(answer: &Answer) -> Finding {
    let ours = answer.text().await.unwrap_or_default();
    let ours = ours.contains("data-page=\"lost\"");
    let verdict = match (answer.status(), ours) {
        (404, true) => Verdict::Good,
        (404, false) => Verdict::Improve,
        _ => Verdict::Bad,
    };
    Finding {
        verdict,
        answer: status(answer),
    }
}

/// How long the answer may be kept, in seconds, if it says so.
fn kept_for(answer: &Answer) -> Option<u64> {
    let said = cache(answer);
    let (_, age) = said.split_once("max-age=")?;
    let digits = age.split(|c: char| !c.is_ascii_digit()).next()?;
    digits.parse().ok()
}

fn cache(answer: &Answer) -> String {
    answer.header("cache-control")
}

fn kind(answer: &Answer) -> String {
    answer.header("content-type")
}

fn is_page(answer: &Answer) -> bool {
    kind(answer).contains("text/html")
}

fn status(answer: &Answer) -> String {
    format!("{} {}", answer.status(), kind(answer))
}

fn header(answer: &Answer, name: &str, wanted: &str) -> Finding {
    let said = answer.header(name);
    better(said.contains(wanted), said)
}

/// Without it something does not work.
fn is(holds: bool, answer: String) -> Finding {
    let verdict = if holds { Verdict::Good } else { Verdict::Bad };
    Finding { verdict, answer }
}

/// Without it everything works, less well.
fn better(holds: bool, answer: String) -> Finding {
    let verdict = if holds {
        Verdict::Good
    } else {
        Verdict::Improve
    };
    Finding { verdict, answer }
}
