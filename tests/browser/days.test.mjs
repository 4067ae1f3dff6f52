// Words that hold on some days only, on the day that the reader's clock shows: the
// day is that of Tianjin, wherever the reader is.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, open, serve, visit } from "./site.mjs";

let site, browser;
before(async () => { [site, browser] = [await serve(), await launch()]; });
after(async () => { await browser?.close(); site?.close(); });

/** What stands there to be read, of these words. */
const visible = (page, within, words) => page.locator(within).first().evaluate((part, words) => {
  const shown = [...part.querySelectorAll("[data-days]")].filter((one) => one.checkVisibility()).map((one) => one.textContent.trim());
  return words.filter((word) => shown.includes(word));
}, words);

const STATES = ["尚未开始征求意见。", "正在征求意见。", "征求意见已截止。"];

for (const [moment, state] of [
  ["2024-09-24T15:59:59Z", "尚未开始征求意见。"],
  ["2024-09-24T16:00:00Z", "正在征求意见。"],
  ["2024-10-10T15:59:59Z", "正在征求意见。"],
  ["2024-10-10T16:00:00Z", "征求意见已截止。"],
]) {
  test(`at ${moment} the draft says, and says only: ${state}`, () =>
    visit(browser, site, { timezoneId: "America/New_York" }, async (page) => {
      await page.clock.setFixedTime(moment);
      for (const address of ["documents/plan-2024-draft/", "clauses/plan-2024-draft/task-03/"]) {
        await open(page, site, address);
        assert.deepEqual(await visible(page, ".banner-draft", STATES), [state], address);
        assert.match(await page.locator(".banner-draft").first().innerText(), /意见采纳情况：原文未载明/);
      }
    }));
}

const DUE = ["未到期", "已到期，未见公开结果"];

for (const [moment, state] of [["2025-12-31T15:59:59Z", "未到期"], ["2025-12-31T16:00:00Z", "已到期，未见公开结果"]]) {
  test(`at ${moment} a target for 2025 is ${state}, one for 2027 is not due`, () =>
    visit(browser, site, {}, async (page) => {
      await page.clock.setFixedTime(moment);
      await open(page, site, "targets/");
      assert.deepEqual(await visible(page, '[data-target="measures-2021/measure-02-t1"]', DUE), [state]);
      assert.deepEqual(await visible(page, '[data-target="plan-2024-draft/goal-01-t3"]', DUE), ["未到期"]);
      // The clause itself says the same.
      await open(page, site, "clauses/measures-2021/measure-02/");
      assert.deepEqual(await visible(page, 'section[aria-labelledby="targets"]', DUE), [state]);
    }));
}

test("a page that is come to later knows the day, too", () =>
  visit(browser, site, {}, async (page) => {
    await page.clock.setFixedTime("2024-10-01T04:00:00Z");
    await open(page, site);
    await page.locator('footer a[href$="documents/plan-2024-draft/"]').click();
    await page.waitForURL(/plan-2024-draft\/$/);
    await page.locator(".banner-draft").first().waitFor();
    assert.deepEqual(await visible(page, ".banner-draft", STATES), ["正在征求意见。"]);
  }));
