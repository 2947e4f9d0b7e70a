import { type Section, useCase } from '../cost.ts';

/** From the first quote to the paid order, and how else it may end; three lines a cart, one shard a line. */
export const sale = {
  title: 'A sale',
  test: 'test/services/cost/sale',
  useCases: {
    'quote of 3 lines': useCase([4, 0], 'market, 3 offers'),
    'checkout of 3 lines, first order of a customer': useCase(
      [10, 11],
      'reads cart, market, 3 offers, 3 shards, data key, payment; writes 3 shards, order, payment, their events, cart, data key; then the opened payment and its event',
    ),
    'checkout of 3 lines, by a customer who ordered before': useCase([10, 10], 'the same, but for the data key, which is there'),
    'checkout of 3 lines, by a customer this instance knows': useCase([9, 10], 'the data key is in memory for 5 minutes'),
    'checkout repeated before it is paid': useCase([4, 0], 'cart (empty now), market, order, payment'),
    'checkout repeated after it is paid': useCase([3, 0], 'cart, market, order'),
    'checkout refused: a price has changed': useCase(
      [9, 0],
      'cart, market, 3 offers, 3 shards, and whether the order is there already',
    ),
    'checkout refused: not enough of a SKU': useCase([9, 0], 'the same'),
    'event of an order or payment relayed': useCase([0, 1], 'the event is marked as published'),
    'webhook of a captured payment': useCase([2, 4], 'reads inbox, payment; writes inbox, payment, event, ledger'),
    'webhook brought again': useCase([2, 0], 'inbox, payment'),
    'order paid, by the event of its payment': useCase([2, 6], 'reads order, inbox; writes inbox, order, event, 3 shards'),
    'stock looked at after an order of 3 SKUs': useCase([3, 0], 'a stock document each; more when one runs low'),
    'timer of an order that was paid': useCase([1, 0], 'order'),
  },
} satisfies Section;
