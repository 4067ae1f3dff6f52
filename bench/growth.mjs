// More clauses of the same sort: new ones of the sentences of real ones, with other
// places and numbers. The same seed gives the same clauses, whatever the machine.
// Sentences and vocabulary repeat more than in a real archive: costs of indexing and
// memory are no lower there, and compressed bytes are much higher.

const SEED = 20_240_925;

/** Mulberry32: 32 bits of state are plenty for picking sentences. */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `times` as many documents: the real ones first, and then variants of each in turn. */
export function grown(documents, districts, times, seed = SEED) {
  const next = random(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const sentences = documents.flatMap(({ text }) => split(text));
  const place = new RegExp(districts.join("|"), "g");
  const other = (text) => text
    .replace(place, () => pick(districts))
    // Years and amounts: as many digits, the first one not 0.
    .replace(/\d{2,}/g, (number) => String(Math.floor(10 ** (number.length - 1) * (1 + 9 * next()))));
  const all = [...documents];
  for (let copy = 1; copy < times; copy += 1) {
    for (const document of documents) {
      const own = split(document.text);
      const text = own.map((sentence) => (next() < 0.5 ? sentence : pick(sentences))).join("");
      all.push({ ...document, id: `${document.id}~${copy}`, title: other(document.title), text: other(text) });
    }
  }
  return all;
}

const split = (text) => text.match(/[^。；]+[。；]?/g) ?? [];
