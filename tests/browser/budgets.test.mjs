// What a first visit costs, as counts and bytes: the same on every machine, unlike
// times. A breach names the kind that grew and its files.
import assert from "node:assert/strict";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { after, before, test } from "node:test";
import { launch, ready, serve, visit } from "./site.mjs";

const dist = process.env.DIST ?? "dist";
const budgets = JSON.parse(await readFile(new URL("../../bench/budgets.json", import.meta.url), "utf8"));
/** Asked for by the browser itself, needed by no answer. */
const DECORATION = /\.(svg|png|ico)$|manifest\.json$/;

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

/** Files below dist/ that are asked for until a page is ready. */
async function asked(address) {
  const site = await serve("/");
  const files = new Set();
  try {
    await visit(browser, site, {}, async (page) => {
      page.on("request", (request) => {
        const name = decodeURIComponent(new URL(request.url()).pathname).slice(1);
        if (!DECORATION.test(name)) files.add(name === "" || name.endsWith("/") ? `${name}index.html` : name);
      });
      await page.goto(site.url + address);
      await ready(page);
    });
  } finally {
    site.close();
  }
  return [...files];
}

for (const [address, budget] of Object.entries(budgets.pages)) {
  test(`a first visit of /${address} stays inside its budgets of bytes and requests`, async () => {
    const files = await asked(address);
    const sums = {};
    for (const name of files) {
      const kind = path.extname(name).slice(1);
      const { size } = await stat(path.join(dist, `${name}.br`)).catch(() => stat(path.join(dist, name)));
      (sums[kind] ??= { bytes: 0, files: [] }).bytes += size;
      sums[kind].files.push(`${name} ${size}`);
    }
    const breaches = Object.entries(sums)
      .filter(([kind, { bytes }]) => bytes > (budget[kind] ?? 0))
      .map(([kind, { bytes, files }]) => `${kind}: ${bytes} bytes, budget ${budget[kind] ?? 0} (${files.join(", ")})`);
    if (files.length > budget.requests) breaches.push(`requests: ${files.length}, budget ${budget.requests} (${files.join(", ")})`);
    assert.deepEqual(breaches, [], "bench/budgets.json");
  });
}
