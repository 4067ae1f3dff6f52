// Every page is a file: deep links, scripts off, wrong addresses, take-over,
// phone, accessibility.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { KINDS, launch, open, ready, serve, visit } from "./site.mjs";

let site, browser;
before(async () => { [site, browser] = [await serve(), await launch()]; });
after(async () => { await browser?.close(); site?.close(); });

for (const address of KINDS) {
  test(`/${address} is a whole page with scripts off, and the app takes it over without a shift`, async () => {
    let still;
    await visit(browser, site, { javaScriptEnabled: false }, async (page) => {
      await page.goto(site.url + address);
      still = await page.locator("main").innerText();
      assert.ok(still.length > 80, still);
      assert.equal(await page.locator("h1").count(), 1);
      // Heads of a table are words then; `/` says in a line of its own what does not work.
      if (address !== "") assert.equal(await page.locator("main button:enabled:visible").count(), 0, "no dead button");
    });
    await visit(browser, site, {}, async (page) => {
      await page.addInitScript(() => {
        window.shifts = [];
        new PerformanceObserver((list) => window.shifts.push(...list.getEntries().map((one) => [one.value, one.startTime])))
          .observe({ type: "layout-shift", buffered: true });
      });
      await open(page, site, address);
      // A page is painted while it is still being read; the take-over comes after.
      const [shifts, taken] = await page.evaluate(() => [window.shifts, performance.getEntriesByName("take-over")[0].startTime]);
      const sum = (all) => all.reduce((total, [value]) => total + value, 0);
      assert.equal(sum(shifts.filter(([, at]) => at >= taken)), 0, "the take-over");
      assert.ok(sum(shifts) < 0.005, "0.00 in all");
      const shown = await page.locator("main").innerText();
      assert.ok(shown.includes((await page.locator("h1").innerText()).trim()));
    });
  });
}

const ASKED = [
  "?q=海外仓", "?district=120118&belt=bicycle", "?q=xyzxyz", "parks/?pick=dongjiang,jingkai&diff=1",
  "parks/fit/?say=直播带货公司",
];
for (const width of [360, 1280]) {
  test(`what an address asks is answered without a shift, ${width} px`, async () => {
    for (const address of ASKED) {
      await visit(browser, site, { viewport: { width, height: 800 } }, async (page) => {
        await page.addInitScript(() => {
          window.shift = 0;
          new PerformanceObserver((list) => { for (const one of list.getEntries()) window.shift += one.value; })
            .observe({ type: "layout-shift", buffered: true });
        });
        await open(page, site, address);
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))));
        assert.ok((await page.evaluate(() => window.shift)) < 0.02, address);
      });
    }
  });
}

test("with scripts off every link of a filter leads to a page of its own", () =>
  visit(browser, site, { javaScriptEnabled: false }, async (page) => {
    await page.goto(site.url);
    for (const part of ["districts/120118/", "belts/bicycle/", "agencies/customs/", "documents/plan-2024-draft/"]) {
      const link = page.locator(`main a[href="${part}"], main a[href="./${part}"]`).first();
      assert.ok(await link.count(), part);
    }
    await page.locator('main a[href$="districts/120118/"]').first().click();
    assert.match(await page.textContent("h1"), /静海区/);
  }));

test("a wrong address is a page with a way on, at any depth", () =>
  visit(browser, site, { expected: (line) => line.includes("404") }, async (page) => {
    for (const wrong of ["nowhere/", "clauses/plan-2024-draft/belt-99/", "x/y/z/w", "%E4%BB"]) {
      await page.goto(site.url + wrong);
      // The page looks for the site's root by itself.
      await page.waitForSelector("html[data-found]", { state: "attached" });
      assert.ok((await page.locator("h1").innerText()).length > 2, wrong);
      await page.locator("main a").first().click();
      await page.waitForLoadState();
      assert.ok(page.url().startsWith(site.url), `${wrong} leads to ${page.url()}`);
      assert.ok((await page.locator("h1").innerText()).length > 2);
    }
  }));

test("without WASM the page stays readable, and the list comes out of hiding", () =>
  visit(browser, site, { expected: (line) => /wasm|ERR_FAILED|Failed to load|fetch/i.test(line) }, async (page) => {
    await page.route("**/*.wasm", (route) => route.abort());
    await page.goto(`${site.url}?district=120118`);
    await page.locator("[data-results] [data-clause]").first().waitFor({ state: "visible" });
    await page.locator('main a[href*="clauses/"]').first().click();
    await page.waitForURL(/\/clauses\//);
    await page.locator("h1").waitFor({ state: "visible" });
  }));

test("what was typed before the take-over is still there after it", () =>
  visit(browser, site, {}, async (page) => {
    let release;
    const held = new Promise((resolve) => { release = resolve; });
    await page.route("**/*.wasm", async (route) => { await held; await route.continue(); });
    await page.goto(site.url, { waitUntil: "commit" });
    const box = page.locator("input[name=q]");
    await box.waitFor();
    await box.fill("海外仓");
    await box.evaluate((input) => input.setSelectionRange(1, 2));
    release();
    await ready(page);
    assert.equal(await box.inputValue(), "海外仓");
    assert.deepEqual(await box.evaluate((input) => [document.activeElement === input, input.selectionStart, input.selectionEnd]), [true, 1, 2]);
  }));

test("on a phone the filters are one button, a panel, and a way back to the hits", () =>
  visit(browser, site, { viewport: { width: 360, height: 740 } }, async (page) => {
    await open(page, site);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 360), "no sideways scrolling");
    await page.getByRole("button", { name: /筛选/ }).first().click();
    await page.locator('[data-facet="district"][data-value="120118"]').click();
    await page.getByRole("button", { name: /查看 ?5 ?条/ }).click();
    await page.waitForURL(/district=120118/);
    assert.equal(await page.locator("[data-results] [data-clause]").count(), 5);
    assert.ok(await page.locator("[data-results] [data-clause]").first().isVisible());
  }));

test("Chinese pages speak Chinese: no raw ids, no English words of the program", () =>
  visit(browser, site, {}, async (page) => {
    for (const address of KINDS) {
      await open(page, site, address);
      const text = await page.locator("body").innerText();
      for (const word of ["undefined", "None", "Some(", "municipal", "plan-2024-draft", "measure-0", "Named"]) {
        assert.ok(!text.includes(word), `/${address} shows ${word}`);
      }
    }
  }));
