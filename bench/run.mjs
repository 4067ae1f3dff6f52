// `cargo xtask bench` runs this: builds the peers, measures everybody in one Chromium
// in one run, and writes the report.
//
//   --site DIR       the built product
//   --site-10 DIR    the product built with 10 times the corpus, where there is one;
//   --site-100 DIR   with 100 times
//   --native FILE    what the native benchmarks printed
//   --work DIR       scratch; results.json stays there, and the one before it
//   --report FILE    where the report goes
//   --rounds N       how often everything is measured (9)
//   --growth-rounds N  how often peers are at 1 and 10 times the corpus (3; once at 100
//                    times); 0 leaves growth out
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { adapt } from "./ours.mjs";
import { build } from "./build.mjs";
import { clauses, judged } from "./corpus.mjs";
import { grown } from "./growth.mjs";
import { table } from "./judge.mjs";
import { answers, FIRST_QUERY, FREE, firstAnswer, firstContent, launch, session, SLOW_CPU, THROTTLE } from "./measure.mjs";
import { native } from "./native.mjs";
import { PEERS } from "./peers/index.mjs";
import { report } from "./report.mjs";
import { serve } from "./server.mjs";
import { sums } from "./sizes.mjs";
import { quantile } from "./statistics.mjs";

const SIZES = [1, 10, 100];
/** At so many times a visit to a peer takes minutes, and exponents need no median: one round. */
const LARGE = 100;
/** What any page takes, so that it can be told how fast the machine was. */
const EMPTY = '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>-</title><h1>天津</h1><script>document.documentElement.dataset.answered = "";</script>';

const room = fileURLToPath(new URL(".", import.meta.url));
const root = path.join(room, "..");
const { values: options } = parseArgs({
  options: {
    site: { type: "string", default: path.join(root, "dist") },
    "site-10": { type: "string" },
    "site-100": { type: "string" },
    native: { type: "string" },
    work: { type: "string", default: path.join(root, "target/xtask/bench") },
    report: { type: "string", default: path.join(root, "docs/BENCHMARKS.md") },
    rounds: { type: "string", default: "9" },
    "growth-rounds": { type: "string", default: "3" },
  },
});
const rounds = Number(options.rounds);
const growthRounds = Number(options["growth-rounds"]);
const start = Date.now();
const say = (what) => console.log(`${String(Math.round((Date.now() - start) / 1000)).padStart(5)} s  ${what}`);

const { documents, districts, asOf } = await clauses(options.site);
const queries = await judged(root);
const load = os.loadavg()[0];
await mkdir(options.work, { recursive: true });

const browser = await launch();
const results = {
  version: 1,
  machine: { cpus: os.cpus().length, memory: os.totalmem(), system: `${os.type()} ${os.arch()}`, load },
  versions: { chromium: browser.version(), node: process.versions.node, packages: await packages() },
  corpus: { asOf, clauses: documents.length, characters: documents.reduce((sum, { text }) => sum + text.length, 0), queries: queries.length },
  conditions: { rounds, throttle: THROTTLE, firstQuery: FIRST_QUERY, growthRounds, large: LARGE },
  peers: PEERS.map(({ name, id, packages, docs, setup }) => ({ name, id, packages, docs, setup })),
  empty: { cpu: [], free: [] },
  products: {},
  growth: {},
  native: options.native ? native(await readFile(options.native, "utf8")) : null,
};

const empty = await emptyPage();
await sideBySide();
// Growth takes long; should it fail, this is not lost.
await writeFile(path.join(options.work, "side-by-side.json"), JSON.stringify(results));
if (growthRounds > 0) for (const times of SIZES) await growth(times);
empty.close();
await browser.close();

const file = path.join(options.work, "results.json");
const former = path.join(options.work, "former.json");
await rename(file, former).catch(() => {});
await writeFile(file, JSON.stringify(results));
const before = await readFile(former, "utf8").then(JSON.parse, () => null);
await mkdir(path.dirname(options.report), { recursive: true });
await writeFile(options.report, report(results, before));
say(`written: ${path.relative(root, options.report)}`);

/** Versions as installed, which the lock pins. */
async function packages() {
  const names = [...new Set(PEERS.flatMap((peer) => peer.packages))];
  const version = async (name) => JSON.parse(await readFile(path.join(room, "node_modules", name, "package.json"), "utf8")).version;
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await version(name)])));
}

async function emptyPage() {
  const folder = path.join(options.work, "empty");
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, "index.html"), EMPTY);
  return serve(folder);
}

