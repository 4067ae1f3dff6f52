// Where the time to the first answer goes: one visit under Chromium's own tracing.
// `node bench/trace.mjs DIST [TRACE.json]`, with the CPU 4 times slower. Tracing itself takes
// time, so what it tells is where to look; whether a change helped is told by builds.mjs.
import { readFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { launch, tracedAnswer } from "./measure.mjs";
import { serve } from "./server.mjs";

/** Kinds of work that are named, and single pieces of it that are listed, from so many milliseconds on. */
const KIND = 2;
const PIECE = 8;
/** What only wraps the work. */
const WRAPPERS = /RunTask|ThreadController|SimpleWatcher|^Receive/;

const [folder, file = path.join(os.tmpdir(), "first-answer.json")] = process.argv.slice(2);
if (!folder) throw new Error("usage: node bench/trace.mjs DIST [TRACE.json]");
const browser = await launch();
const site = await serve(path.resolve(folder));
const { answer, paint, files, measures } = await tracedAnswer(browser, site, file);
await browser.close();
site.close();

const { traceEvents } = JSON.parse(await readFile(file, "utf8"));
const mark = traceEvents.find(({ name }) => name === "answered");
const begin = mark.ts - answer * 1000;
const work = traceEvents
  .filter(({ pid, tid, ph, ts, dur = 0 }) => pid === mark.pid && tid === mark.tid && ph === "X" && ts + dur > begin && ts < mark.ts)
  .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
const at = ({ ts }) => Math.round((ts - begin) / 1000);
const took = ({ dur = 0 }) => (dur / 1000).toFixed(1);

console.log(`first content ${Math.round(paint)} ms, answer ${Math.round(answer)} ms`);
for (const { name, from, to } of [...files, ...measures]) {
  console.log(`${String(Math.round(from)).padStart(6)} – ${String(Math.round(to)).padStart(5)}  ${name.split("/").at(-1)}`);
}
console.log("\nof its own, milliseconds, how often:");
for (const [name, { time, count }] of own(work)) console.log(`${time.toFixed(1).padStart(8)} ${String(count).padStart(6)}  ${name}`);
console.log("\nlong pieces: when, how long:");
for (const piece of work) {
  if (piece.dur >= PIECE * 1000 && !WRAPPERS.test(piece.name)) console.log(`${String(at(piece)).padStart(6)} ${took(piece).padStart(8)}  ${piece.name} ${detail(piece)}`);
}
console.log(`\nthe whole trace: ${file}`);

/** By name, without what was done inside of each. */
function own(work) {
  const sums = new Map();
  const open = [];
  const close = (until) => {
    while (open.length > 0 && open.at(-1).end <= until) {
      const { name, left } = open.pop();
      const sum = sums.get(name) ?? { time: 0, count: 0 };
      sums.set(name, { time: sum.time + left / 1000, count: sum.count + 1 });
    }
  };
  for (const { name, ts, dur = 0 } of work) {
    close(ts);
    if (open.length > 0) open.at(-1).left -= dur;
    open.push({ name, end: ts + dur, left: dur });
  }
  close(Infinity);
  return [...sums].filter(([, { time }]) => time >= KIND).sort(([, a], [, b]) => b.time - a.time);
}

function detail({ args = {} }) {
  const { data, beginData, elementCount } = args;
  const told = data ?? beginData ?? (elementCount && { elementCount }) ?? {};
  const short = Object.entries(told).filter(([, value]) => ["string", "number"].includes(typeof value));
  return short.map(([name, value]) => `${name}=${String(value).slice(0, 50)}`).slice(0, 4).join(" ");
}
