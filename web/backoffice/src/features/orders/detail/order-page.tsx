import type { Order } from '../../../../../../contracts/orders/documents.ts';
import type { OrderView } from '../../../../../../contracts/orders/endpoints.ts';
import type { Payment } from '../../../../../../contracts/payments/documents.ts';
import { Skeleton } from '../../../../../design/signs/skeleton.tsx';
import { LiveSign } from '../../../app/live/live-sign.tsx';
import { Router, type RouteParams } from '../../../app/router.ts';
import { useCan } from '../../../app/session/staff.ts';
import { ErrorState } from '../../../ui/error-state.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { Section } from '../../../ui/section.tsx';
import { Timestamp } from '../../../ui/timestamp.tsx';
import { OrderActions } from '../actions/order-actions.tsx';
import { OrderStatusBadge, RefundBadge } from '../order-status.tsx';
import { Timeline } from '../timeline/timeline.tsx';
import { usePeople } from '../timeline/use-people.ts';
import { useTimeline } from '../timeline/use-timeline.ts';
import { CustomerCard } from './customer-card.tsx';
import { OrderFacts } from './order-facts.tsx';
import { OrderLines } from './order-lines.tsx';
import { PaymentCard } from './payment-card.tsx';
import { useLiveOrder, useLivePayment } from './use-live-order.ts';

const PARENT = { title: 'Orders', href: Router.Orders() };

/** One order: what was bought, by whom, where the money is, what happened, and what may be done now. */
export function OrderPage({ orderId }: RouteParams['Order']) {
  const { order, live } = useLiveOrder(orderId);
  if (order.data) return <OrderShown order={order.data} live={live} />;
  return (
    <>
      <PageHeader title="Order" parent={PARENT} />
      {order.error ? <ErrorState error={order.error} onRetry={order.refetch} /> : <Loading />}
    </>
  );
}

interface OrderShownProps {
  readonly order: OrderView;
  readonly live: ReturnType<typeof useLiveOrder>['live'];
}

function OrderShown({ order, live }: OrderShownProps) {
  const paymentId = useCan('payments.read') ? order.paymentId : undefined;
  const payment = useLivePayment(paymentId);
  const timeline = useTimeline({ orderId: order.id, paymentId });
  const now: Order | undefined = live.value ?? undefined;
  const status = now?.status ?? order.status;
  return (
    <>
      <PageHeader
        title={order.number}
        code
        parent={PARENT}
        sign={<Signs order={{ ...order, status }} payment={payment.value ?? undefined} live={live} />}
        subtitle={
          <>
            Placed <Timestamp at={order.placedAt} />
          </>
        }
        actions={<OrderActions order={{ ...order, status }} payment={payment.value ?? undefined} />}
      />
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_320px]">
        <div className="flex min-w-0 flex-col gap-5">
          <OrderLines quote={order.quote} draws={now?.draws} />
          <Section title="What happened">
            <Timeline live={timeline} people={usePeople(order.customerId)} />
          </Section>
        </div>
        <div className="flex min-w-0 flex-col gap-5">
          {paymentId !== undefined && <PaymentCard paymentId={paymentId} live={payment} />}
          <CustomerCard order={order} />
          <OrderFacts order={order} />
        </div>
      </div>
    </>
  );
}

interface SignsProps extends OrderShownProps {
  readonly payment: Payment | undefined;
}

/** Where the order stands, whether money went back, and whether the page moves. */
function Signs({ order: { status, refundedMinor, quote }, payment, live }: SignsProps) {
  return (
    <>
      <OrderStatusBadge status={status} />
      <RefundBadge refundedMinor={refundedMinor} takenMinor={payment?.capturedMinor ?? quote.totalMinor} />
      <LiveSign live={live} />
    </>
  );
}

function Loading() {
  return (
    <div role="status" aria-label="Loading the order" className="grid gap-5 lg:grid-cols-[minmax(0,1fr)_320px]">
      <Skeleton className="h-80" />
      <Skeleton className="h-80" />
    </div>
  );
}
