// What a reader takes away: the whole result as a file, an address to pass on, a sheet
// of paper, a citation.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { hits, launch, open, ready, serve, tabTo, total, visit } from "./site.mjs";

let site, browser;
before(async () => { [site, browser] = [await serve(), await launch()]; });
after(async () => { await browser?.close(); site?.close(); });

const clipboard = { permissions: ["clipboard-read", "clipboard-write"] };
const copied = (page) => page.evaluate(() => navigator.clipboard.readText());
/** One page of each kind that has a head with buttons. */
const PAGES = [
  "documents/measures-2021/", "documents/task-table-2021/", "clauses/plan-2024-draft/belt-02/", "districts/120118/",
  "belts/bicycle/", "agencies/customs/", "parks/dongjiang/", "zones/dongjiang/",
];

async function downloaded(page, name) {
  const waiting = page.waitForEvent("download");
  await page.locator(".take").getByRole("button", { name }).click();
  const download = await waiting;
  return [download.suggestedFilename(), await readFile(await download.path(), "utf8")];
}

/** The first field of each line of a table. */
const ids = (table) => [...table.matchAll(/(?:^|\r\n)\uFEFF?"([^"]*)"/g)].map((line) => line[1]);

test("the result downloads as a table and as JSON: all of it, with date, version and whose text prevails", () =>
  visit(browser, site, { acceptDownloads: true }, async (page) => {
    for (const search of ["?district=120118", ""]) {
      await open(page, site, search);
      // In pieces the page itself lists some; the others are asked for.
      await hits(page);
      await page.waitForFunction((n) => document.querySelectorAll("[data-results] [data-clause]").length === n, await total(page));
      const shown = await hits(page);
      const [csv, table] = await downloaded(page, /CSV/);
      assert.ok(csv.endsWith(".csv") && table.startsWith("\uFEFF"), "a spreadsheet knows its UTF-8");
      const [, ...lines] = ids(table);
      const note = lines.pop();
      assert.match(note, /以官方发布文本为准.*不构成法律意见.*数据截至 \d{4}-\d\d-\d\d，数据版本 \d{4}-\d\d-\d\d-[0-9a-f]{8}/);
      assert.ok(shown.every((id) => lines.includes(id)), "every hit is there");
      const [name, json] = await downloaded(page, /JSON/);
      assert.ok(name.endsWith(".json"));
      const data = JSON.parse(json);
      assert.deepEqual(data.clauses.map((clause) => clause.id), lines, "both say the same");
      assert.equal(data.note, note);
      assert.ok(data.clauses.every((clause) => clause.text.length > 0 && clause.source));
      // Rows that are folded into their measures are taken along.
      assert.equal(new Set(lines).size, lines.length);
      if (search === "") assert.equal(lines.length, 138);
    }
  }));

test("the address of a result can be copied", () =>
  visit(browser, site, clipboard, async (page) => {
    await open(page, site, "?district=120118&belt=bicycle");
    await page.locator(".take").getByRole("button", { name: "复制链接" }).click();
    assert.equal(await copied(page), page.url());
    await page.locator(".take").getByText("已复制").waitFor();
  }));

for (const address of PAGES) {
  test(`/${address} can be passed on and printed, by pointer and by keyboard`, () =>
    visit(browser, site, clipboard, async (page) => {
      await page.addInitScript(() => { window.printed = 0; window.print = () => { window.printed += 1; }; });
      await open(page, site, address);
      const copy = page.locator('main [data-act=copy][data-address=""][data-copy=""]').first();
      assert.equal(await copy.innerText(), "复制链接");
      await copy.click();
      assert.equal(await copied(page), site.url + address);
      assert.equal(await copy.locator("xpath=following-sibling::*[1]").innerText(), "已复制");
      await page.evaluate(() => navigator.clipboard.writeText(""));
      await tabTo(page, (wanted) => document.activeElement === wanted, 120, await copy.elementHandle()).catch(async () => {
        // Tab went on from where the pointer was: once more from the start.
        await page.reload();
        await ready(page);
        await tabTo(page, (wanted) => document.activeElement === document.querySelector(wanted), 400, 'main [data-act=copy][data-address=""][data-copy=""]');
      });
      await page.keyboard.press("Enter");
      assert.equal(await copied(page), site.url + address);
      const print = page.locator("main").getByRole("button", { name: "打印" });
      await print.click();
      await print.focus();
      await page.keyboard.press("Enter");
      assert.equal(await page.evaluate(() => window.printed), 2);
    }));

  test(`/${address} on A4 has its heading, the date, the address and whose words prevail`, () =>
    visit(browser, site, {}, async (page) => {
      await open(page, site, address);
      const heading = (await page.locator("h1").innerText()).trim();
      await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
      await page.emulateMedia({ media: "print" });
      const paper = await page.locator("body").innerText();
      for (const words of [heading, site.url + address, "以官方发布文本为准", "数据截至", "数据版本"]) assert.ok(paper.includes(words), words);
      assert.equal(await page.locator("button:visible").count(), 0, "nothing to press on paper");
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      const [, width, height] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(pdf);
      assert.deepEqual([Math.round(width), Math.round(height)], [595, 842], "A4, upright");
    }));
}

test("a row of the task table can be passed on, and the address leads to it", () =>
  visit(browser, site, clipboard, async (page) => {
    await open(page, site, "documents/task-table-2021/");
    const row = page.locator("#row-20");
    await row.locator("[data-act=copy]").click();
    const address = await copied(page);
    assert.equal(address, `${site.url}documents/task-table-2021/#row-20`);
    assert.equal(await row.locator("[role=status]").innerText(), "已复制");
    await page.goto(address);
    await page.waitForFunction(() => {
      const { top } = document.querySelector("#row-20").getBoundingClientRect();
      return top >= 0 && top < innerHeight;
    });
  }));

test("a clause is cited with document, words, source, lines and address", () =>
  visit(browser, site, clipboard, async (page) => {
    await open(page, site, "clauses/plan-2024-draft/belt-02/");
    const words = (await page.locator(".verbatim").innerText()).replace(/\s/g, "");
    await page.locator("details.cite summary").click();
    await page.locator("details.cite").getByRole("button", { name: "复制引用" }).click();
    const cited = await copied(page);
    assert.ok(cited.replace(/\s/g, "").includes(words));
    for (const part of ["《天津市跨境电子商务高质量发展三年倍增计划（征求意见稿）》", "004_ea52bc483a1e882c.txt", "以官方发布文本为准"]) {
      assert.ok(cited.includes(part), part);
    }
    assert.equal(cited.split(" ").at(-1), page.url());
  }));

test("a document's text file has the document's words in their order, and says whose text prevails", () =>
  visit(browser, site, {}, async (page) => {
    for (const id of ["measures-2021", "task-table-2021", "integration-2022", "plan-2024-draft"]) {
      await open(page, site, `documents/${id}/`);
      const link = await page.getByRole("link", { name: /TXT/ }).getAttribute("href");
      const file = (await (await page.request.get(new URL(link, page.url()).href)).text()).replace(/\s/g, "");
      const parts = await page.locator(".whole-text [data-spoken]").evaluateAll((all) => all.map((one) => one.textContent.replace(/\s/g, "")));
      let at = 0;
      for (const part of parts) {
        const found = file.indexOf(part, at);
        assert.ok(found >= at, `${id}: ${part.slice(0, 40)}`);
        at = found + part.length;
      }
      assert.match(file, /以官方发布文本为准.*不构成法律意见.*数据截至\d{4}-\d\d-\d\d，数据版本/);
    }
  }));
