// The filters on a phone: one large button that says how many are chosen, a panel over
// the whole screen, and both by keyboard alone.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { hits, launch, open, serve, tabTo, visit } from "./site.mjs";

let site, browser;
before(async () => { [site, browser] = [await serve(), await launch()]; });
after(async () => { await browser?.close(); site?.close(); });

const phone = { viewport: { width: 360, height: 740 } };
const focus = (page, fits) => page.waitForFunction(fits, null, { timeout: 5000 });

test("the button is large and says how many conditions hold, the panel covers the screen", () =>
  visit(browser, site, phone, async (page) => {
    await open(page, site, "?district=120118&belt=bicycle");
    const button = page.locator("#open-filters");
    assert.equal((await button.innerText()).replace(/\s/g, ""), "筛选（2）");
    const box = await button.boundingBox();
    assert.ok(box.height >= 44 && box.width >= 300, JSON.stringify(box));
    await button.click();
    const panel = await page.locator("#filters").boundingBox();
    assert.ok(panel.x <= 0 && panel.y <= 0 && panel.width >= 360 && panel.height >= 740, JSON.stringify(panel));
    for (const [x, y] of [[5, 5], [355, 5], [5, 735], [355, 735], [180, 370]]) {
      assert.ok(await page.evaluate(([x, y]) => Boolean(document.elementFromPoint(x, y).closest("#filters")), [x, y]), `${x},${y}`);
    }
    await page.locator('[data-facet="belt"][data-value="bicycle"] input').uncheck();
    await page.getByRole("button", { name: /查看/ }).click();
    assert.equal((await button.innerText()).replace(/\s/g, ""), "筛选（1）");
    await open(page, site);
    assert.equal((await button.innerText()).trim(), "筛选");
  }));

test("by keyboard the panel opens, keeps the focus, closes by Esc and gives it back", () =>
  visit(browser, site, phone, async (page) => {
    await open(page, site);
    await tabTo(page, () => document.activeElement.id === "open-filters");
    assert.equal(await page.getAttribute("#open-filters", "aria-expanded"), "false");
    await page.keyboard.press("Enter");
    await focus(page, () => Boolean(document.activeElement.closest("#filters")));
    assert.equal(await page.getAttribute("#open-filters", "aria-expanded"), "true");
    assert.deepEqual(await page.locator("#filters").evaluate((panel) => [panel.getAttribute("role"), panel.getAttribute("aria-modal")]), ["dialog", "true"]);
    assert.ok(await page.evaluate(() => [".site-header", ".results", ".site-footer"].every((part) => document.querySelector(part).closest("[inert]"))), "the page behind is out of reach");
    // Whatever one passes by Tab lies in the panel, or is the browser's own.
    for (let pressed = 0; pressed < 40; pressed += 1) {
      await page.keyboard.press("Tab");
      assert.ok(await page.evaluate(() => document.activeElement === document.body || Boolean(document.activeElement.closest("#filters, .skip"))));
    }
    await page.keyboard.press("Escape");
    await focus(page, () => document.activeElement.id === "open-filters");
    assert.equal(await page.getAttribute("#open-filters", "aria-expanded"), "false");
    assert.equal(await page.locator("[inert]").count(), 0);
  }));

test("by keyboard a district is chosen in the panel and its hits are gone to", () =>
  visit(browser, site, phone, async (page) => {
    await open(page, site);
    await tabTo(page, () => document.activeElement.id === "open-filters");
    await page.keyboard.press("Enter");
    await focus(page, () => Boolean(document.activeElement.closest("#filters")));
    await tabTo(page, () => document.activeElement.closest('[data-facet="district"][data-value="120118"]'));
    await page.keyboard.press("Space");
    await page.waitForURL(/district=120118/);
    await tabTo(page, () => /查看/.test(document.activeElement.textContent), 300);
    assert.match(await page.evaluate(() => document.activeElement.textContent), /查看 ?5 ?条/);
    await page.keyboard.press("Enter");
    assert.equal((await hits(page)).length, 5);
    assert.ok(await page.locator("[data-results] [data-clause]").first().isVisible());
    assert.equal(await page.getAttribute("#open-filters", "aria-expanded"), "false");
  }));

test("后退 undoes a choice made in the panel, and closes it", () =>
  visit(browser, site, phone, async (page) => {
    await open(page, site);
    await page.locator("#open-filters").click();
    await page.locator('[data-facet="belt"][data-value="bicycle"]').locator("xpath=ancestor::details[1]").evaluate((box) => { box.open = true; });
    await page.locator('[data-facet="belt"][data-value="bicycle"] input').check();
    await page.waitForURL(/belt=bicycle/);
    await page.goBack();
    await page.waitForFunction(() => !location.search && !("panel" in document.documentElement.dataset));
    assert.equal(await page.locator(".results[inert]").count(), 0);
  }));
