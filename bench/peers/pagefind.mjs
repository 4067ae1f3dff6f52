// Pagefind makes its index before anything is served; all other peers make theirs
// in the browser, from the documents.
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { FACETS } from "../fields.mjs";

/** What the search page loads; the packages' ready-made interfaces are left out. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

export default {
  name: "Pagefind",
  id: "pagefind",
  packages: ["pagefind"],
  counts: true,
  docs: "https://pagefind.app/docs/multilingual/",
  setup: "extended release (the default), `language: zh`: its own segmentation when indexing, `Intl.Segmenter` when searching; one record a clause; filters; web worker as by default",
  prefetch: ["pagefind/pagefind.js"],
  async build(documents, folder) {
    // Loaded here: whoever does not measure Pagefind needs no program of its.
    const pagefind = await import("pagefind");
    const { index } = await pagefind.createIndex({});
    for (const document of documents) {
      const { errors } = await index.addCustomRecord({
        url: `/${document.id}`,
        language: "zh",
        content: [document.title, document.path, document.text, document.bodies].filter(Boolean).join("\n"),
        meta: document.title ? { title: document.title } : {},
        filters: Object.fromEntries(FACETS.map((facet) => [facet, [document[facet]].flat()])),
      });
      if (errors.length > 0) throw new Error(`Pagefind: ${errors}`);
    }
    const { files } = await index.getFiles();
    for (const { path: name, content } of files.filter(({ path: name }) => !UNUSED.test(name))) {
      const file = path.join(folder, "pagefind", name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, content);
    }
    await pagefind.close();
  },
};
