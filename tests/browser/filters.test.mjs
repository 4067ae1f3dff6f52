// The filters, one by one: every facet has its box, counts follow what is chosen,
// conditions can be taken away again, and the map says in words what it shows.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { answered, hits, launch, open, option, serve, tabTo, total, visit } from "./site.mjs";

let site, browser;
before(async () => { [site, browser] = [await serve(), await launch()]; });
after(async () => { await browser?.close(); site?.close(); });

const count = async (page, facet, value) => Number(await option(page, facet, value).getAttribute("data-count"));
/** Opens the box that an option stands in. */
const unfold = (page, facet) => page.locator(`details:has([data-facet="${facet}"])`).first().evaluate((box) => { box.open = true; });

test("every facet has its box with all its options, and the logic is said in words", () =>
  visit(browser, site, {}, async (page) => {
    await open(page, site);
    const options = await page.locator("[data-facet]").evaluateAll((all) => all.map((one) => one.dataset.facet));
    const counted = Object.fromEntries([...new Set(options)].map((facet) => [facet, options.filter((one) => one === facet).length]));
    assert.deepEqual(counted, {
      district: 16, group: 3, zone: 6, belt: 10, agency: 46, park: 5, theme: 32, mode: 4, verb: 5, doc: 4, kind: 10, status: 3,
    });
    assert.match(await page.locator("#filters").innerText(), /同类任选其一，不同类须同时满足/);
    await unfold(page, "verb");
    assert.ok((await page.locator('details:has([data-facet="verb"]) .hint').innerText()).length > 20, "the rule of the verbs is there");
  }));

test("two districts are either of them, a belt besides must hold too, and the counts follow", () =>
  visit(browser, site, {}, async (page) => {
    const of = async (search) => { await open(page, site, search); return new Set(await hits(page)); };
    const [wuqing, jinghai] = [await of("?district=120114"), await of("?district=120118")];
    await open(page, site);
    const before = await count(page, "district", "120118");
    await option(page, "district", "120114").click();
    await page.waitForURL(/district=120114/);
    await option(page, "district", "120118").click();
    await page.waitForURL((url) => url.searchParams.get("district")?.split(",").length === 2);
    assert.deepEqual(new Set(await hits(page)), new Set([...wuqing, ...jinghai]));
    await option(page, "district", "120118").click();
    await page.waitForURL((url) => url.searchParams.get("district") === "120114");
    await option(page, "belt", "carpet").click();
    await page.waitForURL(/belt=carpet/);
    assert.equal(await count(page, "district", "120118"), 0, "no clause on carpets names 静海");
    assert.ok(await option(page, "district", "120118").locator("input").isDisabled());
    assert.equal(await option(page, "district", "120118").locator(".count").innerText(), "0");
    assert.equal(await count(page, "district", "120114"), 1);
    await option(page, "belt", "carpet").click();
    await page.waitForURL((url) => !url.searchParams.has("belt"));
    assert.equal(await count(page, "district", "120118"), before);
  }));

test("a chip names its facet and takes its condition away, 清除全部 takes all", () =>
  visit(browser, site, {}, async (page) => {
    await open(page, site, "?district=120118&belt=bicycle");
    const chips = page.locator(".chips .chip");
    assert.deepEqual((await chips.allInnerTexts()).map((text) => text.replace(/[×\s]/g, "").slice(0, 4)), ["区：静海", "产业带："]);
    await page.getByRole("button", { name: "去掉 区：静海区" }).click();
    await page.waitForURL((url) => url.search === "?belt=bicycle");
    assert.equal(await chips.count(), 1);
    await page.locator(".chips").getByRole("button", { name: "清除全部" }).click();
    await page.waitForURL((url) => url.search === "");
    assert.equal(await page.locator(".chips").isVisible(), false);
  }));

test("a chip is taken away by keyboard, and the focus does not get lost", () =>
  visit(browser, site, {}, async (page) => {
    await open(page, site, "?district=120118&belt=bicycle");
    await tabTo(page, () => document.activeElement.classList.contains("chip"), 400);
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.search === "?belt=bicycle");
    await page.waitForFunction(() => Boolean(document.activeElement.closest(".results")), null, { timeout: 5000 });
  }));

