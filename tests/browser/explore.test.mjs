// Narrowing down: by map, by list, by words, by address; and the way back.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { hits, launch, open, option, ready, serve, total, visit } from "./site.mjs";

let site, browser;
before(async () => { [site, browser] = [await serve(), await launch()]; });
after(async () => { await browser?.close(); site?.close(); });

const JINGHAI = [
  "integration-2022/measure-10", "plan-2024-draft/belt-01", "plan-2024-draft/belt-02",
  "plan-2024-draft/region-intro", "plan-2024-draft/region-03",
];

test("choosing 静海区 on the map shows the clauses about it, with grades, and the list agrees", () =>
  visit(browser, site, {}, async (page) => {
    await open(page, site);
    await page.click('[data-tile="120118"]');
    await page.waitForURL((url) => url.search === "?district=120118");
    assert.deepEqual(await hits(page), JINGHAI);
    assert.equal(await total(page), JINGHAI.length);
    assert.equal(await page.getAttribute('[data-tile="120118"]', "aria-pressed"), "true");
    assert.ok(await option(page, "district", "120118").locator("input").isChecked());
    assert.match(await page.textContent('[data-clause="plan-2024-draft/belt-01"]'), /点名/);
    assert.match(await page.textContent('[data-clause="plan-2024-draft/region-03"]'), /经分组/);
  }));

test("the program of a page whose address asks comes while the page does, and waits for its end", async () => {
  let asked;
  const program = new Promise((done) => { asked = done; });
  const slow = await serve("/a/b/", {
    before: async (request, response) => {
      if (/app-explore-[^/]*\.wasm/.test(request.url)) asked();
      if (!request.url.startsWith("/a/b/?")) return false;
      const whole = Buffer.from(await (await fetch(site.url)).arrayBuffer());
      response.writeHead(200, { "content-type": "text/html; charset=utf-8", "content-length": whole.length });
      // Its last clauses come only when the program was asked for.
      const most = Math.floor(whole.length * 0.9);
      response.write(whole.subarray(0, most));
      await program;
      response.end(whole.subarray(most));
      return true;
    },
  });
  try {
    await visit(browser, slow, {}, async (page) => {
      await open(page, slow, "?district=120118");
      assert.deepEqual(await hits(page), JINGHAI);
    });
  } finally {
    slow.close();
  }
});

test("a belt brings its own paragraph and those that speak of it", () =>
  visit(browser, site, {}, async (page) => {
    await open(page, site);
    const promised = Number(await option(page, "belt", "bicycle").getAttribute("data-count"));
    await option(page, "belt", "bicycle").click();
    await page.waitForURL(/belt=bicycle/);
    const found = await hits(page);
    assert.equal(found.length, promised, "the count was the number of hits");
    assert.ok(found.includes("plan-2024-draft/belt-02") && found.includes("integration-2022/measure-05"));
  }));

test("an agency is found over all documents, table rows under their measure", () =>
  visit(browser, site, {}, async (page) => {
    await open(page, site, "?agency=customs");
    const found = await hits(page);
    for (const document of ["measures-2021", "task-table-2021", "integration-2022", "plan-2024-draft"]) {
      assert.ok(found.some((id) => id.startsWith(document)), document);
    }
    assert.ok(!found.includes("task-table-2021/row-01"), "row 1 is folded into measure 1");
    const measure = page.locator('[data-clause="measures-2021/measure-01"]');
    assert.ok(await measure.locator('a[href*="task-table-2021/row-01"]').count(), "and the measure says where else it stands");
  }));

