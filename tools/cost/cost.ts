/** What Firestore bills for one piece of work: documents read, written and deleted. */
export interface Cost {
  readonly reads: number;
  readonly writes: number;
  readonly deletes: number;
}

/** One thing the shop does, with what it costs and what that is spent on. */
export interface UseCase {
  readonly cost: Cost;
  readonly spentOn: string;
}

/** Use cases that one test file holds to their cost, by name. */
export interface Section {
  readonly title: string;
  readonly test: string;
  readonly useCases: Readonly<Record<string, UseCase>>;
}

/** A use case of a table: so many reads and writes, and deletes if there are any. */
export function useCase([reads, writes, deletes = 0]: readonly [number, number, number?], spentOn: string): UseCase {
  return { cost: { reads, writes, deletes }, spentOn };
}

/** What several pieces of work cost together. */
export function sumOf(costs: readonly Cost[]): Cost {
  const sum = (figure: keyof Cost) => costs.reduce((total, cost) => total + cost[figure], 0);
  return { reads: sum('reads'), writes: sum('writes'), deletes: sum('deletes') };
}

/** What some work costs when it is done so many times. */
export function times(count: number, { reads, writes, deletes }: Cost): Cost {
  return { reads: count * reads, writes: count * writes, deletes: count * deletes };
}
