import { type Section, useCase } from '../cost.ts';

/** Stock as staff keep it; relayed like every event. */
export const stock = {
  title: 'Stock',
  test: 'test/services/cost/stock',
  useCases: {
    'location made': useCase([1, 1], 'location'),
    'stock of 3 new SKUs set': useCase(
      [9, 12],
      'for each, reads stock, location, movement; writes stock, shard, movement, event',
    ),
    'units received': useCase([4, 3], 'reads stock, shard, location, movement; writes stock, shard, movement'),
    'the same receipt again': useCase([4, 0], 'finds its movement'),
    'units adjusted': useCase([4, 3], 'as received'),
    'units counted': useCase([4, 3], 'as received'),
    'policy of a SKU changed': useCase([2, 3], 'reads stock, shard; writes both, and an event'),
    'stock split into 4 shards': useCase([2, 6], 'reads stock, shard; writes stock, 4 shards, event'),
    'stock of a SKU looked at, 1 shard': useCase([2, 0], 'stock, shard'),
    'stock of a SKU looked at, 4 shards': useCase([7, 0], 'guesses one shard, then reads all at one instant'),
    'stock listed, filtered or not, 3 SKUs': useCase([3, 0], 'as last counted: no shard'),
    'movements of all SKUs listed, 4 of them': useCase([5, 0], 'one more tells that another page follows'),
    'movements of a SKU listed, 4 of them': useCase([4, 0], 'each'),
    'locations listed, 2 of them': useCase([2, 0], 'each'),
    'location deleted': useCase([2, 0, 1], 'location, and whether stock is kept there'),
    'SKU told as low, by the order that made it so': useCase([3, 3], 'reads stock; stock, shard; writes stock, 2 events'),
    'audit of 3 SKUs with 6 shards': useCase([10, 1], 'each, and the round; writes how far it has come, after each 100 SKUs'),
  },
} satisfies Section;
