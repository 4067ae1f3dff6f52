// Two products, or two runs, held against one another; what is worse than a peer's.
import { METRICS } from "./metrics.mjs";
import { ratios } from "./statistics.mjs";

/** Peer over us, median and middle half; null where one of us has no such figure. */
export function ratio(results, id, metric) {
  const ours = results.products.ours.runs[metric];
  const theirs = results.products[id]?.runs[metric];
  return ours && theirs ? ratios(theirs, ours) : null;
}

/** Whether the peer is better by more than the spread: its middle half lies beyond 1. */
function loses(metric, found) {
  if (!found) return false;
  return metric.more ? found.low > 1 : found.high < 1;
}

/**
 * Every metric in which some peer is better, worst first, with those peers, best first.
 * What only the builder waits for comes after all that visitors pay.
 */
export function losses(results) {
  const far = (found) => Math.abs(Math.log(found.median));
  const late = ({ metric }) => Number(metric.group === "Build");
  return METRICS.map((metric) => {
    const better = results.peers
      .map((peer) => ({ peer, found: ratio(results, peer.id, metric.id) }))
      .filter(({ found }) => loses(metric, found))
      .sort((a, b) => far(b.found) - far(a.found));
    return { metric, better };
  })
    .filter(({ better }) => better.length > 0)
    .sort((a, b) => late(a) - late(b) || far(b.better[0].found) - far(a.better[0].found));
}

/** Kinds of queries that some peer answers better, though it be worse over all. */
export function qualityLosses(results) {
  const ours = results.products.ours.quality;
  const measures = [["ndcg", "nDCG@10"], ["recall", "recall@10"], ["first", "success@1"]];
  return Object.keys(ours).flatMap((kind) => measures.map(([key, name]) => {
    const better = results.peers
      .map((peer) => ({ peer, value: results.products[peer.id].quality[kind][key] }))
      .filter(({ value }) => value > ours[kind][key])
      .sort((a, b) => b.value - a.value);
    return { kind, name, ours: ours[kind][key], better };
  })).filter(({ better }) => better.length > 0);
}

/**
 * How far ratios of times and memory agree with those of another run: `apart` are those whose middle
 * halves do not even touch.
 */
export function agreement(results, former) {
  const all = [];
  // Another version is another product.
  const versions = ({ packages = [] }, { versions }) => packages.map((name) => versions?.packages[name]).join();
  const changed = results.peers.filter((peer) => versions(peer, results) !== versions(peer, former));
  for (const metric of METRICS.filter(({ exact }) => !exact)) {
    for (const peer of results.peers.filter((peer) => !changed.includes(peer))) {
      const [now, then] = [ratio(results, peer.id, metric.id), ratio(former, peer.id, metric.id)];
      if (now && then) all.push({ metric, peer, now, then });
    }
  }
  const touch = ({ now, then }) => now.low <= then.high && then.low <= now.high;
  return { all: all.length, apart: all.filter((pair) => !touch(pair)), changed };
}
