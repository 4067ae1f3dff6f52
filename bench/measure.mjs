// One page, opened and measured in Chromium. Every visit is a first one: a context of
// its own, no cache, no service worker.
import { chromium } from "playwright-core";

/** A mid-range phone on a slow mobile network, as Lighthouse's slow 4G: Chromium's own throttling. */
export const THROTTLE = { download: 1_600_000, upload: 750_000, latency: 150, cpu: 4 };

const PHONE = { line: true, cpu: true };
/** A phone whose line is no matter. */
export const SLOW_CPU = { cpu: true };
/** Nothing throttled. */
export const FREE = {};

/** What the first answer is asked for. */
export const FIRST_QUERY = "海外仓";

/** At 100 times the corpus a throttled visit takes minutes. */
const PATIENCE = 600_000;

export const launch = () => chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
    // The window's own pages, two a context, which would be started beside every visit.
    "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup",
    // Memory is told at once instead of after the next collection, whenever that is.
    "--enable-blink-features=ForceEagerMeasureMemory"],
});

/** Runs in every page before anything else: notes when the first answer is painted. */
function watch() {
  const ready = () => document.documentElement.dataset.app === "ready" || "answered" in document.documentElement.dataset;
  const note = () => {
    if (!ready()) return;
    observer.disconnect();
    globalThis.readyAt = performance.now();
    // The frame that shows it has been drawn when the task after its callbacks runs.
    requestAnimationFrame(() => setTimeout(() => { globalThis.answeredAt = performance.now(); }));
  };
  // From the last byte needed until ready: what came later was not needed. Nothing to
  // tell where a worker fetches parts of the index as they are asked for.
  globalThis.tail = () => {
    if (globalThis.bench?.streams) return { ready: null };
    const ends = performance.getEntriesByType("resource").map((entry) => entry.responseEnd).filter((end) => end <= globalThis.readyAt);
    return { ready: globalThis.readyAt - Math.max(...ends) };
  };
  // What WASM holds is told by nobody: its memories are noted when they are made. (Asked for the
  // objects of that kind, Chromium never answers where a program shares its table of functions.)
  const memories = new Set();
  const keep = (made) => {
    const { exports } = made.instance ?? made;
    for (const one of Object.values(exports ?? {})) if (one instanceof WebAssembly.Memory) memories.add(one);
    return made;
  };
  for (const way of ["instantiate", "instantiateStreaming"]) {
    const make = WebAssembly[way].bind(WebAssembly);
    WebAssembly[way] = async (...from) => keep(await make(...from));
  }
  WebAssembly.Instance = new Proxy(WebAssembly.Instance, { construct: (made, from) => keep(new made(...from)) });
  globalThis.wasmBytes = () => [...memories].reduce((sum, memory) => sum + memory.buffer.byteLength, 0);
  const observer = new MutationObserver(note);
  observer.observe(document, { subtree: true, attributes: true, attributeFilter: ["data-app", "data-answered"] });
}

/** `line`, `cpu`: as slow as a phone's. */
async function visit(browser, task, { line = false, cpu = false } = {}) {
  const context = await browser.newContext({ viewport: { width: 412, height: 915 }, locale: "zh-CN", serviceWorkers: "block" });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const errors = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.addInitScript(watch);
    const devtools = await context.newCDPSession(page);
    if (line) {
      await devtools.send("Network.enable");
      await devtools.send("Network.emulateNetworkConditions", {
        offline: false, latency: THROTTLE.latency,
        downloadThroughput: THROTTLE.download / 8, uploadThroughput: THROTTLE.upload / 8,
      });
    }
    if (cpu) await devtools.send("Emulation.setCPUThrottlingRate", { rate: THROTTLE.cpu });
    const result = await task(page, devtools);
    if (errors.length > 0) throw new Error(`${page.url()}: ${errors.join("; ")}`);
    return result;
  } finally {
    await context.close();
  }
}

/** Milliseconds from navigation to the first content of the page that lists everything. */
export const firstContent = (browser, site) => visit(browser, async (page) => {
  await page.goto(site.url, { waitUntil: "commit" });
  const paint = await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime);
  return paint.jsonValue();
}, PHONE);

/**
 * From navigation, with a query in the address, to its painted answer; what it took
 * from the last byte that was needed; and the files sent until then.
 */
