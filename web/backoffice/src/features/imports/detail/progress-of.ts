import type { ImportState } from '../import-queries.ts';

/** How far an import is: from 0 to 1, in words too. */
export interface Progress {
  readonly share: number;
  readonly words: string;
}

// Reading only looks; writing is most of the work.
const READING = 0.2;

/** How far an import is. What it still has to read is told by its bytes; what it has to write by the line it has come to. */
export function progressOf({ status, parts, offset, writtenThrough, rows, products, counts }: ImportState): Progress {
  const total = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  const reported = counts.created + counts.updated + counts.unchanged + counts.rejected;
  const count = (n: number, one: string) => `${n.toLocaleString('en')} ${n === 1 ? one : `${one}s`}`;
  switch (status) {
    case 'collecting':
      return { share: 0, words: `${count(parts.length, 'part')} uploaded, not started` };
    case 'reading':
      return { share: READING * within(offset ?? 0, total), words: `Reading: ${count(rows, 'row')} so far` };
    case 'writing':
      return {
        share: READING + (1 - READING) * within(writtenThrough ?? reported, rows + 1),
        words: `Writing ${count(products, 'product')}: ${count(reported, 'row')} reported`,
      };
    case 'failed':
      return { share: within(writtenThrough ?? reported, rows + 1), words: `Stopped after ${count(reported, 'row')}` };
    default:
      return { share: 1, words: `${count(products, 'product')}, ${count(reported, 'row')}` };
  }
}

function within(part: number, whole: number): number {
  return whole <= 0 ? 0 : Math.min(1, Math.max(0, part / whole));
}
