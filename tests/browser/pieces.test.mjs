// Files that are fetched when an answer needs them: each once, never before, and what happens
// where one cannot be had. Runs on both kinds of sites: where texts come with the program only
// letters are fetched; `cargo xtask test --pieces` tries the other.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { IN_PIECES, hits, launch, open, option, ready, serve, total, visit } from "./site.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

const asked = (text) => "?q=" + encodeURIComponent(text);

/** What is fetched later: data, and the code that reads it. */
const LATER = /\/(?:pieces\/(?<data>.*)|app-(?<code>hearing))-[0-9a-f]{16}\.(?:bin|wasm)$/;
const later = (url) => {
  const { data, code } = LATER.exec(url)?.groups ?? {};
  return data ?? code;
};

/** A site that counts the pieces it is asked for, and refuses those whose name is `closed`. */
async function counting() {
  const counts = new Map();
  const state = { closed: null };
  const site = await serve("/a/b/", {
    before: (request, response) => {
      const name = later(request.url);
      if (!name) return false;
      counts.set(name, (counts.get(name) ?? 0) + 1);
      if (!state.closed?.test(name)) return false;
      response.writeHead(503);
      response.end();
      return true;
    },
  });
  return { ...site, counts, state };
}

async function on(task, options = {}) {
  const site = await counting();
  try {
    await visit(browser, site, options, (page, context) => task(page, site, context));
  } finally {
    site.close();
  }
}

test("nothing is fetched while nothing is asked; what is typed in letters asks for them, once", () =>
  on(async (page, site) => {
    await open(page, site);
    await page.waitForLoadState("networkidle");
    assert.deepEqual([...site.counts], []);
    await page.fill("input[name=q]", "海外仓");
    await page.waitForFunction(() => document.querySelector("mark")?.textContent === "海外仓");
    const written = await hits(page);
    assert.ok(!site.counts.has("letters") && !site.counts.has("hearing"));
    await page.fill("input[name=q]", "haiwaicang");
    await page.waitForFunction(() => /拼音/.test(document.querySelector(".why")?.textContent));
    assert.deepEqual((await hits(page)).sort(), written.sort());
    await page.fill("input[name=q]", "kuajing");
    await page.waitForFunction(() => document.querySelector("mark")?.textContent === "跨境");
    assert.equal(site.counts.get("letters"), 1);
    assert.equal(site.counts.get("hearing"), 1);
    assert.ok([...site.counts.values()].every((times) => times === 1), JSON.stringify([...site.counts]));
  }));

test("a page whose address asks is ready when its answer is whole", () =>
  on(async (page, site) => {
    await page.goto(site.url + asked("hwc"));
    await ready(page);
    assert.equal(await page.getAttribute("[data-results]", "data-answer"), "hits");
    assert.equal(await page.textContent("[data-results] mark >> nth=0"), "海外仓");
    assert.ok((await total(page)) > 0);
    // What is listed below the first hits may be on its way.
    await page.waitForFunction(() => !document.querySelector("[data-results]").hasAttribute("aria-busy"));
  }));

for (const [what, closed] of [["what", /./], ["code that", /hearing/]]) test(`${what} could not be had is told, and fetched again when asked`, () =>
  on(async (page, site) => {
    site.state.closed = closed;
    await page.goto(site.url + asked("hwc"));
    await ready(page);
    assert.match(await page.textContent(".results [role=alert]"), /没有取到/);
    assert.equal(await page.locator(".empty").count(), 0, "nothing is said of the texts");
    // What needs nothing of it is answered whole; in pieces every list needs words.
    await page.click("[data-act=clear]:visible");
    if (!IN_PIECES || !closed.test("clauses-0")) await page.waitForFunction(() => !document.querySelector(".results [role=alert]"));
    await page.fill("input[name=q]", "haiwaicang");
    // The alert about the list before stays until these words are asked for.
    await page.waitForURL((url) => url.searchParams.get("q") === "haiwaicang");
    await page.waitForSelector(".results [data-results]:not([aria-busy])", { state: "attached" });
    await page.waitForSelector(".results [role=alert]");
    site.state.closed = null;
    await page.click("[data-act=try-again]");
    await page.waitForSelector("[data-results] mark");
    assert.equal(await page.locator(".results [role=alert]").count(), 0);
    assert.equal(await page.textContent("[data-results] mark >> nth=0"), "海外仓");
  }, { expected: (line) => /503|integrity|Failed to fetch/i.test(line) }));

