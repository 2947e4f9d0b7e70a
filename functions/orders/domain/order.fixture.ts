import type { Quote } from '../../../contracts/orders/quote.ts';
import type { Placement } from './place.ts';

export const NOW = '2026-11-24T10:00:00.000Z';
export const DUE = '2026-11-24T10:30:00.000Z';
export const TOTAL = 4_500;
export const DRAWS = [{ sku: 'MUG-BLUE', shard: 0, locationId: 'main', quantity: 3 }];

const QUOTE: Quote = {
  market: 'eu',
  currency: 'EUR',
  taxInclusive: true,
  lines: [
    {
      sku: 'MUG-BLUE',
      title: 'Mug',
      options: { colour: 'blue' },
      quantity: 3,
      unitMinor: 1_500,
      totalMinor: TOTAL,
      taxRatePpm: 190_000,
      taxMinor: 718,
      weightGrams: 900,
      requiresShipping: true,
    },
  ],
  shipping: { required: true, options: [], taxMinor: 0 },
  subtotalMinor: TOTAL,
  shippingMinor: 0,
  taxMinor: 718,
  taxes: [{ ratePpm: 190_000, baseMinor: 3_782, taxMinor: 718 }],
  totalMinor: TOTAL,
  problems: [],
};

const sealed = { alg: 'A256GCM', key: 'buyer', iv: 'iv', ct: 'ct', tag: 'tag' } as const;

/** A placement of three mugs for 45.00 EUR, due half an hour later. */
export function aPlacement(change: Partial<Placement> = {}): Placement {
  return {
    orderId: 'A'.repeat(26),
    customerId: 'buyer',
    paymentId: `pay_${'A'.repeat(26)}`,
    requestHash: 'hash',
    quote: QUOTE,
    draws: DRAWS.map((draw) => ({ ...draw, left: 7 })),
    contact: sealed,
    now: NOW,
    expiresAt: DUE,
    ...change,
  };
}
