// How a reader wants pages to look: size of text, contrast, and what the system asks
// for by itself.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { KINDS, launch, open, ready, serve, tabTo, visit } from "./site.mjs";

let site, browser;
before(async () => { [site, browser] = [await serve(), await launch()]; });
after(async () => { await browser?.close(); site?.close(); });

const size = (page) => page.locator("main p").first().evaluate((text) => parseFloat(getComputedStyle(text).fontSize));
const button = (page, name) => page.locator(".display-panel").getByRole("button", { name, exact: true });

test("small, medium and large text: measured, pressed, and kept on other pages and after reload", () =>
  visit(browser, site, {}, async (page) => {
    await open(page, site, "clauses/measures-2021/measure-03/");
    await page.locator(".display summary").click();
    const sizes = [];
    for (const name of ["小", "中", "大"]) {
      await button(page, name).click();
      assert.equal(await button(page, name).getAttribute("aria-pressed"), "true");
      assert.equal(await page.locator('.display-panel [role="group"]').first().locator('[aria-pressed="true"]').count(), 1);
      sizes.push(await size(page));
    }
    assert.ok(sizes[0] < sizes[1] && sizes[1] < sizes[2], sizes.join());
    await page.reload();
    await ready(page);
    assert.equal(await size(page), sizes[2]);
    await page.locator(".siblings .next").click();
    await page.waitForURL(/measure-04/);
    assert.equal(await size(page), sizes[2]);
    await open(page, site, "documents/measures-2021/");
    assert.ok((await page.getAttribute("html", "data-display")).includes("large"));
  }));

test("names of districts stay inside their tiles, in both languages", async () => {
  for (const width of [360, 1280]) {
    await visit(browser, site, { viewport: { width, height: 740 } }, async (page) => {
      for (const under of ["", "en/"]) {
        await open(page, site, under);
        if (width < 600) await page.click("[data-act=open-filters]");
        const tiles = await page.$$eval(".tile", (tiles) => tiles.map((tile) => {
          const name = tile.querySelector(".tile-name");
          return { name: name.textContent, over: name.getBoundingClientRect().width - tile.clientWidth };
        }));
        assert.equal(tiles.length, 16);
        assert.deepEqual(tiles.filter(({ over }) => over > 0), [], `/${under} at ${width} px`);
      }
    });
  }
});

test("text size and contrast are set by keyboard alone", () =>
  visit(browser, site, {}, async (page) => {
    await open(page, site, "documents/measures-2021/");
    const before = await size(page);
    await tabTo(page, () => document.activeElement.matches(".display summary"));
    await page.keyboard.press("Enter");
    await tabTo(page, () => document.activeElement.textContent.trim() === "大");
    await page.keyboard.press("Space");
    assert.ok((await size(page)) > before);
    await tabTo(page, () => document.activeElement.textContent.trim() === "高对比度");
    await page.keyboard.press("Enter");
    assert.match(await page.getAttribute("html", "data-display"), /large contrast|contrast large/);
    await page.keyboard.press("Enter");
    assert.ok(!(await page.getAttribute("html", "data-display")).includes("contrast"));
  }));

test("where the system asks for less motion nothing moves", () =>
  visit(browser, site, { reducedMotion: "reduce" }, async (page) => {
    for (const address of KINDS) {
      await open(page, site, address);
      const moving = await page.evaluate(() => [...document.querySelectorAll("*")].filter((one) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one);
        return parseFloat(transitionDuration) > 0 || animationName !== "none" || scrollBehavior === "smooth";
      }).map((one) => one.outerHTML.slice(0, 80)));
      assert.deepEqual(moving, [], address);
    }
  }));
