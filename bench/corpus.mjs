// What is searched and what is asked: the clauses of the built site's open data,
// as a developer would feed them to a search library, and the judged queries.
import { readFile } from "node:fs/promises";
import path from "node:path";

/** Neither is a hit in the product, so neither is a document of a peer. */
const NO_HITS = new Set(["heading", "notice"]);

/**
 * One document a clause. Rows of the task table are left out: they repeat measures
 * word for word, the product folds them in, and the judges judged only the measures.
 * Bodies come with every name the open data has for them, which a peer could not know.
 */
export async function clauses(dist) {
  const data = JSON.parse(await readFile(path.join(dist, "data/corpus.json"), "utf8"));
  const bodies = new Map(data.agencies.map((body) => [body.id, [body.name, ...body.aliases].join(" ")]));
  const documents = data.clauses
    .filter((clause) => !NO_HITS.has(clause.kind) && clause.kind !== "row")
    .map((clause) => ({
      id: clause.id,
      title: clause.title ?? "",
      path: clause.path.join(" "),
      text: clause.text,
      bodies: clause.agencies.map((id) => bodies.get(id)).join(" "),
      district: clause.districts.map((it) => it.district),
      belt: clause.belts.map((it) => it.belt),
      theme: clause.themes.map((it) => it.theme),
      agency: clause.agencies,
      kind: clause.kind,
      doc: clause.document,
    }));
  return { documents, districts: data.districts.map((district) => district.name), asOf: data.as_of };
}

/** `tests/search/queries.toml`: of TOML it uses only keys with JSON's values. */
export async function judged(root) {
  const text = await readFile(path.join(root, "tests/search/queries.toml"), "utf8");
  return text.split("[[query]]").slice(1).map((entry) => {
    const query = { best: [], good: [], blind: false };
    for (const line of entry.trim().split("\n").filter((line) => line && !line.startsWith("#"))) {
      const at = line.indexOf(" = ");
      query[line.slice(0, at)] = JSON.parse(line.slice(at + 3));
    }
    if (typeof query.q !== "string" || typeof query.kind !== "string") throw new Error(`not a judged query: ${entry}`);
    return query;
  });
}
