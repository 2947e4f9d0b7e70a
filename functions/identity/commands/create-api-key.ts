import { type Actor, refOf } from '../../../contracts/actor.ts';
import type { ApiKeyInput, NewApiKey } from '../../../contracts/identity/api-key.ts';
import { makeKey, viewOf } from '../domain/api-key.ts';
import type { Ports } from '../ports.ts';

/**
 * Makes an API key. Its id follows from caller and Idempotency-Key, its secret from chance alone: a repeat finds the key and cannot show it.
 * Refuses `forbidden`, `invalid_input`, `api_key_already_shown`, `idempotency_key_reused`.
 */
export const createApiKey =
  (ports: Ports) =>
  async (input: ApiKeyInput, idempotencyKey: string, actor: Actor): Promise<NewApiKey> => {
    const change = { by: refOf(actor), now: ports.clock() };
    const { id, text, secretHash } = ports.mintApiKey([actor.id, idempotencyKey]);
    const key = await ports.apiKeys.create(id, change, (facts) => makeKey(facts, { id, secretHash, input, ...change }));
    return { ...viewOf(id, key, change.now), key: text };
  };
