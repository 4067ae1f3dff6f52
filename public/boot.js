// Before the first paint: marks on <html> that the styles ask for. Written so that
// a browser of 2012 reads it: it is then told what it lacks, and keeps the page,
// which is complete without scripts. What starts the app is start.js.
(function () {
  var html = document.documentElement;
  html.setAttribute("data-js", "");

  // How the reader wants pages to look; src/browser/storage.rs writes it.
  try {
    var display = localStorage.getItem("policy-explorer-display");
    if (display) html.setAttribute("data-display", display);
  } catch (refused) {
    // A browser may refuse storage: the page looks as for everyone.
  }

  // What depends on the address waits unseen until the app has read what it asks; not where
  // start.js, which may have run before this, knows that it never will.
  if (/^(explore|parks)$/.test(html.getAttribute("data-page")) && location.search && !html.hasAttribute("data-failed")) {
    html.setAttribute("data-pending", "");
  }

  if (/[?&]embed=1(&|$)/.test(location.search)) html.setAttribute("data-embed", "");

  function failed(why) {
    html.removeAttribute("data-pending");
    if (html.getAttribute("data-app") !== "ready") html.setAttribute("data-failed", why);
  }
  // Without modules start.js is not even read.
  if (!("noModule" in document.createElement("script"))) failed("old");
  else setTimeout(function () { if (!html.hasAttribute("data-failed")) failed("slow"); }, 5000);

  // The app does not write into an input in which a word is being composed.
  addEventListener("compositionstart", function () { html.setAttribute("data-composing", ""); });
  addEventListener("compositionend", function () { html.removeAttribute("data-composing"); });

  // Icon and manifest stay where they are while the address above them changes. Styles that the
  // first screen does without come now: modules, which would wait for them, have run.
  addEventListener("DOMContentLoaded", function () {
    [].forEach.call(document.querySelectorAll("[rel=app-style], [rel~=icon], [rel=manifest]"), function (link) {
      link.href = link.href;
      if (link.rel === "app-style") link.rel = "stylesheet";
    });
  });
})();
