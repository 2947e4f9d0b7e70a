import { useQueryClient } from '@tanstack/react-query';
import { ArrowUp } from 'lucide-react';
import { useState } from 'react';
import { Order } from '../../../../../../contracts/orders/documents.ts';
import { useLiveQuery } from '../../../app/live/use-live.ts';
import { orderKeys } from '../order-queries.ts';

const MOST = 50;

/** Tells that orders came in since the list was fetched, and fetches it anew when asked: rows never move under somebody's pointer. */
export function NewOrders({ onShow }: { readonly onShow: () => void }) {
  const client = useQueryClient();
  const [since, setSince] = useState(() => new Date().toISOString());
  const { value = [] } = useLiveQuery(
    `orders after ${since}`,
    ({ db, sdk }) =>
      sdk.query(
        sdk.collection(db, Order.collection),
        sdk.where('placedAt', '>=', since),
        sdk.orderBy('placedAt', 'desc'),
        sdk.limit(MOST),
      ),
    (_, id) => id,
  );
  const show = async () => {
    setSince(new Date().toISOString());
    onShow();
    await client.invalidateQueries({ queryKey: orderKeys.lists });
  };
  return (
    <span role="status">
      {value.length > 0 && (
        <button
          type="button"
          className="inline-flex h-7 animate-rise items-center gap-1 rounded-full bg-accent px-3 text-[13px] font-medium text-accent-ink hover:bg-accent-strong"
          onClick={() => {
            show().catch(() => undefined);
          }}
        >
          <ArrowUp size={14} aria-hidden />
          {wordsFor(value.length)}
        </button>
      )}
    </span>
  );
}

function wordsFor(count: number): string {
  if (count === 1) return '1 new order';
  return count < MOST ? `${count} new orders` : `${MOST} and more new orders`;
}