test("one polite line says the number and the conditions", () =>
  visit(browser, site, {}, async (page) => {
    await open(page, site);
    const said = page.locator('.results [role="status"].vh');
    assert.equal(await said.count(), 1);
    await option(page, "district", "120118").click();
    await page.waitForURL(/district=120118/);
    await answered(page);
    assert.equal(await said.innerText(), "共 5 条。区：静海区。");
  }));

test("nothing found: each condition that could go says how many hits that gives, and gives them", () =>
  visit(browser, site, {}, async (page) => {
    const nothing = "?district=120118&belt=carpet";
    await open(page, site, nothing);
    assert.equal(await page.getAttribute("[data-results]", "data-answer"), "none");
    const offers = page.locator(".offers li");
    const some = await offers.count();
    assert.equal(some, 2, "either of the two");
    assert.match(await page.locator("main").innerText(), /收录的文件没有写补贴金额/);
    for (let at = 0; at < some; at += 1) {
      await open(page, site, nothing);
      const promised = Number((await offers.nth(at).locator(".count").innerText()).replace(/\D/g, ""));
      const name = await offers.nth(at).locator("button").innerText();
      await offers.nth(at).locator("button").click();
      await page.waitForURL((url) => url.search !== nothing);
      assert.equal(await total(page), promised, name);
      assert.ok(promised > 0);
    }
  }));

test("units are grouped by kind and have a box to find one in", () =>
  visit(browser, site, {}, async (page) => {
    await open(page, site);
    await unfold(page, "agency");
    const box = page.locator('details:has([data-facet="agency"])');
    const legends = await box.locator("legend:visible").allInnerTexts();
    for (const kind of ["市级部门", "中央垂直管理机构", "法院", "企业"]) assert.ok(legends.includes(kind), legends.join());
    const shown = () => box.locator("[data-facet]:visible").evaluateAll((all) => all.map((one) => one.dataset.value));
    const field = box.locator('input[type="search"]');
    await field.fill("海关");
    await page.waitForFunction(() => [...document.querySelectorAll('[data-facet="agency"]')].filter((one) => one.checkVisibility()).length === 1);
    assert.deepEqual(await shown(), ["customs"]);
    assert.deepEqual(await box.locator("legend:visible").allInnerTexts(), ["中央垂直管理机构"]);
    // By another name that the texts use, and across width.
    await field.fill("天津机场");
    await page.waitForFunction(() => document.querySelector('[data-facet="agency"][data-value="airport"]').checkVisibility());
    assert.deepEqual(await shown(), ["airport"]);
    await field.fill("没有这个单位");
    await box.getByText("名单中没有这样的单位").waitFor();
    await field.fill("");
    await page.waitForFunction(() => [...document.querySelectorAll('[data-facet="agency"]')].filter((one) => one.checkVisibility()).length === 46);
    assert.equal(new URL(page.url()).search, "", "finding a unit chooses none");
  }));

test("a group's button chooses all its districts, and gives them up again", () =>
  visit(browser, site, {}, async (page) => {
    await open(page, site);
    const button = page.getByRole("button", { name: "选择市内六区" });
    await button.click();
    await page.waitForURL((url) => url.searchParams.get("district")?.split(",").length === 6);
    await answered(page);
    assert.equal(await button.getAttribute("aria-pressed"), "true");
    for (const code of ["120101", "120102", "120103", "120104", "120105", "120106"]) {
      assert.equal(await page.getAttribute(`[data-tile="${code}"]`, "aria-pressed"), "true");
      assert.ok(await option(page, "district", code).locator("input").isChecked(), code);
    }
    assert.ok((await hits(page)).includes("plan-2024-draft/region-01"));
    await button.click();
    await page.waitForURL((url) => !url.searchParams.has("district"));
    assert.equal(await button.getAttribute("aria-pressed"), "false");
  }));

