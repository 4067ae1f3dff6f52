import assert from "node:assert/strict";
import { test } from "node:test";
import { breaks, power, quantile, ratios, summary } from "./statistics.mjs";

test("quantiles lie between neighbours", () => {
  assert.equal(quantile([3, 1, 2], 0.5), 2);
  assert.equal(quantile([1, 2, 3, 4], 0.5), 2.5);
  assert.equal(quantile([0, 10], 0.95), 9.5);
});

test("a summary leaves out what was not measured", () => {
  assert.deepEqual(summary([1, NaN, 3, 2, undefined]), { median: 2, low: 1.5, high: 2.5, runs: 3 });
  assert.equal(summary([NaN]), null);
});

test("ratios are taken round by round", () => {
  // The second round was slow for both.
  assert.equal(ratios([2, 20, 2], [1, 10, 1]).median, 2);
  assert.equal(ratios([2, 20, 2], [1, 10, 1]).high, 2);
});

test("a power law is found", () => {
  const { exponent, factor } = power([[1, 5], [10, 50], [100, 500]]);
  assert.ok(Math.abs(exponent - 1) < 1e-9 && Math.abs(factor - 5) < 1e-9);
});

test("a budget breaks where the line crosses it", () => {
  assert.ok(Math.abs(breaks([[1, 5], [10, 50], [100, 500]], 100) - 20) < 1e-9);
  assert.ok(Math.abs(breaks([[1, 5], [10, 50]], 500) - 100) < 1e-9);
  assert.equal(breaks([[1, 5], [10, 50]], 1), 0);
  assert.equal(breaks([[1, 5], [10, 5]], 6), Infinity);
});
