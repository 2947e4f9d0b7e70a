import { expect } from 'chai';
import type { Quote, QuoteChange, QuoteLine } from '../../../../../../contracts/orders/quote.ts';
import { difference as german } from '../messages/de-difference.ts';
import { difference as english } from '../messages/en-difference.ts';
import { differencesOf, isAcceptable } from './quote-difference.ts';

const line = (sku: string, quantity: number): QuoteLine => ({
  sku,
  title: 'Mug',
  options: { Colour: sku },
  quantity,
  unitMinor: 1_200,
  totalMinor: 1_200 * quantity,
  taxRatePpm: 190_000,
  taxMinor: 0,
  weightGrams: 300,
  requiresShipping: true,
});
const quote = (lines: QuoteLine[], problems: Quote['problems'] = []): Quote => ({
  market: 'eu',
  currency: 'EUR',
  taxInclusive: true,
  lines,
  shipping: { required: true, options: [], taxMinor: 0 },
  subtotalMinor: 0,
  shippingMinor: 0,
  taxMinor: 0,
  taxes: [],
  totalMinor: 0,
  problems,
});
const money = (amountMinor: number, currency: string) => `${currency} ${(amountMinor / 100).toFixed(2)}`;
const worded = (text: string) => (text === 'Red' ? 'Crimson' : text);
const SEEN = quote([line('Blue', 2), line('Red', 1)]);
const tell = (changes: QuoteChange[], now: Quote, words = english) =>
  differencesOf(changes, { seen: SEEN, now, words, money, worded });

describe('what changed under a shopper', () => {
  it('is told line by line: what it was, what it is, and why', () => {
    const now = quote([line('Blue', 2), line('Red', 1)]);
    const changes: QuoteChange[] = [
      { code: 'price_changed', sku: 'Blue', seenMinor: 1_200, nowMinor: 1_350 },
      { code: 'tax_changed', seenMinor: 10, nowMinor: 12 },
      { code: 'total_changed', seenMinor: 3_600, nowMinor: 3_900 },
    ];
    const told = tell(changes, now);
    expect(told.map(({ title, was, now: is, why }) => [title, was, is, why])).to.deep.equal([
      ['Mug, Blue', 'EUR 12.00', 'EUR 13.50', 'Its price went up.'],
      ['Total', 'EUR 36.00', 'EUR 39.00', 'That is what it all comes to.'],
    ]);
    expect(isAcceptable(told, now)).to.equal(true);
  });

  it('cannot be accepted while more is wanted than is left', () => {
    const changes: QuoteChange[] = [{ code: 'out_of_stock', sku: 'Red', requested: 1, available: 0 }];
    const [gone] = tell(changes, SEEN);
    expect(gone).to.include({ was: '1 ×', now: 'none', left: 0, why: english.why.gone });
    expect(isAcceptable([gone ?? { key: '', title: '', why: '' }], SEEN)).to.equal(false);
    expect(tell([{ code: 'out_of_stock', sku: 'Blue', requested: 2, available: 1 }], SEEN)[0]?.why).to.equal('Only one is left.');
  });

  it('names a line that is not sold any more as it was seen', () => {
    const now = quote([line('Blue', 2)], [{ code: 'not_published', sku: 'Red' }]);
    const told = tell([{ code: 'not_published', sku: 'Red' }], now, german);
    expect(told[0]).to.include({ title: 'Mug, Crimson', was: '1 ×', now: 'keins', left: 0 });
    expect(isAcceptable(told, now)).to.equal(false);
  });

  it('tells what another tab did to the cart', () => {
    const now = quote([line('Blue', 5), line('Green', 3)]);
    const changes: QuoteChange[] = [
      { code: 'quantity_changed', sku: 'Blue', seen: 2, now: 5 },
      { code: 'line_added', sku: 'Green' },
      { code: 'line_removed', sku: 'Red' },
    ];
    expect(tell(changes, now).map(({ title, was, now: is }) => `${title}: ${was} -> ${is}`)).to.deep.equal([
      'Mug, Blue: 2 × -> 5 ×',
      'Mug, Green: none -> 3 ×',
      'Mug, Crimson: 1 × -> none',
    ]);
  });
});
