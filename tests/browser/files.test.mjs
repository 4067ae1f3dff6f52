// Pages that come as files, while moving through the site: no page is loaded, the
// way back is the way one came, and what cannot be had the browser itself goes to.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, open, ready, serve, visit } from "./site.mjs";

let browser, site;
before(async () => {
  [browser, site] = [await launch(), await serve()];
});
after(async () => {
  await browser.close();
  site.close();
});

/** A mark that only the loading of a page takes away. */
const mark = (page) => page.evaluate(() => { window.sameDocument = true; });
const marked = (page) => page.evaluate(() => window.sameDocument === true);
const heading = (page) => page.locator("main h1").innerText();

test("from file to file and back: title, focus, scroll, open details, no page load", () =>
  visit(browser, site, { viewport: { width: 1280, height: 700 } }, async (page) => {
    await open(page, site, "clauses/measures-2021/measure-03/");
    await mark(page);
    const [title, first] = [await page.title(), await heading(page)];
    await page.locator("details.cite summary").click();
    const next = page.locator(".siblings .next");
    await next.scrollIntoViewIfNeeded();
    const scrolled = await page.evaluate(() => scrollY);
    assert.ok(scrolled > 0);
    await next.click();
    await page.waitForURL(/measure-04\/$/);
    await page.waitForFunction(() => document.activeElement.tagName === "H1");
    assert.notEqual(await page.title(), title);
    assert.notEqual(await heading(page), first);
    assert.equal(await page.evaluate(() => scrollY), 0);
    await page.goBack();
    await page.waitForFunction((y) => Math.abs(scrollY - y) < 2, scrolled);
    assert.equal(await page.title(), title);
    assert.equal(await heading(page), first);
    assert.ok(await page.locator("details.cite[open]").count(), "what was opened is open");
    assert.ok(await page.evaluate(() => document.activeElement.matches(".siblings .next")));
    await page.goForward();
    await page.waitForURL(/measure-04\/$/);
    assert.notEqual(await heading(page), first);
    assert.ok(await marked(page), "no page was loaded");
  }));

test("a link to a place on another page leads there", () =>
  visit(browser, site, {}, async (page) => {
    await open(page, site, "clauses/plan-2024-draft/task-12/");
    await mark(page);
    await page.locator('main a[href$="#task-12"]').first().click();
    await page.waitForURL(/documents\/plan-2024-draft\/#task-12$/);
    await page.waitForFunction(() => Math.abs(document.querySelector("#task-12").getBoundingClientRect().top) < 200);
    assert.equal(await page.locator("main").count(), 1);
    assert.ok(await marked(page));
  }));

test("pages on which something is asked bring their own program, and 后退 leads to what was left", () =>
  visit(browser, site, {}, async (page) => {
    const program = () => page.locator("link[rel=app-code]").evaluate((link) => link.href.match(/app-([a-z]+)-/)[1]);
    await open(page, site, "clauses/plan-2024-draft/task-12/");
    assert.equal(await program(), "reading");
    await page.locator(".site-name").click();
    await ready(page);
    assert.equal(await program(), "explore");
    await page.locator('[data-tile="120118"]').click();
    await page.waitForURL(/district=120118/);
    // What needs no program of its own is shown without loading a page.
    await mark(page);
    await page.locator('header a[href$="targets/"]').click();
    await page.locator("[data-target]").first().waitFor();
    assert.ok(await marked(page));
    await page.goBack();
    await page.waitForURL(/district=120118/);
    const link = page.locator('header a[href$="parks/"]');
    await link.focus();
    await page.evaluate(() => scrollTo(0, 300));
    await page.keyboard.press("Enter");
    await page.waitForURL(/parks\/$/);
    await ready(page);
    assert.equal(await program(), "parks");
    assert.ok(!(await marked(page)));
    await page.goBack();
    await page.waitForURL(/district=120118/);
    await ready(page);
    assert.equal(await page.locator('[data-tile="120118"]').getAttribute("aria-pressed"), "true");
    await page.waitForFunction(() => scrollY > 200 && document.activeElement.matches('header a[href$="parks/"]'));
  }));

test("后退 to a page that the program of a reload does not know loads it", () =>
  visit(browser, site, {}, async (page) => {
    await open(page, site);
    await page.locator('header a[href$="targets/"]').click();
    await page.locator("[data-target]").first().waitFor();
    await page.reload();
    await ready(page);
    await page.goBack();
    await page.locator("#q").waitFor();
    await ready(page);
    await page.locator('[data-tile="120118"]').click();
    await page.waitForURL(/district=120118/);
    await page.locator("[data-results] [data-clause]").first().waitFor();
  }));

test("of two ways taken at once the later one is shown", () =>
  visit(browser, site, {}, async (page) => {
    await open(page, site, "about/");
    await mark(page);
    let release;
    const held = new Promise((resolve) => { release = resolve; });
    await page.route("**/differences/", async (route) => { await held; await route.continue(); });
    await page.locator('header a[href$="differences/"]').click();
    await page.locator("html[data-loading]").waitFor({ state: "attached" });
    await page.locator('header a[href$="targets/"]').click();
    await page.waitForURL(/targets\/$/);
    const answered = page.waitForResponse(/differences\//);
    release();
    await answered;
    // Whatever the late answer would do, it would do before the next frames.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    assert.match(page.url(), /targets\/$/);
    assert.ok(await page.locator("[data-target]").first().isVisible());
    assert.equal(await page.locator("html[data-loading]").count(), 0);
    assert.ok(await marked(page));
  }));

for (const [what, answer] of [
  ["cannot be had", (route) => route.abort()],
  ["belongs to another build", (route) => route.fetch().then(async (response) =>
    route.fulfill({ response, body: (await response.text()).replace(/data-build="[0-9a-f]{16}"/, 'data-build="0000000000000000"') }))],
]) {
  test(`a file that ${what} is left to the browser`, () =>
    visit(browser, site, { expected: (line) => /ERR_FAILED|Failed to load/.test(line) }, async (page) => {
      await open(page, site, "about/");
      await mark(page);
      let asked = 0;
      await page.route("**/targets/", (route) => { asked += 1; return asked === 1 ? answer(route) : route.continue(); });
      await page.locator('header a[href$="targets/"]').click();
      await page.waitForURL(/targets\/$/);
      await ready(page);
      assert.ok(await page.locator("[data-target]").first().isVisible());
      assert.ok(!(await marked(page)), "the browser loaded it");
    }));
}
