// The two pages that check something must be able to say that it is wrong: a source of
// which one character was changed, and a host that serves files in the wrong way.
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { after, before, test } from "node:test";
import { launch, open, serve, visit } from "./site.mjs";

const dist = process.env.DIST ?? "dist";
let site, browser;
before(async () => { [site, browser] = [await serve(), await launch()]; });
after(async () => { await browser?.close(); site?.close(); });

/** Runs the proofs; what each cell of each source says. */
async function proofs(page, from = site) {
  await open(page, from, "about/verify/");
  await page.locator("[data-act=verify]").click();
  await page.waitForFunction(() => {
    const said = document.querySelector("[data-verified]");
    return said.textContent && said.textContent !== said.dataset.running;
  });
  return Object.fromEntries(await page.locator("[data-source]").evaluateAll((rows) =>
    rows.map((row) => [row.dataset.source, [...row.querySelectorAll(".outcome")].map((cell) => cell.dataset.outcome)])));
}

test("the sources as they are hold in all three ways", () =>
  visit(browser, site, {}, async (page) => {
    const found = await proofs(page);
    const sources = await readdir(path.join(dist, "data/sources"));
    assert.deepEqual(Object.keys(found).sort(), sources.filter((name) => /\.txt$/.test(name)).sort());
    for (const [source, outcomes] of Object.entries(found)) assert.deepEqual(outcomes, ["good", "good", "good"], source);
    const status = page.locator("[data-verified]");
    assert.equal(await status.innerText(), await status.getAttribute("data-good"));
  }));

test("one character of a source changed on the host is seen: digest and round trip of that source, no other", async () => {
  const changed = "000_31e212148db8e606.txt";
  const text = await readFile(path.join(dist, "data/sources", changed), "utf8");
  const at = text.indexOf("海外仓");
  const flipped = text.slice(0, at) + "海" + "内" + text.slice(at + 2);
  assert.equal([...flipped].length, [...text].length);
  const lying = await serve("/a/b/", {
    before: (request, response) => {
      if (!request.url.endsWith(changed)) return false;
      response.writeHead(200, { "content-type": "text/plain; charset=utf-8" });
      response.end(flipped);
      return true;
    },
  });
  try {
    await visit(browser, lying, {}, async (page) => {
      const found = await proofs(page, lying);
      assert.deepEqual(found[changed].slice(0, 2), ["bad", "bad"]);
      const others = Object.entries(found).filter(([source]) => source !== changed);
      assert.ok(others.length >= 4 && others.every(([, outcomes]) => outcomes.every((one) => one === "good")));
      const cell = page.locator(`[data-source="${changed}"] .outcome`).first();
      assert.match(await cell.innerText(), /^✗/);
      const status = page.locator("[data-verified]");
      assert.equal(await status.innerText(), await status.getAttribute("data-bad"));
    });
  } finally {
    lying.close();
  }
});

test("a source that can't be had is said to be unreadable, not to be good", async () => {
  const poor = await serve("/a/b/", {
    before: (request, response) => {
      if (!request.url.includes("/data/sources/")) return false;
      response.writeHead(404, { "content-type": "text/plain" });
      response.end("none");
      return true;
    },
  });
  try {
    await visit(browser, poor, { expected: (line) => /404/.test(line) }, async (page) => {
      await proofs(page, poor);
      const status = page.locator("[data-verified]");
      assert.equal(await status.innerText(), await status.getAttribute("data-unreadable"));
    });
  } finally {
    poor.close();
  }
});

test("the page about the host finds a wrong type, a missing charset and missing headers, and says what to change", async () => {
  const wrong = await serve("/a/b/", { types: { ".wasm": "application/octet-stream", ".txt": "text/plain" } });
  try {
    await visit(browser, wrong, { expected: (line) => /status of 404|Incorrect response MIME type/.test(line) }, async (page) => {
      await open(page, wrong, "about/host/");
      await page.locator("[data-act=check-host]").click();
      await page.waitForFunction(() => document.querySelectorAll("[data-outcome]").length === document.querySelectorAll("[data-check]").length);
      const found = Object.fromEntries(await page.locator("[data-check]").evaluateAll((rows) =>
        rows.map((row) => [row.dataset.check, row.querySelector("[data-outcome]").dataset.outcome])));
      for (const check of ["wasm-type", "charset", "compression", "cache-assets", "nosniff", "framing"]) {
        assert.ok(["improve", "bad"].includes(found[check]), `${check}: ${found[check]}`);
        assert.ok(await page.locator(`[data-check="${check}"] [data-mend]`).first().isVisible(), `${check}: what to change`);
      }
      for (const check of ["deep-link", "closing-slash", "not-found", "script-type"]) {
        assert.equal(found[check], "good", check);
        assert.equal(await page.locator(`[data-check="${check}"] [data-mend]:visible`).count(), 0, check);
      }
      assert.match(await page.locator('[data-check="wasm-type"]').innerText(), /application\/octet-stream/);
      const status = await page.locator("[data-checked]").innerText();
      const [good, all] = /(\d+)\/(\d+)$/.exec(status).slice(1).map(Number);
      assert.ok(good < all && good === Object.values(found).filter((one) => one === "good").length, status);
    });
  } finally {
    wrong.close();
  }
});