test("a shared address gives the same in another browser, after reload, and on the way back", () =>
  visit(browser, site, {}, async (page) => {
    await open(page, site);
    await page.click('[data-tile="120114"]');
    await page.waitForURL(/district=120114/);
    await option(page, "belt", "carpet").click();
    await page.waitForURL(/belt=carpet/);
    const [address, found] = [page.url(), await hits(page)];
    assert.deepEqual(found, ["plan-2024-draft/belt-03"]);
    await visit(browser, site, {}, async (other) => {
      await other.goto(address);
      await ready(other);
      assert.deepEqual(await hits(other), found);
    });
    await page.reload();
    await ready(page);
    assert.deepEqual(await hits(page), found);
    await page.goBack();
    await page.waitForURL((url) => url.search === "?district=120114");
    assert.ok((await hits(page)).length > found.length);
    await page.goForward();
    await page.waitForURL(/belt=carpet/);
    assert.deepEqual(await hits(page), found);
  }));

test("from a hit to its clause and back to the same list, without loading a page", () =>
  visit(browser, site, {}, async (page) => {
    await open(page, site, "?district=120118");
    await page.evaluate(() => { window.same = true; });
    await page.click('[data-clause="plan-2024-draft/belt-02"] h3 a');
    await page.waitForURL(/clauses\/plan-2024-draft\/belt-02\/$/);
    assert.match(await page.textContent("h1"), /自行车/);
    assert.match(await page.title(), /自行车/);
    assert.equal(await page.evaluate(() => document.activeElement.tagName), "H1");
    await page.goBack();
    await page.waitForURL(/district=120118/);
    assert.deepEqual(await hits(page), JINGHAI);
    assert.ok(await page.evaluate(() => window.same), "one page load for all of it");
  }));

test("words narrow down while typing, without a history entry for every letter", () =>
  visit(browser, site, {}, async (page) => {
    await open(page, site);
    const entries = await page.evaluate(() => history.length);
    await page.locator("input[name=q]").pressSequentially("e贸通");
    await page.waitForURL((url) => url.searchParams.get("q") === "e贸通");
    await page.waitForFunction(() => document.querySelectorAll("[data-results] [data-clause]").length === 1);
    assert.deepEqual(await hits(page), ["plan-2024-draft/park-02"]);
    assert.equal(await page.textContent("[data-results] mark"), "e贸通");
    assert.equal(await page.evaluate(() => history.length), entries);
  }));

test("no search while an input method composes", () =>
  visit(browser, site, {}, async (page) => {
    await open(page, site);
    const box = page.locator("input[name=q]");
    const before = await total(page);
    await box.evaluate((input) => {
      input.focus();
      input.dispatchEvent(new CompositionEvent("compositionstart", { bubbles: true }));
      input.value = "haiwaicang";
      input.dispatchEvent(new InputEvent("input", { bubbles: true, isComposing: true }));
    });
    await page.waitForFunction((start) => performance.now() - start > 600, await page.evaluate(() => performance.now()));
    assert.equal(new URL(page.url()).search, "");
    assert.equal(await total(page), before);
    await box.evaluate((input) => {
      input.value = "海外仓";
      input.dispatchEvent(new CompositionEvent("compositionend", { bubbles: true, data: "海外仓" }));
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
    });
    await page.waitForURL((url) => url.searchParams.get("q") === "海外仓");
  }));

test("an option without hits is disabled, not hidden; 各区 comes in by its switch", () =>
  visit(browser, site, {}, async (page) => {
    await open(page, site, "?belt=carpet");
    const none = option(page, "belt", "carpet").locator("xpath=ancestor::*[.//*[@data-facet='agency']][1]").locator('[data-facet="agency"][data-count="0"]').first();
    assert.ok(await none.locator("input").isDisabled());
    await open(page, site, "?district=120101");
    const few = await total(page);
    await page.locator("label.switch").click();
    await page.waitForURL(/all=1/);
    assert.ok((await total(page)) > few);
  }));

test("what an address says wrongly is named and dropped", () =>
  visit(browser, site, {}, async (page) => {
    await open(page, site, "?district=120118,999999&colour=red");
    assert.deepEqual(await hits(page), JINGHAI);
    assert.match(await page.textContent("main"), /999999/);
    assert.equal(new URL(page.url()).search, "?district=120118");
  }));
