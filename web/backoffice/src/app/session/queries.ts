import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { passes } from '../../../../../sdk/platform/retry.ts';
import { isShopError } from '../../../../../sdk/shop-error.ts';
import { toast } from '../../../../design/overlays/toasts.tsx';
import { account } from './shop.ts';

const ENDED = ['token_revoked', 'account_disabled', 'unauthenticated'] as const;

/** Tells whether a failed query is worth another try: at most three, and only for what passes by itself. */
export function isWorthRetrying(failures: number, error: unknown): boolean {
  return failures < 3 && passes(error);
}

/** Milliseconds before another try: what the shop asked for, or longer each time. */
export function pauseBeforeRetry(failures: number, error: unknown): number {
  const asked = isShopError(error) ? error.retryAfter : undefined;
  return asked === undefined ? Math.min(1000 * 2 ** failures, 8000) : asked * 1000;
}

// A sign-in that the shop ended (a role was changed) must not look as if every page were broken.
function onError(error: unknown): void {
  if (!ENDED.some((code) => isShopError(error, code)) || account.current.status !== 'signed_in') return;
  account.signOut().catch(() => undefined);
  toast('You were signed out because your access was changed. Sign in again to go on.', { tone: 'danger' });
}

/** Makes the cache of what the shop answered. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: { retry: isWorthRetrying, retryDelay: pauseBeforeRetry, staleTime: 10_000, gcTime: 5 * 60_000 },
      mutations: { retry: false },
    },
  });
}
