import { type Section, useCase } from '../cost.ts';

const query = 'a query that finds nothing is a read';

/** Every timer of the shop when it finds nothing to do, by its function. */
export const timers = {
  title: 'Timers that find nothing to do',
  test: 'test/services/cost/timers',
  useCases: {
    catalogImportSweep: useCase([1, 0], query),
    catalogRelaySweep: useCase([4, 0], 'a query each for products, categories, markets, glossaries'),
    catalogReleaseSweep: useCase(
      [7, 0],
      'what is shown, markets, glossaries, and what was changed last; a read more for each market and glossary',
    ),
    identityReconcile: useCase([1, 0], 'a read for everybody who is or was of the staff'),
    identityRelaySweep: useCase([3, 0], 'a query each for customers, staff, API keys'),
    identityRolesSweep: useCase([1, 0], query),
    inventoryAudit: useCase([1, 0], 'a read for each SKU and shard'),
    inventoryRelaySweep: useCase([1, 0], query),
    ordersExpireSweep: useCase([1, 0], query),
    ordersRelaySweep: useCase([1, 0], query),
    paymentsCloseBooks: useCase([1, 0], 'for each currency 3 reads, and 2 more for every 1,000 entries and payments'),
    paymentsReconcile: useCase([1, 0], query),
    paymentsRelaySweep: useCase([1, 0], query),
  },
} satisfies Section;
