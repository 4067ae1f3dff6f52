//! Keeping the site for reading without a network: the service worker `sw.js`, seen
//! from the page.

use super::{page, window};
use leptos::{prelude::window_event_listener, task::spawn_local};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Event, RegistrationOptions, ServiceWorker, ServiceWorkerContainer, ServiceWorkerRegistration,
    ServiceWorkerState, ServiceWorkerUpdateViaCache,
};

/// Whether the site can be read without a network.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Offline {
    /// Not asked yet, or switched off by the operator.
    #[default]
    Silent,
    /// Plain http, where browsers have no service workers.
    Insecure,
    /// Not in this browser, or its storage is denied or full.
    Unavailable,
    /// The files are being fetched.
    Saving,
    /// Every page can be read.
    Kept,
    /// The same, and a new version waits.
    NewVersion,
}

/// Keeps the site below `root` and tells how far that is. Failure is a state.
pub fn keep(root: &str, tell: impl Fn(Offline) + 'static) {
    let Some(window) = window() else { return };
    if !window.is_secure_context() {
        return tell(Offline::Insecure);
    }
    let Some(container) = container() else {
        return tell(Offline::Unavailable);
    };
    let (script, options) = (format!("{root}sw.js"), RegistrationOptions::new());
    options.set_scope(root);
    options.set_update_via_cache(ServiceWorkerUpdateViaCache::None);
    let registering = container.register_with_options(&script, &options);
    let tell: Rc<dyn Fn(Offline)> = Rc::new(tell);
    spawn_local(async move {
        let registered = JsFuture::from(registering).await.ok();
        match registered.and_then(|it| it.dyn_into::<ServiceWorkerRegistration>().ok()) {
            Some(registration) => follow(&registration, &tell),
            None => tell(Offline::Unavailable),
        }
    });
}

/// Puts the version that waits in the place of the one in use, and reloads.
pub fn renew() {
    let Some(container) = container() else { return };
    spawn_local(async move {
        let found = JsFuture::from(container.get_registration()).await.ok();
        let registration = found.and_then(|it| it.dyn_into::<ServiceWorkerRegistration>().ok());
        let Some(waiting) = registration.and_then(|it| it.waiting()) else {
            return page::reload();
        };
        listen(&container, "controllerchange", page::reload);
        let _ = waiting.post_message(&JsValue::from_str("activate"));
    });
}

/// None in browsers and surroundings without service workers.
fn container() -> Option<ServiceWorkerContainer> {
    let navigator = window()?.navigator();
    let has = js_sys::Reflect::has(&navigator, &JsValue::from_str("serviceWorker"));
    has.unwrap_or(false).then(|| navigator.service_worker())
}

fn follow(registration: &ServiceWorkerRegistration, tell: &Rc<dyn Fn(Offline)>) {
    if registration.waiting().is_some() {
        tell(Offline::NewVersion);
    } else if registration.active().is_some() {
        tell(Offline::Kept);
    }
    if let Some(worker) = registration.installing() {
        watch(worker, registration.active().is_some(), tell);
    }
    let (found, tell) = (registration.clone(), tell.clone());
    listen(registration, "updatefound", move || {
        if let Some(worker) = found.installing() {
            watch(worker, found.active().is_some(), &tell);
        }
    });
}

/// Tells what becomes of a worker that is fetching its files.
fn watch(worker: ServiceWorker, in_use: bool, tell: &Rc<dyn Fn(Offline)>) {
    if !in_use {
        tell(Offline::Saving);
    }
    let (seen, tell) = (worker.clone(), tell.clone());
    listen(&worker, "statechange", move || match seen.state() {
        ServiceWorkerState::Installed if in_use => tell(Offline::NewVersion),
        ServiceWorkerState::Activated => tell(Offline::Kept),
        // What is in use stays in use.
        ServiceWorkerState::Redundant if !in_use => tell(Offline::Unavailable),
        _ => {}
    });
}

/// For as long as the page lives.
fn listen(target: &web_sys::EventTarget, name: &str, call: impl Fn() + 'static) {
    let call = Closure::<dyn Fn(Event)>::new(move |_| call());
    let _ = target.add_event_listener_with_callback(name, call.as_ref().unchecked_ref());
    call.forget();
}

/// Calls back once the page and everything in it is loaded.
pub fn after_load(call: impl Fn() + 'static) {
    if super::document().is_some_and(|document| document.ready_state() == "complete") {
        return call();
    }
    window_event_listener(leptos::ev::load, move |_| call());
}
