import { sumOf, type Cost } from '../../../tools/cost/cost.ts';
import { eventually } from '../eventually.ts';

/** A line in which a function says what some work of it cost. */
export interface Billed extends Cost {
  readonly message: string;
  readonly [field: string]: unknown;
}

/** What an answer cost, by its header Cartwright-Cost; throws when it has none. */
export function costOf({ headers }: { readonly headers: Headers }): Cost {
  const told = headers.get('cartwright-cost') ?? '';
  const [, reads, writes, deletes] = /^reads=(\d+);writes=(\d+);deletes=(\d+)$/.exec(told) ?? [];
  if (deletes === undefined) throw new Error(`The answer tells no cost: "${told}"`);
  return { reads: Number(reads), writes: Number(writes), deletes: Number(deletes) };
}

/** Every line of a function's log that tells a cost. */
export function billedIn(logs: string): Billed[] {
  return logs.split('\n').flatMap((line) => {
    if (!line.startsWith('{') || !line.includes('"reads":')) return [];
    const billed = JSON.parse(line) as Billed;
    return typeof billed.reads === 'number' ? [billed] : [];
  });
}

/** The figures of a line alone. */
export function figuresOf({ reads, writes, deletes }: Cost): Cost {
  return { reads, writes, deletes };
}

/** The first line of a function's log with these fields, as soon as it is there: its figures alone. */
export async function billFor(logs: () => string, fields: Readonly<Record<string, unknown>>): Promise<Cost> {
  return eventually(`a bill of ${JSON.stringify(fields)}`, () => {
    const line = billedIn(logs()).find((billed) => Object.entries(fields).every(([name, value]) => billed[name] === value));
    if (!line)
      throw new Error(
        `There is none among:\n${billedIn(logs())
          .map((one) => JSON.stringify(one))
          .join('\n')}`,
      );
    return figuresOf(line);
  });
}

/** What several pieces of work cost together. */
export function together(...costs: readonly Cost[]): Cost {
  return sumOf(costs);
}
