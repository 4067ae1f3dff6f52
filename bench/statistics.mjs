// Medians, spread, ratios and fits.

/** Linear between neighbours. */
export function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = part * (sorted.length - 1);
  const low = Math.floor(at);
  const high = Math.min(low + 1, sorted.length - 1);
  return sorted[low] + (at - low) * (sorted[high] - sorted[low]);
}

/** The median and the middle half; null where nothing was measured. */
export function summary(values) {
  const known = values.filter((value) => Number.isFinite(value));
  if (known.length === 0) return null;
  return { median: quantile(known, 0.5), low: quantile(known, 0.25), high: quantile(known, 0.75), runs: known.length };
}

/**
 * `values` over `base`, round by round: what slows the whole machine for a while
 * slows both sides of a pair.
 */
export const ratios = (values, base) =>
  summary(values.map((value, at) => (value == null || base[at] == null ? NaN : value / base[at])));

/** cost ≈ factor · n^exponent, by least squares in logarithms. */
export function power(points) {
  const known = points.filter(([n, cost]) => n > 0 && cost > 0).map(([n, cost]) => [Math.log(n), Math.log(cost)]);
  if (known.length < 2) return null;
  const mean = (at) => known.reduce((sum, point) => sum + point[at], 0) / known.length;
  const [x, y] = [mean(0), mean(1)];
  const exponent = known.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0)
    / known.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
  return { exponent, factor: Math.exp(y - exponent * x) };
}

/**
 * The size at which a cost passes a budget: on the straight line (in logarithms)
 * between measured neighbours, beyond the last one on the line through the last two.
 * 0 where the smallest is over already, Infinity where the cost does not grow.
 */
export function breaks(points, budget) {
  if (points[0][1] > budget) return 0;
  for (let at = 1; at < points.length; at += 1) {
    const fit = power([points[at - 1], points[at]]);
    const size = fit.exponent > 0.02 ? (budget / fit.factor) ** (1 / fit.exponent) : Infinity;
    if (points[at][1] > budget || at === points.length - 1) return size;
  }
  return Infinity;
}
