// What a first round trip brings: ten segments, 14 kB (RFC 6928). Of the compressed page so much is
// kept as its styles leave room for, and its first screen must look as that of the whole page.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { createBrotliDecompress } from "node:zlib";
import { launch, serve } from "./site.mjs";

const dist = process.env.DIST ?? "dist";
const WINDOW = 14_000;
const PAGES = ["", "en/", "documents/plan-2024-draft/", "clauses/plan-2024-draft/task-12/", "agencies/", "parks/", "districts/120114/"];
const SCREENS = [{ width: 360, height: 780 }, { width: 1280, height: 900 }];

let browser;
let site;
before(async () => { site = await serve("/"); browser = await launch(); });
after(async () => { await browser.close(); site.close(); });

/** What can be read of a file of which only the first bytes have come. */
async function beginning(file, bytes) {
  const brotli = createBrotliDecompress();
  const read = [];
  brotli.on("data", (chunk) => read.push(chunk));
  await new Promise((done) => {
    brotli.write(file.subarray(0, bytes), done);
  });
  await new Promise((done) => brotli.flush(done));
  brotli.destroy();
  return Buffer.concat(read);
}

/** Bytes of the style sheets that a page has in its head: it shows nothing before them. */
async function styles(html) {
  const [head] = html.split("</head>");
  const names = [...head.matchAll(/rel="stylesheet" href="(?:\.\.\/)*([^"]+)"/g)].map(([, name]) => name);
  assert.notEqual(names.length, 0);
  const files = await Promise.all(names.map((name) => readFile(`${dist}/${name}.br`)));
  return files.reduce((sum, file) => sum + file.length, 0);
}

async function picture(page, viewport, body) {
  const context = await browser.newContext({ viewport, javaScriptEnabled: false, serviceWorkers: "block" });
  const tab = await context.newPage();
  if (body) await tab.route(site.url + page, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body }));
  await tab.goto(site.url + page);
  const shot = await tab.screenshot();
  await context.close();
  return shot;
}

for (const page of PAGES) {
  test(`the first 14 kB hold the first screen: /${page}`, async () => {
    const file = await readFile(`${dist}/${page}index.html.br`);
    const html = await readFile(`${dist}/${page}index.html`, "utf8");
    const begun = await beginning(file, WINDOW - (await styles(html)));
    for (const viewport of SCREENS) {
      const [whole, part] = [await picture(page, viewport), await picture(page, viewport, begun)];
      assert.ok(whole.equals(part), `at ${viewport.width} pixels`);
    }
  });
}
