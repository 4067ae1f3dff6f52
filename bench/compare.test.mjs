// What counts as a loss, and what as agreement.
import assert from "node:assert/strict";
import { test } from "node:test";
import { agreement, losses, qualityLosses } from "./compare.mjs";

const results = (ours, theirs) => ({
  peers: [{ id: "peer", name: "Peer" }],
  products: { ours: { runs: ours }, peer: { runs: theirs } },
});

test("a peer is better only beyond the spread", () => {
  const clear = losses(results({ first: [10, 10, 10] }, { first: [5, 5, 6] }));
  assert.deepEqual(clear.map(({ metric }) => metric.id), ["first"]);
  assert.deepEqual(losses(results({ first: [10, 10, 10] }, { first: [5, 11, 12] })), []);
});

test("of quality, more is better", () => {
  assert.deepEqual(losses(results({ ndcg: [0.9] }, { ndcg: [0.5] })), []);
  assert.equal(losses(results({ ndcg: [0.5] }, { ndcg: [0.9] })).length, 1);
});

test("the worst comes first, and what is not measured is no loss", () => {
  const found = losses(results({ first: [10], brotli: [100], engine50: [null] }, { first: [5], brotli: [10], engine50: [1] }));
  assert.deepEqual(found.map(({ metric }) => metric.id), ["brotli", "first"]);
});

test("a kind of queries that a peer answers better is told", () => {
  const quality = (recall) => ({ phrase: { ndcg: 1, recall, first: 1 }, all: { ndcg: 1, recall: 0.9, first: 1 } });
  const found = qualityLosses({
    peers: [{ id: "peer", name: "Peer" }],
    products: { ours: { quality: quality(0.8) }, peer: { quality: quality(0.9) } },
  });
  assert.deepEqual(found.map(({ kind, name }) => `${kind} ${name}`), ["phrase recall@10"]);
});

test("runs agree where their middle halves touch", () => {
  const one = results({ first: [10, 10, 10] }, { first: [4, 5, 6] });
  const same = results({ first: [20, 20, 20] }, { first: [9, 11, 12] });
  const other = results({ first: [10, 10, 10] }, { first: [8, 9, 9] });
  assert.equal(agreement(one, same).apart.length, 0);
  assert.equal(agreement(one, other).apart.length, 1);
});
