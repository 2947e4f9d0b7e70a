import type * as z from 'zod/mini';
import type { Actor } from '../../../contracts/actor.ts';
import type { ApiKey } from '../../../contracts/kit/documents.ts';
import { Rejection } from '../../../contracts/rejection.ts';
import { type Clock, later } from '../clock.ts';
import { log } from '../logger.ts';
import { isSecretOf, type KeyEnvironment, parseKey } from './api-key.ts';

/** An API key as it is stored. */
export type StoredKey = z.infer<typeof ApiKey.schema>;

/** Where keys are kept. */
export type KeyStore = {
  find(id: string): Promise<StoredKey | undefined>;
  /** Notes that a key was used; the key may be gone by then. */
  touch(id: string, at: string): Promise<void>;
};

/** How long an instance may go by what it read of a key, in milliseconds: a revocation bites everywhere within this time. */
export const KEY_MEMORY_MS = 30_000;

const USE_NOTED_EVERY_MS = 3_600_000;
const MOST_REMEMBERED = 500;

type Options = { readonly store: KeyStore; readonly clock: Clock; readonly environment: KeyEnvironment };
type Remembered = { readonly key: StoredKey; readonly until: string };

/**
 * Verifies API keys: Rejection `unauthenticated` for a key of the wrong shape, environment, id or secret, `api_key_expired`, `api_key_revoked`.
 * Costs one read per key, instance and half minute, and one write per key and hour.
 */
export function apiKeyVerifier({ store, clock, environment }: Options): (text: string) => Promise<Actor> {
  const memory = new Map<string, Remembered>();

  const keyOf = async (id: string, now: string): Promise<StoredKey | undefined> => {
    const known = memory.get(id);
    if (known && known.until > now) return known.key;
    memory.delete(id);
    const key = await store.find(id);
    if (key) remember(memory, id, { key, until: later(now, KEY_MEMORY_MS) });
    return key;
  };

  const noteUse = async (id: string, key: StoredKey, now: string): Promise<void> => {
    if (key.lastUsedAt !== undefined && later(key.lastUsedAt, USE_NOTED_EVERY_MS) > now) return;
    const known = memory.get(id);
    if (known) memory.set(id, { ...known, key: { ...key, lastUsedAt: now } });
    await store.touch(id, now).catch((error: unknown) => log.warn('The use of an API key was not noted', { id, error }));
  };

  return async (text) => {
    const given = parseKey(text);
    if (!given) throw new Rejection('unauthenticated', 'This is no API key: one has the form cw_<environment>_<id>_<secret>.');
    if (given.environment !== environment) {
      throw new Rejection('unauthenticated', `This is a "${given.environment}" key, and this is a "${environment}" shop.`);
    }
    const now = clock();
    const key = await keyOf(given.id, now);
    if (!key || !isSecretOf(key.secretHash, given.secret)) throw new Rejection('unauthenticated', 'There is no such API key.');
    if (key.revokedAt !== undefined) throw new Rejection('api_key_revoked', `This API key was revoked at ${key.revokedAt}.`);
    if (key.expiresAt !== undefined && key.expiresAt <= now) {
      throw new Rejection('api_key_expired', `This API key expired at ${key.expiresAt}.`);
    }
    await noteUse(given.id, key, now);
    return { kind: 'apiKey', id: given.id, scopes: key.scopes };
  };
}

/** Forgets the key that has been there longest when the memory is full; a Map keeps its entries in order. */
function remember(memory: Map<string, Remembered>, id: string, entry: Remembered): void {
  const [oldest] = memory.keys();
  if (memory.size >= MOST_REMEMBERED && oldest !== undefined) memory.delete(oldest);
  memory.set(id, entry);
}
