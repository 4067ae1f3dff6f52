import assert from "node:assert/strict";
import { test } from "node:test";
import { native } from "./native.mjs";

const PRINTED = `
  1 times:    164 clauses, 0 errors, 0.21 s (1 times), peak 35 MB
 10 times:   1640 clauses, 0 errors, 2.50 s (12 times), peak 90 MB
Timer precision: 20 ns
search           fastest       │ slowest       │ median        │ mean          │ samples │ iters
├─ every_query                 │               │               │               │         │
│  ├─ 1          23.4 ms       │ 29.9 ms       │ 24.5 ms       │ 25.1 ms       │ 10      │ 10
│  │             13.1 Kitem/s  │ 10.3 Kitem/s  │ 12.5 Kitem/s  │ 12.2 Kitem/s  │         │
│  ╰─ 10         1.2 s         │ 1.4 s         │ 1.3 s         │ 1.3 s         │ 10      │ 10
╰─ ready                       │               │               │               │         │
   ╰─ 1          110.2 µs      │ 200 µs        │ 120.5 µs      │ 130 µs        │ 100     │ 100
`;

test("both tables are read, in milliseconds", () => {
  const { compile, rows, sizes } = native(PRINTED);
  assert.deepEqual(compile, { 1: 0.21, 10: 2.5 });
  assert.deepEqual(sizes, [1, 10]);
  assert.deepEqual(rows.map(({ points }) => points), [[[1, 24.5], [10, 1300]], [[1, 0.1205]], [[1, 210], [10, 2500]]]);
});
