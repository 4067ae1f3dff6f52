//! Work that waits for the browser and goes on when it has answered.

use std::future::Future;

pub fn spawn(work: impl Future<Output = ()> + 'static) {
    leptos::task::spawn_local(work);
}
