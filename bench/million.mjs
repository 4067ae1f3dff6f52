// What a clause of today costs, for reckoning with more of them (MILLION.md):
// `node bench/million.mjs`, once dist/ is built.
import { readFile } from "node:fs/promises";
import { brotli } from "./sizes.mjs";

const { clauses } = JSON.parse(await readFile(new URL("../dist/data/corpus.json", import.meta.url), "utf8"));
// Rows repeat their measures; headings and notices are no hits.
const own = clauses.filter(({ kind }) => !["heading", "notice", "annex", "row"].includes(kind));
const each = (bytes) => `${Math.round(bytes / own.length)} a clause`;
const packed = (some) => brotli(Buffer.from(some.map(({ text }) => text).join("\n"))).length;
const inFiles = (size) => own.flatMap((_, at) => (at % size ? [] : [packed(own.slice(at, at + size))])).reduce((sum, bytes) => sum + bytes);
const texts = own.map(({ text }) => text);
console.log(`${own.length} clauses, ${[...texts.join("\n")].length} characters`);
console.log(`texts, brotli: together ${each(packed(own))}, in files of 16 ${each(inFiles(16))}`);
// Kind and document besides.
const memberships = own.reduce((sum, { agencies, districts, belts, parks, modes, themes }) =>
  sum + [agencies, districts, belts, parks, modes, themes].reduce((all, list) => all + list.length, 2), 0);
console.log(`memberships in facets: ${(memberships / own.length).toFixed(1)} a clause`);

const units = texts.join("").replace(/[\s，。、；：（）()“”《》,.;:]/g, "");
const places = new Map();
for (let at = 0; at + 1 < units.length; at += 1) {
  const pair = units.slice(at, at + 2);
  places.set(pair, [...(places.get(pair) ?? []), at]);
}
const bytes = [];
const number = (value) => {
  for (; value > 127; value >>= 7) bytes.push((value & 127) | 128);
  bytes.push(value);
};
for (const list of [...places.keys()].sort().map((pair) => places.get(pair))) {
  number(list.length);
  list.forEach((at, i) => number(at - (i ? list[i - 1] : 0)));
}
const postings = brotli(Buffer.from(bytes)).length;
console.log(`folded characters: ${units.length}, ${each(units.length)}; different bigrams: ${places.size}`);
console.log(`postings with positions, brotli: ${postings}, ${(postings / units.length).toFixed(2)} a character`);
const [commonest, most] = [...places].sort((a, b) => b[1].length - a[1].length)[0];
console.log(`commonest bigram: ${commonest}, ${most.length} places in ${texts.filter((text) => text.includes(commonest)).length} clauses`);
