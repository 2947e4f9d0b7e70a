import { CircleAlert, CircleCheck, CircleX, Clock } from 'lucide-react';
import { Spinner } from '../../../../../design/signs/spinner.tsx';
import type { WatchedOrder } from '../../../../../../sdk/orders/orders.ts';
import type { OrdersMessages } from '../messages/en.ts';
import { ordersMessages } from '../messages/orders-messages.ts';
import type { Standing } from './headline.ts';
import { useMoments } from './moments.ts';

interface OrderHeadProps {
  readonly order: WatchedOrder;
  readonly standing: Standing;
  /** Somebody has just come back from the payment page. */
  readonly cameBack: boolean;
}

/** Where the order stands, in one line and a sentence; a change is read out. */
export function OrderHead({ order, standing, cameBack }: OrderHeadProps) {
  const words = ordersMessages.use();
  const { full, short } = useMoments();
  const until = order.expiresAt === undefined ? '' : short(order.expiresAt);
  return (
    <header className="max-w-2xl">
      <p className="figures flex flex-wrap gap-x-3 text-sm text-muted">
        <span className="font-medium text-ink">{words.orderOf(order.number)}</span>
        <time dateTime={order.placedAt}>{full(order.placedAt)}</time>
      </p>
      <div role="status">
        <h1 className="display flex items-start gap-3 pt-3 text-4xl outline-none sm:text-5xl">
          <Sign standing={standing} />
          <span>{words.headline[standing]}</span>
        </h1>
        <p className="min-h-12 pt-3 text-muted">{textOf(order, { standing, words: words.text, until, cameBack })}</p>
      </div>
    </header>
  );
}

interface Text {
  readonly standing: Standing;
  readonly words: OrdersMessages['text'];
  readonly until: string;
  readonly cameBack: boolean;
}

function textOf(order: WatchedOrder, { standing, words, until, cameBack }: Text): string {
  if (order.refundDue && order.refundedMinor === 0) return words.refundDue;
  switch (standing) {
    case 'unpaid':
      return cameBack ? words.declined(until) : words.unpaid(until);
    case 'canceled':
      return wasByCustomer(order) ? words.canceledByCustomer : words.canceled;
    default:
      return words[standing];
  }
}

/** An event says of a person which role they have; a shopper's may be none. */
function wasByCustomer({ timeline }: WatchedOrder): boolean {
  return timeline.some(({ type, by }) => type.startsWith('order.canceled.') && ['user', 'guest', 'customer'].includes(by));
}

const place = 'mt-1.5 shrink-0 sm:mt-2.5';

function Sign({ standing }: { readonly standing: Standing }) {
  switch (standing) {
    case 'paid':
    case 'authorized':
    case 'refunded':
    case 'partlyRefunded':
      return <CircleCheck size={30} strokeWidth={1.5} aria-hidden className={`${place} text-good`} />;
    case 'confirming':
    case 'processing':
      return (
        <span className={`${place} text-muted`}>
          <Spinner size={28} />
        </span>
      );
    case 'unpaid':
      return <Clock size={30} strokeWidth={1.5} aria-hidden className={`${place} text-warn`} />;
    case 'paymentFailed':
      return <CircleAlert size={30} strokeWidth={1.5} aria-hidden className={`${place} text-danger`} />;
    default:
      return <CircleX size={30} strokeWidth={1.5} aria-hidden className={`${place} text-muted`} />;
  }
}
