// Which park suits us: the comparison and the finder, by pointer and by keyboard,
// in both languages, on a phone and on paper.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, open, ready, serve, tabTo, visit } from "./site.mjs";

let browser, site;
before(async () => {
  [browser, site] = [await launch(), await serve()];
});
after(async () => {
  await browser.close();
  site.close();
});

const columns = (page) => page.locator(".compare thead th").count().then((count) => count - 1);
const criteria = (page) => page.locator(".compare tbody tr").count();
const verdicts = (page) =>
  page.locator("[data-park]").evaluateAll((all) =>
    all.map((park) => [park.dataset.park, [...park.querySelectorAll("[data-verdict]")].map((it) => it.dataset.verdict)]));

for (const folder of ["", "en/"]) {
  test(`/${folder}parks/: every cell is a quote with its clause, or says that the text is silent`, () =>
    visit(browser, site, {}, async (page) => {
      await open(page, site, `${folder}parks/`);
      assert.equal(await columns(page), 5);
      assert.ok((await criteria(page)) >= 14);
      const bare = await page.locator(".compare tbody td").evaluateAll((cells) =>
        cells.filter((cell) => !cell.querySelector(".unstated, .place-unknown")
          && !(cell.querySelector("q, .quote, blockquote, .cell-quotes li") && cell.querySelector('a[href*="clauses/"]'))
          && !cell.querySelector('a[href*="districts/"]')).map((cell) => cell.textContent));
      assert.deepEqual(bare, []);
      for (const count of await page.locator(".compare thead .count").allTextContents()) assert.match(count, /\d+\D+\d+/);
    }));

  test(`/${folder}parks/: a choice of parks and 只看差异 stand in the address, survive reload and 后退`, () =>
    visit(browser, site, {}, async (page) => {
      await open(page, site, `${folder}parks/`);
      const all = await criteria(page);
      await page.locator(".chooser .choices input").nth(1).uncheck();
      await page.locator(".chooser .choices input").nth(3).uncheck();
      await page.locator(".choice-alone input").check();
      assert.match(page.url(), /pick=[^&]+,[^&]+/);
      assert.match(page.url(), /diff=/);
      assert.equal(await columns(page), 3);
      const few = await criteria(page);
      assert.ok(few < all, `${few} of ${all}`);
      const heads = await page.locator(".compare thead th").allTextContents();
      await page.reload();
      await ready(page);
      assert.deepEqual(await page.locator(".compare thead th").allTextContents(), heads);
      await page.goBack();
      assert.equal(await criteria(page), all);
      await page.goBack();
      await page.goBack();
      assert.equal(await columns(page), 5);
    }));
}

test("two parks are the fewest: the last two cannot be taken away", () =>
  visit(browser, site, {}, async (page) => {
    await open(page, site, "parks/");
    for (let taken = 0; taken < 3; taken += 1) await page.locator(".chooser input:checked:not(:disabled)").first().uncheck();
    assert.equal(await columns(page), 2);
    assert.equal(await page.locator(".chooser .choices input:checked:disabled").count(), 2);
  }));

test("a park that an address names wrongly is named and dropped", () =>
  visit(browser, site, {}, async (page) => {
    await open(page, site, "parks/?pick=dongjiang,atlantis,wuqing");
    assert.match(await page.locator("main").innerText(), /atlantis/);
    assert.equal(await columns(page), 5, "fewer than two known parks are no comparison");
  }));

for (const width of [320, 360]) {
  test(`at ${width} px one park a step, nothing sticks out`, () =>
    visit(browser, site, { viewport: { width, height: 740 } }, async (page) => {
      await open(page, site, "parks/");
      const wide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      const shown = () => page.locator(".compare tbody tr").first().locator("td:visible").count();
      assert.equal(await shown(), 1);
      assert.ok((await wide()) <= 0);
      const name = await page.locator(".stepper strong").textContent();
      await page.locator(".stepper button").last().click();
      assert.notEqual(await page.locator(".stepper strong").textContent(), name);
      assert.equal(await shown(), 1);
      assert.ok((await wide()) <= 0);
    }));
}

