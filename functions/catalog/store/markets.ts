import { FieldPath, type Firestore } from 'firebase-admin/firestore';
import { Market } from '../../../contracts/catalog/market.ts';
import { append } from '../../kit/events/append.ts';
import { collection } from '../../kit/store/collection.ts';
import { unitOfWork } from '../../kit/store/unit-of-work.ts';
import type { Markets } from '../ports.ts';
import { catalogue } from './change-product.ts';
import { pageOf } from '../../kit/store/page-of.ts';

const markets = collection(Market);

/** Markets in Firestore. */
export function marketsStore(db: () => Promise<Firestore>): Markets {
  return {
    change: async ({ id, now, by, decide }) =>
      unitOfWork(await db(), async (work) => {
        const present = await markets.read(work, id);

        const decision = decide(present);

        if (!decision) return Market.schema.parse(present);
        const to = { collection: 'markets', id, version: present?.version ?? 0, at: now, by };
        const market = { ...decision.market, version: append(work, catalogue, to, decision.events) };
        markets.put(work, id, market);
        return market;
      }),
    find: async (id) => markets.parse(await markets.ref(await db(), id).get()),
    list: async (page) => {
      const query = markets.all(await db()).orderBy(FieldPath.documentId());
      const parse = (snapshot: { data(): unknown }): Market => Market.schema.parse(snapshot.data());
      return pageOf({ query, placeOf: (snapshot) => [snapshot.id], parse }, page, 1);
    },
  };
}
