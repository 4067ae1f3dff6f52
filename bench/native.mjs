// What the native benchmarks print, read: `cargo bench -p explore --bench search`
// (divan's table) and `cargo run --release -p compiler --example growth`.

const UNIT = { ns: 1e-6, µs: 1e-3, ms: 1, s: 1e3 };

/** Times in milliseconds by size; `compile` in seconds, as the compiler tells it. */
export function native(text) {
  const compile = Object.fromEntries([...text.matchAll(/^\s*(\d+) times:.*? ([\d.]+) s /gm)].map(([, size, time]) => [size, Number(time)]));
  const benches = new Map();
  let name = "";
  for (const line of text.split("\n")) {
    name = line.match(/^[├╰]─ (\w+)/)?.[1] ?? name;
    const row = line.match(/^[│ ]\s+[├╰]─ (\d+)\s+(.*)$/);
    if (!row || !name) continue;
    // Columns: fastest (with the size before it), slowest, median, mean.
    const median = row[2].split("│")[2].trim().match(/^([\d.]+) (\S+)$/);
    if (median) benches.set(name, [...(benches.get(name) ?? []), [Number(row[1]), Number(median[1]) * UNIT[median[2]]]]);
  }
  const names = { every_query: "all judged queries, each with all facet counts", ready: "decoding the blob and making the engine" };
  const rows = [...benches].map(([key, points]) => ({ name: names[key] ?? key, points }));
  const compiled = Object.entries(compile).map(([size, seconds]) => [Number(size), seconds * 1000]);
  if (compiled.length > 0) rows.push({ name: "compiling the texts", points: compiled });
  return { compile, rows, sizes: [...new Set(rows.flatMap(({ points }) => points.map(([size]) => size)))].sort((a, b) => a - b) };
}
