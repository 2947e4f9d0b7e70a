import { Link } from '@swan-io/chicane';
import { useState } from 'react';
import { Button, buttonClass } from '../../../../design/controls/button.tsx';
import { EmptyState } from '../../../../design/signs/empty-state.tsx';
import { Notice } from '../../../../design/signs/notice.tsx';
import { Skeleton } from '../../../../design/signs/skeleton.tsx';
import { useArrival } from '../../app/navigation/arrival.ts';
import { Queries } from '../../app/queries.tsx';
import { router } from '../../app/router.ts';
import { useAccount } from '../../app/shop/use-cart.ts';
import { AccountFrame } from '../account/account-frame.tsx';
import type { Way } from '../account/email-password.ts';
import { IdentifyDialog } from '../account/identify-dialog.tsx';
import { FailureNotice } from '../failure/failure-notice.tsx';
import { ordersMessages } from './messages/orders-messages.ts';
import { OrderRow } from './order-row.tsx';
import { useOrderHistory } from './use-order-history.ts';

/** What somebody has ordered, guests too. */
export function OrdersPage() {
  const words = ordersMessages.use();
  useArrival(words.title);
  return (
    <Queries>
      <AccountFrame title={words.title} section="orders">
        <History />
      </AccountFrame>
    </Queries>
  );
}

function History() {
  const words = ordersMessages.use();
  const account = useAccount();
  const uid = account.status === 'signed_in' ? account.person.uid : undefined;
  const history = useOrderHistory(uid);
  if (account.status === 'signed_out') return <NoOrders />;
  if (history.isError && !history.data) return <FailureNotice error={history.error} retry={history.refetch} />;
  if (!history.data) return <HistorySkeleton />;
  const items = history.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <NoOrders />;
  return (
    <div className="space-y-6">
      <ul className="divide-y divide-line border-y border-line">
        {items.map((order) => (
          <OrderRow key={order.id} order={order} />
        ))}
      </ul>
      {history.isFetchNextPageError && <FailureNotice error={history.error} retry={history.fetchNextPage} />}
      {history.hasNextPage && (
        <Button look="secondary" busy={history.isFetchingNextPage} onClick={() => more(history.fetchNextPage)}>
          {words.more}
        </Button>
      )}
      <GuestNote />
    </div>
  );
}

/** A page that could not be read is told below the others. */
function more(fetchNextPage: () => Promise<unknown>): void {
  fetchNextPage().catch(() => undefined);
}

function NoOrders() {
  const { empty } = ordersMessages.use();
  return (
    <>
      <EmptyState
        title={empty.title}
        action={
          <Link to={router.home()} className={buttonClass({ look: 'secondary' })}>
            {empty.action}
          </Link>
        }
      >
        {empty.text}
      </EmptyState>
      <GuestNote />
    </>
  );
}

function GuestNote() {
  const words = ordersMessages.use();
  const account = useAccount();
  const [way, setWay] = useState<Way>();
  const member = account.status === 'signed_in' && account.person.kind !== 'guest';
  return (
    <>
      {!member && account.status !== 'loading' && (
        <Notice
          action={
            <Button look="secondary" size="sm" onClick={() => setWay('signIn')}>
              {words.signIn}
            </Button>
          }
        >
          {words.guest}
        </Notice>
      )}
      <IdentifyDialog way={way} closeLabel={words.close} onClose={() => setWay(undefined)} />
    </>
  );
}

function HistorySkeleton() {
  return (
    <div className="space-y-px">
      {[1, 2, 3].map((row) => (
        <Skeleton key={row} className="h-20" />
      ))}
    </div>
  );
}
