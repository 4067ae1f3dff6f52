// What the service worker keeps: every page after one visit, one version at a time,
// and nothing of another site on the same host.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { after, before, test } from "node:test";
import { launch, open, ready, serve, visit } from "./site.mjs";

const dist = process.env.DIST ?? "dist";
const worker = await readFile(path.join(dist, "sw.js"), "utf8");
const files = [...worker.matchAll(/^ {2}\["([^"]*)", "(sha384-[^"]*)"\],$/gm)].map(([, file]) => file);

let browser;
const sites = [];
before(async () => { browser = await launch(); });
after(async () => {
  await browser?.close();
  for (const site of sites) site.close();
});

const allowed = { serviceWorkers: "allow" };
/** Chromium's own line about a request without a network. */
const noNetwork = (line) => /ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to (load|fetch)/.test(line);
const kept = (page) => page.waitForFunction(() =>
  navigator.serviceWorker.controller && /已保存/.test(document.querySelector(".offline-line").textContent));
const cacheNames = (page) => page.evaluate(() => caches.keys());

/** A server that can go away, or answer otherwise. */
async function hosted(base = "/a/b/") {
  const state = { gone: false, answer: () => false };
  const site = await serve(base, {
    before: async (request, response) => {
      if (state.gone) response.destroy();
      return state.gone || state.answer(request, response);
    },
  });
  sites.push(site);
  return { ...site, state };
}

test("the list is every page and all that pages load, each once, and no open data", () => {
  assert.equal(new Set(files).size, files.length);
  for (const file of ["", "about/", "data/", "clauses/measures-2021/measure-01/", "404.html", "manifest.json", "icons/192.png"]) {
    assert.ok(files.includes(file), file);
  }
  for (const program of ["reading", "explore", "parks", "verify"]) {
    assert.ok(files.some((file) => new RegExp(`^app-${program}-[0-9a-f]{16}\\.wasm$`).test(file)), program);
  }
  assert.ok(!files.some((file) => /^data\/./.test(file)));
});

test("after one visit every kind of page opens without a network, and the page says so", async () => {
  const site = await hosted();
  await visit(browser, site, { ...allowed, expected: noNetwork }, async (page) => {
    await open(page, site);
    await kept(page);
    site.state.gone = true;
    for (const address of ["", "?district=120118", "districts/120118/", "clauses/plan-2024-draft/belt-02", "parks/", "about/host/"]) {
      await page.goto(site.url + address);
      await ready(page);
    }
    await page.goto(`${site.url}nowhere/at/all/`);
    await page.waitForSelector("html[data-found]", { state: "attached" });
    await page.locator("main a").first().click();
    await ready(page);
  });
});

test("a new version waits until it is asked for, comes whole, and leaves nothing of the old", async () => {
  const site = await hosted();
  await visit(browser, site, allowed, async (page) => {
    await open(page, site);
    await kept(page);
    const [old] = await cacheNames(page);
    site.state.answer = (request, response) => {
      if (!request.url.endsWith("/sw.js")) return false;
      response.writeHead(200, { "content-type": "text/javascript" });
      response.end(worker.replace(/const VERSION = "[^"]*"/, 'const VERSION = "the-next-one"'));
      return true;
    };
    await page.reload();
    await ready(page);
    const button = page.locator(".new-version button");
    await button.waitFor();
    assert.equal((await cacheNames(page)).length, 2, "the old one is still in use");
    await Promise.all([page.waitForEvent("load"), button.click()]);
    await kept(page);
    const [now, ...more] = await cacheNames(page);
    assert.deepEqual(more, []);
    assert.ok(now !== old && now.endsWith("the-next-one"));
  });
});

test("where one file is of another build nothing is kept, and the site works on", async () => {
  const site = await hosted();
  site.state.answer = (request, response) => {
    if (!request.url.includes("/belts/bicycle/")) return false;
    response.writeHead(200, { "content-type": "text/html" });
    response.end("<p>of another build");
    return true;
  };
  await visit(browser, site, { ...allowed, expected: (line) => /integrity|digest|ServiceWorker|Failed/i.test(line) }, async (page) => {
    await open(page, site);
    await page.waitForFunction(() => /不可用/.test(document.querySelector(".offline-line").textContent));
    assert.deepEqual(await cacheNames(page), []);
    await page.locator('[data-tile="120118"]').click();
    await page.waitForURL(/district=120118/);
  });
});

test("two copies on one host keep to themselves", async () => {
  const site = await hosted("/a/");
  await visit(browser, site, allowed, async (page) => {
    await page.goto(site.url);
    await page.evaluate(async () => {
      await caches.open("policy-explorer /a/b/ 0123456789abcdef");
      await caches.open("policy-explorer /a/ of-an-older-build");
      await caches.open("somebody else's");
    });
    await ready(page);
    await kept(page);
    const names = (await cacheNames(page)).sort();
    assert.equal(names.length, 3, names.join());
    assert.ok(names.includes("policy-explorer /a/b/ 0123456789abcdef") && names.includes("somebody else's"));
    const scope = await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).scope);
    assert.equal(scope, site.url);
  });
});