test("by keyboard alone: two parks side by side, only what differs", () =>
  visit(browser, site, {}, async (page) => {
    await open(page, site, "parks/");
    await tabTo(page, () => document.activeElement.matches(".chooser .choices input"));
    for (let at = 0; at < 3; at += 1) {
      await page.keyboard.press("Space");
      if (at < 2) await page.keyboard.press("Tab");
    }
    assert.equal(await columns(page), 2);
    await tabTo(page, () => document.activeElement.matches(".choice-alone input"));
    await page.keyboard.press("Space");
    await page.waitForURL(/diff=/);
  }));

test("free words choose answers, which are shown for correction; parks come with their sentences", () =>
  visit(browser, site, {}, async (page) => {
    await open(page, site, "parks/fit/");
    await page.fill("#say", "我们做冻品进口，需要保税仓库");
    await page.press("#say", "Enter");
    await page.locator('[data-answer="parks"]').waitFor();
    const chosen = await page.locator(".questions input:checked").count();
    assert.ok(chosen >= 2, `${chosen} answers chosen`);
    assert.ok((await page.locator(".said").innerText()).length > 5);
    const found = await verdicts(page);
    assert.ok(found.length > 0);
    for (const [park, of] of found) {
      assert.equal(of.length, found[0][1].length, `${park} is judged by every answer`);
      for (const verdict of of) assert.match(verdict, /^(met|unmet|unstated)$/);
    }
    const met = page.locator('[data-verdict="met"]').first();
    assert.ok((await met.innerText()).length > 8, "with its sentence");
    assert.doesNotMatch(page.url(), /\?/, "answers stay out of the address");
    await page.locator(".questions input:checked").first().uncheck();
    assert.equal(await page.locator(".questions input:checked").count(), chosen - 1);
  }));

test("parks that meet as many answers are said to be level", () =>
  visit(browser, site, {}, async (page) => {
    await open(page, site, "parks/fit/?say=" + encodeURIComponent("刚起步的跨境电商创业团队，需要孵化"));
    const cards = page.locator('[data-named="true"]');
    await cards.first().waitFor();
    assert.deepEqual((await cards.evaluateAll((all) => all.map((one) => one.dataset.park))).sort(), ["eco-city", "gaoxin"]);
    for (const card of await cards.all()) assert.match(await card.innerText(), /并列/);
    await open(page, site, "parks/fit/?say=" + encodeURIComponent("我们做冻品进口，需要保税仓库"));
    await cards.first().waitFor();
    if (await cards.count() === 1) assert.doesNotMatch(await cards.first().innerText(), /并列/);
  }));

test("the names of the parks stay in sight while the table is read", () =>
  visit(browser, site, { viewport: { width: 1280, height: 700 } }, async (page) => {
    await open(page, site, "parks/");
    await page.locator(".compare tbody tr").nth(14).evaluate((row) => row.scrollIntoView({ block: "center" }));
    const names = page.locator(".compare thead th a");
    for (const name of await names.all()) {
      const { x, y, width } = await name.boundingBox();
      assert.ok(y >= 0 && y < 350, `${y}`);
      assert.ok(await page.evaluate(([x, y]) => Boolean(document.elementFromPoint(x, y)?.closest("thead")), [x + width / 2, y + 6]), "and nothing covers them");
    }
  }));

test("answers survive reload and 后退, and enter the address only by 分享, with a warning", () =>
  visit(browser, site, { permissions: ["clipboard-read", "clipboard-write"] }, async (page, context) => {
    await open(page, site, "parks/fit/");
    await page.fill("#say", "跨境直播卖服装");
    await page.press("#say", "Enter");
    await page.locator("[data-answer]").waitFor();
    const boxes = () => page.locator(".questions input").evaluateAll((all) => all.map((box) => box.checked));
    const before = await boxes();
    await page.reload();
    await ready(page);
    assert.deepEqual(await boxes(), before);
    await page.locator('main a[href*="clauses/"]').first().click();
    await page.waitForURL(/clauses/);
    await page.goBack();
    await page.locator("[data-answer]").waitFor();
    assert.deepEqual(await boxes(), before);
    assert.doesNotMatch(page.url(), /\?/);
    const share = page.locator("[aria-describedby=share-warning]");
    assert.ok((await page.locator("#share-warning").innerText()).length > 5);
    await share.click();
    assert.match(page.url(), /\?.+=/);
    const other = await context.newPage();
    await other.goto(page.url());
    await ready(other);
    assert.deepEqual(await other.locator(".questions input").evaluateAll((all) => all.map((box) => box.checked)), before);
    assert.equal(await page.evaluate(() => Object.keys(localStorage).length + document.cookie.length), 0);
  }));

