// What people come for, each by pointer and by keyboard alone.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { hits, launch, open, option, serve, tabTo, visit } from "./site.mjs";

let site, browser;
before(async () => { [site, browser] = [await serve(), await launch()]; });
after(async () => { await browser?.close(); site?.close(); });

/** Presses something: with the pointer, or by Tab and a key. */
const byPointer = { press: (page, locator) => locator.click() };
const byKeys = {
  async press(page, locator, key = "Enter") {
    const wanted = await locator.elementHandle();
    await tabTo(page, (element) => element === document.activeElement || element.contains(document.activeElement), 400, wanted);
    await page.keyboard.press(key);
  },
};

/** The paper that the page would be, as PDF. */
const paper = (page) => page.pdf({ format: "A4", preferCSSPageSize: true });

for (const [how, by] of [["by pointer", byPointer], ["by keyboard alone", byKeys]]) {
  test(`a carpet maker in 武清 finds what applies and prints it, ${how}`, () =>
    visit(browser, site, {}, async (page) => {
      await page.addInitScript(() => { window.print = () => { window.printed = true; }; });
      await open(page, site);
      await by.press(page, option(page, "district", "120114").locator("input"), "Space");
      await page.waitForURL(/district=120114/);
      await by.press(page, option(page, "belt", "carpet").locator("input"), "Space");
      await page.waitForURL(/belt=carpet/);
      assert.deepEqual(await hits(page), ["plan-2024-draft/belt-03"]);
      await by.press(page, page.locator(".take").getByRole("button", { name: "打印" }));
      assert.ok(await page.evaluate(() => window.printed));
      const pages = (await paper(page)).toString("latin1").match(/\/Type\s*\/Page[^s]/g).length;
      assert.equal(pages, 1, "one sheet of paper");
      await page.emulateMedia({ media: "print" });
      const printed = await page.locator("body").innerText();
      assert.match(printed, /地毯/);
      assert.match(printed, /征求意见稿/);
      assert.match(printed, /以官方发布文本为准/);
      assert.match(printed, /数据截至/);
    }));

  test(`a citizen finds which body answers for 海外仓, ${how}`, () =>
    visit(browser, site, {}, async (page) => {
      await open(page, site);
      const box = page.locator("input[name=q]");
      await by.press(page, box);
      await page.keyboard.type("海外仓");
      await page.waitForURL((url) => url.searchParams.get("q") === "海外仓");
      const clause = page.locator('[data-clause="measures-2021/measure-03"] h3 a').or(page.locator("[data-clause] h3 a").first()).first();
      await by.press(page, clause);
      await page.waitForURL(/clauses\//);
      const unit = page.locator(".units-list a").first();
      const name = await unit.innerText();
      await by.press(page, unit);
      await page.waitForURL(/agencies\//);
      assert.equal(await page.locator("h1").innerText(), name);
      assert.match(await page.locator("main").innerText(), /海外仓|责任单位/);
    }));

  test(`a journalist cites a target with its sentence, ${how}`, () =>
    visit(browser, site, { permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
      await open(page, site, "targets/");
      const row = page.locator("[data-target]").first();
      const sentence = (await row.locator("blockquote").innerText()).trim();
      await by.press(page, row.getByRole("button", { name: "复制引用" }));
      await row.getByText("已复制").waitFor();
      const cited = await page.evaluate(() => navigator.clipboard.readText());
      assert.ok(cited.includes(sentence), cited);
      assert.match(cited, /《.+》/);
      assert.match(cited, /第 \d+(–\d+)? 行/);
      const address = cited.split(" ").at(-1);
      await page.goto(address);
      const id = decodeURIComponent(new URL(address).hash.slice(1));
      assert.ok((await page.locator(`[id="${id}"]`).innerText()).includes(sentence), "the address leads to the sentence");
    }));

  test(`a shortlist goes into the address and comes out as a table, ${how}`, () =>
    visit(browser, site, { acceptDownloads: true }, async (page) => {
      await open(page, site, "?district=120118");
      const found = await hits(page);
      for (const id of found.slice(0, 2)) {
        await by.press(page, page.locator(`[data-clause="${id}"]`).getByRole("button", { name: "放入清单" }));
      }
      await page.waitForURL((url) => url.searchParams.get("list") === found.slice(0, 2).join(","));
      assert.deepEqual(await hits(page), found, "the list changes nothing in the answer");
      const download = page.waitForEvent("download");
      await by.press(page, page.locator(".shortlist").getByRole("button", { name: /CSV/ }));
      const table = await readFile(await (await download).path(), "utf8");
      assert.ok(table.startsWith("\uFEFF"), "a spreadsheet knows its UTF-8");
      assert.deepEqual([...table.matchAll(/^\uFEFF?"([^"]+)"/gm)].map((line) => line[1]).slice(1, 3), found.slice(0, 2));
      await open(page, site, new URL(page.url()).search);
      assert.equal(await page.locator(".shortlist li").count(), 2);
    }));
}

test("the table of 54 rows sorts by its heads and back", () =>
  visit(browser, site, {}, async (page) => {
    await open(page, site, "documents/task-table-2021/");
    const numbers = () => page.locator(".tasks tbody th").evaluateAll((all) => all.map((one) => Number(one.innerText.replace(/\D/g, ""))));
    const printed = await numbers();
    assert.equal(printed.length, 54);
    const head = page.locator(".tasks thead").getByRole("button").first();
    await head.click();
    assert.deepEqual(await numbers(), printed.toReversed());
    assert.equal(await page.locator(".tasks thead th").first().getAttribute("aria-sort"), "descending");
    await page.locator(".tasks thead").getByRole("button").last().click();
    const by = await numbers();
    assert.notDeepEqual(by, printed);
    assert.deepEqual(by.toSorted((a, b) => a - b), printed, "no row is lost");
  }));

test("the table sorts by keyboard, and says by which column", () =>
  visit(browser, site, {}, async (page) => {
    await open(page, site, "documents/task-table-2021/");
    const heads = page.locator(".tasks thead th");
    const first = () => page.locator(".tasks tbody th").first().innerText();
    assert.equal((await first()).replace(/\D/g, ""), "1");
    await tabTo(page, () => document.activeElement.matches(".tasks .sort-by"), 200);
    await page.keyboard.press("Enter");
    assert.equal((await first()).replace(/\D/g, ""), "54");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    assert.deepEqual(await heads.evaluateAll((all) => all.map((one) => one.getAttribute("aria-sort"))), [null, "ascending", null, null]);
  }));

test("a document downloads as it is shown", () =>
  visit(browser, site, { acceptDownloads: true }, async (page) => {
    for (const id of ["measures-2021", "task-table-2021", "plan-2024-draft"]) {
      await open(page, site, `documents/${id}/`);
      const link = await page.getByRole("link", { name: /TXT/ }).getAttribute("href");
      const file = await (await page.request.get(new URL(link, page.url()).href)).text();
      const squeeze = (text) => text.replace(/\s+/g, "");
      const inFile = squeeze(file);
      for (const paragraph of await page.locator(".whole-text .text-clause p:not(:has(.own-page)), .tasks td:nth-child(3)").allInnerTexts()) {
        assert.ok(inFile.includes(squeeze(paragraph)), `${id}: ${paragraph.slice(0, 60)}`);
      }
    }
  }));

test("a term leads to its explanation and back, and nothing moves", () =>
  visit(browser, site, {}, async (page) => {
    await open(page, site, "clauses/plan-2024-draft/region-02/");
    const term = page.locator(".verbatim a.term").first();
    const before = await page.locator(".verbatim").boundingBox();
    await tabTo(page, () => document.activeElement.classList.contains("term"));
    await page.keyboard.press("Enter");
    const id = (await term.getAttribute("href")).slice(1);
    assert.ok(await page.locator(`[id="${id}"]`).isVisible());
    await page.locator(`[id="${id}"] .back`).click();
    const now = await page.locator(".verbatim").boundingBox();
    assert.deepEqual([now.width, now.height], [before.width, before.height]);
  }));

/** A browser whose voices are these, and which notes what it is to say. */
const withVoices = (page, voices) => page.addInitScript((voices) => {
  window.said = [];
  const real = voices.map((voice) => Object.setPrototypeOf(Object.defineProperties({}, {
    lang: { value: voice.lang }, localService: { value: voice.localService },
  }), SpeechSynthesisVoice.prototype));
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  Object.defineProperty(window, "speechSynthesis", {
    value: Object.assign(new EventTarget(), { getVoices: () => real, speak: (one) => window.said.push(one), cancel: () => {} }),
  });
}, voices);

test("a text is read aloud sentence by sentence, the one that is heard is marked, and leaving ends it", () =>
  visit(browser, site, {}, async (page) => {
    await withVoices(page, [{ lang: "en-US", localService: true }, { lang: "zh-CN", localService: true }]);
    await open(page, site, "clauses/measures-2021/measure-03/");
    const read = page.locator("[data-act=speak]");
    await tabTo(page, () => document.activeElement.dataset.act === "speak");
    await page.keyboard.press("Enter");
    const whole = (await page.locator(".verbatim").innerText()).replace(/\s/g, "");
    let heard = "";
    for (let at = 1; ; at += 1) {
      assert.equal(await read.getAttribute("aria-pressed"), "true");
      const [count, sentence, marked] = await page.evaluate(() => [said.length, said.at(-1).text, String(getSelection())]);
      assert.deepEqual([count, marked.replace(/\s/g, "")], [at, sentence.replace(/\s/g, "")]);
      heard += sentence;
      await page.evaluate(() => said.at(-1).onend());
      if (await read.getAttribute("aria-pressed") === "false") break;
    }
    assert.equal(heard.replace(/\s/g, ""), whole);
    await read.click();
    const begun = await page.evaluate(() => said.length);
    await page.locator(".siblings .next").click();
    await page.waitForURL(/measure-04/);
    await page.evaluate(() => said.at(-1).onend());
    assert.equal(await page.evaluate(() => said.length), begun, "nothing more is said");
  }));

test("a whole document can be read aloud, from where the reader is", () =>
  visit(browser, site, {}, async (page) => {
    await withVoices(page, [{ lang: "zh-HK", localService: true }, { lang: "zh-CN", localService: true }]);
    for (const [id, part] of [["plan-2024-draft", "#task-10"], ["task-table-2021", "#row-20"]]) {
      await open(page, site, `documents/${id}/`);
      await page.evaluate((part) => document.querySelector(part).scrollIntoView(), part);
      const words = (await page.locator(`${part} [data-spoken]`).innerText()).replace(/\s/g, "");
      await page.locator("[data-act=speak]").evaluate((button) => button.click());
      const said = await page.evaluate(() => window.said.at(-1).text.replace(/\s/g, ""));
      assert.ok(words.startsWith(said), `${id}: ${said}`);
    }
  }));

test("without a Chinese voice of the machine's own nothing is offered to be read aloud", () =>
  visit(browser, site, {}, async (page) => {
    await withVoices(page, [{ lang: "zh-CN", localService: false }, { lang: "en-US", localService: true }]);
    await open(page, site, "clauses/measures-2021/measure-03/");
    assert.equal(await page.locator("[data-act=speak]").isVisible(), false);
  }));

test("on paper stand the filters, the address and whose words prevail", () =>
  visit(browser, site, {}, async (page) => {
    await open(page, site, "?district=120118&belt=bicycle");
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    const paper = await page.locator("body").innerText();
    for (const words of ["区：静海区", "产业带：", `${site.url}?district=120118&belt=bicycle`, "以官方发布文本为准", "数据截至"]) {
      assert.ok(paper.includes(words), words);
    }
    assert.equal(await page.locator("button:visible:not(.chip)").count(), 0);
  }));

test("a reader passes on one clause of a long document, and sees where in it they are", () =>
  visit(browser, site, { permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
    await open(page, site, "documents/plan-2024-draft/");
    const clause = page.locator("#task-10");
    await clause.scrollIntoViewIfNeeded();
    await clause.locator("[data-act=copy]").click();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), `${site.url}documents/plan-2024-draft/#task-10`);
    assert.equal(await clause.locator("[role=status]").innerText(), "已复制");
    await page.goto(`${site.url}documents/plan-2024-draft/#task-12`);
    await page.locator('.contents a[aria-current="location"][href="#task-12"]').waitFor({ state: "attached" });
    assert.equal(await page.locator(".contents [aria-current]").count(), 1);
  }));
