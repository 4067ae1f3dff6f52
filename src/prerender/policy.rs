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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_may_load_its_own_files_and_nothing_else() {
        assert_eq!(
            ordinary(),
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
             img-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; \
             form-action 'self'; base-uri 'none'"
        );
    }

    #[test]
    fn the_page_that_loads_nothing_runs_only_what_has_its_digest() {
        let policy = inline("sha384-script", "sha384-style");
        assert!(policy.contains("script-src 'sha384-script'; style-src 'sha384-style';"));
        assert!(policy.starts_with("default-src 'none'; ") && policy.ends_with("base-uri 'self'"));
        for way_out in [
            "unsafe-inline",
            "unsafe-eval",
            "*",
            "data:",
            "blob:",
            "http",
        ] {
            assert!(!policy.contains(way_out), "{way_out}");
        }
    }
}
