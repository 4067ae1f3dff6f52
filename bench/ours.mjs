// The product's page with the calls that peers' pages offer (page.mjs). Runs in the
// page, handed over as text: it can't use anything from outside.
//
// The page's own way is taken: words into the box, the form submitted. The list is
// rendered in the same turn of the event loop, so a later turn finds it done.
export function adapt() {
  const box = () => document.querySelector("#q");
  const turn = () => new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = done;
    port2.postMessage(null);
  });
  const list = () => [...document.querySelectorAll("[data-results] [data-clause]")].map((hit) => hit.dataset.clause);
  const answer = async (text) => {
    box().value = text;
    box().form.requestSubmit();
    await turn();
    // What is typed in letters is fetched once.
    const patience = performance.now() + 60_000;
    while (document.querySelector("[data-results][aria-busy]")) {
      if (performance.now() > patience) throw new Error(`what ${text} needs never came`);
      await turn();
    }
  };
  globalThis.bench = {
    answer,
    first: async (text) => {
      await answer(text);
      const ids = list().slice(0, 10);
      // Once more after the next frame: were the list still to come, all that is
      // measured here would be too short.
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      if (ids.join() !== list().slice(0, 10).join()) throw new Error(`the list for ${text} came late`);
      return ids;
    },
    // The engine's own time, facet counts included, where the app tells it.
    engine: () => {
      const last = (name) => performance.getEntriesByName(name).at(-1)?.duration;
      const took = last("answer") + last("count");
      performance.clearMeasures();
      return took;
    },
  };
}
