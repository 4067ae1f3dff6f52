// Bytes of a file as it is, and as a server sends it.
import { readFile } from "node:fs/promises";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

export const gzip = (content) => gzipSync(content, { level: 9 });

export const brotli = (content) => brotliCompressSync(content, {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
});

/** What a page's files are to the reader: pages and styles are counted apart. */
export function kind(file) {
  if (/\.html$/.test(file)) return "page";
  if (/\.css$/.test(file)) return "page";
  if (/\.(svg|png|ico)$|manifest\.json$/.test(file)) return "decoration";
  return "answer";
}

const NONE = { files: 0, raw: 0, gzip: 0, brotli: 0 };

/** Sums by kind. What compressing makes larger (it is compressed already) is sent as it is. */
export async function sums(files) {
  const sums = {};
  for (const file of files) {
    const content = await readFile(file);
    const sum = (sums[kind(file)] ??= { ...NONE });
    sum.files += 1;
    sum.raw += content.length;
    sum.gzip += Math.min(content.length, compressed(file, content, gzip));
    sum.brotli += Math.min(content.length, compressed(file, content, brotli));
  }
  return { page: sums.page ?? NONE, answer: sums.answer ?? NONE };
}

/** Compressing megabytes takes seconds, and one file is asked about more than once. */
const known = new Map();

function compressed(file, content, how) {
  const key = `${how.name} ${file} ${content.length}`;
  if (!known.has(key)) known.set(key, how(content).length);
  return known.get(key);
}
