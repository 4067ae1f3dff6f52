// Grown corpora: the same each time, and of the size that was asked for.
import assert from "node:assert/strict";
import { test } from "node:test";
import { grown, random } from "./growth.mjs";

const documents = [
  { id: "a", title: "支持静海区", text: "静海区到2025年新增20家企业。发展海外仓；支持独立站。", agency: [] },
  { id: "b", title: "", text: "滨海新区培育100家企业。", agency: [] },
];
const districts = ["静海区", "滨海新区", "和平区"];

test("one seed, one corpus; another seed, another", () => {
  assert.deepEqual(grown(documents, districts, 20), grown(documents, districts, 20));
  assert.notDeepEqual(grown(documents, districts, 20, 1), grown(documents, districts, 20, 2));
});

test("the numbers are fixed, not only repeatable in one process", () => {
  const next = random(1);
  assert.deepEqual([next(), next(), next()].map((it) => Math.floor(it * 1e6)), [627_073, 2735, 527_447]);
});

test("real documents stay, and every document has its own id", () => {
  const all = grown(documents, districts, 10);
  assert.equal(all.length, 20);
  assert.deepEqual(all.slice(0, 2), documents);
  assert.equal(new Set(all.map(({ id }) => id)).size, 20);
  assert.ok(all.every(({ text }) => text.length > 0));
});