test("below the floor no park is named: what helps instead is, and whom to ask", () =>
  visit(browser, site, {}, async (page) => {
    await open(page, site, "parks/fit/");
    await page.fill("#say", "我们想开一家养老院");
    await page.press("#say", "Enter");
    assert.equal(await page.locator("[data-park]").count(), 0);
    await page.fill("#say", "武清的地毯厂，想出口");
    await page.press("#say", "Enter");
    await page.locator("[data-answer]").waitFor();
    const result = page.locator(".fit-result");
    assert.ok((await result.locator('a[href*="belts/"], a[href*="clauses/"]').count()) > 0);
    assert.ok((await result.locator('a[href*="agencies/"]').count()) > 0);
    // What applies besides carries its sentence, too.
    assert.match(await result.locator('li:has(a[href*="belts/"]) q').first().innerText(), /地毯/);
    assert.deepEqual(await page.locator("main q").evaluateAll((all) => all.filter((one) => !one.textContent.trim()).length), 0);
  }));

test("what the reader opened stays open while answers change", () =>
  visit(browser, site, {}, async (page) => {
    await open(page, site, "parks/fit/");
    await page.fill("#say", "我们做冻品进口，需要保税仓库");
    await page.press("#say", "Enter");
    const below = page.locator(".fit-result details").first();
    await below.locator("summary").click();
    const told = await page.locator("[data-verdict]").count();
    await page.locator(".questions details[open] input:not(:checked)").first().check({ force: true });
    await page.waitForFunction((told) => document.querySelectorAll("[data-verdict]").length !== told, told);
    assert.ok(await below.evaluate((details) => details.open));
  }));

test("by keyboard alone: words, answers, the sentence behind a verdict", () =>
  visit(browser, site, {}, async (page) => {
    await open(page, site, "en/parks/fit/");
    await tabTo(page, () => document.activeElement.id === "say");
    await page.keyboard.type("bonded warehouse import");
    await page.keyboard.press("Enter");
    await page.locator('[data-answer="parks"]').waitFor();
    await tabTo(page, () => document.activeElement.matches(".questions input"));
    const was = await page.evaluate(() => document.activeElement.checked);
    await page.keyboard.press("Space");
    assert.equal(await page.evaluate(() => document.activeElement.checked), !was);
    await tabTo(page, () => document.activeElement.matches('[data-park] a[href*="clauses/"]'), 200);
    await page.keyboard.press("Enter");
    await page.waitForURL(/clauses/);
    await page.waitForFunction(() => document.activeElement.tagName === "H1");
  }));

test("长辈模式 asks one question a screen", () =>
  visit(browser, site, { viewport: { width: 360, height: 740 } }, async (page) => {
    await page.addInitScript(() => localStorage.setItem("policy-explorer-display", "plain"));
    await open(page, site, "parks/fit/");
    const shown = () => page.locator(".question:visible").count();
    assert.equal(await shown(), 1);
    const first = await page.locator(".question:visible summary").innerText();
    await page.locator(".question-steps button").last().click();
    assert.equal(await shown(), 1);
    assert.notEqual(await page.locator(".question:visible summary").innerText(), first);
    assert.ok(await page.locator(".question:visible input").first().isVisible());
    await page.waitForFunction(() => document.activeElement.matches(".question.here summary"));
  }));

test("the comparison prints on A4 landscape, every column on the sheet; the rest on A4", () =>
  visit(browser, site, { viewport: { width: 360, height: 740 } }, async (page) => {
    await open(page, site, "parks/");
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.locator(".compare tbody tr").first().locator("td:visible").count(), 5);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const sheets = [...pdf.toString("latin1").matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)]
      .map(([, width, height]) => `${Math.round(width)}x${Math.round(height)}`);
    assert.ok(sheets.includes("842x595"), sheets.join());
    assert.ok(sheets.every((sheet) => ["842x595", "595x842"].includes(sheet)), sheets.join());
  }));
