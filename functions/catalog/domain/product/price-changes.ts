import { productPriceChanged } from '../../../../contracts/catalog/events.ts';
import type { PriceChanges, Prices } from '../../../../contracts/catalog/product/product-input.ts';
import { newEvent } from '../../../../contracts/event.ts';
import type { Instant } from '../../../../contracts/ids.ts';
import { Rejection } from '../../../../contracts/rejection.ts';
import { same } from '../same.ts';
import { checkAround } from './check-around.ts';
import { type Around, type Decision, type Draft, identityOf, marketsOf } from './decision.ts';
import { requirePublishable } from './publishable.ts';
import { requireStatus } from './transitions.ts';

/**
 * Sets prices by SKU and market; null takes one away. Refuses `unknown_sku`, `unknown_market`, and `not_publishable` when a product on sale
 * would lose its last price. Nothing is decided when nothing changed.
 */
export function changePrices(present: Draft, changes: PriceChanges, around: Around, now: Instant): Decision | undefined {
  requireStatus(present, ['draft', 'published']);
  const sku = Object.keys(changes).find((one) => !present.variants.some((variant) => variant.sku === one));
  if (sku !== undefined) throw new Rejection('unknown_sku', `The product has no SKU "${sku}".`, { sku });

  const variants = present.variants.map((variant) => ({
    ...variant,
    prices: applied(variant.prices, changes[variant.sku] ?? {}),
  }));
  if (same(variants, present.variants)) return undefined;
  const product: Draft = { ...present, variants, marketIds: marketsOf(variants), updatedAt: now };
  checkAround(product, around, present);
  if (product.status === 'published') requirePublishable(product, around);

  return { product, events: priceEvents(present, product) };
}

function applied(prices: Prices, changes: PriceChanges[string]): Prices {
  const all = { ...prices, ...changes };
  return Object.fromEntries(Object.entries(all).flatMap(([market, price]) => (price ? [[market, price] as const] : [])));
}

/** Tells of the prices that differ between two states of a product, for the SKUs that stand in both. */
export function priceEvents(before: Draft, after: Draft) {
  const changes = after.variants.flatMap(({ sku, prices }) => {
    const former = before.variants.find((variant) => variant.sku === sku);
    return former ? differences(sku, former.prices, prices) : [];
  });
  return changes.length === 0 ? [] : [newEvent(productPriceChanged, { ...identityOf(after), changes })];
}

function differences(sku: string, before: Prices, after: Prices) {
  const markets = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return markets
    .filter((market) => !same(before[market], after[market]))
    .map((market) => ({ sku, market, fromMinor: before[market]?.amountMinor, toMinor: after[market]?.amountMinor }));
}
