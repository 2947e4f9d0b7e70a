import { useEffect, useState } from 'react';
import { Button } from '../../../../../design/controls/button.tsx';
import { EmptyState } from '../../../../../design/signs/empty-state.tsx';
import { Skeleton } from '../../../../../design/signs/skeleton.tsx';
import { isShopError } from '../../../../../../sdk/shop-error.ts';
import { useArrival } from '../../../app/navigation/arrival.ts';
import { Queries } from '../../../app/queries.tsx';
import { useAccount } from '../../../app/shop/use-cart.ts';
import type { Way } from '../../account/email-password.ts';
import { IdentifyDialog } from '../../account/identify-dialog.tsx';
import { FailureNotice } from '../../failure/failure-notice.tsx';
import { ordersMessages } from '../messages/orders-messages.ts';
import { OrderContent } from './order-content.tsx';
import { useOrder } from './use-order.ts';

/** One order as it moves. */
export function OrderPage({ orderId }: { readonly orderId: string }) {
  return (
    <Queries>
      <div className="mx-auto max-w-[1180px] px-5 pt-10 pb-16 sm:px-8 lg:pt-14">
        <Content orderId={orderId} />
      </div>
    </Queries>
  );
}

function Content({ orderId }: { readonly orderId: string }) {
  const account = useAccount();
  if (account.status === 'signed_out') return <Missing />;
  const uid = account.status === 'signed_in' ? account.person.uid : undefined;
  return <OrderOf key={uid} orderId={orderId} uid={uid} />;
}

function OrderOf({ orderId, uid }: { readonly orderId: string; readonly uid: string | undefined }) {
  const words = ordersMessages.use();
  const [round, setRound] = useState(0);
  const followed = useOrder(orderId, uid, round);
  const missing = followed.status === 'failed' && isShopError(followed.error, 'not_found');
  const wasMissing = useMissing(missing, () => setRound(round + 1));
  useArrival(followed.status === 'ready' ? words.orderOf(followed.order.number) : words.order);
  if (followed.status === 'ready') return <OrderContent order={followed.order} />;
  if (missing || wasMissing) return <Missing />;
  if (followed.status === 'loading') return <OrderSkeleton />;
  return (
    <>
      <h1 className="display pb-8 text-4xl outline-none">{words.order}</h1>
      <FailureNotice error={followed.error} retry={() => setRound(round + 1)} />
    </>
  );
}

const LOOKS_AGAIN_AFTER_MS = 2_500;
const MOST_LOOKS = 4;

/** A guest's order takes a moment to arrive in the account they sign in to: one that is missing is looked for a few times more. */
function useMissing(missing: boolean, lookAgain: () => void): boolean {
  const [looks, setLooks] = useState(0);
  useEffect(() => {
    if (!missing || looks >= MOST_LOOKS) return undefined;
    const timer = setTimeout(() => {
      setLooks(looks + 1);
      lookAgain();
    }, LOOKS_AGAIN_AFTER_MS);
    return () => clearTimeout(timer);
  }, [missing, looks, lookAgain]);
  return looks > 0;
}

function Missing() {
  const words = ordersMessages.use();
  const [way, setWay] = useState<Way>();
  return (
    <>
      <h1 className="sr-only">{words.order}</h1>
      <EmptyState title={words.missing.title} action={<Button onClick={() => setWay('signIn')}>{words.signIn}</Button>}>
        {words.missing.text}
      </EmptyState>
      <IdentifyDialog way={way} closeLabel={words.close} onClose={() => setWay(undefined)} />
    </>
  );
}

function OrderSkeleton() {
  const words = ordersMessages.use();
  return (
    <div aria-busy>
      <h1 className="sr-only">{words.order}</h1>
      <Skeleton className="h-5 w-48" />
      <Skeleton className="mt-3 h-12 w-full max-w-xl" />
      <Skeleton className="mt-4 h-5 w-full max-w-md" />
      <div className="pt-12 lg:grid lg:grid-cols-[minmax(0,1fr)_400px] lg:gap-16">
        <Skeleton className="h-72" />
        <Skeleton className="mt-8 h-72 lg:mt-0" />
      </div>
    </div>
  );
}
