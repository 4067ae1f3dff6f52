// A plain file server under /a/b/ and a browser that fails on any console
// message: what every browser test stands on. No rewrites: dist/ must work on
// any file server.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { chromium } from "playwright-core";

const TYPES = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".json": "application/json",
  ".wasm": "application/wasm", ".svg": "image/svg+xml", ".txt": "text/plain; charset=utf-8", ".csv": "text/csv",
  ".webmanifest": "application/manifest+json",
};
const dist = process.env.DIST ?? "dist";

/** Serves dist/ below `base` on a free port of this machine. */
export async function serve(base = "/a/b/") {
  const server = createServer(async (request, response) => {
    const send = async (status, file) => {
      response.writeHead(status, { "content-type": TYPES[path.extname(file)] ?? "application/octet-stream" });
      response.end(await readFile(file));
    };
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
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${server.address().port}${base}`, close: () => server.close() };
}

/** One Chromium for a test file. */
export async function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
}

/**
 * Runs `task` on a page of its own in a context of its own. Afterwards the
 * console must be empty and nothing may have been asked of another host.
 */
export async function visit(browser, site, options, task) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "zh-CN", ...options });
  const page = await context.newPage();
  const said = [];
  const expected = options.expected ?? (() => false);
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

export async function ready(page) {
  await page.waitForSelector("html[data-app=ready]", { state: "attached" });
}

/** The list as the reader sees it. */
export async function hits(page) {
  return page.locator("[data-results] [data-clause]").evaluateAll((all) => all.map((hit) => hit.dataset.clause));
}

/** The number that the page gives for it. */
export async function total(page) {
  return Number(await page.locator("[data-count]:not([data-facet])").first().getAttribute("data-count"));
}

/** A filter's label, by contract. */
export const option = (page, facet, value) => page.locator(`[data-facet="${facet}"][data-value="${value}"]`);
