// A file server that sends what was compressed beforehand and notes what was asked.
// Pages are isolated from other origins: only then are clock and memory read finely.
import { createServer } from "node:http";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".json": "application/json",
  ".wasm": "application/wasm", ".svg": "image/svg+xml", ".png": "image/png",
};
const ENCODINGS = [["br", ".br"], ["gzip", ".gz"]];

export async function serve(folder) {
  const asked = [];
  const server = createServer(async (request, response) => {
    const at = Date.now();
    let file = path.join(folder, path.normalize(decodeURIComponent(new URL(request.url, "http://x").pathname)));
    if ((await stat(file).catch(() => null))?.isDirectory()) file = path.join(file, "index.html");
    const wanted = request.headers["accept-encoding"] ?? "";
    const headers = {
      "content-type": TYPES[path.extname(file)] ?? "application/octet-stream",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-embedder-policy": "require-corp",
      "cache-control": "no-cache",
    };
    for (const [name, ending] of ENCODINGS) {
      const body = wanted.includes(name) && (await readFile(file + ending).catch(() => null));
      if (!body) continue;
      asked.push({ file, at });
      response.writeHead(200, { ...headers, "content-encoding": name, "content-length": body.length });
      return response.end(body);
    }
    const body = await readFile(file).catch(() => null);
    if (body) asked.push({ file, at });
    response.writeHead(body ? 200 : 404, { ...headers, "content-length": body?.length ?? 0 });
    response.end(body ?? "");
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    /** The files sent since the last call, of those that were asked for until `then`, a time of this machine's clock. */
    asked: (then = Infinity) => asked.splice(0).filter(({ at }) => at <= then).map(({ file }) => file),
    close: () => { server.close(); server.closeAllConnections(); },
  };
}
