import type { Market } from '../../../../contracts/catalog/market.ts';
import { Rejection } from '../../../../contracts/rejection.ts';
import type { Around, Draft } from './decision.ts';

/** What a product lacks to be on sale. */
export type Lack =
  | { readonly code: 'no_variant' }
  | { readonly code: 'no_price_in_active_market' }
  | { readonly code: 'no_tax_rate'; readonly market: string; readonly taxCategory: string };

/** What a product lacks to be on sale in these markets; nothing when it may be published. */
export function lacksOf(product: Draft, around: Around): Lack[] {
  if (product.variants.length === 0) return [{ code: 'no_variant' }];
  const active = product.marketIds.flatMap((id) => {
    const market = around.markets.get(id);
    return market?.active ? [market] : [];
  });
  if (active.length === 0) return [{ code: 'no_price_in_active_market' }];
  return active
    .filter((market) => !taxes(market, product.taxCategory))
    .map(({ id }) => ({ code: 'no_tax_rate', market: id, taxCategory: product.taxCategory }));
}

/** Refuses `not_publishable`, naming what is missing. */
export function requirePublishable(product: Draft, around: Around): void {
  const reasons = lacksOf(product, around);
  if (reasons.length === 0) return;
  const codes = reasons.map(({ code }) => code).join(', ');
  throw new Rejection('not_publishable', `The product cannot be on sale: ${codes}.`, { reasons });
}

function taxes(market: Market, category: string): boolean {
  return market.tax.rates.some((rate) => rate.category === category);
}
