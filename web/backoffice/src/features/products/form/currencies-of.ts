import type { Market } from '../../../../../../contracts/catalog/market.ts';
import type { Currencies } from './product-form.ts';

/** The currency of each market. */
export function currenciesOf(markets: readonly Pick<Market, 'id' | 'currency'>[]): Currencies {
  return Object.fromEntries(markets.map(({ id, currency }) => [id, currency]));
}
