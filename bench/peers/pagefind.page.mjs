// The runtime is a file of the index and loads the rest of it by itself.
import * as pagefind from "./pagefind/pagefind.js";

const SHOWN = 10;

/** Its worker fetches parts of the index as they are asked for: there is no last byte. */
export const streams = true;

export const init = () => pagefind.init();

export const query = async (text) => (await pagefind.search(text)).results;

/** What is to be shown of a hit is a file of its own, or a part of one. */
export async function show(hits) {
  const found = await Promise.all(hits.slice(0, SHOWN).map((hit) => hit.data()));
  return found.map(({ url, meta, content }) => ({ id: decodeURIComponent(url).slice(1), title: meta.title ?? "", text: content }));
}

/** Counts come with every answer once the filters are there. */
export async function counts(text) {
  await pagefind.filters();
  return (await pagefind.search(text)).filters;
}
