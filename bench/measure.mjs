// One page, opened and measured in Chromium. Every visit is a first one: a context of
// its own, no cache, no service worker.
import { chromium } from "playwright-core";
import { attached, bareVisit, PATIENCE } from "./visit.mjs";

/** A mid-range phone on a slow mobile network, as Lighthouse's slow 4G: Chromium's own throttling. */
export const THROTTLE = { download: 1_600_000, upload: 750_000, latency: 150, cpu: 4 };

const PHONE = { line: true, cpu: true };
/** A phone whose line is no matter. */
export const SLOW_CPU = { cpu: true };
/** Nothing throttled. */
export const FREE = {};

/** What the first answer is asked for. */
export const FIRST_QUERY = "海外仓";

/** What a trace tells of. */
const TRACED = ["devtools.timeline", "blink.user_timing", "v8", "disabled-by-default-v8.compile", "toplevel"];

export const launch = () => chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
    // The window's own pages, two a context, which would be started beside every visit.
    "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup",
    // Memory is told at once instead of after the next collection, whenever that is.
    "--enable-blink-features=ForceEagerMeasureMemory"],
});

/** What slows a page down: `line`, `cpu`: as a phone's. */
const throttled = ({ line = false, cpu = false }) => async ({ send, eachWorker }) => {
  if (line) {
    await send("Network.enable");
    await send("Network.emulateNetworkConditions", {
      offline: false, latency: THROTTLE.latency,
      downloadThroughput: THROTTLE.download / 8, uploadThroughput: THROTTLE.upload / 8,
    });
    // A worker's line is its page's only where its network is watched.
    await eachWorker("Network.enable");
  }
  if (cpu) await send("Emulation.setCPUThrottlingRate", { rate: THROTTLE.cpu });
};

/** Runs in the page: tells when there is something to see. */
function content(tell) {
  new PerformanceObserver((list, observer) => {
    const [paint] = list.getEntriesByName("first-contentful-paint");
    if (!paint) return;
    observer.disconnect();
    tell(paint.startTime);
  }).observe({ type: "paint", buffered: true });
}

/**
 * Runs in the page: tells when the first answer is painted, and what was needed for it. A page
 * says so by a mark; this product's, whose list waits unseen (`data-pending`), by taking one away.
 */
function answer(tell) {
  let pending = false;
  const isThere = () => {
    const marks = document.documentElement.dataset;
    pending ||= "pending" in marks;
    return "answered" in marks || marks.app === "ready" || (pending && !("pending" in marks) && !("failed" in marks));
  };
  // The task after a frame finds it drawn: the frame that is being drawn, where the mark is made
  // in one, else the next.
  let drawing = false;
  const afterFrame = (call) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = call;
    port2.postMessage(null);
  };
  const requestFrame = requestAnimationFrame;
  globalThis.requestAnimationFrame = (call) => requestFrame((time) => {
    if (!drawing) afterFrame(() => { drawing = false; });
    drawing = true;
    call(time);
  });
  const observer = new MutationObserver(() => {
    if (!isThere()) return;
    observer.disconnect();
    const ready = performance.now();
    const painted = () => {
      performance.mark("answered");
      const entries = (kind) => performance.getEntriesByType(kind).map(({ name, startTime, duration }) => ({ name, from: startTime, to: startTime + duration }));
      // From the last byte needed until ready: what came later was not needed. Nothing to
      // tell where a worker fetches parts of the index as they are asked for.
      const needed = performance.getEntriesByType("resource").map(({ responseEnd }) => responseEnd).filter((end) => end <= ready);
      tell({
        answer: performance.now(),
        then: Date.now(),
        ready: globalThis.bench?.streams ? null : ready - Math.max(...needed),
        paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
        files: entries("resource"), measures: entries("measure"),
      });
    };
    if (drawing) afterFrame(painted);
    else requestFrame(() => afterFrame(painted));
  });
  observer.observe(document, { subtree: true, attributes: true, attributeFilter: ["data-app", "data-answered", "data-pending"] });
}

const askedFirst = (site) => `${site.url}?q=${encodeURIComponent(FIRST_QUERY)}`;

/** Milliseconds from navigation to the first content of the page that lists everything. */
export const firstContent = (browser, site) => bareVisit(browser, site.url, content, throttled(PHONE));

/**
 * From navigation, with a query in the address, to its painted answer; what it took
 * from the last byte that was needed; and the files sent until then.
 */
export async function firstAnswer(browser, site, how = PHONE) {
  site.asked();
  const { answer: time, ready, then } = await bareVisit(browser, askedFirst(site), answer, throttled(how));
  // What the picture is followed by at once was not needed for it.
  return { answer: time, ready, files: [...new Set(site.asked(then))] };
}

/** The same with Chromium's own trace of it, into a file; and what the page itself knows of times. */
export async function tracedAnswer(browser, site, file, how = SLOW_CPU) {
  await browser.startTracing(undefined, { path: file, categories: TRACED });
  const told = await bareVisit(browser, askedFirst(site), answer, throttled(how));
  await browser.stopTracing();
  return told;
}

/** Runs in every page before anything else. */
function watch() {
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
}

/** A page that is asked many things, with nothing throttled. */
async function visit(browser, task) {
  const context = await browser.newContext({ viewport: { width: 412, height: 915 }, locale: "zh-CN", serviceWorkers: "block" });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const errors = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.addInitScript(watch);
    const result = await task(page, await context.newCDPSession(page));
    if (errors.length > 0) throw new Error(`${page.url()}: ${errors.join("; ")}`);
    return result;
  } finally {
    await context.close();
  }
}

/** Unhurried, with the calls of page.mjs, which `adapt` gives to a page without them. */
const unhurried = (browser, site, adapt, task) => visit(browser, async (page, devtools) => {
  await page.goto(site.url, { waitUntil: "commit" });
  await page.waitForFunction(() => document.documentElement.dataset.app === "ready" || "answered" in document.documentElement.dataset);
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
export async function session(browser, site, queries, adapt) {
  const { ready } = await bareVisit(browser, site.url, answer);
  return unhurried(browser, site, adapt, async (page, devtools) => {
    const times = await page.evaluate(timed, queries);
    return { ready, ...times, memory: await memory(browser, page, devtools) };
  });
}

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
    wasm += await wasmBytes((await attached(root, targetId)).send);
  }
  await root.detach();
  return heap + wasm;
}

/** The size of every WebAssembly.Memory that is alive in a worker, which has no session of its own in Playwright. */
async function wasmBytes(send) {
  const { result } = await send("Runtime.evaluate", { expression: "WebAssembly.Memory.prototype" });
  const { objects } = await send("Runtime.queryObjects", { prototypeObjectId: result.objectId });
  const sum = await send("Runtime.callFunctionOn", {
    objectId: objects.objectId, returnByValue: true,
    functionDeclaration: "function () { return this.reduce((sum, memory) => sum + memory.buffer.byteLength, 0); }",
  });
  return sum.result.value;
}
