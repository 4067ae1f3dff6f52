//! The content security policy in every page: its own files and nothing else.
//! `frame-ancestors` works only as a header, see /about/host/.

/// Of an ordinary page. WASM needs `'wasm-unsafe-eval'`: it is compiled from bytes
/// that were fetched.
pub fn ordinary() -> String {
    policy("'self' 'wasm-unsafe-eval'", "'self'", "'none'")
}

/// Of the page that carries one script and its styles, known by their digests, and
/// sets `<base>`.
pub fn inline(script: &str, style: &str) -> String {
    policy(&format!("'{script}'"), &format!("'{style}'"), "'self'")
}

fn policy(script: &str, style: &str, base: &str) -> String {
    [
        "default-src 'none'",
        &format!("script-src {script}"),
        &format!("style-src {style}"),
        "img-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "form-action 'self'",
        &format!("base-uri {base}"),
    ]
    .join("; ")
}
