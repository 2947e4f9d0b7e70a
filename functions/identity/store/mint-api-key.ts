import { createHash, randomBytes } from 'node:crypto';
import { type KeyEnvironment, mintKey } from '../../kit/auth/api-key.ts';
import type { MintApiKey } from '../ports.ts';

/** Mints keys of a shop that people buy in (`live`) or of one on emulators (`test`): the id is a hash of the request, the secret chance. */
export function minterOf(environment: KeyEnvironment): MintApiKey {
  return (request) => mintKey(environment, randomBytes, createHash('sha256').update(JSON.stringify(request)).digest());
}
