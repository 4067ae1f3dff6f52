// Starts the app, once the page has been painted: what can be read already does not
// wait for it. Where the address asks something only the app answers, its files are asked for
// at once, and wait for the rest of the page: so this runs as soon as it is there (`async`).
//
// The page's own links name the files and their digests: the code runs as a script
// element, because only that is checked; `import` then gets the module that was checked.
const html = document.documentElement;
const code = document.querySelector('link[rel="app-code"]');
const wasm = document.querySelector('link[rel="app-wasm"]');

/** `why`: `old` browser, `load` of a file, `error` while starting. */
const failed = (why) => {
  delete html.dataset.pending;
  html.dataset.failed = why;
};
const reason = (error) => {
  if (error instanceof WebAssembly.CompileError) return "old";
  return error instanceof TypeError ? "load" : "error";
};

/** The page is there to its end. */
const whole = new Promise((done) =>
  document.readyState === "loading" ? addEventListener("DOMContentLoaded", done) : done());

const start = () => {
  const bytes = fetch(wasm.href, { integrity: wasm.dataset.integrity });
  // Told below, when the code is there.
  bytes.catch(() => {});
  const script = document.createElement("script");
  script.type = "module";
  script.src = code.href;
  script.integrity = code.integrity;
  script.onerror = () => failed("load");
  script.onload = () =>
    Promise.all([import(code.href), whole])
      .then(([app]) => app.default({ module_or_path: bytes }))
      .catch((error) => failed(reason(error)));
  document.head.append(script);
};

if (typeof WebAssembly !== "object") failed("old");
else if (location.search) start();
else whole.then(() => {
  let begun = false;
  const begin = () => {
    if (!begun) start();
    begun = true;
  };
  requestAnimationFrame(() => setTimeout(begin));
  // A tab behind others paints nothing.
  setTimeout(begin, 1000);
});

// Hits far below the window were left out of the first layout (explore.css): they follow
// now, some in each picture, so that soon no height is guessed and no task is long. Not while
// the list waits for another one: what is laid out then is laid out for nothing.
const SOME = 6;
const layOut = (left) => {
  for (const hit of left.splice(0, SOME)) hit.dataset.laid = "";
  if (left.length) requestAnimationFrame(() => layOut(left));
  else html.dataset.whole = "";
};
const layAllOut = () =>
  requestAnimationFrame(() => requestAnimationFrame(() => layOut([...document.querySelectorAll(".hits > li")])));
const isPending = () => "pending" in html.dataset;
whole.then(() => {
  if (!isPending()) return layAllOut();
  const came = new MutationObserver(() => {
    if (isPending()) return;
    came.disconnect();
    layAllOut();
  });
  came.observe(html, { attributeFilter: ["data-pending"] });
});
