// The same tasks by keyboard alone.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { hits, launch, open, serve, tabTo, visit } from "./site.mjs";

let site, browser;
before(async () => { [site, browser] = [await serve(), await launch()]; });
after(async () => { await browser?.close(); site?.close(); });

test("the map is one tab stop, arrows move on it, Enter chooses", () =>
  visit(browser, site, {}, async (page) => {
    await open(page, site);
    await tabTo(page, () => Boolean(document.activeElement.dataset.tile));
    const first = await page.evaluate(() => document.activeElement.dataset.tile);
    await page.keyboard.press("ArrowDown");
    const second = await page.evaluate(() => document.activeElement.dataset.tile);
    assert.ok(second && second !== first);
    for (const key of ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowLeft", "ArrowLeft", "ArrowLeft"]) {
      await page.keyboard.press(key);
    }
    assert.ok(await page.evaluate(() => document.activeElement.dataset.tile), "arrows never leave the map");
    const chosen = await page.evaluate(() => document.activeElement.dataset.tile);
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.search === `?district=${chosen}`);
    assert.equal(await page.evaluate(() => document.activeElement.dataset.tile), chosen, "focus stays where it was");
    await page.keyboard.press("Tab");
    assert.ok(!(await page.evaluate(() => document.activeElement.dataset.tile)), "one Tab leaves the map");
  }));

test("a carpet maker in 武清 finds what applies, reads it, and comes back, without a mouse", () =>
  visit(browser, site, {}, async (page) => {
    await open(page, site);
    await tabTo(page, () => document.activeElement.closest('[data-facet="district"][data-value="120114"]'));
    await page.keyboard.press("Space");
    await page.waitForURL(/district=120114/);
    await tabTo(page, () => document.activeElement.closest('[data-facet="belt"][data-value="carpet"]'));
    await page.keyboard.press("Space");
    await page.waitForURL(/belt=carpet/);
    assert.deepEqual(await hits(page), ["plan-2024-draft/belt-03"]);
    await tabTo(page, () => document.activeElement.closest("[data-clause] h3"), 160);
    await page.keyboard.press("Enter");
    await page.waitForURL(/belt-03\/$/);
    // The focus comes with the next picture.
    await page.waitForFunction(() => document.activeElement.tagName === "H1");
    // 后退 is the browser's own key; headless Chromium has no such shortcut.
    await page.goBack();
    await page.waitForURL(/belt=carpet/);
    await page.waitForFunction(() => document.activeElement.getAttribute("href")?.includes("belt-03"), null, { timeout: 5000 });
  }));

test("what is made anew does not lose the focus", () =>
  visit(browser, site, {}, async (page) => {
    const held = () => page.evaluate(() => document.activeElement.closest("[data-act]")?.dataset.act ?? document.activeElement.id);
    const holds = (what) => page.waitForFunction(
      (what) => (document.activeElement.closest("[data-act]")?.dataset.act ?? document.activeElement.id) === what, what, { timeout: 5000 });
    await open(page, site, "?district=120118&list=plan-2024-draft/belt-02,plan-2024-draft/belt-03");
    await page.locator(".shortlist [data-act=unlist]").first().focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelectorAll(".shortlist li").length === 1);
    assert.equal(await held(), "unlist", "the next one takes the place of the one that went");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => !document.querySelector(".shortlist"));
    await holds("results-title");
    // Nothing found: the offers go with it, and what they lead to is next.
    await open(page, site, "?district=120118&belt=carpet");
    await page.locator(".offers [data-act=ask]").first().focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => !document.querySelector(".empty"));
    await holds("results-title");
    // A suggestion that is pressed leaves the box as the place to go on.
    await open(page, site);
    await page.fill("#q", "武清");
    await page.locator("[data-suggested]").first().hover();
    await page.mouse.down();
    assert.equal(await held(), "q");
    await page.mouse.up();
    await page.waitForURL((url) => url.search.length > 1);
  }));

test("the first Tab offers to skip to the content", () =>
  visit(browser, site, {}, async (page) => {
    await open(page, site);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    assert.ok(await page.evaluate(() => Boolean(document.activeElement.closest("main"))));
  }));
