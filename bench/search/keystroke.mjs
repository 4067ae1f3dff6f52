// From a keystroke to the painted list, in headless Chromium, on the built site:
//   node bench/search/keystroke.mjs [dist]     (wants `cargo xtask build` before)
// The page is served cross-origin isolated, so that performance.now() is fine
// enough. The typing pause (150 ms, on purpose) is not part of what is measured:
// the clock runs from the submitted query to the first frame after the list changed.
import { createServer } from "node:http";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { createRequire } from "node:module";

const require = createRequire(new URL("../../tests/browser/package.json", import.meta.url));
const { chromium } = require("playwright-core");
const dist = process.argv[2] ?? "dist";
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm", ".svg": "image/svg+xml" };

const server = createServer(async (request, response) => {
  const asked = decodeURIComponent(new URL(request.url, "http://x").pathname);
  let file = path.join(dist, path.normalize(asked));
  if ((await stat(file).catch(() => null))?.isDirectory()) file = path.join(file, "index.html");
  const found = await readFile(file).catch(() => null);
  response.writeHead(found ? 200 : 404, {
    "content-type": TYPES[path.extname(file)] ?? "application/octet-stream",
    "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp",
  });
  response.end(found ?? "");
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));

const text = await readFile(new URL("../../tests/search/queries.toml", import.meta.url), "utf8");
const queries = [...text.matchAll(/^q = (".*")$/gm)].map((match) => JSON.parse(match[1]));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--headless=new", "--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage();
await page.goto(`http://127.0.0.1:${server.address().port}/`);
await page.waitForSelector("html[data-app=ready]", { state: "attached" });
const { painted, engine } = await page.evaluate(async (queries) => {
  const box = document.querySelector("#q");
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const ask = async (query) => {
    box.value = query;
    const start = performance.now();
    box.form.requestSubmit();
    await frame();
    return performance.now() - start;
  };
  for (const query of queries.slice(0, 20)) await ask(query);
  const times = [];
  performance.clearMeasures();
  for (const query of queries) times.push(await ask(query));
  // What the app measures itself: the engine, facet counts included.
  const took = (name) => performance.getEntriesByName(name).map((entry) => entry.duration);
  const counts = took("count");
  return { painted: times, engine: took("answer").map((duration, at) => duration + counts[at]) };
}, queries);
const line = (name, all, digits) => {
  const sorted = all.toSorted((a, b) => a - b);
  const at = (part) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))].toFixed(digits);
  console.log(`${name}, ms: median ${at(0.5)}, p95 ${at(0.95)}, slowest ${at(1)}`);
};
console.log(`isolated: ${await page.evaluate(() => crossOriginIsolated)}, ${painted.length} queries`);
line("query to painted list", painted, 1);
line("engine with counts", engine, 2);
await browser.close();
server.close();
