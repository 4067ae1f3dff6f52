// A visit that costs the page nothing: what drives browsers for tests brings scripts of its own
// into every page (some 65 ms of compiling on a CPU 4 times slower) and makes worlds to run them
// in, which every measured page would pay for. Here a page has one script that notes and tells.

/** What a page waits for at most, in milliseconds: at 100 times the corpus a throttled visit takes minutes. */
export const PATIENCE = 600_000;

const VIEWPORT = { width: 412, height: 915, deviceScaleFactor: 1, mobile: false };
/** The function by which a page tells something. */
const TELL = "benchTell";

/**
 * Opens `url` in a context of its own: no cache, no service worker. `script` runs in the page
 * before anything else, and calls what it is given, once, with what it found out. `throttle`
 * gets the page before it is opened (`attached`).
 */
export async function bareVisit(browser, url, script, throttle = async () => {}) {
  const root = await browser.newBrowserCDPSession();
  const { browserContextId } = await root.send("Target.createBrowserContext");
  try {
    const { targetId } = await root.send("Target.createTarget", { url: "about:blank", browserContextId });
    const page = await attached(root, targetId);
    const told = page.told(TELL);
    await page.send("Runtime.enable");
    await page.send("Page.enable");
    await page.send("Runtime.addBinding", { name: TELL });
    await page.send("Emulation.setDeviceMetricsOverride", VIEWPORT);
    await page.send("Emulation.setLocaleOverride", { locale: "zh-CN" });
    await page.send("Network.setBypassServiceWorker", { bypass: true });
    // One that is kept from answering would still fetch the whole site as soon as the answer is there.
    await page.send("Page.addScriptToEvaluateOnNewDocument", { source: `{
      if (navigator.serviceWorker) navigator.serviceWorker.register = () => new Promise(() => {});
      const tell = (what) => ${TELL}(JSON.stringify(what));
      const fail = (error) => tell({ failed: String(error?.stack ?? error) });
      addEventListener("error", ({ error }) => error && fail(error));
      addEventListener("unhandledrejection", ({ reason }) => fail(reason));
      (${script})((what) => tell({ found: what }));
    }` });
    await throttle(page);
    await page.send("Page.navigate", { url });
    const { found, failed } = await told;
    if (failed) throw new Error(`${url}: ${failed}`);
    return found;
  } finally {
    await root.send("Target.disposeBrowserContext", { browserContextId });
    await root.detach();
  }
}

/**
 * A target of Chromium without a driver's session: `send` it a message, send one to `eachWorker`
 * before it starts, and what a binding is called with (`told`). Messages go through the browser's
 * session.
 */
export async function attached(root, targetId) {
  const { sessionId } = await root.send("Target.attachToTarget", { targetId, flatten: false });
  const hearing = new Map();
  let toWorkers;
  const { send, hear } = messages((message) => root.send("Target.sendMessageToTarget", { sessionId, message }), (method, params) => {
    if (method === "Runtime.bindingCalled") hearing.get(params.name)?.(JSON.parse(params.payload));
    if (method === "Target.attachedToTarget") start(params.sessionId);
  });
  root.on("Target.receivedMessageFromTarget", (event) => {
    if (event.sessionId === sessionId) hear(event.message);
  });
  // In their order; what they answer is not waited for.
  const start = (worker) => {
    const { send: tell } = messages((message) => send("Target.sendMessageToTarget", { sessionId: worker, message }));
    tell(toWorkers);
    tell("Runtime.runIfWaitingForDebugger");
  };
  return {
    send,
    eachWorker: (method) => {
      toWorkers = method;
      return send("Target.setAutoAttach", { autoAttach: true, waitForDebuggerOnStart: true, flatten: false });
    },
    told: (name) => new Promise((done, failed) => {
      const late = setTimeout(() => failed(new Error(`${name} was not called in ${PATIENCE} ms`)), PATIENCE);
      hearing.set(name, (what) => {
        clearTimeout(late);
        done(what);
      });
    }),
  };
}

/** Messages that are answered, over what carries their text; `event` gets the others. */
function messages(carry, event = () => {}) {
  const waiting = new Map();
  let last = 0;
  return {
    send: (method, params = {}) => new Promise((done, failed) => {
      last += 1;
      waiting.set(last, { done, failed: ({ message }) => failed(new Error(`${method}: ${message}`)) });
      carry(JSON.stringify({ id: last, method, params })).catch(failed);
    }),
    hear: (text) => {
      const { id, result, error, method, params } = JSON.parse(text);
      if (method) return event(method, params);
      const { done, failed } = waiting.get(id) ?? {};
      waiting.delete(id);
      if (error) failed?.(error);
      else done?.(result);
    },
  };
}
