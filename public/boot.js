// Before the first paint: marks on <html> that the styles ask for; then it starts the app. Written
// so that a browser of 2012 reads it: it is then told what it lacks, and keeps the page, which is
// complete without scripts.
//
// Where the address asks something that only the app answers, its files are asked for at once, and
// it begins when there is something to see, however much of the page is still to come; else they
// are asked for once the page has been painted: what can be read already does not wait. The page's
// own links name the files and their digests. The code runs as a script element, because only that
// is checked, and calls back with what starts the WASM.
(function () {
  var html = document.documentElement;
  html.setAttribute("data-js", "");

  if (/[?&]embed=1(&|$)/.test(location.search)) html.setAttribute("data-embed", "");

  // The app does not write into an input in which a word is being composed.
  addEventListener("compositionstart", function () { html.setAttribute("data-composing", ""); });
  addEventListener("compositionend", function () { html.removeAttribute("data-composing"); });

  /** Does something once the page is there to its end. */
  function whenWhole(then) {
    if (document.readyState === "loading") addEventListener("DOMContentLoaded", then);
    else then();
  }

  /** `why`: `old` browser, `load` of a file, `error` while starting, `slow`. */
  function failed(why) {
    html.removeAttribute("data-pending");
    if (html.getAttribute("data-app") !== "ready") html.setAttribute("data-failed", why);
  }
  function reason(error) {
    if (error instanceof WebAssembly.CompileError) return "old";
    return error instanceof TypeError ? "load" : "error";
  }
  function link(rel) {
    return document.querySelector("link[rel=" + rel + "]");
  }

  function start() {
    var wasm = link("app-wasm");
    var code = link("app-code");
    var bytes = fetch(wasm.href, { integrity: wasm.getAttribute("data-integrity") });
    // Told below, when the code is there.
    bytes.catch(function () {});
    window.policyExplorer = function (run) {
      function take() {
        run({ module_or_path: bytes }).catch(function (error) { failed(reason(error)); });
      }
      if (document.readyState === "loading") whenPainted(take);
      else take();
    };
    var script = document.createElement("script");
    script.type = "module";
    script.src = code.href;
    script.integrity = code.integrity;
    script.onerror = function () { failed("load"); };
    document.head.appendChild(script);
  }

  /** Does something once there is something to see. */
  function whenPainted(then) {
    var done = false;
    function once() {
      if (!done) then();
      done = true;
    }
    requestAnimationFrame(function () { setTimeout(once); });
    // A tab behind others paints nothing.
    setTimeout(once, document.hidden ? 0 : 1000);
  }

  function begin() {
    setTimeout(function () { if (!html.hasAttribute("data-failed")) failed("slow"); }, 5000);
    if (!location.search) return whenWhole(function () { whenPainted(start); });
    // What depends on the address waits unseen until the app has read what it asks.
    if (/^(explore|parks)$/.test(html.getAttribute("data-page"))) html.setAttribute("data-pending", "");
    start();
  }

  if ("noModule" in document.createElement("script") && typeof WebAssembly === "object") begin();
  else failed("old");

  // How the reader wants pages to look; src/browser/storage.rs writes it. Behind what asks for the
  // program: a browser takes a while to open its storage.
  try {
    var display = localStorage.getItem("policy-explorer-display");
    if (display) html.setAttribute("data-display", display);
  } catch (refused) {
    // A browser may refuse storage: the page looks as for everyone.
  }

  // Hits far below the window were left out of the first layout (explore.css): they follow
  // now, some in each picture, so that soon no height is guessed and no task is long. Not while
  // the list waits for another one: what is laid out then is laid out for nothing.
  var SOME = 6;
  function layOut(left) {
    left.splice(0, SOME).forEach(function (hit) { hit.setAttribute("data-laid", ""); });
    if (left.length) requestAnimationFrame(function () { layOut(left); });
    else html.setAttribute("data-whole", "");
  }
  function layAllOut() {
    if (window.requestAnimationFrame) requestAnimationFrame(function () {
      requestAnimationFrame(function () { layOut([].slice.call(document.querySelectorAll(".hits > li"))); });
    });
  }

  // Icon and manifest stay where they are while the address above them changes. Styles that the
  // first screen does without come now.
  function settle() {
    [].forEach.call(document.querySelectorAll("[rel=app-style], [rel~=icon], [rel=manifest]"), function (link) {
      link.href = link.href;
      if (link.rel === "app-style") link.rel = "stylesheet";
    });
  }

  /** What is seen first is seen: the page as it came, or the answer that was asked for. */
  function shown() {
    settle();
    layAllOut();
  }
  function isPending() {
    return html.hasAttribute("data-pending");
  }
  whenWhole(function () {
    if (!isPending()) return shown();
    var came = new MutationObserver(function () {
      if (isPending()) return;
      came.disconnect();
      // Once it is painted.
      setTimeout(shown);
    });
    came.observe(html, { attributes: true, attributeFilter: ["data-pending"] });
  });
})();
