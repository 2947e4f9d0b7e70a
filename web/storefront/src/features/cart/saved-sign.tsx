import { Check, CloudOff, CloudUpload } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { CartState } from '../../../../../sdk/cart/cart.ts';
import { cartMessages } from './messages/cart-messages.ts';

/** How long a change may be on its way before that is worth a word. */
const NOTICED_MS = 700;

/** Says honestly where the cart is: with the shop, on its way there, or on this device alone. */
export function SavedSign({ pending, offline }: Pick<CartState, 'pending' | 'offline'>) {
  const { saved } = cartMessages.use();
  const slow = useLasting(pending);
  const [Sign, text] = signOf({ offline, slow, saved });
  return (
    <p role="status" className="flex min-h-6 items-start gap-1.5 text-[13px] text-muted">
      <Sign size={15} aria-hidden className="mt-0.5 shrink-0" />
      {text}
    </p>
  );
}

function signOf({
  offline,
  slow,
  saved,
}: {
  readonly offline: boolean;
  readonly slow: boolean;
  readonly saved: ReturnType<typeof cartMessages.use>['saved'];
}) {
  if (offline) return [CloudOff, saved.offline] as const;
  return slow ? ([CloudUpload, saved.sending] as const) : ([Check, saved.online] as const);
}

function useLasting(now: boolean): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLasting(now), now ? NOTICED_MS : 0);
    return () => clearTimeout(timer);
  }, [now]);
  return now && lasting;
}
