// Old browsers, forbidding ones, and ones with company in the page: readable, and
// one line that says what is missing and why.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { hits, launch, open, ready, serve, visit } from "./site.mjs";

let site, browser;
before(async () => { [site, browser] = [await serve(), await launch()]; });
after(async () => { await browser?.close(); site?.close(); });

/** The page is whole, and its one line gives this reason and no other. */
async function readable(page, reason) {
  await page.waitForFunction(() => !("pending" in document.documentElement.dataset));
  assert.ok(await page.locator("[data-results] [data-clause]").first().isVisible());
  const line = page.locator(".no-start");
  await line.waitFor();
  assert.match(await line.innerText(), /组合筛选和自由搜索暂不可用/);
  assert.equal(await page.locator(".no-start .reason:visible").count(), 1);
  assert.match(await line.innerText(), reason);
  await page.locator('main a[href$="districts/120118/"]').first().click();
  await page.waitForURL(/districts\/120118\/$/);
  assert.match(await page.textContent("h1"), /静海区/);
}

test("scripts off", () =>
  visit(browser, site, { javaScriptEnabled: false }, async (page) => {
    await page.goto(`${site.url}?district=120118`);
    assert.match(await page.locator(".no-start").innerText(), /脚本没有运行/);
    await page.goto(`${site.url}about/verify/`);
    assert.ok(await page.locator(".no-start").isVisible());
    assert.ok(await page.locator(".needs-app").isHidden());
  }));

test("WebAssembly blocked", () =>
  visit(browser, site, {}, async (page) => {
    await page.addInitScript(() => { delete window.WebAssembly; });
    await page.goto(`${site.url}?district=120118`);
    await readable(page, /WebAssembly/);
  }));

test("a browser that refuses the WASM", () =>
  visit(browser, site, {}, async (page) => {
    await page.addInitScript(() => {
      const refuse = () => Promise.reject(new WebAssembly.CompileError("not here"));
      WebAssembly.instantiateStreaming = refuse;
      WebAssembly.instantiate = refuse;
    });
    await page.goto(site.url);
    await readable(page, /WebAssembly/);
  }));

test("a browser without modules, as it sees the page", () =>
  visit(browser, site, {}, async (page) => {
    await page.addInitScript(() => { delete HTMLScriptElement.prototype.noModule; });
    await page.route(site.url + "?*", async (route) => {
      const answer = await route.fetch();
      const html = (await answer.text()).replace(/<script type="module".*?<\/script>/, "").replace(/<link rel="app-.*?>/g, "");
      await route.fulfill({ response: answer, body: html });
    });
    await page.goto(`${site.url}?district=120118`);
    await readable(page, /版本较旧/);
  }));

test("an error at the start", () =>
  visit(browser, site, { expected: (line) => /panicked|RuntimeError|unreachable|broken/.test(line) }, async (page) => {
    await page.addInitScript(() => {
      const { get } = Object.getOwnPropertyDescriptor(Element.prototype, "innerHTML");
      Object.defineProperty(Element.prototype, "innerHTML", { get, set() { throw new Error("broken by an extension"); } });
    });
    await page.goto(`${site.url}?district=120118`);
    await readable(page, /启动时出错|还没有下载完/);
  }));

test("a script of someone else that throws changes nothing", () =>
  visit(browser, site, { expected: (line) => /not ours/.test(line) }, async (page) => {
    await page.addInitScript(() => { throw new Error("not ours"); });
    await open(page, site);
  }));

test("storage denied", () =>
  visit(browser, site, { serviceWorkers: "allow" }, async (page) => {
    await page.addInitScript(() => {
      const denied = { get() { throw new DOMException("denied", "SecurityError"); } };
      for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) Object.defineProperty(window, name, denied);
      Object.defineProperty(document, "cookie", denied);
      ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException("denied", "SecurityError"));
    });
    await open(page, site);
    await page.locator('[data-tile="120118"]').click();
    await page.waitForURL(/district=120118/);
    assert.equal((await hits(page)).length, 5);
    assert.match(await page.locator(".offline-line").innerText(), /不可用/);
  }));

