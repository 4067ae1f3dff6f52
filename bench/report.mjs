// docs/BENCHMARKS.md from the results. `node bench/report.mjs results.json [former.json]`
// prints it again without measuring again.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { agreement, losses, qualityLosses, ratio } from "./compare.mjs";
import { BUDGETS, metric, METRICS, QUALITY } from "./metrics.mjs";
import { breaks, power, summary } from "./statistics.mjs";

const NONE = "–";

export function report(results, former) {
  return `${[
    head(results), chinese(results), worse(results), conditions(results), sideBySide(results),
    quality(results), growth(results), nativeTimes(results), again(results, former), method(results), peers(results),
  ].filter(Boolean).join("\n\n")}\n`;
}

const table = (rows) => rows
  .map((row) => `| ${row.join(" | ")} |`)
  .toSpliced(1, 0, `| ${rows[0].map((_, at) => (at === 0 ? "---" : "---:")).join(" | ")} |`)
  .join("\n");

const times = (value) => `${value < 0.1 ? value.toFixed(3) : value < 10 ? value.toFixed(2) : value.toFixed(0)}×`;

/** A ratio with its spread, where it has one. */
function told(found) {
  if (!found) return NONE;
  const [low, high] = [times(found.low), times(found.high)];
  return low === high ? times(found.median) : `${times(found.median)} (${low.slice(0, -1)}–${high.slice(0, -1)})`;
}

function own(metric, runs) {
  const found = runs && summary(runs);
  if (!found) return NONE;
  const [low, high] = [metric.show(found.low), metric.show(found.high)];
  return low === high ? metric.show(found.median) : `${metric.show(found.median)} (${low}–${high})`;
}

const head = () => `# Benchmarks

Written by \`cargo xtask bench\`; do not edit. How it is measured, and what each part of it is: [bench/README.md](../bench/README.md).`;

function chinese(results) {
  const ours = results.products.ours;
  const best = (id, more) => results.peers
    .map((peer) => ({ peer, value: summary(results.products[peer.id].runs[id] ?? [])?.median }))
    .filter(({ value }) => value !== undefined)
    .sort((a, b) => (more ? b.value - a.value : a.value - b.value))[0];
  const line = (id) => {
    const it = metric(id);
    const peer = best(id, it.more);
    return `${it.zh} ${it.show(summary(ours.runs[id]).median)}（对手最好：${peer.peer.name} ${it.show(peer.value)}）`;
  };
  const lost = losses(results).map(({ metric }) => metric.zh);
  return `## 摘要

本站与 ${results.peers.length} 种常用方案（${results.peers.map(({ name }) => name).join("、")}）在同一 Chromium、同一次运行中、用同样的 ${results.corpus.clauses} 条条款和 ${results.corpus.queries} 条人工评定的查询比较；每项量 ${results.conditions.rounds} 遍，取中位数，列四分位距；结论看比值，不看绝对时间。

- 检索质量：${line("ndcg")}；${line("success")}。
- 体积：${line("brotli")}。
- 限速下（${results.conditions.throttle.download / 1e6} Mbps、${results.conditions.throttle.latency} ms、CPU 慢 ${results.conditions.throttle.cpu} 倍）：${line("content")}；${line("first")}。
- ${lost.length > 0 ? `**不如对手之处：${lost.join("、")}**，原因见下节` : "没有不如对手之处"}。`;
}

function worse(results) {
  const found = losses(results);
  const kinds = qualityLosses(results);
  if (found.length + kinds.length === 0) return "## What is slower or larger than a peer\n\nNothing, beyond the spread.";
  // Figures that are worse for the same reason stand together.
  const reasons = new Map();
  for (const loss of found) reasons.set(loss.metric.why, [...(reasons.get(loss.metric.why) ?? []), loss]);
  const lines = [...reasons].map(([why, losses]) => {
    const each = losses.map(({ metric, better }) => {
      const peers = better.map(({ peer, found }) => `${peer.name} ${told(found)}`).join(", ");
      return `**${metric.group}, ${metric.name}: ${own(metric, results.products.ours.runs[metric.id])} here; of that, ${peers}.**`;
    });
    return `- ${each.join(" ")} Reason: ${why}.`;
  });
  if (kinds.length > 0) {
    const each = kinds.map(({ kind, name, ours, better }) =>
      `${kind} ${name} ${ours.toFixed(3)} (${better.map(({ peer, value }) => `${peer.name} ${value.toFixed(3)}`).join(", ")})`);
    lines.push(`- **Quality, by kind of query: ${each.join("; ")}.** Reason: ${QUALITY}.`);
  }
  return `## What is slower or larger than a peer

Found by comparing the columns; a time counts where the middle half of the ratios lies beyond 1. Worst first; what only the builder waits for comes last.

${lines.join("\n")}`;
}

