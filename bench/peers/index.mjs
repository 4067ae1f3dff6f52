// The peers, one interface:
//   name, id        as shown, and as files are called
//   packages        npm packages whose versions are told
//   docs, setup     where it says how Chinese is set up, and what was done
//   counts          whether it counts facets
//   prefetch        files that its page asks for while the code loads
//   build           documents → files of the index in a folder
// and, bundled for the browser, `<id>.page.mjs`:
//   init(documents), query(text) → hits, show(hits) → what is shown of the first ten
//   (ids stand for documents where it is missing), counts(text) → facet counts, streams (whether it
//   loads its index bit by bit)
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { FACETS, FIELDS } from "../fields.mjs";
import pagefind from "./pagefind.mjs";

const SEGMENTER_ISSUE = "https://github.com/lucaong/minisearch/issues/201";

/** The documents as JSON; without what is only counted where nothing counts. */
const data = (counts) => async (documents, folder) => {
  const fields = ["id", ...FIELDS, ...(counts ? FACETS : [])];
  const rows = documents.map((document) => Object.fromEntries(fields.map((field) => [field, document[field]])));
  await writeFile(path.join(folder, "data.json"), JSON.stringify(rows));
};

const inBrowser = (peer) => ({ counts: false, prefetch: ["data.json"], build: data(peer.counts ?? false), ...peer });

export const PEERS = [
  pagefind,
  inBrowser({
    name: "MiniSearch (words)",
    id: "minisearch-words",
    packages: ["minisearch"],
    docs: SEGMENTER_ISSUE,
    setup: "`tokenize` by `Intl.Segmenter`; title ×2, prefix, fuzzy 0.2 (README)",
  }),
  inBrowser({
    name: "MiniSearch (bigrams)",
    id: "minisearch-bigrams",
    packages: ["minisearch"],
    docs: SEGMENTER_ISSUE,
    setup: "`tokenize` into character pairs; title ×2; prefix and fuzzy 0.2 only for what is not Chinese",
  }),
  inBrowser({
    name: "FlexSearch",
    id: "flexsearch",
    packages: ["flexsearch"],
    docs: "https://github.com/nextapps-de/flexsearch/blob/master/doc/encoder.md",
    setup: "compact bundle; custom encoder (character pairs) with `tokenize: strict`, `suggest`, `merge`; its `Charset.CJK` preset was tried and found less (nDCG@10 0.28 to 0.39, by options)",
  }),
  inBrowser({
    name: "Orama",
    id: "orama",
    packages: ["@orama/orama", "@orama/tokenizers", "@orama/stopwords"],
    counts: true,
    docs: "https://docs.orama.com/docs/orama-js/supported-languages/using-chinese-with-orama",
    setup: "Mandarin tokenizer and stop words; title ×2; default threshold (`threshold: 0`, as in its Chinese example, was tried and found less: nDCG@10 0.37)",
  }),
  inBrowser({
    name: "Fuse.js",
    id: "fuse",
    packages: ["fuse.js"],
    docs: "https://www.fusejs.io/token-search.html",
    setup: "token search with `tokenize` by `Intl.Segmenter`, `ignoreLocation`, threshold 0.3, title ×2",
  }),
  inBrowser({
    name: "ItemsJS",
    id: "itemsjs",
    packages: ["itemsjs", "minisearch"],
    counts: true,
    docs: "https://github.com/itemsapi/itemsjs/blob/master/docs/minisearch-integration.md",
    setup: "its own search splits at spaces, so the ids come from MiniSearch (bigrams), as its docs show; six aggregations",
  }),
];
