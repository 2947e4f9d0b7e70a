import { type Actor, refOf } from '../../../contracts/actor.ts';
import { Rejection } from '../../../contracts/rejection.ts';
import { revokeKey } from '../domain/api-key.ts';
import type { Ports } from '../ports.ts';

/** Revokes an API key for good; a repeat changes nothing. Refuses `not_found`. */
export const revokeApiKey =
  (ports: Ports) =>
  async (keyId: string, actor: Actor): Promise<void> => {
    const change = { by: refOf(actor), now: ports.clock() };
    const key = await ports.apiKeys.change(keyId, change, (found) => revokeKey(keyId, found, change.by, change.now));
    if (!key) throw new Rejection('not_found', 'There is no such API key.');
  };