const emptyPage = ({ empty }) => ["free", "cpu"].map((id) => `${metric(id).group.toLowerCase()} ${own(metric(id), empty?.[id])}`).join("; ");

function conditions(results) {
  const { machine, versions, corpus, conditions } = results;
  const packages = Object.entries(versions.packages).map(([name, version]) => `${name} ${version}`).join(", ");
  const { throttle } = conditions;
  return `## Machine, versions, corpus

- ${machine.cpus} CPUs, ${Math.round(machine.memory / 2 ** 30)} GiB RAM, ${machine.system}; load average ${machine.load.toFixed(1)} when the run began (other work on the machine shows in the spread)
- What any page takes here, one of a single heading: ${emptyPage(results)}. A browser's start cannot be had below that, and it tells how fast the machine was
- Chromium ${versions.chromium}, headless, for everybody; Node ${versions.node}
- ${packages}
- ${corpus.clauses} clauses, ${corpus.characters} characters; ${corpus.queries} judged queries
- Throttled means: ${throttle.download / 1e6} Mbps down, ${throttle.upload / 1e6} Mbps up, ${throttle.latency} ms added to each request, CPU ${throttle.cpu} times slower (Chromium's own throttling; it does not slow web workers' CPU, which Pagefind uses); *line as it is* means the CPU alone. First query: “${conditions.firstQuery}”`;
}

function sideBySide(results) {
  const rows = [["", "**This product**", ...results.peers.map(({ name }) => name)]];
  let group = "";
  for (const metric of METRICS) {
    if (metric.group !== group) rows.push([`**${metric.group}**`, "", ...results.peers.map(() => "")]);
    group = metric.group;
    const ours = own(metric, results.products.ours.runs[metric.id]);
    rows.push([metric.name, ours, ...results.peers.map((peer) => cell(results, peer, metric, ours))]);
  }
  return `## Side by side

This product: median (middle half). Peers: their figure over ours, round by round, median (middle half): below 1× the peer is smaller or faster, and for quality worse. ${NONE}: the peer has no such thing (MiniSearch, FlexSearch and Fuse.js count no facets).

${table(rows)}

- *Engine only* is the call that returns hits. For this product it is read from the page's own \`performance.measure("answer")\`; every facet is counted in each of its answers, so that *with facet counts* is the same figure.
- *List laid out* is the whole way from words to a list on the page. It is not the same work: ${metric("shown50").why}.`;
}

function cell(results, peer, metric, ours) {
  const runs = results.products[peer.id].runs[metric.id];
  if (ours === NONE) return own(metric, runs);
  return told(ratio(results, peer.id, metric.id));
}

function quality(results) {
  const kinds = Object.keys(results.products.ours.quality);
  const order = [...kinds.filter((kind) => !["all", "open", "blind"].includes(kind)).sort(), "open", "blind", "all"];
  const products = ["ours", ...results.peers.map(({ id }) => id)];
  const one = (title, key) => `### ${title}

${table([
    ["kind", "queries", "**This product**", ...results.peers.map(({ name }) => name)],
    ...order.map((kind) => [
      kind, results.products.ours.quality[kind].queries,
      ...products.map((id) => results.products[id].quality[kind][key].toFixed(3)).map((value, at) => (at === 0 ? `**${value}**` : value)),
    ]),
  ])}`;
  return `## Retrieval quality

The judged queries of \`tests/search/queries.toml\`, measured as in \`crates/explore/tests/judged.rs\`. This product's answers are read from its page: typed, submitted, the first ten \`data-clause\`. A query of kind \`none\` asks for what the texts do not say: right is no hit at all. \`blind\` queries were written by somebody who knew only the texts, for words and rules made without them. This product's synonyms, aliases, pinyin and English names are part of its data; peers have every name the open data lists for a body, and nothing else.

${one("nDCG@10", "ndcg")}

${one("recall@10", "recall")}

${one("success@1", "first")}`;
}

const GROWN = ["raw", "brotli", "first", "tail", "cpu", "free", "ready", "engine50", "shown50", "memory", "build"];

