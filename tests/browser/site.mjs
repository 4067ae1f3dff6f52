// A plain file server under /a/b/ and a browser that fails on any console
// message: what every browser test stands on. No rewrites: dist/ must work on
// any file server.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { readdirSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { chromium } from "playwright-core";

const TYPES = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".json": "application/json",
  ".wasm": "application/wasm", ".svg": "image/svg+xml", ".txt": "text/plain; charset=utf-8", ".csv": "text/csv",
  ".png": "image/png", ".xml": "application/xml",
};
const dist = process.env.DIST ?? "dist";

/**
 * Serves dist/ below `base` on a free port of this machine. `types` replaces
 * content types by ending; `before` may answer a request itself (then it is true).
 */
export async function serve(base = "/a/b/", { types = {}, host = "127.0.0.1", before = () => false } = {}) {
  // Addresses may be as long as Chromium sends them.
  const server = createServer({ maxHeaderSize: 4 << 20 }, async (request, response) => {
    const send = async (status, file) => {
      const ending = path.extname(file);
      response.writeHead(status, { "content-type": types[ending] ?? TYPES[ending] ?? "application/octet-stream" });
      response.end(await readFile(file));
    };
    if (await before(request, response)) return;
    let asked = "";
    try {
      asked = decodeURIComponent(new URL(request.url, "http://x").pathname);
    } catch {
      // A broken percent-encoding names no file.
    }
    const inside = asked.startsWith(base) ? path.join(dist, path.normalize("/" + asked.slice(base.length))) : null;
    const found = inside && (await stat(inside).catch(() => null));
    if (found?.isDirectory() && !asked.endsWith("/")) {
      response.writeHead(301, { location: asked + "/" });
      response.end();
    } else if (found?.isDirectory() && (await stat(path.join(inside, "index.html")).catch(() => null))) {
      await send(200, path.join(inside, "index.html"));
    } else if (found?.isFile()) {
      await send(200, inside);
    } else {
      await send(404, path.join(dist, "404.html"));
    }
  });
  await new Promise((resolve, reject) => server.once("error", reject).listen(0, host, resolve));
  const name = host.includes(":") ? `[${host}]` : host;
  return { url: `http://${name}:${server.address().port}${base}`, close: () => { server.close(); server.closeAllConnections(); } };
}

/** One Chromium for a test file. */
export async function launch(more = []) {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync", ...more],
  });
}

/**
 * Runs `task` on a page of its own in a context of its own. Afterwards the
 * console must be empty and nothing may have been asked of another host.
 */
export async function visit(browser, site, options, task) {
  // Every visit is a first one: what a service worker keeps has tests of its own.
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "zh-CN", serviceWorkers: "block", ...options });
  const page = await context.newPage();
  const said = [];
  const expected = (line) => line.includes("blocked by Playwright") || options.expected?.(line);
  page.on("console", (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => said.push(`error: ${error.message}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(new URL(site.url).origin) && !request.url().startsWith("data:")) said.push(`asked: ${request.url()}`);
  });
  try {
    await task(page, context);
    assert.deepEqual(said.filter((line) => !expected(line)), [], "the console is empty, and nothing is asked elsewhere");
  } finally {
    await context.close();
  }
}

/** Opens an address below the site's root and waits until the app has taken over. */
export async function open(page, site, address = "") {
  await page.goto(site.url + address);
  await ready(page);
}

/**
 * The app has taken over, and the page is laid out to its end: `innerText` is empty in a footer
 * whose layout is still to come (boot.js).
 */
export async function ready(page) {
  await page.waitForSelector("html[data-app=ready][data-whole]", { state: "attached" });
}

/** Whether the words of hits are fetched when they are shown (`cargo xtask test --pieces`). */
export const IN_PIECES = readdirSync(path.join(dist, "pieces")).some((name) => name.startsWith("clauses-0-"));

/** Waits until what was asked is answered: the next answer may have to be fetched. */
export async function answered(page) {
  await page.waitForFunction(() => !document.querySelector("[data-results][aria-busy]"));
}

/** The list as the reader sees it, asked for to its end where it comes in parts. */
export async function hits(page) {
  await answered(page);
  const more = page.locator("[data-act=more]");
  // The second part comes by itself.
  const part = async () => {
    const all = await total(page);
    await page.waitForFunction((all) => document.querySelector("[data-act=more]") || document.querySelectorAll("[data-results] [data-clause]").length === all, all);
  };
  if (IN_PIECES) await part();
  while (IN_PIECES && (await more.count())) {
    await more.click();
    await part();
  }
  return page.locator("[data-results] [data-clause]").evaluateAll((all) => all.map((hit) => hit.dataset.clause));
}

/** The number that the page gives for it. */
export async function total(page) {
  await answered(page);
  return Number(await page.locator("[data-count]:not([data-facet])").first().getAttribute("data-count"));
}

/** A filter's label, by contract. */
export const option = (page, facet, value) => page.locator(`[data-facet="${facet}"][data-value="${value}"]`);

/** One page of every kind there is. */
export const KINDS = [
  "", "documents/measures-2021/", "documents/task-table-2021/", "documents/plan-2024-draft/",
  "clauses/measures-2021/measure-01/", "clauses/plan-2024-draft/belt-others/", "clauses/task-table-2021/row-44/",
  "districts/120118/", "belts/bicycle/", "agencies/", "agencies/customs/", "parks/", "parks/fit/", "parks/dongjiang/",
  "zones/dongjiang/", "targets/", "differences/", "about/", "plain/", "plain/districts/",
  "data/", "data/report/", "data/changes/", "about/method/", "about/verify/", "about/glossary/", "about/accessibility/", "about/host/",
];

/** Presses Tab until the focused element fits; fails after `most`. */
export async function tabTo(page, fits, most = 80, about = undefined) {
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(fits, about)) return pressed + 1;
  }
  throw new Error(`not reached by ${most} times Tab: ${fits}`);
}
