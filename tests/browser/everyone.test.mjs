// For everyone: axe on every kind of page in every mode, what a mode promises
// measured on the page, and settings that are there before the first paint.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { KINDS, launch, open, ready, serve, tabTo, visit } from "./site.mjs";

let site, browser, axe;
before(async () => {
  [site, browser] = [await serve(), await launch()];
  axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
});
after(async () => { await browser?.close(); site?.close(); });

const NARROW = { viewport: { width: 320, height: 640 } };
// 400 % of a window of 1280 by 1024 pixels is one of 320 by 256.
const ZOOMED = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 };
// Between them these modes are on every axis; `cargo xtask test --modes` crosses them.
const MODES = {
  light: {},
  dark: { colorScheme: "dark" },
  "320 px": NARROW,
  "dark, 320 px": { colorScheme: "dark", ...NARROW },
  "plain mode": { display: "plain" },
  "English, high contrast": { under: "en/", display: "contrast" },
};
if (process.env.AXE === "all") {
  Object.assign(MODES, {
    "high contrast": { display: "contrast" },
    "high contrast, dark": { display: "contrast", colorScheme: "dark" },
    "forced colours": { forcedColors: "active" },
    "plain mode, 320 px": { display: "plain", ...NARROW },
    "large text": { display: "large" },
    English: { under: "en/" },
    "English, dark, 320 px": { under: "en/", colorScheme: "dark", ...NARROW },
    "400 %": ZOOMED,
  });
}

/** A page whose reader has set the display like this before. */
const inMode = ({ display, under, ...options }, task) =>
  visit(browser, site, { bypassCSP: true, reducedMotion: "reduce", ...options }, async (page) => {
    if (display) await page.addInitScript((words) => localStorage.setItem("policy-explorer-display", words), display);
    await task(page, under ?? "");
  });

for (const [name, mode] of Object.entries(MODES)) {
  test(`axe finds nothing on any kind of page: ${name}`, () =>
    inMode(mode, async (page, under) => {
      const found = [];
      for (const address of KINDS) {
        await open(page, site, under + address);
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() => axe.run());
        found.push(...violations.map((one) => `/${under}${address} ${one.id}: ${one.nodes[0].html.slice(0, 160)}`));
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (wide > 0) found.push(`/${under}${address} scrolls sideways by ${wide} px`);
      }
      assert.deepEqual(found, []);
    }));
}

/** What a reader opens: the filters on a phone, suggestions, no answer, the finder's answer, settings, proofs. */
const OPENED = {
  "the filters on a phone": [{ viewport: { width: 360, height: 740 } }, "", (page) => page.click("#open-filters")],
  suggestions: [{}, "", async (page) => {
    await page.locator("input[name=q]").pressSequentially("海关");
    await page.waitForSelector("[role=option]");
  }],
  "no answer": [{}, "?district=120118&belt=carpet", (page) => page.locator(".offers").waitFor()],
  "a shortlist": [{}, "?district=120118&list=plan-2024-draft/belt-02", (page) => page.locator(".shortlist").waitFor()],
  "the finder's answer": [{}, "parks/fit/?say=" + encodeURIComponent("直播带货公司，卖服装，想出口"), (page) => page.locator("[data-answer]").first().waitFor()],
  "the display settings": [{}, "about/", (page) => page.click(".display summary")],
  "everything folded on a clause": [{}, "clauses/plan-2024-draft/region-02/", (page) => page.evaluate(() => document.querySelectorAll("details").forEach((one) => { one.open = true; }))],
  "the proofs": [{}, "about/verify/", async (page) => {
    await page.click("[data-act=verify]");
    await page.waitForFunction(() => document.querySelectorAll(".outcome[data-outcome]").length >= 15);
  }],
};

for (const [name, [mode, address, prepare]] of Object.entries(OPENED)) {
  test(`axe finds nothing in what is opened: ${name}`, async () => {
    for (const colorScheme of ["light", "dark"]) {
      await inMode({ ...mode, colorScheme }, async (page) => {
        await open(page, site, address);
        await prepare(page);
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() => axe.run());
        assert.deepEqual(violations.map((one) => `${colorScheme} ${one.id}: ${one.nodes[0].html.slice(0, 160)}`), []);
      });
    }
  });
}