test("the strip of functional zones is one state with their facet", () =>
  visit(browser, site, {}, async (page) => {
    await open(page, site);
    const strip = page.locator('ul[aria-labelledby="zones-title"]');
    const names = (await strip.getByRole("button").allInnerTexts()).map((name) => name.replace(/[\s\d]/g, ""));
    for (const name of ["高新区", "经开区", "东疆", "生态城", "滨海新区各功能区"]) assert.ok(names.includes(name), names.join());
    const dongjiang = strip.getByRole("button", { name: /^东疆/ });
    assert.equal((await dongjiang.innerText()).replace(/\D/g, ""), "7");
    await dongjiang.click();
    await page.waitForURL((url) => url.search === "?zone=dongjiang");
    assert.equal(await total(page), 7);
    assert.equal(await dongjiang.getAttribute("aria-pressed"), "true");
    assert.ok(await option(page, "zone", "dongjiang").locator("input").isChecked());
  }));

test("a tile speaks its name, its grade and its count; grade is a sign and a word, not a colour alone", () =>
  visit(browser, site, {}, async (page) => {
    await open(page, site);
    const spoken = (code) => page.locator(`[data-tile="${code}"]`).evaluate((tile) => {
      const heard = tile.cloneNode(true);
      heard.querySelectorAll('[aria-hidden="true"]').forEach((part) => part.remove());
      return heard.textContent.replace(/\s/g, "");
    });
    assert.equal(await spoken("120118"), "静海区，点名，5条");
    assert.equal(await page.locator('[data-tile="120118"] .sign').innerText(), "●");
    // 9710 stands in one paragraph, on 环城四区 and 远郊五区.
    await open(page, site, "?mode=9710");
    assert.equal(await spoken("120101"), "和平区，未提及，0条");
    assert.equal(await page.locator('[data-tile="120101"] .sign').innerText(), "–");
    assert.equal(await page.getAttribute('[data-tile="120101"]', "aria-disabled"), "true");
    assert.equal(await spoken("120118"), "静海区，经分组，1条");
    assert.equal(await page.locator('[data-tile="120118"] .sign').innerText(), "◐");
    await open(page, site, "?belt=carpet");
    assert.equal(await spoken("120114"), "武清区，点名，1条");
    assert.match(await spoken("120118"), /^静海区，各区，/);
    assert.equal(await page.locator('[data-tile="120118"] .sign').innerText(), "○");
    const legend = (await page.locator(".legend").innerText()).replace(/\s/g, "");
    for (const key of ["●点名", "◐经分组", "○各区", "–未提及"]) assert.ok(legend.includes(key), legend);
  }));

test("belts and parks are suggested, too", () =>
  visit(browser, site, {}, async (page) => {
    for (const [typed, search] of [["地毯", /belt=carpet/], ["东疆电子商务", /park=dongjiang/]]) {
      await open(page, site);
      await page.locator("input[name=q]").pressSequentially(typed);
      const facet = /^\/(\w+)=/.exec(String(search))[1] === "belt" ? "产业带" : "园区";
      await page.locator(`[role=option]:has-text("${facet}")`).first().click();
      await page.waitForURL((url) => search.test(url.search));
    }
  }));

test("from the 40th hit to its clause and back: the same hit, where it was, with the focus", () =>
  visit(browser, site, {}, async (page) => {
    await open(page, site);
    // What is far below is laid out little by little.
    await page.waitForSelector("html[data-whole]", { state: "attached" });
    const listed = page.locator("[data-results] [data-clause]");
    // Where words are fetched the page lists fewer.
    for (let before = await listed.count(); before < 40; before = await listed.count()) {
      await page.locator("[data-act=more]").click();
      await page.waitForFunction((before) => document.querySelectorAll("[data-results] [data-clause]").length > before, before);
    }
    const hit = listed.nth(39);
    await hit.waitFor();
    const id = await hit.getAttribute("data-clause");
    await hit.scrollIntoViewIfNeeded();
    const link = hit.locator("h3 a");
    const before = await link.boundingBox();
    await link.click();
    await page.waitForURL(/\/clauses\//);
    await page.waitForFunction(() => document.activeElement.tagName === "H1");
    await page.goBack();
    const again = page.locator(`[data-clause="${id}"] h3 a`);
    await again.waitFor();
    await page.waitForFunction(([id, y]) => Math.abs(document.querySelector(`[data-clause="${id}"] h3 a`).getBoundingClientRect().y - y) < 3, [id, before.y], { timeout: 5000 });
    assert.ok(await again.evaluate((link) => document.activeElement === link));
  }));
