import { CircleAlert, CircleCheck, CircleX, Clock } from 'lucide-react';
import { Spinner } from '../../../../../design/signs/spinner.tsx';
import type { WatchedOrder } from '../../../../../../sdk/orders/orders.ts';
import { ordersMessages } from '../messages/orders-messages.ts';
import { type Beside, sentenceOf, type Standing } from './headline.ts';
import { useMoments } from './moments.ts';

interface OrderHeadProps {
  readonly order: WatchedOrder;
  readonly standing: Standing;
  readonly beside: Beside;
}

/** Where the order stands, in one line and a sentence; a change is read out. */
export function OrderHead({ order, standing, beside }: OrderHeadProps) {
  const words = ordersMessages.use();
  const { full, short } = useMoments();
  const until = order.expiresAt === undefined ? '' : short(order.expiresAt);
  const said = words.text[sentenceOf(order, standing, beside)];
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
        <p className="min-h-12 pt-3 text-muted">{typeof said === 'string' ? said : said(until)}</p>
      </div>
    </header>
  );
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
