// What a first round trip brings: ten segments, 14 kB (RFC 6928). Of the compressed page so much is
// kept as its styles leave room for, and its first screen must show what that of the whole page does:
// the same words and controls in the same places and colours. (Pictures of the same page may differ
// in a pixel on a busy machine.)
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

async function shown(page, viewport, body) {
  // Colours that fade in are no matter here.
  const context = await browser.newContext({ viewport, javaScriptEnabled: false, serviceWorkers: "block", reducedMotion: "reduce" });
  const tab = await context.newPage();
  if (body) await tab.route(site.url + page, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body }));
  await tab.goto(site.url + page);
  const parts = await tab.evaluate(visible);
  await context.close();
  return parts;
}

/** Runs in the page: every line of text and every control on the screen, where it is and how it looks. */
function visible() {
  const parts = [];
  const note = (what, element, boxes) => {
    const { color, backgroundColor, fontSize, fontWeight, visibility } = getComputedStyle(element);
    for (const { left, top, right, bottom } of boxes) {
      if (right <= left || bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth) continue;
      const place = [left, top, right, bottom].map(Math.round);
      parts.push([what, ...place, color, backgroundColor, fontSize, fontWeight, visibility].join(" "));
    }
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    range.selectNodeContents(texts.currentNode);
    note(texts.currentNode.data, texts.currentNode.parentElement, range.getClientRects());
  }
  for (const control of document.body.querySelectorAll("input, button, select, summary, svg")) {
    note(control.outerHTML, control, [control.getBoundingClientRect()]);
  }
  return parts;
}

for (const page of PAGES) {
  test(`the first 14 kB hold the first screen: /${page}`, async () => {
    const file = await readFile(`${dist}/${page}index.html.br`);
    const html = await readFile(`${dist}/${page}index.html`, "utf8");
    const begun = await beginning(file, WINDOW - (await styles(html)));
    for (const viewport of SCREENS) {
      const whole = await shown(page, viewport);
      assert.ok(whole.length > 10);
      assert.deepEqual(await shown(page, viewport, begun), whole, `at ${viewport.width} pixels`);
    }
  });
}
