import type { ApiKeyView } from '../../../contracts/identity/api-key.ts';
import { viewOf } from '../domain/api-key.ts';
import type { CursorPage, Ports } from '../ports.ts';

/** API keys, newest first, a page at a time, without what could open anything. Refuses `invalid_input` for a cursor that is none. */
export const listApiKeys =
  (ports: Ports) =>
  async (asked: CursorPage): Promise<{ items: ApiKeyView[]; nextCursor?: string }> => {
    const now = ports.clock();
    const { items, ...next } = await ports.apiKeys.list(asked);
    return { items: items.map(({ id, data }) => viewOf(id, data, now)), ...next };
  };
