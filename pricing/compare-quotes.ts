import type { Quote, QuoteChange, QuoteLine, SeenQuote } from '../contracts/orders/quote.ts';

/** The part of a quote to send back with the checkout as what the shopper saw. */
export function seenOf(quote: Quote): SeenQuote {
  return {
    currency: quote.currency,
    totalMinor: quote.totalMinor,
    shippingMinor: quote.shippingMinor,
    taxMinor: quote.taxMinor,
    lines: quote.lines.map(({ sku, quantity, unitMinor }) => ({ sku, quantity, unitMinor })),
  };
}

/**
 * What stands between the quote a shopper saw and the one that counts now, line by line; nothing when it may be charged as seen.
 * `available` says how much of a SKU is left where that was too little. Parts that the shopper's side did not send are not compared.
 */
export function compareQuotes(seen: SeenQuote, now: Quote, available: ReadonlyMap<string, number> = new Map()): QuoteChange[] {
  const changes: QuoteChange[] = [...now.problems, ...shortages(now, available), ...lineChanges(seen, now)];
  if (seen.currency !== now.currency) {
    changes.push({ code: 'currency_changed', seen: seen.currency, now: now.currency });
  }
  pushAmount(changes, 'shipping_changed', seen.shippingMinor, now.shippingMinor);
  pushAmount(changes, 'tax_changed', seen.taxMinor, now.taxMinor);
  pushAmount(changes, 'total_changed', seen.totalMinor, now.totalMinor);
  return changes;
}

type AmountChange = 'shipping_changed' | 'tax_changed' | 'total_changed';

function pushAmount(changes: QuoteChange[], code: AmountChange, seenMinor: number | undefined, nowMinor: number): void {
  if (seenMinor !== undefined && seenMinor !== nowMinor) changes.push({ code, seenMinor, nowMinor });
}

function shortages(now: Quote, available: ReadonlyMap<string, number>): QuoteChange[] {
  return now.lines.flatMap(({ sku, quantity }) => {
    const left = available.get(sku);
    return left !== undefined && left < quantity
      ? [{ code: 'out_of_stock' as const, sku, requested: quantity, available: left }]
      : [];
  });
}

function lineChanges(seen: SeenQuote, now: Quote): QuoteChange[] {
  if (seen.lines === undefined) return [];
  const before = new Map(seen.lines.map((line) => [line.sku, line]));
  const refused = new Set(now.problems.map((problem) => problem.sku));
  const kept = new Set(now.lines.map((line) => line.sku));
  const removed = seen.lines.filter((line) => !kept.has(line.sku) && !refused.has(line.sku));
  return [
    ...now.lines.flatMap((line) => changesOfLine(before.get(line.sku), line)),
    ...removed.map((line): QuoteChange => ({ code: 'line_removed', sku: line.sku })),
  ];
}

function changesOfLine(before: NonNullable<SeenQuote['lines']>[number] | undefined, line: QuoteLine): QuoteChange[] {
  const { sku } = line;
  if (before === undefined) return [{ code: 'line_added', sku }];
  const changes: QuoteChange[] = [];
  if (before.unitMinor !== line.unitMinor) {
    changes.push({ code: 'price_changed', sku, seenMinor: before.unitMinor, nowMinor: line.unitMinor });
  }
  if (before.quantity !== line.quantity) {
    changes.push({ code: 'quantity_changed', sku, seen: before.quantity, now: line.quantity });
  }
  return changes;
}