test("no room to keep the site", () =>
  visit(browser, site, { serviceWorkers: "allow", expected: (line) => /Quota|ServiceWorker/i.test(line) }, async (page, context) => {
    const devtools = await context.newCDPSession(page);
    await devtools.send("Storage.overrideQuotaForOrigin", { origin: new URL(site.url).origin, quotaSize: 10_000 });
    await open(page, site);
    await page.waitForFunction(() => /没有足够的存储空间/.test(document.querySelector(".offline-line").textContent));
    await page.goto(`${site.url}parks/`);
    await ready(page);
  }));

/** What translators, password managers and readers do to a page before the app. */
const COMPANY = {
  "words wrapped by a translator": () => {
    for (const node of document.querySelectorAll("h1, h2, main p, main a")) {
      const font = document.createElement("font");
      font.append(...node.childNodes);
      node.append(font);
    }
  },
  "elements between the app's own": () => {
    for (const node of document.querySelectorAll("main section, form, li")) node.prepend(document.createElement("x-company"));
  },
  "boxes around and beside the app": () => {
    const box = document.createElement("div");
    document.body.append(box);
    box.append(document.getElementById("app"));
    document.documentElement.append(document.createElement("x-company"));
  },
};
for (const [name, company] of Object.entries(COMPANY)) {
  test(`in company: ${name}`, () =>
    visit(browser, site, {}, async (page) => {
      let release;
      const held = new Promise((resolve) => { release = resolve; });
      await page.route("**/*.wasm", async (route) => { await held; await route.continue(); });
      await page.goto(site.url, { waitUntil: "commit" });
      await page.waitForFunction(() => document.readyState !== "loading");
      await page.evaluate(company);
      release();
      await ready(page);
      await page.locator('[data-tile="120118"]').click();
      await page.waitForURL(/district=120118/);
      assert.equal((await hits(page)).length, 5);
    }));
}

test("with a query the list comes without moving what stands around it", () =>
  visit(browser, site, {}, async (page) => {
    await page.addInitScript(() => {
      window.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) window.shift += entry.value;
      }).observe({ type: "layout-shift", buffered: true });
    });
    for (const search of ["?district=120118", "?q=海外仓", "?belt=bicycle&agency=customs", "?colour=red"]) {
      await open(page, site, search);
      const shift = await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(window.shift), 100))));
      assert.ok(shift < 0.02, `${search}: ${shift}`);
    }
  }));

test("focus, selection, scroll and opened details outlive the take-over", () =>
  visit(browser, site, { viewport: { width: 800, height: 600 } }, async (page) => {
    let release;
    const held = new Promise((resolve) => { release = resolve; });
    await page.route("**/*.wasm", async (route) => { await held; await route.continue(); });
    await page.goto(`${site.url}documents/measures-2021/`, { waitUntil: "commit" });
    await page.waitForFunction(() => document.readyState !== "loading");
    const link = page.locator("main .whole-text a").nth(3);
    await link.focus();
    await page.evaluate(() => scrollTo(0, 900));
    const before = await page.evaluate(() => [scrollY, document.activeElement.href, document.activeElement.textContent]);
    release();
    await ready(page);
    assert.deepEqual(await page.evaluate(() => [scrollY, document.activeElement.href, document.activeElement.textContent]), before);
  }));

test("inside another page there is no frame of our own", () =>
  visit(browser, site, {}, async (page) => {
    await page.goto(`${site.url}?embed=1&district=120118`);
    await ready(page);
    assert.ok(await page.locator("header.site-header").isHidden());
    assert.equal((await hits(page)).length, 5);
    assert.match(await page.locator("footer").innerText(), /以官方发布文本为准/);
  }));

test("a filtered view asks search engines to pass by; the whole list does not", () =>
  visit(browser, site, {}, async (page) => {
    const robots = () => page.locator("meta[name=robots]").count();
    await open(page, site, "?district=120118");
    assert.equal(await robots(), 1);
    await open(page, site);
    assert.equal(await robots(), 0);
    await page.locator('[data-tile="120118"]').click();
    await page.waitForURL(/district=120118/);
    assert.equal(await robots(), 1);
  }));

test("nothing leaves the site: no cookie, no storage of the app's own", () =>
  visit(browser, site, {}, async (page, context) => {
    await open(page, site);
    await page.locator('[data-tile="120118"]').click();
    await page.waitForURL(/district=120118/);
    assert.deepEqual(await context.cookies(), []);
    assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
  }));