/** What is too small for 长辈模式. Words inside the official text are as large as it; a box counts with its label. */
const small = (page) => page.evaluate(() => {
  const shown = (element) => element.checkVisibility() && element.getClientRects().length > 0 && !element.closest(".vh, .skip");
  const told = [];
  for (const element of document.querySelectorAll("body *")) {
    if (!shown(element)) continue;
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    if (own && parseFloat(getComputedStyle(element).fontSize) < 18) told.push(`${element.outerHTML.slice(0, 90)} is ${getComputedStyle(element).fontSize}`);
    if (element.matches("a, button, input, summary") && !element.closest(".verbatim")) {
      const { height } = (element.closest("label") ?? element).getBoundingClientRect();
      if (height < 47.5) told.push(`${element.outerHTML.slice(0, 90)} is ${height} px high`);
    }
  }
  return told;
});

test("长辈模式: on every kind of page nothing is below 18 px, nothing to press below 48 px", () =>
  inMode({ display: "plain" }, async (page) => {
    const found = [];
    for (const address of [...KINDS, "?district=120118", "?q=" + encodeURIComponent("海外仓"), "?district=120118&belt=carpet"]) {
      await open(page, site, address);
      found.push(...(await small(page)).map((one) => `/${address}: ${one}`));
    }
    assert.deepEqual(found, []);
  }));

test("长辈模式 by keyboard alone: to a district, to one of its clauses, and out again", () =>
  inMode({ display: "plain" }, async (page) => {
    await open(page, site, "plain/");
    await tabTo(page, () => document.activeElement.textContent.startsWith("按区查"));
    await page.keyboard.press("Enter");
    await page.waitForURL(/plain\/districts\/$/);
    await tabTo(page, () => document.activeElement.textContent.trim() === "武清区");
    await page.keyboard.press("Enter");
    await page.waitForURL(/districts\/120114\/$/);
    await tabTo(page, () => Boolean(document.activeElement.closest(".clause-list")));
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/clauses\//);
    assert.ok((await page.locator("h1").innerText()).length > 2);
    await page.reload();
    await ready(page);
    await tabTo(page, () => document.activeElement.textContent.trim() === "退出长辈模式");
    await page.keyboard.press("Enter");
    assert.equal(await page.getAttribute("html", "data-display"), null);
  }));

test("长辈模式: one question a screen, nothing below 18 px, nothing to press below 48 px, and it stays", () =>
  visit(browser, site, {}, async (page) => {
    await open(page, site);
    await page.locator(".display summary").click();
    await page.getByRole("link", { name: "长辈模式" }).click();
    await page.waitForURL(/plain\/$/);
    assert.deepEqual(await small(page), []);
    await page.getByRole("link", { name: /按区查/ }).click();
    await page.waitForURL(/plain\/districts\/$/);
    assert.deepEqual(await small(page), []);
    await page.getByRole("link", { name: "武清区" }).click();
    await page.waitForURL(/districts\/120114\/$/);
    assert.deepEqual(await small(page), []);
    await page.reload();
    assert.match(await page.getAttribute("html", "data-display"), /plain/, "set before the app is there");
    await ready(page);
    await page.getByRole("button", { name: "退出长辈模式" }).click();
    assert.equal(await page.getAttribute("html", "data-display"), null);
    assert.equal(await page.evaluate(() => localStorage.length), 0, "the default is nothing kept");
  }));

test("the same page in the other language, with what was chosen, and back", () =>
  visit(browser, site, {}, async (page) => {
    await open(page, site, "?district=120118");
    await page.getByRole("link", { name: "English" }).click();
    await page.waitForURL(/en\/\?district=120118$/);
    await ready(page);
    assert.equal(await page.getAttribute("html", "lang"), "en");
    assert.match(await page.textContent("[data-count]:not([data-facet])"), /5 clauses/);
    await page.locator("[data-clause] h3 a").first().click();
    await page.waitForURL(/en\/clauses\//);
    assert.ok(await page.locator(".verbatim[lang=zh-CN]").count());
    await page.getByRole("link", { name: "中文" }).click();
    await page.waitForURL(/b\/clauses\//);
    assert.equal(await page.getAttribute("html", "lang"), "zh-CN");
  }));
