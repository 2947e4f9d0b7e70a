import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  closeMarket,
  createMarket,
  getMarket,
  listMarkets,
  replaceMarket,
} from '../../../../../contracts/catalog/endpoints.ts';
import type { Market, MarketInput } from '../../../../../contracts/catalog/market.ts';
import type { NewMarket } from '../../../../../contracts/catalog/views.ts';
import { everyPage } from '../../app/session/every-page.ts';
import { request } from '../../app/session/shop.ts';

const allMarkets = queryOptions({
  queryKey: ['markets'],
  staleTime: 60_000,
  queryFn: ({ signal }) =>
    everyPage<Market>(async (query) => {
      const { body } = await request<typeof listMarkets>({ method: 'GET', path: '/v1/markets', query, signal });
      return body;
    }),
});

/** All markets, closed ones too: there are few. */
export function useMarkets() {
  return useQuery(allMarkets);
}

/** Asks the shop for a market as it is now. */
export async function fetchMarket(id: string): Promise<Market> {
  return (await request<typeof getMarket>({ method: 'GET', path: '/v1/markets/{id}', params: { id } })).body;
}

/** What can be done with markets; each answers the market as it is then. */
export function useMarketChanges() {
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries({ queryKey: allMarkets.queryKey });
  return {
    create: useMutation({
      onSuccess,
      mutationFn: (body: NewMarket) => request<typeof createMarket>({ method: 'POST', path: '/v1/markets', body }),
    }),
    replace: useMutation({
      onSuccess,
      mutationFn: ({ id, version, input }: { id: string; version: number; input: MarketInput }) =>
        request<typeof replaceMarket>({ method: 'PUT', path: '/v1/markets/{id}', params: { id }, body: input, ifMatch: version }),
    }),
    close: useMutation({
      onSuccess,
      mutationFn: ({ id, version }: { id: string; version: number }) =>
        request<typeof closeMarket>({ method: 'DELETE', path: '/v1/markets/{id}', params: { id }, ifMatch: version }),
    }),
  };
}
