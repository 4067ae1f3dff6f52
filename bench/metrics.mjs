// Every figure of the comparison: what it is called, which way is better, and why we
// lose where we do. A loss is found by comparing columns (report.mjs); only its reason
// stands here, to be kept true by whoever changes the figure.

const kB = (value) => `${(value / 1000).toFixed(value < 10_000 ? 1 : 0)} kB`;
const MB = (value) => `${(value / 1e6).toFixed(1)} MB`;
const ms = (value) => (value < 10 ? `${value.toFixed(2)} ms` : value < 1000 ? `${value.toFixed(0)} ms` : `${(value / 1000).toFixed(2)} s`);
const plain = (value) => `${Math.round(value)}`;
const share = (value) => value.toFixed(3);

const BYTES = "the WASM holds search, filters and map in two languages, every text and what words are searched by; a peer's files hold a search library and the clauses";
const RENDER = "most of it is the browser's own layout and painting of up to ten cards with marks, reasons and links in a full page, which comes before the turn that is waited for; the rest brings the counts of some 140 filter options and the map up to date (the engine takes less than a millisecond); a peer's page renders ten plain results";

/** `exact`: the same in every run, so any difference counts. `more`: more is better. */
export const METRICS = [
  { id: "raw", group: "Bytes", name: "to the first answer, raw", zh: "首答前字节（未压缩）", show: kB, exact: true, why: BYTES },
  { id: "gzip", group: "Bytes", name: "to the first answer, gzip 9", zh: "首答前字节（gzip）", show: kB, exact: true, why: BYTES },
  { id: "brotli", group: "Bytes", name: "to the first answer, brotli 11", zh: "首答前字节（brotli）", show: kB, exact: true, why: BYTES },
  { id: "page", group: "Bytes", name: "HTML and CSS apart, brotli 11", zh: "HTML 与 CSS（brotli）", show: kB, exact: true, why: "the page is complete without scripts: every clause, every filter as a link, print and high-contrast styles; a peer's page is a bare list without style" },
  { id: "requests", group: "Bytes", name: "requests to the first answer, page included", zh: "首答前请求数", show: plain, exact: true, why: "two style sheets and a small script are files of their own, because the content security policy allows nothing inline" },
  { id: "content", group: "Throttled", name: "navigation to first content", zh: "首次内容（限速）", show: ms, why: "the first paint waits for a style sheet and a script, which a peer's bare page has not got" },
  { id: "first", group: "Throttled", name: "navigation to first answer", zh: "首次回答（限速）", show: ms, why: "first the bytes (above); then the program is compiled, reads every text, and makes its index when it is first asked" },
  { id: "tail", group: "Throttled", name: "last byte to first answer", zh: "末字节到首答（限速）", show: ms, why: "the program is compiled and reads every text; to the first answer it also makes its index and the list. What a peer spends here goes into building its index" },
  { id: "cpu", group: "CPU 4 times slower, line as it is", name: "navigation to first answer", zh: "首次回答（仅 CPU 慢 4 倍）", show: ms, why: "the page is larger to lay out; then the program is compiled, reads every text, and makes its index when it is first asked; with texts in pieces two rounds of files follow one after the other" },
  { id: "free", group: "Unthrottled", name: "navigation to first answer", zh: "首次回答", show: ms, why: "as with a slower CPU, above" },
  { id: "ready", group: "Unthrottled", name: "init: last byte to ready", zh: "初始化", show: ms, why: "the program is compiled and reads every text; to the first answer it also makes its index and the list. What a peer spends here goes into building its index" },
  { id: "engine50", group: "Unthrottled", name: "query, engine only, p50", zh: "引擎查询 p50", show: ms, why: "one call finds, ranks, says why, and counts every facet; most peers only rank" },
  { id: "engine95", group: "Unthrottled", name: "query, engine only, p95", zh: "引擎查询 p95", show: ms, why: "where no text holds all words, the ways of recognising pinyin, English, slips and parts of a question are tried in turn" },
  { id: "shown50", group: "Unthrottled", name: "query to list laid out, p50", zh: "查询到列表 p50", show: ms, why: RENDER },
  { id: "shown95", group: "Unthrottled", name: "query to list laid out, p95", zh: "查询到列表 p95", show: ms, why: RENDER },
  { id: "counts95", group: "Unthrottled", name: "query with facet counts, p95", zh: "分面计数 p95", show: ms, why: "twelve facets are counted, each under the selection in the others; a peer counts six" },
  { id: "memory", group: "Unthrottled", name: "JS heap + WASM memory after all queries", zh: "内存", show: MB, why: "WASM memory holds the baked corpus and grows by pages that are never given back; the heap holds handles of a much larger page" },
  { id: "ndcg", group: "Quality", name: "nDCG@10", zh: "nDCG@10", show: share, exact: true, more: true, why: "see the table by kind" },
  { id: "recall", group: "Quality", name: "recall@10", zh: "recall@10", show: share, exact: true, more: true, why: "see the table by kind" },
  { id: "success", group: "Quality", name: "success@1", zh: "success@1", show: share, exact: true, more: true, why: "see the table by kind" },
  { id: "build", group: "Build", name: "documents to index files", zh: "建立索引", show: ms, why: "our compiler reads the official texts themselves, parses, links and proves them; a peer is handed finished clauses, and most leave the indexing to every visitor's browser (init)" },
];

/** Why a peer may answer one kind of queries better. */
export const QUALITY = "where some text holds every word of a query, only such texts are hits; peers return any text that shares a word with it, and here and there one of those was judged relevant, too";

export const metric = (id) => METRICS.find((metric) => metric.id === id);

/**
 * What the first visit of a page may cost, however large the corpus: bytes, and milliseconds from
 * navigation to the first answer and from the last byte to it, with nothing throttled and on a CPU 4
 * times slower.
 */
export const BUDGETS = { free: 400, cpu: 400, ready: 400, tail: 400, brotli: 300_000, memory: 30e6 };
