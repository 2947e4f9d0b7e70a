import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { isShopError } from '../../../../sdk/shop-error.ts';

/** How often a read is repeated that found no network or a busy shop. */
const MOST_REPEATS = 2;

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (repeats, error) => repeats < MOST_REPEATS && isShopError(error) && (error.status === 0 || error.status >= 500),
    },
  },
});

/** What pages that ask the API stand in; pages of the catalogue don't, so that it is not part of what they load. */
export function Queries({ children }: { readonly children: ReactNode }) {
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
