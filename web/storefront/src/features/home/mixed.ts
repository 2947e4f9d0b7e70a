import type { Card } from '../../../../../contracts/catalog/published/published-files.ts';

/** Takes cards of each group in turn, in their order, so that no single category fills the front; what is in none comes last. */
export function mixed(cards: readonly Card[], groups: readonly string[], count: number): Card[] {
  const queues = groups.map((group) => cards.filter(({ categories }) => categories.includes(group)));
  const rounds = Math.max(0, ...queues.map(({ length }) => length));
  const inTurn = Array.from({ length: rounds }, (_, round) => queues.flatMap((queue) => queue.slice(round, round + 1))).flat();
  return [...new Set([...inTurn, ...cards])].slice(0, count);
}
