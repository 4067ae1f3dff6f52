//! A plain file server for development: no rewrites, because `dist/` must work
//! on any file server; nothing cached, because it changes with every build.
//!
//! Paths, redirects, ranges and the choice of the compressed file are
//! tower-http's; here is only what a browser should be told besides.

use anyhow::Result;
use hyper::{
    HeaderMap,
    header::{CACHE_CONTROL, CONTENT_TYPE, HeaderValue},
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::TokioIo;
use std::{io, net::TcpListener, path::Path};
use tokio::runtime;
use tower_http::services::{ServeDir, ServeFile};

/// Answers requests until the process ends.
pub fn serve(listener: TcpListener, dist: &Path) -> Result<()> {
    listener.set_nonblocking(true)?;
    let not_found = ServeFile::new(dist.join("404.html"))
        .precompressed_br()
        .precompressed_gzip();
    let files = ServeDir::new(dist)
        .precompressed_br()
        .precompressed_gzip()
        .not_found_service(not_found);
    let answer = service_fn(move |request| {
        let mut files = files.clone();
        async move {
            let mut response = files.try_call(request).await?;
            complete(response.headers_mut());
            Ok::<_, io::Error>(response)
        }
    });
    // One thread does: the work is the disk's, and for one reader.
    let runtime = runtime::Builder::new_current_thread().enable_io().build()?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        loop {
            let (stream, _) = listener.accept().await?;
            let connection =
                http1::Builder::new().serve_connection(TokioIo::new(stream), answer.clone());
            // Fails when a browser goes away half-way, which is its right.
            tokio::spawn(async { drop(connection.await) });
        }
    })
}

fn complete(headers: &mut HeaderMap) {
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    let Some(kind) = headers
        .get(CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok())
    else {
        return;
    };
    // Without this, a browser guesses the encoding of a bare text by locale.
    if kind.starts_with("text/")
        && !kind.contains("charset")
        && let Ok(kind) = HeaderValue::from_str(&format!("{kind}; charset=utf-8"))
    {
        headers.insert(CONTENT_TYPE, kind);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Scratch, scratch};
    use std::{
        fs,
        io::{Read, Write},
        net::{SocketAddr, TcpStream},
        thread,
    };

    /// A small site on a port of its own; its thread ends with the test program.
    fn served() -> (Scratch, SocketAddr) {
        let dist = scratch();
        fs::create_dir(dist.join("about")).unwrap();
        for (file, content) in [
            ("index.html", "<p>start"),
            ("index.html.br", "as brotli"),
            ("index.html.gz", "as gzip"),
            ("about/index.html", "<p>about"),
            ("404.html", "<p>not here"),
            ("app.wasm", "wasm"),
            ("source.txt", "原文"),
        ] {
            fs::write(dist.join(file), content).unwrap();
        }
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let folder = dist.to_owned();
        thread::spawn(move || serve(listener, &folder));
        (dist, address)
    }

    /// The whole response, header names in lower case as hyper writes them.
    fn get(address: SocketAddr, path: &str, encodings: &str) -> String {
        let mut stream = TcpStream::connect(address).unwrap();
        write!(
            stream,
            "GET {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\naccept-encoding: {encodings}\r\n\r\n"
        )
        .unwrap();
        let mut response = String::new();
        stream.read_to_string(&mut response).unwrap();
        response
    }

    fn check(path: &str, encodings: &str, expected: &[&str]) {
        let (_dist, address) = served();
        let response = get(address, path, encodings);
        for part in expected {
            assert!(response.contains(part), "{path}: no {part} in {response}");
        }
    }

    #[test]
    fn a_folder_is_its_index() {
        let page = ["200 OK", "text/html; charset=utf-8", "no-store"];
        check("/", "", &page);
        check("/", "", &["<p>start"]);
        check("/about/", "", &["<p>about"]);
        check("/about/?q=x", "", &["<p>about"]);
    }

    #[test]
    fn a_folder_without_its_slash_is_sent_there() {
        check("/about?q=x", "", &["307", "location: /about/?q=x"]);
    }

    #[test]
    fn the_best_accepted_encoding_is_sent() {
        check("/", "gzip, br", &["content-encoding: br", "as brotli"]);
        check("/", "gzip", &["content-encoding: gzip", "as gzip"]);
        check("/about/", "gzip, br", &["<p>about"]);
    }

    #[test]
    fn types_are_what_browsers_insist_on() {
        check("/app.wasm", "", &["content-type: application/wasm"]);
        let text = ["content-type: text/plain; charset=utf-8", "原文"];
        check("/source.txt", "", &text);
    }

    #[test]
    fn the_unknown_is_a_404_with_its_page() {
        check("/nothing", "", &["404 Not Found", "<p>not here"]);
        check("/about/nothing/", "", &["404 Not Found", "<p>not here"]);
        check("/../Cargo.toml", "", &["404 Not Found"]);
    }
}
