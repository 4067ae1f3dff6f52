import MiniSearch from "minisearch";
import { FIELDS } from "../fields.mjs";
import { words } from "./tokens.mjs";

let index;

export function init(documents) {
  index = new MiniSearch({
    fields: FIELDS,
    tokenize: words,
    searchOptions: { boost: { title: 2 }, prefix: true, fuzzy: 0.2 },
  });
  index.addAll(documents);
}

export const query = (text) => index.search(text).map((hit) => hit.id);
