// Every peer's page: loads, answers what the address asks, and offers the same calls
// to whoever measures. Bundled with one `peers/<id>.page.mjs` as "peer".
import * as peer from "peer";

const SHOWN = 10;
const EXCERPT = 120;

let documents = new Map();
const show = peer.show ?? ((ids) => ids.slice(0, SHOWN).map((id) => documents.get(id)));
const list = document.querySelector("#results");

/** Ten plain results: title and the beginning of the text. */
function render(found) {
  list.replaceChildren(...found.map(({ title, text }) => {
    const item = document.createElement("li");
    const heading = document.createElement("h2");
    heading.textContent = title;
    const excerpt = document.createElement("p");
    excerpt.textContent = text.slice(0, EXCERPT);
    item.append(heading, excerpt);
    return item;
  }));
}

globalThis.bench = {
  query: peer.query,
  counts: peer.counts,
  streams: peer.streams ?? false,
  first: async (text) => (await show(await peer.query(text))).map(({ id }) => id),
  answer: async (text) => render(await show(await peer.query(text))),
};

async function start() {
  const address = document.querySelector('link[rel="preload"][as="fetch"]')?.href;
  const rows = address ? await (await fetch(address)).json() : [];
  documents = new Map(rows.map((row) => [row.id, row]));
  await peer.init(rows);
  const asked = new URLSearchParams(location.search).get("q");
  if (asked) await globalThis.bench.answer(asked);
  document.documentElement.dataset.answered = "";
}

start();
