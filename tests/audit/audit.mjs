// Lighthouse, as on a phone, on five kinds of pages: fails below 99 for performance
// and below 100 for the rest. The reports are kept beside the build.
import { mkdir, writeFile } from "node:fs/promises";
import * as chromeLauncher from "chrome-launcher";
import lighthouse from "lighthouse";
import { start } from "../browser/servers.mjs";

const PAGES = ["", "documents/plan-2024-draft/", "clauses/plan-2024-draft/belt-02/", "districts/120118/", "parks/"];
const FLOOR = { performance: 99, accessibility: 100, "best-practices": 100, seo: 100 };
const reports = process.env.REPORTS ?? "target/xtask/lighthouse";

// A server as operators have it: compressed, cached, with headers.
const site = await start("caddy", "/a/b/");
const chrome = await chromeLauncher.launch({
  chromePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
let bad = 0;
try {
  await mkdir(reports, { recursive: true });
  for (const page of PAGES) {
    const { lhr, report } = await lighthouse(site.url + page, { port: chrome.port, output: "json", logLevel: "error" });
    await writeFile(`${reports}/${page.replaceAll("/", "-") || "start"}.json`, report);
    const scores = Object.entries(FLOOR).map(([id, floor]) => {
      const score = Math.round(lhr.categories[id].score * 100);
      bad += score < floor;
      return `${id} ${score}${score < floor ? ` (below ${floor})` : ""}`;
    });
    const metrics = ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift", "speed-index"];
    console.log(`/${page}: ${scores.join(", ")}; ${metrics.map((id) => `${id} ${lhr.audits[id].displayValue}`).join(", ")}`);
    for (const [id, audit] of Object.entries(lhr.audits)) {
      const counts = Object.keys(FLOOR).some((category) => lhr.categories[category].auditRefs.some((ref) => ref.id === id && ref.weight > 0));
      if (counts && audit.score !== null && audit.score < 0.9) console.log(`  ${id}: ${audit.title} ${audit.displayValue ?? ""}`);
    }
  }
} finally {
  chrome.kill();
  await site.close();
}
console.log(`${PAGES.length * Object.keys(FLOOR).length - bad} passed, ${bad} failed`);
process.exitCode = bad ? 1 : 0;
