// The same dist/ on real file servers, at the root and in a sub-folder; and on
// hosts that do things wrongly.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, ready, serve, visit } from "./site.mjs";
import { SERVERS, start } from "./servers.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

const DEEP = "clauses/measures-2021/measure-01/";
/** Chromium's own line about a page that was not found. */
const notFound = (line) => /status of 404/.test(line);

async function onEvery(page, site, name) {
  const { origin, pathname } = new URL(site.url);
  for (const address of [DEEP, DEEP.slice(0, -1), ""]) {
    await page.goto(site.url + address);
    await ready(page);
    assert.ok(page.url().endsWith("/"), `${address}: ${page.url()}`);
  }
  if (pathname !== "/") {
    await page.goto(origin + pathname.slice(0, -1));
    await ready(page);
  }
  await page.locator(`main a[href*="clauses/"]`).first().click();
  await page.waitForURL(/\/clauses\//);
  const heading = await page.locator("h1").innerText();
  await page.reload();
  await ready(page);
  assert.equal(await page.locator("h1").innerText(), heading);
  const wrong = await page.goto(`${site.url}clauses/none/none/`);
  assert.equal(wrong.status(), 404);
  if (!SERVERS[name].own404) {
    await page.waitForSelector("html[data-found]", { state: "attached" });
    await page.locator("main a").first().click();
    await ready(page);
    assert.equal(page.url(), site.url);
  }
}

for (const name of Object.keys(SERVERS)) {
  for (const base of ["/", "/a/b/"]) {
    test(`${name} at ${base}: deep links, missing slashes, reload, wrong addresses, compression`, async () => {
      const site = await start(name, base);
      try {
        await visit(browser, site, { expected: notFound }, (page) => onEvery(page, site, name));
        const answer = await fetch(site.url, { headers: { "accept-encoding": "gzip, br" } });
        assert.equal(answer.headers.get("content-encoding"), SERVERS[name].encoding ?? null);
      } finally {
        await site.close();
      }
    });
  }
}

for (const name of ["nginx", "apache", "caddy"]) {
  test(`the page about the host finds nothing to mend on ${name}, set up as it says`, async () => {
    const site = await start(name, "/a/b/");
    try {
      await visit(browser, site, { expected: notFound }, async (page) => {
        await page.goto(`${site.url}about/host/`);
        await ready(page);
        await page.locator(".needs-app button").click();
        await page.waitForFunction(() => document.querySelectorAll("[data-outcome]").length === document.querySelectorAll("[data-check]").length);
        const found = await page.locator("[data-check]").evaluateAll((rows) =>
          rows.map((row) => [row.dataset.check, row.querySelector("[data-outcome]").dataset.outcome, row.lastElementChild.textContent]));
        // Served from this very machine, which browsers trust without https.
        const bad = found.filter(([check, verdict]) => verdict !== (check === "secure" ? "unknown" : "good"));
        assert.deepEqual(bad, []);
      });
    } finally {
      await site.close();
    }
  });
}

test("a host that knows nothing of WASM still gives the whole app", async () => {
  const site = await serve("/a/b/", { types: { ".wasm": "application/octet-stream" } });
  await visit(browser, site, { expected: (line) => /MIME type/.test(line) }, async (page) => {
    await page.goto(site.url + DEEP);
    await ready(page);
  });
  site.close();
});

test("an address with an IPv6 literal is an address", async (t) => {
  const site = await serve("/a/b/", { host: "::1" }).catch(() => null);
  if (!site) return t.skip("this machine has no IPv6");
  await visit(browser, site, {}, async (page) => {
    await page.goto(site.url + DEEP);
    await ready(page);
    await page.locator("header a").first().click();
    await page.waitForURL(site.url);
  });
  site.close();
});

test("a file that is not the one of this build is never run", async () => {
  for (const [pattern, why] of [["**/app-*.js", "load"], ["**/app-*.wasm", "load"]]) {
    const site = await serve();
    await visit(browser, site, { expected: (line) => /integrity|digest|Failed/i.test(line) }, async (page) => {
      await page.route(pattern, async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ response: answer, body: Buffer.concat([await answer.body(), Buffer.from("\n")]) });
      });
      await page.goto(site.url);
      await page.waitForSelector(`html[data-failed="${why}"]`, { state: "attached" });
      assert.ok(await page.locator("[data-results] [data-clause]").first().isVisible());
    });
    site.close();
  }
});
