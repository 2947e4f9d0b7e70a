import { type Sold, sell } from '../../../tools/sale/sell.ts';
import type { Shop } from './start-shop.ts';

/** One whole sale at a shop, as `npm run sale` does it. */
export function sellAt({ places }: Shop): Promise<Sold> {
  return sell(places, () => undefined);
}
