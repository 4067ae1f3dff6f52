// One peer's site: a bare prerendered page, the bundled code, the index or the
// documents; and everything compressed beside it, as the product's own build does.
import { build as bundle } from "esbuild";
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { brotli, gzip } from "./sizes.mjs";

const inRoom = (file) => fileURLToPath(new URL(file, import.meta.url));

/** The page lists as many clauses as ours does today; more would only swell it. */
const LISTED = 100;
const EXCERPT = 120;

const escape = (text) => text.replace(/[&<>]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign]);

/** All of it asked for at once, so that nothing waits for what names it. */
const preload = (file) => (file.endsWith(".js")
  ? `<link rel="modulepreload" href="${file}">`
  : `<link rel="preload" href="${file}" as="fetch" crossorigin>`);

/** Content before any script, like ours, but without style, map or filters. */
const html = (peer, documents) => `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${peer.name}</title>
<link rel="icon" href="data:,">
${["app.js", ...peer.prefetch].map(preload).join("\n")}
<script type="module" src="app.js"></script>
<h1>${peer.name}</h1>
<form role="search"><input name="q"><button>查</button></form>
<ol id="results">
${documents.slice(0, LISTED).map(({ title, text }) => `<li><h2>${escape(title)}</h2><p>${escape(text.slice(0, EXCERPT))}</p>`).join("\n")}
</ol>
`;

/** Returns the milliseconds that the index took; bundling and compressing are not in it. */
export async function build(peer, documents, folder) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const start = performance.now();
  await peer.build(documents, folder);
  const time = performance.now() - start;
  await writeFile(path.join(folder, "index.html"), html(peer, documents));
  await bundle({
    entryPoints: [inRoom("page.mjs")],
    outfile: path.join(folder, "app.js"),
    alias: { peer: inRoom(`peers/${peer.id}.page.mjs`) },
    external: ["./pagefind/pagefind.js"],
    bundle: true,
    minify: true,
    format: "esm",
    target: "chrome120",
    legalComments: "none",
    // Not every peer has every part of the interface; page.mjs asks.
    logOverride: { "import-is-undefined": "silent" },
    logLevel: "warning",
  });
  await compress(folder);
  return time;
}

/** By content: peers that get the same documents share the (slow) result. */
const known = new Map();

async function compress(folder) {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(html|js|json)$/.test(entry.name)) continue;
    const file = path.join(entry.parentPath ?? entry.path, entry.name);
    const content = await readFile(file);
    const digest = createHash("sha256").update(content).digest("hex");
    if (!known.has(digest)) known.set(digest, { br: brotli(content), gz: gzip(content) });
    for (const [ending, result] of Object.entries(known.get(digest))) await writeFile(`${file}.${ending}`, result);
  }
}
