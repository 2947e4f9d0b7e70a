import { useCallback, useEffect, useRef, useState } from 'react';
import type { CheckoutResult } from '../../../../../contracts/orders/endpoints.ts';
import type { Quote } from '../../../../../contracts/orders/quote.ts';
import { seenOf } from '../../../../../pricing/compare-quotes.ts';
import { type Placing, QuoteChangedError } from '../../../../../sdk/checkout/checkout.ts';
import { isShopError } from '../../../../../sdk/shop-error.ts';
import { shop } from '../../app/shop/shop.ts';
import { leaveToPay } from './leave-to-pay.ts';

/** How far an order is on its way to the shop. */
export type PlacingState =
  | { readonly step: 'idle' }
  | { readonly step: 'placing' }
  /** It is placed, and the shopper on their way to pay it; `found` by a page that had been left before the answer came. */
  | { readonly step: 'leaving'; readonly found: boolean }
  | { readonly step: 'changed'; readonly change: QuoteChangedError }
  /** Nobody knows whether the order arrived. */
  | { readonly step: 'lost' }
  | { readonly step: 'failed'; readonly error: unknown };

/** An order to be placed, and what is done once it is. */
export type Wish = { readonly placing: Placing; readonly onPlaced: () => Promise<unknown> };

/** Places an order once, however often it is asked for, and leads to where it is paid. */
export interface OrderPlacing {
  readonly state: PlacingState;
  /** What the cart cost when it was sent; it is the shop's from then on, and empty here. */
  readonly sent: Quote | undefined;
  readonly place: (wish: Wish) => void;
  /** Sends it once more, at the price that counts now. */
  readonly accept: (quote: Quote) => void;
  /** Asks again for what was lost, or sends the very same order again. */
  readonly again: () => void;
  /** Says that it did not get as far as being sent. */
  readonly fail: (error: unknown) => void;
  readonly reset: () => void;
}

/** The way of an order to the shop, for one page. An order whose answer a reload has swallowed is found again when the page opens. */
export function useOrderPlacing(): OrderPlacing {
  const [state, setState] = useState<PlacingState>({ step: 'idle' });
  const [sent, setSent] = useState<Quote>();
  const last = useRef<Wish>(undefined);
  const run = useOneAtATime(setState);
  useEffect(() => run(async () => leaveToPay(await shop.checkout.resume()), true), [run]);
  const send = (wish: Wish): void => {
    last.current = wish;
    setSent(shop.cart.current.quote);
    run(async () => leaveToPay(await shop.checkout.place(wish.placing), wish.onPlaced), false);
  };
  return {
    state,
    sent,
    place: send,
    accept: (quote) => {
      const { current } = last;
      if (current) send({ ...current, placing: { ...current.placing, seen: seenOf(quote) } });
    },
    again: () => {
      const { current } = last;
      const place = async () => current && shop.checkout.place(current.placing);
      run(async () => leaveToPay((await shop.checkout.resume()) ?? (await place()), current?.onPlaced), false);
    },
    fail: useCallback((error: unknown) => setState({ step: 'failed', error }), []),
    reset: useCallback(() => setState({ step: 'idle' }), []),
  };
}

type Run = (work: () => Promise<CheckoutResult | undefined>, found: boolean) => void;

/** Runs one request at a time and says how it went; a second press while one is under way does nothing. */
function useOneAtATime(setState: (state: PlacingState) => void): Run {
  const busy = useRef(false);
  return useCallback(
    (work, found) => {
      if (!found) setState({ step: 'placing' });
      if (busy.current) return;
      busy.current = true;
      work().then(
        (result) => {
          busy.current = result !== undefined;
          if (result) setState({ step: 'leaving', found });
          else setState({ step: 'idle' });
        },
        (error: unknown) => {
          busy.current = false;
          setState(stateOf(error, found));
        },
      );
    },
    [setState],
  );
}

function stateOf(error: unknown, found: boolean): PlacingState {
  if (isShopError(error, 'network')) return { step: 'lost' };
  // What was asked before this page opened was refused: that is no news to somebody who looks at the cart as it is now.
  if (found) return { step: 'idle' };
  if (!(error instanceof QuoteChangedError)) return { step: 'failed', error };
  shop.catalog.refresh().catch(() => undefined);
  return { step: 'changed', change: error };
}
