import { isRecord, type Kept, keptIn } from '../platform/kept.ts';
import type { KeyValueStorage } from '../platform/options.ts';
import type { CheckoutRequest } from '../../contracts/orders/endpoints.ts';

/** A checkout whose answer has not come: what was asked, by whom, and the Idempotency-Key that every repeat must carry. */
export type Unanswered = { readonly key: string; readonly uid: string; readonly body: CheckoutRequest };

const isUnanswered = (value: unknown): value is Unanswered =>
  isRecord(value) && typeof value['key'] === 'string' && typeof value['uid'] === 'string' && isRecord(value['body']);

/** Keeps the one unanswered checkout of a device, so that a reload in the middle of it repeats the request instead of ordering twice. */
export function unansweredIn(storage: KeyValueStorage): Kept<Unanswered> {
  return keptIn(storage, 'checkout', isUnanswered);
}

/** The checkout to send: the kept one if it asks for the very same, else a new one with a new key. */
export function sameOrNew(kept: Unanswered | undefined, uid: string, body: CheckoutRequest, newId: () => string): Unanswered {
  const isSame = kept?.uid === uid && JSON.stringify(kept.body) === JSON.stringify(body);
  return isSame ? kept : { key: newId(), uid, body };
}
