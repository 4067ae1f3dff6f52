// Pictures of every kind of page at three widths, for docs/screenshots. Small
// files: what the window shows, as WebP. `cargo xtask screenshots` runs it.
import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { KINDS, launch, open, serve, visit } from "./site.mjs";

const out = process.env.OUT ?? "docs/screenshots";
const WIDTHS = [[360, 740], [768, 1024], [1440, 900]];
const EXTRA = [["en/", {}], ["?district=120114&belt=carpet", {}], ["plain/", { display: "plain" }], ["", { colorScheme: "dark" }], ["", { display: "contrast" }]];

const [site, browser] = [await serve(), await launch()];
await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
for (const [address, mode] of [...KINDS.map((kind) => [kind, {}]), ...EXTRA]) {
  for (const [width, height] of WIDTHS) {
    const { display, ...options } = mode;
    await visit(browser, site, { viewport: { width, height }, ...options }, async (page, context) => {
      if (display) await page.addInitScript((words) => localStorage.setItem("policy-explorer-display", words), display);
      await open(page, site, address);
      const session = await context.newCDPSession(page);
      const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality: 55 });
      const parts = [address.replace(/[^a-z0-9-]+/g, "-").replace(/^-|-$/g, "") || "explore", ...Object.values(mode), width];
      await writeFile(path.join(out, `${parts.join("_")}.webp`), Buffer.from(data, "base64"));
    });
  }
}
await browser.close();
site.close();
