// Whatever an address, the storage or the network does: no panic, no script of a
// stranger, no console error, and a way on. `FAULTS` is how many addresses are
// tried, `SEED` which; a failure names both.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, ready, serve, visit } from "./site.mjs";

const COUNT = Number(process.env.FAULTS ?? 60);
const SEED = Number(process.env.SEED ?? 7);

let site, browser;
before(async () => { [site, browser] = [await serve("/a/b/"), await launch()]; });
after(async () => { await browser?.close(); site?.close(); });

const PATHS = [
  "", "", "", "documents/plan-2024-draft/", "clauses/plan-2024-draft/belt-02/", "districts/120118/", "belts/bicycle/",
  "agencies/customs/", "parks/", "zones/dongjiang/", "targets/", "about/", "about/verify/", "data/",
  "clauses/plan-2024-draft/belt-99/", "districts/999999/", "parks/../parks/", "clauses/%2e%2e/", "%E4%BB", "%", "%00", "x/y/z/w/v",
  "documents//", "<script>alert(1)</script>/", "clauses/\u202e/", "index.html", "about/index.html", "404.html", "a".repeat(3000),
];
const KEYS = ["q", "district", "zone", "belt", "agency", "park", "theme", "mode", "doc", "kind", "all", "embed", "__proto__", "constructor", "", "q[]"];
const VALUES = [
  "120118", "bicycle,carpet", "customs", "1", "0", "", ",", ",,,120118,,", "999999", "-1", "NaN", "null", "1e309", "\u0000", "\ud800", "\u202e反",
  "<script>pwned=1</script>", '"><img src=x onerror=pwned=1>', "'><svg onload=pwned=1>", "javascript:pwned=1", "</title><script>pwned=1</script>",
  "{{constructor.constructor('pwned=1')()}}", "${pwned=1}", "`;pwned=1;`", "');pwned=1;//", "<base href=//elsewhere.example/>",
  "%", "%E4%BB", "%zz", "%00", "%252e", "+", "&amp;", "跨境电商", "e贸通", "(".repeat(500), "𠀀".repeat(300), "\\", "../../", "?", "#",
];
const STORED = [...VALUES, "{", "[]", '{"theme":"<script>pwned=1</script>"}', "x".repeat(100_000)];

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** An address below the site's root, and what its storage holds. */
function fault(next) {
  const pick = (list) => list[Math.floor(next() * list.length)];
  const raw = next() < 0.3;
  const parts = Array.from({ length: Math.floor(next() * 5) }, () => {
    const [key, value] = [pick(KEYS), next() < 0.01 ? "长".repeat(100_000) : pick(VALUES)];
    return raw ? `${key}=${value}` : `${encodeURIComponent(key)}=${encodeURIComponent(value.toWellFormed())}`;
  });
  const search = parts.length ? `?${parts.join("&")}` : "";
  const hash = next() < 0.3 ? `#${pick(VALUES)}` : "";
  return { address: pick(PATHS) + search + hash, stored: [pick(KEYS), pick(STORED)], state: pick(STORED) };
}

/** Nothing foreign ran or stands in the page, and there is a way on. */
async function sound(page) {
  const found = await page.evaluate(() => ({
    pwned: "pwned" in window,
    scripts: [...document.scripts].filter((script) => script.src ? !script.src.startsWith(location.origin) : /pwned/.test(script.text)).length,
    handlers: document.querySelectorAll("[onerror], [onload], [onclick], base[href*=elsewhere]").length,
    heading: document.querySelector("h1")?.textContent.length > 1,
    ways: document.querySelectorAll("a[href]").length > 5,
    failed: document.documentElement.dataset.failed,
  }));
  assert.deepEqual(found, { pwned: false, scripts: 0, handlers: 0, heading: true, ways: true, failed: undefined });
}

test(`${COUNT} random and hostile addresses and storage contents (seed ${SEED})`, { timeout: 60 * 60_000 }, async () => {
  const next = random(SEED);
  for (let at = 0; at < COUNT; at += 50) {
    await visit(browser, site, { expected: (line) => /status of 404/.test(line) }, async (page) => {
      page.on("dialog", () => assert.fail("a dialog"));
      for (let one = at; one < Math.min(at + 50, COUNT); one += 1) {
        const { address, stored, state } = fault(next);
        try {
          const answer = await page.goto(site.url + address);
          // Chromium does not load a page anew for another anchor.
          if (answer === null) await page.reload();
          const lost = await page.evaluate(() => document.documentElement.dataset.page === "lost");
          await page.waitForSelector(lost ? "html[data-found]" : "html[data-app=ready]", { state: "attached", timeout: 10_000 });
          await sound(page);
          await page.evaluate(([key, value, entry]) => {
            localStorage.setItem(key, value);
            sessionStorage.setItem(key, value);
            history.replaceState(entry, "");
          }, [...stored, state]);
        } catch (error) {
          error.message = `fault ${one} of seed ${SEED}, ${JSON.stringify(address.slice(0, 300))}: ${error.message}`;
          throw error;
        }
      }
    });
  }
});

test("a megabyte of query is a page", () =>
  visit(browser, site, {}, async (page) => {
    await page.goto(`${site.url}?q=${"a".repeat(500_000)}&district=${"120118,".repeat(70_000)}`);
    await ready(page);
    await sound(page);
  }));

/** Where the network dies: in which file, after which part of it. */
const POINTS = [
  [/\/b\/$/, 0.8], [/style-/, 0], [/boot-/, 0], [/app-.*js$/, 0], [/app-.*js$/, 0.5],
  [/wasm$/, 0], [/wasm$/, 0.1], [/wasm$/, 0.5], [/wasm$/, 0.95],
];

for (const [file, part] of POINTS) {
  test(`the network dies in ${file} after ${part * 100} %: readable, and whole again afterwards`, async () => {
    let dead = true;
    let cut = () => {};
    const dying = await serve("/a/b/", {
      before: async (request, response) => {
        if (!dead || !file.test(request.url)) return false;
        if (part === 0) return response.destroy(), true;
        const whole = Buffer.from(await (await fetch(site.url + request.url.slice("/a/b/".length))).arrayBuffer());
        const type = request.url.endsWith("/") ? "text/html; charset=utf-8" : request.url.endsWith("js") ? "text/javascript" : "application/wasm";
        response.writeHead(200, { "content-type": type, "content-length": whole.length });
        response.write(whole.subarray(0, whole.length * part));
        // A page dies once its beginning is there to be read.
        if (request.url.endsWith("/")) cut = () => response.socket.end();
        else response.socket.end();
        return true;
      },
    });
    await visit(browser, dying, { expected: (line) => /Failed to|Fetch API cannot load|net::ERR|integrity|digest|preload/i.test(line) }, async (page) => {
      await page.goto(`${dying.url}`, { waitUntil: "commit" }).catch(() => {});
      await page.locator("h1").waitFor();
      cut();
      if (!file.test("/a/b/")) {
        // Without boot.js there is no mark at all.
        await page.waitForFunction(() => ["failed", "app"].some((mark) => mark in document.documentElement.dataset) || !("js" in document.documentElement.dataset));
        assert.ok(await page.locator("[data-results] [data-clause]").first().isVisible());
      }
      dead = false;
      await page.goto(`${dying.url}?district=120118`);
      await ready(page);
      assert.equal(await page.locator("[data-results] [data-clause]").count(), 5);
    });
    dying.close();
  });
}
