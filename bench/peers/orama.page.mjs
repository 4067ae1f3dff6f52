import { create, insertMultiple, search } from "@orama/orama";
import { stopwords } from "@orama/stopwords/mandarin";
import { createTokenizer } from "@orama/tokenizers/mandarin";
import { FACETS, FIELDS } from "../fields.mjs";

let index;

export async function init(documents) {
  const fields = Object.fromEntries(FIELDS.map((field) => [field, "string"]));
  index = create({
    schema: { ...fields, district: "enum[]", belt: "enum[]", theme: "enum[]", agency: "enum[]", kind: "enum", doc: "enum" },
    components: { tokenizer: createTokenizer({ language: "mandarin", stopWords: stopwords }) },
  });
  await insertMultiple(index, documents, documents.length);
}

const options = (term) => ({ term, properties: FIELDS, boost: { title: 2 }, limit: 10 });

export const query = async (text) => (await search(index, options(text))).hits.map((hit) => hit.id);

const facets = Object.fromEntries(FACETS.map((facet) => [facet, { limit: 100 }]));

export const counts = async (text) => (await search(index, { ...options(text), facets })).facets;
