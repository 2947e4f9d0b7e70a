import type { Quote, QuoteChange, QuoteLine, QuoteProblem } from '../../../../../../contracts/orders/quote.ts';
import type { CheckoutMessages } from '../messages/en.ts';

/** One thing that is not as the shopper saw it: what it was, what it is now, and why. */
export type Difference = {
  readonly key: string;
  /** The line it is about; none for the whole order. */
  readonly sku?: string | undefined;
  readonly title: string;
  readonly was?: string | undefined;
  readonly now?: string | undefined;
  readonly why: string;
  /** How many of the line can still be had; the cart has to say so before it can be ordered. */
  readonly left?: number | undefined;
};

/** What differences are told with: the quotes before and now, words, how money is written, and how values of options are called. */
export type Telling = {
  readonly seen: Quote | undefined;
  readonly now: Quote;
  readonly words: CheckoutMessages['difference'];
  readonly money: (amountMinor: number, currency: string) => string;
  readonly worded: (text: string) => string;
};

type Amounts = Extract<QuoteChange, { seenMinor: number }>;
type OfLine = Extract<QuoteChange, { code: 'quantity_changed' | 'line_added' | 'line_removed' }>;
type Short = Extract<QuoteChange, { code: 'out_of_stock' }>;

/** Says each change in words. A tax that is part of changed prices says nothing new and is left out. */
export function differencesOf(changes: readonly QuoteChange[], telling: Telling): readonly Difference[] {
  const { now } = telling;
  const others = changes.some(({ code }) => code !== 'tax_changed' && code !== 'total_changed');
  return changes
    .filter(({ code }) => !(code === 'tax_changed' && now.taxInclusive && others))
    .map((change) => ({ ...differenceOf(change, telling), key: `${change.code} ${'sku' in change ? change.sku : ''}` }));
}

/** Whether the order can be placed as it is now, without changing the cart or the address first. */
export function isAcceptable(differences: readonly Difference[], now: Quote): boolean {
  return now.problems.length === 0 && differences.every(({ left }) => left === undefined);
}

function differenceOf(change: QuoteChange, telling: Telling): Omit<Difference, 'key'> {
  switch (change.code) {
    case 'price_changed':
    case 'shipping_changed':
    case 'tax_changed':
    case 'total_changed':
      return ofAmounts(change, telling);
    case 'quantity_changed':
    case 'line_added':
    case 'line_removed':
      return ofLine(change, telling);
    case 'out_of_stock':
      return ofShort(change, telling);
    case 'currency_changed':
      return { title: telling.words.currency, was: change.seen, now: change.now, why: telling.words.why.currency_changed };
    default:
      return ofProblem(change, telling);
  }
}

function ofAmounts(change: Amounts, telling: Telling): Omit<Difference, 'key'> {
  const { seen, now, words, money } = telling;
  const amounts = { was: money(change.seenMinor, seen?.currency ?? now.currency), now: money(change.nowMinor, now.currency) };
  const why = words.why[change.code];
  if (change.code !== 'price_changed') return { title: words.titles[change.code], ...amounts, why };
  return {
    sku: change.sku,
    title: titleOf(change.sku, telling),
    ...amounts,
    why: change.nowMinor < change.seenMinor ? words.why.price_fell : why,
  };
}

function ofLine(change: OfLine, telling: Telling): Omit<Difference, 'key'> {
  const { sku } = change;
  const { seen, now, words } = telling;
  const line = { sku, title: titleOf(sku, telling) };
  const count = (quote: Quote | undefined) => words.count(lineOf(quote, sku)?.quantity ?? 0);
  const { why } = words;
  if (change.code === 'quantity_changed')
    return { ...line, was: words.count(change.seen), now: words.count(change.now), why: why.quantity_changed };
  return change.code === 'line_added'
    ? { ...line, was: words.count(0), now: count(now), why: why.line_added }
    : { ...line, was: count(seen), now: words.count(0), why: why.line_removed };
}

function ofShort({ sku, requested, available: left }: Short, telling: Telling): Omit<Difference, 'key'> {
  const { words } = telling;
  const counts = { was: words.count(requested), now: words.count(left) };
  return { sku, title: titleOf(sku, telling), ...counts, left, why: left === 0 ? words.why.gone : words.why.few(left) };
}

function ofProblem(change: QuoteProblem, telling: Telling): Omit<Difference, 'key'> {
  const { words } = telling;
  const why = words.problems[change.code];
  if (change.sku === undefined) return { title: words.wholeOrder, why };
  const was = lineOf(telling.seen, change.sku)?.quantity;
  const count = was === undefined ? {} : { was: words.count(was), now: words.count(0) };
  return { sku: change.sku, title: titleOf(change.sku, telling), ...count, left: 0, why };
}

function lineOf(quote: Quote | undefined, sku: string): QuoteLine | undefined {
  return quote?.lines.find((line) => line.sku === sku);
}

function titleOf(sku: string, { seen, now, worded }: Telling): string {
  const line = lineOf(now, sku) ?? lineOf(seen, sku);
  return line ? [line.title, ...Object.values(line.options).map(worded)].join(', ') : sku;
}
