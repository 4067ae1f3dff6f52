// The measure against numbers worked out by hand.
import assert from "node:assert/strict";
import { test } from "node:test";
import { score, table } from "./judge.mjs";

const near = (found, expected) => assert.ok(Math.abs(found - expected) < 1e-9, `${found} ≠ ${expected}`);
const query = (best, good = [], kind = "exact") => ({ kind, q: "", best, good, blind: false });

test("the ideal order is 1", () => {
  assert.deepEqual(score(query(["a"], ["b"]), ["a", "b", "x"]), { ndcg: 1, recall: 1, first: 1 });
});

test("a wrong order is discounted by place", () => {
  // Found: 1/log2(2) + 0 + 3/log2(4) = 1 + 1.5; ideal: 3/log2(2) + 1/log2(3).
  const found = score(query(["a"], ["b"]), ["b", "x", "a"]);
  near(found.ndcg, 2.5 / (3 + 1 / Math.log2(3)));
  near(found.recall, 1);
  near(found.first, 1);
});

test("what stands below the tenth place is not found", () => {
  const ids = Array.from({ length: 10 }, (_, at) => `x${at}`);
  assert.deepEqual(score(query(["a"]), [...ids, "a"]), { ndcg: 0, recall: 0, first: 0 });
});

test("recall asks for no more than ten", () => {
  const best = Array.from({ length: 12 }, (_, at) => `a${at}`);
  near(score(query(best), best.slice(0, 10)).recall, 1);
  near(score(query(best), best.slice(0, 5)).recall, 0.5);
});

test("what is not in the texts wants an empty answer", () => {
  assert.deepEqual(score(query([], [], "none"), []), { ndcg: 1, recall: 1, first: 1 });
  assert.deepEqual(score(query([], [], "none"), ["a"]), { ndcg: 0, recall: 0, first: 0 });
});

test("an empty answer to a question that has one is 0", () => {
  assert.deepEqual(score(query(["a"]), []), { ndcg: 0, recall: 0, first: 0 });
});

test("means are by kind and over all", () => {
  const means = table([query(["a"]), query(["a"]), query([], [], "none")], [["a"], [], []]);
  near(means.exact.ndcg, 0.5);
  near(means.none.ndcg, 1);
  near(means.all.first, 2 / 3);
  assert.equal(means.all.queries, 3);
});
