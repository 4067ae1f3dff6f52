// Two builds of this product, in turn in one run: whether a change made the start slower.
// `node bench/builds.mjs ROUNDS FORMER DIST`; figures of different runs say more about the machine.
import { FIRST_QUERY, SLOW_CPU, firstAnswer, launch } from "./measure.mjs";
import { serve } from "./server.mjs";
import { ratios, summary } from "./statistics.mjs";

const [rounds, ...folders] = process.argv.slice(2);
if (!(rounds > 0) || folders.length !== 2) throw new Error("usage: node bench/builds.mjs ROUNDS FORMER DIST");
const browser = await launch();
const builds = [];
for (const folder of folders) {
  builds.push({ site: await serve(folder), figures: { "phone, first answer": [], "phone, last byte to it": [], "CPU, first answer": [], "CPU, last byte to it": [] } });
}
for (let round = 0; round < rounds; round += 1) {
  // Each is first every other time.
  for (const { site, figures } of round % 2 ? builds.toReversed() : builds) {
    const phone = await firstAnswer(browser, site);
    const slow = await firstAnswer(browser, site, SLOW_CPU);
    [phone.answer, phone.ready, slow.answer, slow.ready].forEach((value, at) => Object.values(figures)[at].push(value));
  }
}
await browser.close();
for (const { site } of builds) site.close();

const [former, now] = builds.map(({ figures }) => figures);
const shown = (of, digits) => `${of.median.toFixed(digits)} (${of.low.toFixed(digits)}–${of.high.toFixed(digits)})`;
console.log(`${FIRST_QUERY}, ${rounds} rounds, milliseconds: former, now, now over former`);
for (const name of Object.keys(former)) {
  console.log(`${name}: ${shown(summary(former[name]), 0)}, ${shown(summary(now[name]), 0)}, ${shown(ratios(now[name], former[name]), 2)}`);
}
