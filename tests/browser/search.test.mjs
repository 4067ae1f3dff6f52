// Searching as people do: other names, pinyin, slips, English, questions; why a hit
// is one; suggestions by keyboard; and an honest answer where there is none.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { IN_PIECES, hits, launch, open, ready, serve, total, visit } from "./site.mjs";

let site, browser;
before(async () => { [site, browser] = [await serve(), await launch()]; });
after(async () => { await browser?.close(); site?.close(); });

const answer = (page) => page.getAttribute("[data-results]", "data-answer");
const asked = (text) => "?q=" + encodeURIComponent(text);

test("other names, pinyin, slips and English find the same clauses, and each hit says why", () =>
  visit(browser, site, {}, async (page) => {
    await open(page, site, asked("海外仓"));
    const direct = await hits(page);
    for (const [typed, said] of [["hwc", /拼音/], ["海外倉", /原词/], ["海外昌", /疑为笔误/], ["overseas warehouse", /英文/]]) {
      await open(page, site, asked(typed));
      assert.deepEqual((await hits(page)).sort(), [...direct].sort(), typed);
      assert.match(await page.locator(`[data-clause="${direct[0]}"] .why`).innerText(), said, typed);
      assert.equal(await page.textContent(`[data-clause="${direct[0]}"] mark >> nth=0`), "海外仓", typed);
      assert.equal(await answer(page), "hits");
    }
  }));

test("a question is answered by its telling parts, a refusal says so and offers a way on", () =>
  visit(browser, site, {}, async (page) => {
    await open(page, site, asked("出口退税怎么办得更快"));
    assert.notEqual(await answer(page), "none");
    assert.ok((await hits(page)).slice(0, 3).includes("measures-2021/measure-10"));
    await open(page, site, asked("补贴金额"));
    assert.equal(await answer(page), "none");
    assert.equal(await total(page), 0);
    assert.match(await page.textContent("main"), /没有写明：补贴金额/);
  }));

test("what is left out is named, and a part can be searched for alone", () =>
  visit(browser, site, {}, async (page) => {
    await open(page, site, asked("地毯 区块链"));
    assert.equal(await answer(page), "relaxed");
    assert.match(await page.textContent(".understood"), /区块链/);
    await open(page, site, asked("跨境电商补贴多少钱"));
    assert.equal(await answer(page), "none");
    await page.click('.offers button:has-text("补贴")');
    await page.waitForURL((url) => url.searchParams.get("q") === "补贴");
    assert.ok((await total(page)) > 0);
  }));

test("suggestions are a combobox: arrows mark, Enter follows, Esc closes and keeps the words", () =>
  visit(browser, site, {}, async (page) => {
    await open(page, site);
    const box = page.locator("input[name=q]");
    await box.focus();
    await page.keyboard.type("fagaiw");
    await page.waitForSelector("[role=option]");
    assert.equal(await box.getAttribute("aria-expanded"), "true");
    await page.keyboard.press("Escape");
    assert.equal(await box.getAttribute("aria-expanded"), "false");
    assert.equal(await box.inputValue(), "fagaiw");
    await page.keyboard.type("e");
    await page.waitForSelector("[role=option]");
    await page.keyboard.press("ArrowDown");
    const active = await box.getAttribute("aria-activedescendant");
    assert.equal(await page.getAttribute(`#${active}`, "aria-selected"), "true");
    assert.match(await page.textContent(`#${active}`), /市发展改革委/);
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.search === "?agency=development-reform");
    assert.equal(await box.inputValue(), "", "the option stands in place of the words");
  }));

// Not where titles have to be fetched.
test("a clause among the suggestions is opened", { skip: IN_PIECES }, () =>
  visit(browser, site, {}, async (page) => {
    await open(page, site);
    await page.locator("input[name=q]").pressSequentially("培育布局");
    await page.locator('[role=option]:has-text("培育布局海外仓")').click();
    await page.waitForURL(/clauses\/measures-2021\/measure-03\/$/);
    assert.match(await page.textContent("h1"), /培育布局海外仓/);
  }));

test("nothing is suggested while an input method composes", () =>
  visit(browser, site, {}, async (page) => {
    await open(page, site);
    const box = page.locator("input[name=q]");
    await box.evaluate((input) => {
      input.focus();
      input.dispatchEvent(new CompositionEvent("compositionstart", { bubbles: true }));
      input.value = "tianjin";
      input.dispatchEvent(new InputEvent("input", { bubbles: true, isComposing: true }));
    });
    assert.equal(await page.locator("[role=option]").count(), 0);
    await box.evaluate((input) => {
      input.value = "海关";
      input.dispatchEvent(new CompositionEvent("compositionend", { bubbles: true, data: "海关" }));
    });
    await page.waitForSelector('[role=option]:has-text("天津海关")');
  }));

test("/ leads to the box, not inside fields, and can be switched off for good", () =>
  visit(browser, site, {}, async (page) => {
    await open(page, site);
    const inBox = () => page.evaluate(() => document.activeElement.id === "q");
    await page.keyboard.press("/");
    assert.ok(await inBox());
    assert.equal(await page.inputValue("#q"), "", "the key itself is not typed");
    await page.keyboard.type("1/2");
    assert.equal(await page.inputValue("#q"), "1/2");
    await page.locator(".shortcut input").uncheck();
    await page.reload();
    await ready(page);
    // The page may have found again that the reader was in the box: the key is for who is in no field.
    await page.evaluate(() => document.activeElement.blur());
    await page.keyboard.press("/");
    assert.ok(!(await inBox()));
  }));

test("sorting is part of the address, and new words keep the filters", () =>
  visit(browser, site, {}, async (page) => {
    await open(page, site, asked("海外仓") + "&doc=plan-2024-draft");
    await page.selectOption(".sort select", "order");
    await page.waitForURL(/sort=order/);
    const inOrder = await hits(page);
    await page.fill("#q", "退税");
    await page.waitForURL((url) => url.searchParams.get("q") === "退税" && url.searchParams.get("doc") === "plan-2024-draft");
    assert.ok(inOrder.length > 0 && (await hits(page)).every((id) => id.startsWith("plan-2024-draft/")));
  }));

test("group, status and verb narrow down", () =>
  visit(browser, site, {}, async (page) => {
    for (const [search, some] of [
      ["?group=inner-six", "plan-2024-draft/region-01"],
      ["?status=undated", "task-table-2021/row-01"],
      ["?verb=explore", "measures-2021/measure-07"],
    ]) {
      await open(page, site, search);
      assert.equal(new URL(page.url()).search, search);
      assert.ok((await hits(page)).includes(some), search);
    }
  }));

test("what was spelt out or mended is told above the hits; what was found as typed is not", () =>
  visit(browser, site, {}, async (page) => {
    for (const [typed, meant] of [["跨境电伤", "跨境电商"], ["hwc", "海外仓"], ["overseas warehouse", "海外仓"]]) {
      await open(page, site, `?q=${encodeURIComponent(typed)}`);
      assert.match(await page.locator(".understood").innerText(), new RegExp(meant), typed);
    }
    await open(page, site, `?q=${encodeURIComponent("海外仓")}`);
    assert.equal(await page.locator(".understood").count(), 0);
  }));
