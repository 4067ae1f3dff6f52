import MiniSearch from "minisearch";
import { FIELDS } from "../fields.mjs";
import { bigrams, isHan } from "./tokens.mjs";

let index;

export function init(documents) {
  const latin = (term) => !isHan(term);
  index = new MiniSearch({
    fields: FIELDS,
    tokenize: bigrams,
    searchOptions: { boost: { title: 2 }, prefix: latin, fuzzy: (term) => (latin(term) ? 0.2 : false) },
  });
  index.addAll(documents);
}

export const query = (text) => index.search(text).map((hit) => hit.id);
