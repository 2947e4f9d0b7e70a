import type { ApiKeyView } from '../../../contracts/identity/api-key.ts';
import { viewOf } from '../domain/api-key.ts';
import type { Ports } from '../ports.ts';

type Asked = { readonly limit: number; readonly cursor?: string | undefined };

/** API keys, newest first, a page at a time, without what could open anything. Refuses `invalid_input` for a cursor that is none. */
export const listApiKeys =
  (ports: Ports) =>
  async ({ limit, cursor }: Asked): Promise<{ items: ApiKeyView[]; nextCursor?: string }> => {
    const now = ports.clock();
    const found = await ports.apiKeys.list({ limit: limit + 1, after: cursor });
    const items = found.slice(0, limit).map(({ id, data }) => viewOf(id, data, now));
    const last = items.at(-1);
    return found.length > limit && last ? { items, nextCursor: last.id } : { items };
  };
