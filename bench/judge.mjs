// How good a list of hits is. The definitions are those of
// crates/explore/tests/judged.rs; judge.test.mjs holds both to the same numbers.

/** How far down the list is looked. */
export const DEPTH = 10;

const gain = (query, id) => (query.best.includes(id) ? 3 : query.good.includes(id) ? 1 : 0);

const discounted = (gains) => gains.slice(0, DEPTH).reduce((sum, gain, at) => sum + gain / Math.log2(at + 2), 0);

/** `ids` in rank order. A query of kind `none` is answered by no hit at all. */
export function score(query, ids) {
  if (query.kind === "none") {
    const right = ids.length === 0 ? 1 : 0;
    return { ndcg: right, recall: right, first: right };
  }
  const gains = ids.map((id) => gain(query, id));
  const ideal = [...query.best.map(() => 3), ...query.good.map(() => 1)];
  const found = gains.slice(0, DEPTH).filter((gain) => gain > 0).length;
  return {
    ndcg: discounted(gains) / discounted(ideal),
    recall: found / Math.min(ideal.length, DEPTH),
    first: gains[0] > 0 ? 1 : 0,
  };
}

/** Means by kind, and over all queries (`all`), those open to tuning and those not. */
export function table(queries, answers) {
  const groups = new Map();
  queries.forEach((query, at) => {
    const scores = score(query, answers[at]);
    for (const group of ["all", query.blind ? "blind" : "open", query.kind]) {
      const sum = groups.get(group) ?? { queries: 0, ndcg: 0, recall: 0, first: 0 };
      sum.queries += 1;
      for (const key of ["ndcg", "recall", "first"]) sum[key] += scores[key];
      groups.set(group, sum);
    }
  });
  for (const sum of groups.values()) for (const key of ["ndcg", "recall", "first"]) sum[key] /= sum.queries;
  return Object.fromEntries(groups);
}
