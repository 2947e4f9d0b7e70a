import { useMutation } from '@tanstack/react-query';
import type { adjustStock, countStock, receiveStock } from '../../../../../../contracts/inventory/endpoints.ts';
import type { StockMoveView } from '../../../../../../contracts/inventory/views.ts';
import { request } from '../../../app/session/shop.ts';
import { useSubmitKeys } from '../../../app/session/submit-keys.ts';
import { useStockRefresh } from '../stock-queries.ts';
import { type MoveForm, type MoveKind, readMove } from './move-body.ts';

/** Moves units of a SKU. The key of a submit stays while the same is tried again, so that units are never counted twice. */
export function useMove(sku: string, kind: MoveKind) {
  const { keyFor, forget } = useSubmitKeys();
  const refresh = useStockRefresh();
  return useMutation({
    mutationFn: async (form: MoveForm) => {
      const move = await send(sku, kind, { form, idempotencyKey: keyFor({ kind, form }) });
      forget();
      return move;
    },
    onSuccess: refresh,
  });
}

type Sending = { readonly form: MoveForm; readonly idempotencyKey: string };

async function send(sku: string, kind: MoveKind, { form, idempotencyKey }: Sending): Promise<StockMoveView> {
  const how = { params: { sku }, idempotencyKey };
  switch (kind) {
    case 'receive': {
      const { body } = checked(readMove.receive(form));
      return (await request<typeof receiveStock>({ method: 'POST', path: '/v1/stock/{sku}/receive', body, ...how })).body;
    }
    case 'adjust': {
      const { body } = checked(readMove.adjust(form));
      return (await request<typeof adjustStock>({ method: 'POST', path: '/v1/stock/{sku}/adjust', body, ...how })).body;
    }
    default: {
      const { body } = checked(readMove.count(form));
      return (await request<typeof countStock>({ method: 'POST', path: '/v1/stock/{sku}/count', body, ...how })).body;
    }
  }
}

function checked<B>(read: { readonly body: B } | { readonly faults: unknown }): { readonly body: B } {
  if ('body' in read) return read;
  throw new TypeError('A movement was sent before its form was in order');
}
