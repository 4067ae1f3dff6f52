// Keeps the site for reading without a network: exactly the files of one build,
// all of them or none, so that versions never mix. The prerenderer writes the
// version and the list; a new version waits until the reader asks for it.
const VERSION = "{{version}}";
// Path under the site's root, and digest.
const FILES = [{{files}}];

const SCOPE = registration.scope;
// Other sites, and other copies of this one, may share the host.
const OURS = `policy-explorer ${new URL(SCOPE).pathname} `;
const CACHE = OURS + VERSION;
const KEPT = new Set(FILES.map(([path]) => SCOPE + path));
const AT_ONCE = 4;

addEventListener("install", (event) => event.waitUntil(keepAll()));
addEventListener("activate", (event) => event.waitUntil(dropOthers()));
addEventListener("message", (event) => {
  if (event.data === "activate") skipWaiting();
});
addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(SCOPE)) return;
  // The page that checks the host wants the host's own answer.
  if (request.cache === "no-store") return;
  const address = request.url.replace(/[?#].*$/, "").replace(/\/index\.html$/, "/");
  if (KEPT.has(address)) {
    event.respondWith(kept(address).then((answer) => answer ?? fetch(request)));
  } else if (request.mode === "navigate") {
    event.respondWith(elsewhere(request, address));
  }
});

async function keepAll() {
  const cache = await caches.open(CACHE);
  const left = [...FILES];
  const keepNext = async () => {
    for (let next = left.pop(); next; next = left.pop()) {
      const [path, integrity] = next;
      // Fails where the host still has the file of another build.
      const answer = await fetch(SCOPE + path, { integrity, cache: "no-cache" });
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      const type = answer.headers.get("content-type") ?? "";
      // A new answer: one that was redirected could not open a page.
      await cache.put(SCOPE + path, new Response(answer.body, { headers: { "content-type": type } }));
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, keepNext));
  } catch (error) {
    left.length = 0;
    await caches.delete(CACHE);
    throw error;
  }
}

async function dropOthers() {
  for (const name of await caches.keys()) {
    if (name.startsWith(OURS) && name !== CACHE) await caches.delete(name);
  }
  await clients.claim();
}

function kept(address) {
  return caches.match(address, { cacheName: CACHE });
}

/** A page that is not kept: without its slash, unknown, or a data file. */
async function elsewhere(request, address) {
  if (KEPT.has(`${address}/`)) return Response.redirect(`${address}/`);
  try {
    return await fetch(request);
  } catch {
    return (await kept(`${SCOPE}404.html`)) ?? Response.error();
  }
}
