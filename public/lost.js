// On the page for addresses that lead nowhere, which a server shows at any depth:
// finds the site's root, the folder here or above that has a file of this very
// build, and makes the page's links start there. Stands inside the page.
(function () {
  var html = document.documentElement;
  html.setAttribute("data-js", "");

  function found(folder) {
    var base = document.createElement("base");
    base.href = folder;
    document.head.insertBefore(base, document.head.firstChild);
    html.setAttribute("data-found", "");
  }
  function look(folder) {
    function above() {
      if (folder !== "/") look(folder.replace(/[^/]*\/$/, ""));
    }
    fetch(folder + html.getAttribute("data-probe")).then(function (answer) {
      // Some servers answer everything with a page.
      var page = /html/.test(answer.headers.get("content-type"));
      if (answer.ok && !page) found(folder);
      else above();
    }, above);
  }
  if (window.fetch) look(location.pathname.replace(/[^/]*$/, ""));
})();