/** In every round, as everybody is. */
async function visitEmpty() {
  results.empty.cpu.push((await firstAnswer(browser, empty, SLOW_CPU)).answer);
  results.empty.free.push((await firstAnswer(browser, empty, FREE)).answer);
}

/** Everybody served at once, so that they can be measured in turn. */
async function served(times, corpus, ours) {
  const products = [];
  if (ours) products.push({ id: "ours", site: await serve(path.resolve(ours)), adapt });
  for (const peer of PEERS) {
    const folder = path.join(options.work, `${peer.id}-${times}`);
    const time = await build(peer, corpus, folder);
    products.push({ id: peer.id, peer, folder, time, corpus, site: await serve(folder) });
  }
  return products;
}

async function sideBySide() {
  say(`building the peers' sites from ${documents.length} clauses`);
  const products = await served(1, documents, options.site);
  for (let round = 0; round < rounds; round += 1) {
    // A third of the queries a round: together each is asked every third round.
    const part = queries.filter((_, at) => at % 3 === round % 3).map(({ q }) => q);
    for (const product of turned(products, round)) {
      const into = (results.products[product.id] ??= { runs: {} });
      const note = (values) => {
        for (const [name, value] of Object.entries(values)) (into.runs[name] ??= []).push(value);
      };
      note({ content: await firstContent(browser, product.site) });
      const first = await firstAnswer(browser, product.site);
      note({ first: first.answer, tail: first.ready, ...(await sizes(first.files)) });
      note({ cpu: (await firstAnswer(browser, product.site, SLOW_CPU)).answer });
      note({ free: (await firstAnswer(browser, product.site, FREE)).answer });
      if (round === 0) {
        into.quality = table(queries, await answers(browser, product.site, queries.map(({ q }) => q), product.adapt));
      }
      note(figures(await session(browser, product.site, part, product.adapt)));
      const { ndcg, recall, first: success } = into.quality.all;
      note({ ndcg, recall, success });
      // Once more each round: indexing time has a spread, too.
      if (product.peer) note({ build: round === 0 ? product.time : await build(product.peer, product.corpus, product.folder) });
    }
    await visitEmpty();
    say(`round ${round + 1} of ${rounds}`);
  }
  if (results.native?.compile[1]) results.products.ours.runs.build = Array(rounds).fill(results.native.compile[1] * 1000);
  for (const { site } of products) site.close();
}

async function growth(times) {
  const corpus = grown(documents, districts, times);
  say(`building the peers' sites from ${corpus.length} clauses`);
  const products = await served(times, corpus, times === 1 ? options.site : options[`site-${times}`]);
  // The first of each kind.
  const part = [...new Map(queries.toReversed().map(({ kind, q }) => [kind, q])).values()];
  const ofPeers = times >= LARGE ? 1 : growthRounds;
  const into = (results.growth[times] = { clauses: corpus.length, characters: corpus.reduce((sum, { text }) => sum + text.length, 0), products: {} });
  for (let round = 0; round < rounds; round += 1) {
    for (const product of turned(products, round)) {
      if (product.peer && round >= ofPeers) continue;
      const runs = (into.products[product.id] ??= {});
      const first = await firstAnswer(browser, product.site);
      const values = {
        first: first.answer, tail: first.ready, ...(await sizes(first.files)),
        cpu: (await firstAnswer(browser, product.site, SLOW_CPU)).answer,
        free: (await firstAnswer(browser, product.site, FREE)).answer,
        ...figures(await session(browser, product.site, part, product.adapt)),
        ...(product.time && { build: product.time }),
      };
      for (const [name, value] of Object.entries(values)) (runs[name] ??= []).push(value);
    }
    await visitEmpty();
    say(`${times} times, round ${round + 1} of ${rounds}`);
  }
  for (const { site } of products) site.close();
}

/** Nobody is always measured after the same neighbour. */
function turned(list, by) {
  const at = by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}

async function sizes(files) {
  const { page, answer } = await sums(files);
  return { raw: answer.raw, gzip: answer.gzip, brotli: answer.brotli, page: page.brotli, requests: page.files + answer.files };
}

function figures({ ready, engine, answer, counts, memory }) {
  const at = (values, part) => (values.length > 0 ? quantile(values, part) : null);
  return {
    ready, memory,
    engine50: at(engine, 0.5), engine95: at(engine, 0.95),
    shown50: at(answer, 0.5), shown95: at(answer, 0.95),
    counts95: at(counts, 0.95),
  };
}
