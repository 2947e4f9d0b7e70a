import type { checkout, CheckoutResult, quoteCart } from '../../contracts/orders/endpoints.ts';
import type { Quote, QuoteChange } from '../../contracts/orders/quote.ts';
import { seenOf } from '../../pricing/compare-quotes.ts';
import type { Session } from '../account/session.ts';
import type { CartState } from '../cart/cart.ts';
import { isRecord } from '../platform/kept.ts';
import type { Platform } from '../platform/platform.ts';
import { retrying, type Sleep } from '../platform/retry.ts';
import type { Request } from '../request.ts';
import { isShopError, ShopError } from '../shop-error.ts';
import { type Checkout, QuoteChangedError } from './checkout.ts';
import { isSame, type Unanswered, unansweredIn } from './unanswered.ts';

/** What a checkout is made with. */
export type CheckoutNeeds = {
  readonly platform: Pick<Platform, 'storage' | 'newId'>;
  readonly session: Pick<Session, 'find' | 'ensure'>;
  readonly request: Request;
  readonly cart: { readonly current: CartState };
  /** Resolves when the shop has the cart as it is seen here. */
  readonly settled: (withinMs: number) => Promise<void>;
  readonly wait?: Sleep;
};

/** How long a cart may take to reach the shop before a checkout gives up, in milliseconds. */
const SETTLES_WITHIN_MS = 15_000;

/** Makes the checkout. */
export function createCheckout({ platform, session, request, cart, settled, wait }: CheckoutNeeds): Checkout {
  const kept = unansweredIn(platform.storage);

  const send = async (unanswered: Unanswered): Promise<CheckoutResult> => {
    await kept.write(unanswered);
    try {
      const result = await askUntilAnswered(request, unanswered, wait);
      await kept.write(undefined);
      return result;
    } catch (error) {
      if (isAnswer(error)) await kept.write(undefined);
      throw changedOr(error);
    }
  };

  return {
    quote: async (destination, shippingOptionId) => {
      const { market, lines } = cart.current;
      if (lines.length === 0) throw emptyCart();
      const body = { market, lines: [...lines], destination, shippingOptionId };
      return (await request<typeof quoteCart>({ method: 'POST', path: '/v1/quote', body, anonymous: true })).body;
    },
    place: async ({ seen, ...said }) => {
      const [{ uid }, before] = await Promise.all([session.ensure(), kept.read()]);
      const shown = cart.current.pricing ? undefined : cart.current.quote;
      await settled(SETTLES_WITHIN_MS);
      if (before && cart.current.lines.length === 0 && isSame(before, uid, said)) return send(before);
      const quote = shown ?? cart.current.quote;
      const seenNow = seen ?? (quote && seenOf(quote));
      if (!seenNow) throw emptyCart();
      const body = { ...said, seen: seenNow };
      return send(before && isSame(before, uid, body) ? before : { key: platform.newId(), uid, body });
    },
    resume: async () => {
      const unanswered = await kept.read();
      if (!unanswered || (await session.find())?.uid !== unanswered.uid) return undefined;
      return send(unanswered);
    },
  };
}

/** Asks with one key until there is an answer, and until the payment provider has said where to pay if it can be had in that time. */
async function askUntilAnswered(request: Request, { key, body }: Unanswered, wait?: Sleep): Promise<CheckoutResult> {
  let last: CheckoutResult | undefined;
  const ask = async () => {
    const { body: result } = await request<typeof checkout>({ method: 'POST', path: '/v1/checkout', body, idempotencyKey: key });
    last = result;
    const isUnpayable = result.status === 'pending' && result.payment.payUrl === undefined;
    if (isUnpayable) throw new ShopError('unexpected', 'The payment provider does not answer.', { status: 503 });
    return result;
  };
  try {
    return await retrying(ask, wait);
  } catch (error) {
    if (last) return last;
    throw error;
  }
}

/** Tells whether the shop has decided: then the next checkout is another one. What says nothing of the order (who are you, too busy, a defect) is no decision. */
function isAnswer(error: unknown): boolean {
  return isShopError(error) && error.status >= 400 && error.status < 500 && ![401, 403, 408, 429].includes(error.status);
}

function emptyCart(): ShopError {
  return new ShopError('cart_empty', 'The cart is empty, or has no price yet.');
}

function changedOr(error: unknown): unknown {
  if (!isShopError(error) || (error.code !== 'quote_changed' && error.code !== 'out_of_stock')) return error;
  const { changes, quote } = error.details;
  return isChanges(changes) && isQuote(quote) ? new QuoteChangedError(error, { changes, quote }) : error;
}

function isChanges(value: unknown): value is readonly QuoteChange[] {
  return Array.isArray(value);
}

function isQuote(value: unknown): value is Quote {
  return isRecord(value);
}
