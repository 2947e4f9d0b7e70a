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

/** Tells whether a checkout asked for this already; what `said` leaves out (an emptied cart has no price to have been seen) is not compared. */
export function isSame({ uid, body }: Unanswered, whose: string, said: Partial<CheckoutRequest>): boolean {
  const asked = { ...body, ...said };
  return uid === whose && JSON.stringify(asked) === JSON.stringify(body);
}