for (const part of ["pieces/", "app-hearing"]) test(`a host that sends a page in place of ${part} does not break the app`, async () => {
  const site = await serve("/a/b/", {
    before: (request, response) => {
      if (!request.url.includes(part)) return false;
      response.writeHead(200, { "content-type": "text/html" });
      response.end("<!doctype html><title>404</title>");
      return true;
    },
  });
  try {
    await visit(browser, site, { expected: (line) => /integrity|fetch/i.test(line) }, async (page) => {
      await open(page, site, asked("hwc"));
      assert.match(await page.textContent(".results [role=alert]"), /没有取到/);
      assert.equal(await page.locator(".empty").count(), 0, "nothing is said of the texts");
      assert.equal(await page.getAttribute("html", "data-failed"), null);
    });
  } finally {
    site.close();
  }
});

test("filters, a shortlist and a file to take away have every word", () =>
  on(async (page, site) => {
    await open(page, site);
    const label = option(page, "district", "120118");
    await label.locator("input").check({ force: true });
    await page.waitForFunction(() => new URL(location).searchParams.get("district") === "120118");
    await page.waitForFunction(() => document.querySelectorAll("[data-results] .why").length > 0);
    // The page came with more hits than it lists; these are all there.
    assert.equal((await hits(page)).length, await total(page));
    assert.equal(await page.locator("[data-act=more]").count(), 0);
    const first = page.locator("[data-results] [data-clause]").first();
    assert.ok((await first.locator("h3").innerText()).length > 3);
    assert.ok((await first.locator(".hit-text").innerText()).length > 10);
    await first.locator("[data-act=list]").click();
    await page.waitForSelector(".shortlist li");
    assert.ok((await page.textContent(".shortlist li")).length > 5);
    const [file] = await Promise.all([page.waitForEvent("download"), page.locator("[data-of=answer] [data-act=json]").click()]);
    const stream = await file.createReadStream();
    let text = "";
    for await (const part of stream) text += part;
    const taken = JSON.parse(text).clauses;
    assert.equal(taken.length >= (await total(page)), true);
    assert.ok(taken.every((clause) => clause.text.length > 0));
  }));

test("scripts off, it is told how many hits the page does not list, and where they stand", { skip: !IN_PIECES }, async () => {
  const site = await serve();
  try {
    await visit(browser, site, { javaScriptEnabled: false }, async (page) => {
      await page.goto(site.url);
      const listed = await page.locator("[data-results] [data-clause]").count();
      const told = page.locator("[data-results] ~ .no-start");
      assert.ok(await told.isVisible());
      assert.equal(Number(/\d+/.exec(await told.innerText())[0]), (await total(page)) - listed);
      assert.ok(await page.locator("footer").getByText("收录文件").isVisible());
    });
  } finally {
    await site.close();
  }
});

test("a long list that came with the page goes on behind what is there", { skip: !IN_PIECES }, () =>
  on(async (page, site) => {
    await open(page, site);
    const listed = () => page.$$eval("[data-results] [data-clause]", (hits) => hits.map((hit) => hit.dataset.clause));
    const came = await listed();
    const left = (await total(page)) - came.length;
    assert.ok(left > 0 && came.length > 0);
    assert.match(await page.textContent("[data-act=more]"), new RegExp(String(left)));
    await page.click("[data-act=more]");
    await page.waitForFunction((before) => document.querySelectorAll("[data-results] [data-clause]").length > before, came.length);
    const more = await listed();
    assert.deepEqual(more.slice(0, came.length), came);
    assert.equal(new Set(more).size, more.length);
  }));

test("while the words of an answer in the address hang, the page keeps what it came with, and says that it waits", { skip: !IN_PIECES }, () =>
  on(async (page, site) => {
    await page.route("**/pieces/clauses-*", () => {});
    await page.goto(site.url + asked("海外仓"));
    // As long as the page has patience (boot.js).
    await page.waitForSelector("html[data-failed=slow]");
    const [shown, came] = await page.evaluate(async () => {
      const read = (page) => ({
        hits: [...page.querySelectorAll("[data-results] [data-clause]")].map((hit) => hit.dataset.clause),
        total: page.querySelector(".total").textContent,
      });
      const file = await (await fetch(location.pathname)).text();
      return [read(document), read(new DOMParser().parseFromString(file, "text/html"))];
    });
    assert.ok(came.hits.length > 0);
    assert.deepEqual(shown, came);
    assert.ok(await page.locator("[data-results] [data-clause]").first().isVisible());
    assert.ok(await page.locator(".chips").isHidden());
    assert.ok(await page.locator(".no-start").first().isVisible());
  }));
