// Two ways to cut Chinese text into terms, for the peers that leave it to the user.
const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/** The browser's own dictionary words. */
export const words = (text) => Array.from(segmenter.segment(text)).filter((it) => it.isWordLike).map((it) => it.segment);

export const isHan = (term) => /^\p{Script=Han}+$/u.test(term);

/** Neighbouring pairs of characters; what is not Chinese stays whole words. */
export const bigrams = (text) => (text.match(/\p{Script=Han}+|[[\p{L}\p{N}]--\p{Script=Han}]+/gv) ?? []).flatMap((run) =>
  isHan(run) && run.length > 2 ? Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)) : [run]);
