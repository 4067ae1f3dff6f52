// The engine in headless Chromium, as WASM built like the app's, at 1, 10 and 100 times
// the corpus: `cargo xtask bench --engine` builds what this needs and runs it.
//   node bench/search/engine.mjs FOLDER     with engine.js, engine_bg.wasm, *.blob, *.left and *.pieces
// The page is cross-origin isolated, or performance.now() would step 0.1 ms. A query's
// time is the mean of 50 answers, facet counts included, after one that is not counted.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { createRequire } from "node:module";
import { quantile } from "../statistics.mjs";

const require = createRequire(new URL("../../tests/browser/package.json", import.meta.url));
const { chromium } = require("playwright-core");
const [folder] = process.argv.slice(2);
const REPEATS = 50;
/** Each judged query, and pieces of clauses that were drawn with a seed. */
const QUERIES = 600;

const TYPES = { ".js": "text/javascript", ".wasm": "application/wasm" };
const server = createServer(async (request, response) => {
  const file = path.join(folder, path.basename(new URL(request.url, "http://x").pathname));
  const found = request.url === "/" ? "<!doctype html>" : await readFile(file).catch(() => null);
  response.writeHead(found === null ? 404 : 200, {
    "content-type": request.url === "/" ? "text/html" : TYPES[path.extname(file)] ?? "application/octet-stream",
    "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp",
  });
  response.end(found ?? "");
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));

const judged = await readFile(new URL("../../tests/search/queries.toml", import.meta.url), "utf8");
const queries = [...judged.matchAll(/^q = (".*")$/gm)].map((match) => JSON.parse(match[1]));
const versions = JSON.parse(await readFile(new URL("../../data/versions.json", import.meta.url), "utf8"));
const texts = JSON.stringify(versions).match(/[\p{Script=Han}]{6,}/gu);
let seed = 20260101;
const random = (below) => {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return Math.floor((seed / 2147483648) * below);
};
while (queries.length < QUERIES) {
  const text = texts[random(texts.length)];
  const from = random(text.length - 2);
  queries.push(text.slice(from, from + 2 + random(4)));
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--headless=new", "--no-sandbox", "--disable-gpu"],
});
console.log(`${QUERIES} queries, each the mean of ${REPEATS}; Chromium ${browser.version()}`);
console.log("corpus  clauses  blob kB  decode ms  ready ms  first ms  p50 ms  p95 ms  slowest ms");
for (const times of [1, 10, 100]) {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  const measured = await page.evaluate(async ({ times, queries, repeats }) => {
    const { default: init, Decoded } = await import("/engine.js");
    await init();
    const bytes = async (file) => new Uint8Array(await (await fetch(`/${times}.${file}`)).arrayBuffer());
    const [blob, left, pieces] = [await bytes("blob"), await bytes("left"), await bytes("pieces")];
    const timed = (work) => {
      const start = performance.now();
      return [work(), performance.now() - start];
    };
    // WASM is compiled when it first runs: a corpus that is thrown away warms it.
    Decoded.of(blob, left, pieces).engine().answer(queries[0], 1);
    const [decoded, decode] = timed(() => Decoded.of(blob, left, pieces));
    const clauses = decoded.clauses();
    const [engine, ready] = timed(() => decoded.engine());
    const [, first] = timed(() => engine.answer(queries[0], 1));
    const all = queries.map((query) => {
      engine.answer(query, 1);
      return timed(() => engine.answer(query, repeats))[1] / repeats;
    });
    return { clauses, bytes: blob.length + left.length, decode, ready, first, all, isolated: crossOriginIsolated };
  }, { times, queries, repeats: REPEATS });
  if (!measured.isolated) throw new Error("the page is not isolated: its clock is too coarse");
  const { clauses, bytes, decode, ready, first, all } = measured;
  const cells = [`${times}×`, clauses, Math.round(bytes / 1000), ...[decode, ready, first].map((time) => time.toFixed(1)),
    ...[0.5, 0.95, 1].map((part) => quantile(all, part).toFixed(3))];
  console.log(cells.map((cell, at) => String(cell).padStart([6, 8, 8, 10, 9, 9, 7, 7, 11][at])).join(" "));
  await page.close();
}
await browser.close();
server.close();