test("switched off, the next visit ends it and drops what was kept", async () => {
  const site = await hosted();
  const off = await readFile(new URL("../../public/sw-off.js", import.meta.url), "utf8");
  await visit(browser, site, allowed, async (page) => {
    await open(page, site);
    await kept(page);
    site.state.answer = (request, response) => {
      if (!request.url.endsWith("/sw.js")) return false;
      response.writeHead(200, { "content-type": "text/javascript" });
      response.end(off);
      return true;
    };
    await page.goto(`${site.url}about/`);
    // Playwright does not wait for what a function promises.
    const left = () => page.evaluate(async () => [await navigator.serviceWorker.getRegistration(), ...(await caches.keys())].filter(Boolean).length);
    for (let tried = 0; (await left()) > 0; tried += 1) {
      assert.ok(tried < 100, "still there");
      await page.waitForTimeout(50);
    }
  });
});

test("on plain http the page says that offline reading is not to be had", async () => {
  const site = await serve();
  // Any name but localhost is, over http, no secure context.
  const other = await launch(["--host-resolver-rules=MAP portal.test 127.0.0.1"]);
  const named = { ...site, url: site.url.replace("127.0.0.1", "portal.test") };
  try {
    await visit(other, named, {}, async (page) => {
      await open(page, named);
      await page.waitForFunction(() => /https/.test(document.querySelector(".offline-line").textContent));
      // Proofs work there, too: SHA-256 is in the WASM.
      await open(page, named, "about/verify/");
      assert.ok(await page.evaluate(() => crypto.subtle === undefined));
      await page.locator(".needs-app button").click();
      await page.waitForFunction(() => document.querySelectorAll(".outcome[data-outcome]").length === document.querySelectorAll(".outcome").length);
      const outcomes = await page.locator(".outcome").evaluateAll((all) => all.map((one) => one.dataset.outcome));
      assert.ok(outcomes.length >= 15 && outcomes.every((one) => one === "good"), outcomes.join());
    });
  } finally {
    await other.close();
    site.close();
  }
});

test("the site can be installed: name, icons and start lie under its own path", async () => {
  const manifest = JSON.parse(await readFile(path.join(dist, "manifest.json"), "utf8"));
  assert.ok(manifest.name && manifest.short_name);
  for (const address of [manifest.start_url, manifest.scope, manifest.id]) assert.equal(address, "./");
  for (const icon of manifest.icons) {
    const bytes = await readFile(path.join(dist, icon.src));
    assert.equal(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, icon.sizes);
  }
  const site = await serve();
  await visit(browser, site, {}, async (page, context) => {
    await open(page, site, "clauses/measures-2021/measure-01/");
    const devtools = await context.newCDPSession(page);
    const { url, errors } = await devtools.send("Page.getAppManifest");
    assert.equal(url, `${site.url}manifest.json`);
    assert.deepEqual(errors, []);
  });
  site.close();
});
