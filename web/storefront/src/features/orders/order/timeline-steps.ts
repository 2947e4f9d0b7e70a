import type { WatchedOrder } from '../../../../../../sdk/orders/orders.ts';
import type { OrdersMessages } from '../messages/en.ts';

type Words = OrdersMessages['timeline'];

/** One step of an order's way: what happened and when, or what comes next and until when. */
export type Step = {
  readonly key: string;
  readonly text: string;
  readonly state: 'done' | 'ahead' | 'ended';
  readonly at?: string | undefined;
  readonly until?: string | undefined;
};

type Told = Exclude<keyof Words, 'title' | 'until' | 'now' | 'other' | 'paidAhead'>;
const TOLD: readonly Told[] = [
  'placed',
  'authorized',
  'expiry_extended',
  'paid',
  'expired',
  'canceled',
  'refund_due',
  'refunded',
  'reassigned',
];

/** The steps of an order so far, and its payment while that is awaited. */
export function stepsOf(order: Pick<WatchedOrder, 'timeline' | 'status' | 'expiresAt'>, words: Words): readonly Step[] {
  const done = order.timeline.map(({ seq, type, at }): Step => {
    const told = TOLD.find((name) => type.startsWith(`order.${name}.`));
    const ended = told === 'expired' || told === 'canceled';
    return { key: String(seq), text: told === undefined ? words.other : words[told], state: ended ? 'ended' : 'done', at };
  });
  if (order.status !== 'pending' && order.status !== 'authorized') return done;
  return [...done, { key: 'ahead', text: words.paidAhead, state: 'ahead', until: order.expiresAt }];
}
