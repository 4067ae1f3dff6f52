// A page whose address asks something: it begins before the page is whole, shows the answer before
// it does anything else, and hears the reader where the answer does not come.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { after, before, test } from "node:test";
import { launch, ready, serve, visit } from "./site.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

const asked = (text) => "?q=" + encodeURIComponent(text);
const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

async function on(hook, task) {
  const site = await serve("/a/b/", { before: hook });
  try {
    await visit(browser, site, {}, (page) => task(page, site));
  } finally {
    site.close();
  }
}

test("the answer is shown before what hears the reader and keeps the filters true", () =>
  on(() => false, async (page, site) => {
    await page.addInitScript(() => {
      new MutationObserver(() => {
        const html = document.documentElement;
        if ("pending" in html.dataset) window.waited = true;
        else if (window.waited && !window.shown) {
          const listed = [...document.querySelectorAll("[data-results] [data-clause]")];
          window.shown = { hits: listed.length, marked: listed.every((hit) => hit.querySelector("mark")), app: html.dataset.app ?? null };
        }
      }).observe(document, { subtree: true, attributes: true, attributeFilter: ["data-pending"] });
    });
    await page.goto(site.url + asked("海外仓"));
    await ready(page);
    const { hits, marked, app } = await page.evaluate(() => window.shown);
    assert.ok(hits > 0 && marked, "the list is that of the answer");
    assert.equal(app, null, "the rest is still to come");
  }));

test("the app begins while the rest of the page is still on its way", () => {
  const halves = async (request, response) => {
    if (!/\/a\/b\/\?/.test(request.url)) return false;
    const html = await readFile(path.join(process.env.DIST ?? "dist", "index.html"));
    const half = html.indexOf("data-results");
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.write(html.subarray(0, half));
    await pause(1500);
    response.end(html.subarray(half));
    return true;
  };
  return on(halves, async (page, site) => {
    await page.goto(site.url + asked("海外仓"));
    await ready(page);
    const [begun, whole] = await page.evaluate(() => [
      performance.getEntriesByName("take-over")[0].startTime,
      performance.getEntriesByType("navigation")[0].domInteractive,
    ]);
    assert.ok(begun < whole, `begun after ${begun} ms, the page was whole after ${whole} ms`);
    assert.equal(await page.textContent("[data-results] mark >> nth=0"), "海外仓");
    // Where the reader was in what is still to come is found again once it is there.
    const where = () => page.evaluate(() => [document.activeElement.textContent, scrollY]);
    const remembered = () => page.evaluate(() => JSON.stringify(history.state));
    const atFirst = await remembered();
    await page.locator("footer a").last().focus();
    const [link, scroll] = await where();
    assert.ok(scroll > 0);
    await page.waitForFunction((atFirst) => JSON.stringify(history.state) !== atFirst, atFirst);
    await page.reload();
    await ready(page);
    await page.waitForFunction((link) => document.activeElement.textContent === link, link);
    assert.deepEqual(await where(), [link, scroll]);
  });
});

test("where what an answer lacks does not come, the reader is heard all the same", () => {
  const held = /\/pieces\/letters-/;
  return on(({ url }) => held.test(url), async (page, site) => {
    await page.goto(site.url + asked("hwc"));
    await page.waitForSelector("html[data-pending]", { state: "attached" });
    await page.fill("input[name=q]", "海外仓");
    // Before the page says that it is slow, which takes five seconds.
    await page.waitForFunction(() => document.querySelector("[data-results] mark")?.textContent === "海外仓", null, { timeout: 4000 });
    assert.equal(await page.getAttribute("html", "data-failed"), null);
    await ready(page);
  });
});

test("a tab behind others, which paints nothing, is ready all the same, and early", () =>
  on(() => false, async (page, site) => {
    await page.addInitScript(() => {
      Object.defineProperty(document, "hidden", { get: () => true });
      window.requestAnimationFrame = () => 0;
    });
    await page.goto(site.url + asked("海外仓"));
    // Playwright's own waiting takes frames for its clock.
    const { failed, hits } = await page.evaluate(() => new Promise((done) => {
      const look = setInterval(() => {
        const { app, failed } = document.documentElement.dataset;
        if (app !== "ready" && !failed) return;
        clearInterval(look);
        done({ failed, hits: document.querySelectorAll("[data-results] mark").length });
      }, 50);
    }));
    assert.equal(failed, undefined);
    assert.ok(hits > 0);
  }));
