//! How long things take, where the browser's own tools and `bench/` read it.

use super::window;

/// Does something, and leaves a measure of that name.
pub fn measured<T>(name: &str, work: impl FnOnce() -> T) -> T {
    begin(name);
    let done = work();
    end(name);
    done
}

/// The same for what takes several tasks.
pub fn begin(name: &str) {
    if let Some(performance) = window().and_then(|window| window.performance()) {
        let _ = performance.mark(name);
    }
}

pub fn end(name: &str) {
    if let Some(performance) = window().and_then(|window| window.performance()) {
        let _ = performance.measure_with_start_mark(name, name);
    }
}
