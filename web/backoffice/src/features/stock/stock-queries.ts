import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Availability, StockPolicy } from '../../../../../contracts/inventory/documents.ts';
import type {
  changeStock,
  getStock,
  listStock,
  listStockMoves,
  shardStock,
} from '../../../../../contracts/inventory/endpoints.ts';
import type { StockView } from '../../../../../contracts/inventory/views.ts';
import { request } from '../../app/session/shop.ts';

/** What the list of stock is narrowed by, and which page of it. */
export interface StockListing {
  readonly prefix?: string | undefined;
  readonly availability?: Availability | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** A page of SKUs with their stock as last counted. */
export function useStockList(listing: StockListing) {
  return useQuery({
    queryKey: ['stock', 'list', listing],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const query = Object.fromEntries(Object.entries(listing).filter(([, value]) => value !== undefined));
      const { body } = await request<typeof listStock>({ method: 'GET', path: '/v1/stock', query, signal });
      return body;
    },
  });
}

/** Asks for one SKU's stock as it is now. */
export async function fetchStock(sku: string, signal?: AbortSignal): Promise<StockView> {
  const { body } = await request<typeof getStock>({
    method: 'GET',
    path: '/v1/stock/{sku}',
    params: { sku },
    ...(signal && { signal }),
  });
  return body;
}

/** One SKU's stock as it is now. */
export function useStock(sku: string) {
  return useQuery({ queryKey: ['stock', 'one', sku], queryFn: ({ signal }) => fetchStock(sku, signal) });
}

/** A SKU's movements, newest first. */
export function useMoves(sku: string, page: { readonly cursor: string | undefined; readonly limit: number }) {
  return useQuery({
    queryKey: ['stock', 'moves', sku, page],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const query = { limit: page.limit, ...(page.cursor !== undefined && { cursor: page.cursor }) };
      const call = { method: 'GET', path: '/v1/stock/{sku}/moves', params: { sku }, query, signal } as const;
      const { body } = await request<typeof listStockMoves>(call);
      return body;
    },
  });
}

/** Forgets what is known of stock, so that it is asked for anew. */
export function useStockRefresh(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['stock'] });
}

/** How a SKU is kept: what may be promised beyond what is there, and from where it counts as low. */
export interface Keeping {
  readonly policy: StockPolicy;
  readonly lowStockThreshold: number;
}

/** Changes how a SKU is kept. */
export function useChangeStock(sku: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ keeping, version }: { keeping: Keeping; version: number }) => {
      const call = { method: 'PATCH', path: '/v1/stock/{sku}', params: { sku }, body: keeping, ifMatch: version } as const;
      const { body } = await request<typeof changeStock>(call);
      return body;
    },
    onSuccess: async (stock) => {
      client.setQueryData(['stock', 'one', sku], stock);
      await client.invalidateQueries({ queryKey: ['stock', 'list'] });
    },
  });
}

/** Splits a SKU over more shards. */
export function useSplit(sku: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (count: number) => {
      const call = { method: 'POST', path: '/v1/stock/{sku}/shards', params: { sku }, body: { count } } as const;
      const { body } = await request<typeof shardStock>(call);
      return body;
    },
    onSuccess: (stock) => client.setQueryData(['stock', 'one', sku], stock),
  });
}
