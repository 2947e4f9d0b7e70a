import { type Section, useCase } from '../cost.ts';

/** Orders that end otherwise, money that goes back, and looking at both. */
export const afterSale = {
  title: 'After a sale',
  test: 'test/services/cost/after-sale',
  useCases: {
    'timer expires an order of 3 lines': useCase([1, 5], 'reads order; writes order, event, 3 shards'),
    'sweep expires an order of 3 lines': useCase([2, 5], 'the same, and the query that finds it'),
    'payment of an expired order given up': useCase(
      [4, 5],
      'reads payment, inbox, payment twice on the way to the provider and back; writes inbox, payment with the wish, its event; payment, event',
    ),
    'stock looked at after units of 3 SKUs came back': useCase([3, 0], 'a stock document each'),
    'sweep asks a provider about one payment': useCase(
      [5, 1],
      'the query that finds it, before asking, after, before what is left to do, before it is put off; writes payment',
    ),
    'order of 3 lines canceled by its customer': useCase(
      [5, 5],
      'reads order; order, data key and 2 events to show it; writes order, event, 3 shards',
    ),
    'payment of a canceled order given up': useCase([4, 5], 'as of an expired order'),
    'refund by staff': useCase(
      [3, 5],
      'reads payment before it is noted, before the provider is asked, after; writes payment, event; payment, event, ledger',
    ),
    'order told of its refund': useCase([2, 3], 'reads order, inbox; writes inbox, order, event'),
    'webhook of what is known already': useCase([2, 1], 'reads inbox, payment; writes inbox'),
    '20 orders of a customer listed': useCase([21, 0], 'one more tells that another page follows'),
    'the next 20 orders': useCase([21, 0], 'the cursor is no document'),
    '20 orders listed by staff, filtered or not': useCase([21, 0], 'the same'),
    'sales of 3 days added up': useCase([3, 0], 'a read a day, and one more for each further 1,000 orders of a day'),
    'one order with its history of one event': useCase([3, 0], 'order, data key, event'),
    '20 payments listed, filtered or not': useCase([21, 0], 'one more tells that another page follows'),
    'one payment': useCase([1, 0], 'payment'),
    'books of a currency added up': useCase([2, 0], 'a read for each 1,000 entries, and for each 1,000 payments'),
  },
} satisfies Section;
