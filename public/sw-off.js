// Offline reading is switched off in data/site.toml: what an earlier build kept is
// dropped, and this worker with it.
const OURS = `policy-explorer ${new URL(registration.scope).pathname} `;

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(end()));

async function end() {
  for (const name of await caches.keys()) {
    if (name.startsWith(OURS)) await caches.delete(name);
  }
  await registration.unregister();
}
