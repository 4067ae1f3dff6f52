// By path: the package names only its larger bundle, which nothing can shake down.
import { Document } from "../node_modules/flexsearch/dist/flexsearch.compact.module.min.js";
import { FIELDS } from "../fields.mjs";
import { bigrams } from "./tokens.mjs";

let index;

export function init(documents) {
  index = new Document({
    document: { id: "id", index: FIELDS },
    encode: (text) => bigrams(text.toLowerCase()),
    tokenize: "strict",
  });
  for (const document of documents) index.add(document);
}

export const query = (text) => index.search(text, { limit: 10, merge: true, suggest: true }).map((hit) => hit.id);
