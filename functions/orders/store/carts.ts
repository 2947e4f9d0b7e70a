import type { Firestore } from 'firebase-admin/firestore';
import { Cart } from '../../../contracts/orders/cart.ts';
import { MAX_CART_LINES } from '../../../contracts/orders/cart-lines.ts';
import { collection } from '../../kit/store/collection.ts';
import { unitOfWork } from '../../kit/store/unit-of-work.ts';
import { mergeCarts } from '../domain/merge-carts.ts';
import type { Carts } from '../ports.ts';

/** The carts' collection. */
export const carts = collection(Cart);

/** Carts in Firestore. Merging deletes the first cart in the commit that fills the second, so that a repeat adds nothing. */
export function cartsStore(db: () => Promise<Firestore>): Carts {
  return {
    merge: async (from, to) =>
      unitOfWork(await db(), async (work) => {
        const [guest, own] = await carts.readMany(work, [from, to]);
        if (!guest) return;

        const merged = mergeCarts(guest, own, MAX_CART_LINES);

        carts.put(work, to, merged);
        work.delete(carts.ref(work.db, from));
      }),
    forget: async (uid) => {
      await carts.ref(await db(), uid).delete();
    },
  };
}
