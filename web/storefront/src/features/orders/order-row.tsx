import { Link } from '@swan-io/chicane';
import { ChevronRight } from 'lucide-react';
import type { OrderSummary } from '../../../../../contracts/orders/endpoints.ts';
import { Badge, type Tone } from '../../../../design/signs/badge.tsx';
import { router } from '../../app/router.ts';
import { useLocale, useMoney } from '../../app/shop/wording.ts';
import { ordersMessages } from './messages/orders-messages.ts';

const TONES: Readonly<Record<OrderSummary['status'], Tone>> = {
  pending: 'warn',
  authorized: 'accent',
  paid: 'good',
  expired: 'neutral',
  canceled: 'neutral',
};

/** One order of the history. */
export function OrderRow({ order }: { readonly order: OrderSummary }) {
  const words = ordersMessages.use();
  const locale = useLocale();
  const money = useMoney(order.currency);
  const { id, number, status, itemCount, totalMinor, placedAt } = order;
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(placedAt));
  return (
    <li>
      <Link
        to={router.order({ orderId: id })}
        className="grid grid-cols-[1fr_auto] items-center gap-x-4 gap-y-1 py-5 transition-colors hover:bg-sunken sm:-mx-4 sm:grid-cols-[1.4fr_1fr_auto_7rem_1rem] sm:px-4"
      >
        <span>
          <time dateTime={placedAt} className="block font-medium">
            {day}
          </time>
          <span className="figures text-[13px] text-muted">{number}</span>
        </span>
        <span className="hidden text-sm text-muted sm:block">{words.items(itemCount)}</span>
        <span className="row-start-2 sm:row-start-auto">
          <Badge tone={TONES[status]}>{words.status[status]}</Badge>
        </span>
        <span className="figures text-right font-medium">{money(totalMinor)}</span>
        <ChevronRight size={16} aria-hidden className="hidden text-muted sm:block" />
      </Link>
    </li>
  );
}