export const firstAnswer = (browser, site, how = PHONE) => visit(browser, async (page) => {
  site.asked();
  await page.goto(`${site.url}?q=${encodeURIComponent(FIRST_QUERY)}`, { waitUntil: "commit" });
  const times = await page.waitForFunction(() => globalThis.answeredAt && { answer: globalThis.answeredAt, ...globalThis.tail() });
  return { ...(await times.jsonValue()), files: [...new Set(site.asked())] };
}, how);

/** Unhurried, with the calls of page.mjs, which `adapt` gives to a page without them. */
const unhurried = (browser, site, adapt, task) => visit(browser, async (page, devtools) => {
  await page.goto(site.url, { waitUntil: "commit" });
  await page.waitForFunction(() => globalThis.answeredAt);
  if (adapt) await page.evaluate(adapt);
  return task(page, devtools);
});

/** The first ten hits of every query. */
export const answers = (browser, site, queries, adapt) => unhurried(browser, site, adapt, (page) =>
  page.evaluate(async (queries) => {
    const answers = [];
    for (const query of queries) answers.push(await globalThis.bench.first(query));
    return answers;
  }, queries));

/** Start, every query, every count, memory. */
export const session = (browser, site, queries, adapt) => unhurried(browser, site, adapt, async (page, devtools) => {
  const { ready } = await page.evaluate(() => globalThis.tail());
  const times = await page.evaluate(timed, queries);
  return { ready, ...times, memory: await memory(browser, page, devtools) };
});

/** Runs in the page: every query in each of the ways that there are. The first pass over them warms up. */
async function timed(queries) {
  const { bench } = globalThis;
  const turn = () => new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = done;
    port2.postMessage(null);
  });
  const each = async (call) => {
    const times = [];
    for (const query of queries) {
      await turn();
      const start = performance.now();
      await call(query);
      times.push(performance.now() - start);
    }
    return times;
  };
  // Until the list is laid out: reading a height makes the browser do it at once.
  const shown = async (query) => {
    await bench.answer(query);
    document.body.offsetHeight;
  };
  // Where the page tells the engine's time by itself, it does so in passing.
  const told = [];
  for (const query of queries) await shown(query);
  const answer = await each(async (query) => {
    await shown(query);
    if (bench.engine) told.push(bench.engine());
  });
  const engine = bench.query ? await each(bench.query) : told.filter(Number.isFinite);
  // The first time some peers load what they count.
  if (bench.counts) await bench.counts(queries[0]);
  // Where the page tells the engine's time, its answers are counted already.
  const counts = bench.counts ? await each(bench.counts) : told.filter(Number.isFinite);
  return { answer, engine, counts };
}

/**
 * Bytes after a collection, as Chromium tells them for the page and its workers. It
 * leaves out what WASM holds, which is therefore looked up and added.
 */
async function memory(browser, page, devtools) {
  await devtools.send("HeapProfiler.collectGarbage");
  const heap = await page.evaluate(async () => (await performance.measureUserAgentSpecificMemory()).bytes);
  let wasm = await page.evaluate(() => globalThis.wasmBytes());
  const root = await browser.newBrowserCDPSession();
  const { targetInfos } = await root.send("Target.getTargets");
  for (const { targetId } of targetInfos.filter(({ type, url }) => type === "worker" && url.startsWith(page.url()))) {
    wasm += await inTarget(root, targetId, wasmBytes);
  }
  await root.detach();
  return heap + wasm;
}

/** The size of every WebAssembly.Memory that is alive in a worker. */
async function wasmBytes(send) {
  const { result } = await send("Runtime.evaluate", { expression: "WebAssembly.Memory.prototype" });
  const { objects } = await send("Runtime.queryObjects", { prototypeObjectId: result.objectId });
  const sum = await send("Runtime.callFunctionOn", {
    objectId: objects.objectId, returnByValue: true,
    functionDeclaration: "function () { return this.reduce((sum, memory) => sum + memory.buffer.byteLength, 0); }",
  });
  return sum.result.value;
}

/** A worker has no session of its own in Playwright: messages go through the browser's. */
async function inTarget(root, targetId, task) {
  const { sessionId } = await root.send("Target.attachToTarget", { targetId, flatten: false });
  const waiting = new Map();
  root.on("Target.receivedMessageFromTarget", ({ message }) => {
    const { id, result } = JSON.parse(message);
    waiting.get(id)?.(result);
  });
  let last = 0;
  const send = (method, params) => new Promise((resolve) => {
    last += 1;
    waiting.set(last, resolve);
    root.send("Target.sendMessageToTarget", { sessionId, message: JSON.stringify({ id: last, method, params }) });
  });
  return task(send);
}
