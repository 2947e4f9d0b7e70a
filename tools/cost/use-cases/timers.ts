import { type Section, type UseCase, useCase } from '../cost.ts';

const query = 'a query that finds nothing is a read';

/** Every sweep of the shop when it finds nothing to do: those of each tick, and the rounds of an hour and of a day, each of which notes where it stands. */
export const timers = {
  title: 'Sweeps that find nothing to do',
  test: 'test/services/cost/timers',
  useCases: {
    'catalog.publish-forgotten': useCase(
      [7, 0],
      'what is shown, markets, glossaries, and what was changed last; a read more for each market and glossary',
    ),
    'catalog.relay-sweep': useCase([4, 0], 'a query each for products, categories, markets, glossaries'),
    'catalog.resume-imports': useCase([1, 0], query),
    'identity.forget-guests': useCase(
      [1, 1],
      'its round, and a write for each 500 accounts; accounts are of Firebase Auth, which asks nothing for them',
    ),
    'identity.put-pending-in-force': useCase([1, 0], query),
    'identity.reconcile-claims': useCase([2, 1], 'its round; a read for everybody who is or was of the staff'),
    'identity.relay-sweep': useCase([3, 0], 'a query each for customers, staff, API keys'),
    'inventory.audit-stock': useCase([2, 1], 'its round; a read for each SKU and shard, a write for each 100 SKUs'),
    'inventory.relay-sweep': useCase([1, 0], query),
    'orders.expire-unpaid': useCase([1, 0], query),
    'orders.relay-sweep': useCase([1, 0], query),
    'payments.close-books': useCase(
      [2, 1],
      'its round; for each currency 3 reads, and 2 more for every 1,000 entries and payments',
    ),
    'payments.reconcile': useCase([1, 0], query),
    'payments.relay-sweep': useCase([1, 0], query),
  } satisfies Readonly<Record<string, UseCase>>,
} satisfies Section;

/** Sweeps that go round once in so many minutes; all others run with every tick. */
export const ROUNDS: Partial<Readonly<Record<keyof typeof timers.useCases, number>>> = {
  'identity.forget-guests': 24 * 60,
  'identity.reconcile-claims': 60,
  'inventory.audit-stock': 24 * 60,
  'payments.close-books': 24 * 60,
};
