import type { Connection } from '../firebase/connection.ts';
import { type CartBase, type Changes, isBase } from './changes.ts';

/** What a listener hears of the document `carts/{uid}`. */
export type CartHeard = {
  /** Undefined when there is none. */
  readonly base: CartBase | undefined;
  /** It holds changes of this device that the shop has not confirmed. */
  readonly pending: boolean;
  /** It is what this device kept; the shop was not heard. */
  readonly kept: boolean;
};

/** The cart's document of one person. */
export interface CartDocument {
  /** Writes changes in plain numbers; resolves when the shop has them, rejects when it refuses them. */
  readonly write: (changes: Changes, market: string) => Promise<void>;
  readonly close: () => void;
}

/** Follows and writes the cart of one person; Firestore keeps what cannot be sent now. */
export async function openCartDocument(
  { store }: Connection,
  uid: string,
  listener: (heard: CartHeard) => void,
  onRefused: (error: unknown) => void,
): Promise<CartDocument> {
  const { db, sdk } = await store();
  const reference = sdk.doc(db, 'carts', uid);
  const close = sdk.onSnapshot(
    reference,
    { includeMetadataChanges: true },
    (snapshot) => {
      const data: unknown = snapshot.data();
      const { hasPendingWrites: pending, fromCache: kept } = snapshot.metadata;
      listener({ base: isBase(data) ? data : undefined, pending, kept });
    },
    onRefused,
  );
  return {
    close,
    write: (changes, market) => {
      const lines = Object.entries(changes.lines).map(([sku, change]) => {
        const quantity = 'to' in change ? change.to : change.more;
        return [sku, quantity > 0 ? quantity : sdk.deleteField()] as const;
      });
      // Field by field, so that what another device did to other lines meanwhile stays.
      return sdk.setDoc(reference, { market, lines: Object.fromEntries(lines) }, { merge: true });
    },
  };
}
