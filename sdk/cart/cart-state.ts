import { linesOf } from '../../contracts/orders/cart-lines.ts';
import { alike } from '../platform/observable.ts';
import type { CartProblem, CartState } from './cart.ts';
import type { CartQuote } from './cart-quote.ts';
import type { CartBase } from './changes.ts';

/** The cart before anything is known. */
export const LOADING: CartState = {
  status: 'loading',
  market: '',
  lines: [],
  itemCount: 0,
  quote: undefined,
  pricing: false,
  pending: false,
  offline: false,
  problems: [],
};

/** What a state is made of. */
export type CartFacts = {
  readonly seen: CartBase;
  /** Somebody is signed in whose cart was not heard of yet. */
  readonly awaited: boolean;
  readonly market: string;
  readonly priced: CartQuote;
  readonly pending: boolean;
  readonly offline: boolean;
  readonly refused: boolean;
};

/** The state of a cart; what did not change is the same object as before, and so is the whole if nothing did. */
export function nextState(before: CartState, facts: CartFacts): CartState {
  const { priced, market, pending, offline, refused } = facts;
  const lines = linesOf(facts.seen);
  if (facts.awaited && !offline && lines.length === 0) return alike(before, { ...LOADING, market });
  const problems: CartProblem[] = [...priced.problems, ...(refused ? [{ code: 'not_saved' } as const] : [])];
  const after: CartState = {
    status: 'ready',
    market,
    lines: alike(before.lines, lines),
    itemCount: lines.reduce((count, { quantity }) => count + quantity, 0),
    quote: alike(before.quote, priced.quote ?? (priced.pricing ? before.quote : undefined)),
    pricing: priced.pricing,
    pending,
    offline,
    problems: alike(before.problems, problems),
  };
  return alike(before, after);
}
