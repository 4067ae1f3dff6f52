// Before the first paint: marks on <html> that the styles ask for. After the page
// is there: starts the app. An old browser that cannot read this file keeps the
// page as it is, complete without scripts.
(() => {
  const html = document.documentElement;
  const self = document.currentScript;
  // A lost page asks for this file at several depths.
  if ("js" in html.dataset) return;
  html.dataset.js = "";

  const home = new URL("./", self.src);
  if (html.dataset.page === "lost") {
    const base = document.createElement("base");
    base.href = home.pathname;
    document.head.prepend(base);
    html.dataset.root = home.pathname;
  }

  // The list waits unseen until the app has read what the address asks.
  if (html.dataset.page === "explore" && location.search.length > 1) html.dataset.pending = "";

  const failed = () => {
    delete html.dataset.pending;
    if (html.dataset.app !== "ready") html.dataset.failed = "";
  };
  setTimeout(failed, 5000);

  // The app does not replace an input in which a word is being composed.
  addEventListener("compositionstart", () => (html.dataset.composing = ""));
  addEventListener("compositionend", () => delete html.dataset.composing);

  addEventListener("DOMContentLoaded", () => {
    // The icon stays where it is while the address below it changes.
    for (const icon of document.querySelectorAll('link[rel="icon"]')) icon.href = icon.href;
    import(new URL(html.dataset.script, home))
      .then((app) => app.default({ module_or_path: new URL(html.dataset.wasm, home) }))
      .catch(failed);
  });
})();
