import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { StockShard } from '../../../../../../contracts/inventory/documents.ts';
import { type Live, useLiveQuery } from '../../../app/live/use-live.ts';

/** A SKU's shards as they change; undefined listens to nothing. */
export function useLiveShards(sku: string | undefined): Live<readonly StockShard[]> {
  const client = useQueryClient();
  const live = useLiveQuery(
    sku && `stock/${sku}/shards`,
    ({ db, sdk }) => sdk.query(sdk.collection(db, `stock/${sku ?? ''}/shards`), sdk.orderBy('n')),
    (data) => StockShard.schema.parse(data),
  );
  // What the shop tells of the SKU as a whole (its availability) follows from the shards, so it is asked for when they changed.
  const seen = live.value?.map(({ promisable, reserved, sold }) => `${promisable}/${reserved}/${sold}`).join(' ');
  useEffect(() => {
    if (seen === undefined) return undefined;
    const timer = setTimeout(() => {
      client.invalidateQueries({ queryKey: ['stock', 'one', sku] }).catch(() => undefined);
    }, 1500);
    return () => clearTimeout(timer);
  }, [seen, client, sku]);
  return live;
}
