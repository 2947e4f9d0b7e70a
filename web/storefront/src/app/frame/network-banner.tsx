import { useEffect, useState } from 'react';
import { useMessages } from '../messages/shell.ts';
import { useShopUnreachable } from '../shop/market.ts';

/** For how long it says that the network is back. */
const GLAD_MS = 4_000;

/** Says when the network is gone, and when it is back. */
export function NetworkBanner() {
  const { offline } = useMessages();
  const unreachable = useShopUnreachable();
  const [state, setState] = useState<'online' | 'gone' | 'back'>(navigator.onLine ? 'online' : 'gone');
  useEffect(() => {
    const gone = (): void => setState('gone');
    const back = (): void => setState('back');
    addEventListener('offline', gone);
    addEventListener('online', back);
    return () => {
      removeEventListener('offline', gone);
      removeEventListener('online', back);
    };
  }, []);
  useEffect(() => {
    if (state !== 'back') return undefined;
    const timer = setTimeout(() => setState('online'), GLAD_MS);
    return () => clearTimeout(timer);
  }, [state]);
  return (
    <div role="status" className="text-center text-[13px] font-medium">
      {state === 'online' && unreachable && <p className="bg-warn-soft px-4 py-2 text-warn">{offline.unreachable}</p>}
      {state === 'gone' && <p className="bg-warn-soft px-4 py-2 text-warn">{offline.gone}</p>}
      {state === 'back' && <p className="bg-good-soft px-4 py-2 text-good">{offline.back}</p>}
    </div>
  );
}
