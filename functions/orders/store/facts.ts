import type { Firestore } from 'firebase-admin/firestore';
import type { CartLine } from '../../../contracts/orders/quote.ts';
import { market, offers } from '../../catalog/participant.ts';
import { unitOfWork } from '../../kit/store/unit-of-work.ts';
import type { Work } from '../../kit/store/work.ts';
import type { CartFacts, Shop } from '../ports.ts';

/**
 * What a cart is priced by: one read for the market, one for each SKU. Neither is written in the commit that leans on it: a price that changes
 * in that very moment is the price of the moment before, which the shopper saw and agreed to.
 */
export async function readFacts(work: Work, marketId: string, lines: readonly CartLine[]): Promise<CartFacts> {
  const skus = lines.map(({ sku }) => sku);
  const [found, offered] = await Promise.all([market(work, marketId), offers(work, skus)]);
  return { market: found, offers: offered, lines };
}

/** What is on sale, for quotes. */
export function shopStore(db: () => Promise<Firestore>): Shop {
  return { facts: async (marketId, lines) => unitOfWork(await db(), (work) => readFacts(work, marketId, lines)) };
}