function growth(results) {
  const sizes = Object.keys(results.growth).map(Number);
  if (sizes.length === 0) return "";
  const products = [{ id: "ours", name: "This product" }, ...results.peers];
  const points = (id, key) => sizes
    .map((size) => [size, summary(results.growth[size].products[id]?.[key] ?? [])?.median])
    .filter(([, value]) => value !== undefined);
  const blocks = GROWN.map((key) => {
    const it = metric(key);
    const rows = [["", ...sizes.map((size) => `${size}×`), "fit", "last step", ...(BUDGETS[key] ? [`passes ${it.show(BUDGETS[key])} at`] : [])]];
    for (const { id, name } of products) {
      const known = points(id, key);
      if (known.length === 0) continue;
      const at = new Map(known);
      const fit = known.length > 1 ? `n^${power(known).exponent.toFixed(2)}` : NONE;
      // Fixed costs flatten the whole line; its last piece tells how it goes on.
      const last = known.length > 2 ? `n^${power(known.slice(-2)).exponent.toFixed(2)}` : NONE;
      const broken = BUDGETS[key] && (known.length > 1 || known[0][1] > BUDGETS[key] ? limit(breaks(known, BUDGETS[key])) : NONE);
      rows.push([name, ...sizes.map((size) => (at.has(size) ? it.show(at.get(size)) : NONE)), fit, last, ...(broken ? [broken] : [])]);
    }
    return `### ${it.group}, ${it.name}\n\n${table(rows)}`;
  });
  const { conditions } = results;
  return `## Growth

Generated clauses: the sentences of the real ones mixed anew, with other places and numbers, from a fixed seed (\`bench/growth.mjs\`): ${sizes.map((size) => `${results.growth[size].clauses} clauses, ${results.growth[size].characters} characters at ${size}×`).join("; ")}. Medians of ${conditions.rounds} runs for this product; of ${conditions.growthRounds} for a peer, at ${conditions.large}× one, because a visit then takes minutes; one query of each kind, so times at 1× differ from those above. **Sentences repeat, so compressed they grow far more slowly than real texts would, and with them the throttled times: raw bytes are the honest curve.** Fit: least squares in logarithms over all sizes, and *last step* between the last two alone, where fixed costs weigh less; n^1 is linear. The budgets are those of a first visit (400 ms from navigation, with nothing throttled and on a CPU 4 times slower, and from the last byte throttled or not; 300 kB; 30 MB); where a budget is passed is read off the line between (beyond the last: through) the last two sizes. This product appears beyond 1× only where a site built with so much was given (\`--site-10\`, \`--site-100\`).

${blocks.join("\n\n")}`;
}

/** A line is not drawn out for ever: measured is up to 100 times. */
const FAR = 10000;
const limit = (size) => {
  if (size === 0) return "**below 1×**";
  if (size > FAR) return `not before ${FAR}×`;
  return `${size < 10 ? size.toFixed(1) : size.toFixed(0)}×`;
};

function nativeTimes({ native }) {
  if (!native) return "";
  const rows = [["", ...native.sizes.map((size) => `${size}×`), "fit"]];
  const { show } = metric("first");
  for (const { name, points } of native.rows) {
    const at = new Map(points);
    const fit = power(points);
    rows.push([name, ...native.sizes.map((size) => (at.has(size) ? show(at.get(size)) : NONE)), fit ? `n^${fit.exponent.toFixed(2)}` : NONE]);
  }
  return `### This product's engine, natively

Not in Chromium and so beside no peer: \`cargo bench -p explore --bench search\` (medians) and \`cargo run --release -p compiler --example growth\`, where the corpus is grown by repeating documents under other ids.

${table(rows)}`;
}

function again(results, former) {
  if (!former) return "";
  const { all, apart, changed } = agreement(results, former);
  const lines = apart.map(({ metric, peer, now, then }) => `- ${metric.group}, ${metric.name}, ${peer.name}: ${told(then)} then, ${told(now)} now`);
  return `## Against the run before

Of ${all} ratios of times and memory, ${all - apart.length} agree with those of the run before: their middle halves touch.${changed.length > 0 ? ` Left out, because the version is another: ${changed.map(({ name }) => name).join(", ")}.` : ""}${lines.length > 0 ? ` The others:\n\n${lines.join("\n")}` : ""}`;
}

function method() {
  return `## What to bear in mind

- *Bytes to the first answer* are the files that the server sent until the first answer stood on the page: code, WASM, index, documents. HTML and CSS are apart, icons and the manifest left out. For Pagefind they depend on the query: it loads the parts of its index that the query needs, so it can answer this one query and not all.
- Peers' pages are bare: a prerendered list, no style sheet, no filters, no map. That favours them in bytes and first content. Everything a page needs is asked for at once by \`preload\`.
- In its first picture this product lists ten hits of today's texts; where texts are in pieces (10× and 100×) as many as the screen shows, on the measured phone two, and more right behind it. A peer lists ten.
- Peers that keep their index in memory build it in the visitor's browser from the documents, as their getting-started pages do. A stored index would cost more bytes and less time.
- Every visit is a first one: a fresh context, no cache, no service worker. Brotli is sent to everybody.
- Products are measured in turn within each round, and ratios are taken round by round, so what slows the machine for a while cancels out.`;
}

const peers = (results) => `## Peers, and how they were set up

${results.peers.map(({ name, docs, setup }) => `- **${name}**: ${setup}. ([docs](${docs}))`).join("\n")}`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [now, then] = await Promise.all(process.argv.slice(2, 4).map(async (file) => JSON.parse(await readFile(file, "utf8"))));
  console.log(report(now, then ?? null));
}
