import itemsjs from "itemsjs";
import MiniSearch from "minisearch";
import { FACETS, FIELDS } from "../fields.mjs";
import { bigrams, isHan } from "./tokens.mjs";

let texts;
let items;

export function init(documents) {
  const latin = (term) => !isHan(term);
  texts = new MiniSearch({
    fields: FIELDS,
    tokenize: bigrams,
    searchOptions: { boost: { title: 2 }, prefix: latin, fuzzy: (term) => (latin(term) ? 0.2 : false) },
  });
  texts.addAll(documents);
  const facet = (title) => ({ title, size: 100, conjunction: false });
  items = itemsjs(documents, {
    native_search_enabled: false,
    custom_id_field: "id",
    aggregations: Object.fromEntries(FACETS.map((name) => [name, facet(name)])),
  });
}

const search = (text) => items.search({ ids: texts.search(text).map((hit) => hit.id), per_page: 10 });

export const query = (text) => search(text).data.items.map((item) => item.id);

export const counts = (text) => search(text).data.aggregations;
