//! Work that waits for the browser and goes on when it has answered.

use std::future::Future;

pub fn spawn(work: impl Future<Output = ()> + 'static) {
    leptos::task::spawn_local(work);
}

/// Effects run from now on, whether something is mounted or not.
#[cfg(feature = "csr")]
pub fn begin() {
    // Fails where it was done before, which is as good.
    let _ = any_spawner::Executor::init_wasm_bindgen();
}
