import { lazy, Suspense, useEffect, useState } from 'react';
import { useMessages } from '../messages/shell.ts';
import { settled } from '../shop/settled.ts';

const Toasts = lazy(async () => ({ default: (await import('../../../../design/overlays/toasts.tsx')).Toasts }));

const CartDrawer = lazy(async () => ({ default: (await import('../../features/cart/cart-drawer.tsx')).CartDrawer }));

/** What lies over pages; nothing of it is loaded before a page has been shown. */
export function Overlays() {
  const { toasts } = useMessages();
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const start = (): void => setReady(true);
    settled.then(start, start);
  }, []);
  return (
    <>
      <Suspense>{ready && <Toasts label={toasts} />}</Suspense>
      <Suspense>{ready && <CartDrawer />}</Suspense>
    </>
  );
}
