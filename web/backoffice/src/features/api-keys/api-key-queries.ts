import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ApiKeyInput } from '../../../../../contracts/identity/api-key.ts';
import type { createApiKey, listApiKeys, revokeApiKey } from '../../../../../contracts/identity/endpoints.ts';
import { request } from '../../app/session/shop.ts';

/** Which page of a listing. */
interface Listing {
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** A page of API keys, newest first. */
export function useApiKeys({ cursor, limit }: Listing) {
  return useQuery({
    queryKey: ['api-keys', { cursor, limit }],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const query = { limit, ...(cursor !== undefined && { cursor }) };
      const { body } = await request<typeof listApiKeys>({ method: 'GET', path: '/v1/api-keys', query, signal });
      return body;
    },
  });
}

/** Makes a key, whose text is in this one answer, and revokes one. */
export function useApiKeyChanges() {
  const client = useQueryClient();
  const onSettled = () => client.invalidateQueries({ queryKey: ['api-keys'] });
  return {
    create: useMutation({
      onSettled,
      // The answer holds the key's text: it goes with whoever asked, and is not kept in the cache.
      gcTime: 0,
      mutationFn: async ({ input, idempotencyKey }: { readonly input: ApiKeyInput; readonly idempotencyKey: string }) => {
        const { body } = await request<typeof createApiKey>({
          method: 'POST',
          path: '/v1/api-keys',
          body: input,
          idempotencyKey,
        });
        return body;
      },
    }),
    revoke: useMutation({
      onSettled,
      mutationFn: (keyId: string) =>
        request<typeof revokeApiKey>({ method: 'DELETE', path: '/v1/api-keys/{keyId}', params: { keyId } }),
    }),
  };
}
