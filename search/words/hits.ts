/** What the first letter stands for, and how much more each does than the one before: weights are kept to within eight percent. */
const LEAST = 0.1;
const STEP = 1.15;

/** The letters for weights are those of ASCII from A to z, with the marks between. */
const FIRST = 65;
const MOST = 57;

/** How much a text counts for a card, by the card's place. */
export type Hits = ReadonlyMap<number, number>;

/** Writes hits as text: how many cards are skipped, unless none is, and a letter for the weight; "A3B" is a hit in the first card and one in the fifth. */
export function writeHits(hits: Hits): string {
  let next = 0;
  let written = '';
  for (const [place, weight] of [...hits].sort(([one], [other]) => one - other)) {
    const step = Math.round(Math.log(weight / LEAST) / Math.log(STEP));
    written += (place > next ? String(place - next) : '') + String.fromCharCode(FIRST + Math.max(0, Math.min(step, MOST)));
    next = place + 1;
  }
  return written;
}

/** Reads hits that were written as text. */
export function readHits(written: string, take: (place: number, weight: number) => void): void {
  let place = 0;
  let skipped = 0;
  for (const sign of written) {
    if (sign <= '9') {
      skipped = skipped * 10 + Number(sign);
    } else {
      place += skipped;
      take(place, LEAST * STEP ** (sign.charCodeAt(0) - FIRST));
      place += 1;
      skipped = 0;
    }
  }
}
