import { createHash } from 'node:crypto';
import { deleteApp, initializeApp } from 'firebase-admin/app';
import { type Firestore, getFirestore } from 'firebase-admin/firestore';
import type { Permission } from '../../../contracts/permissions.ts';
import { type Answer, ask, type Ask } from '../http.ts';

/** An answer of the API: its status, its body, and what Firestore billed for it. */
export interface StockAnswer extends Answer<Record<string, unknown>> {
  readonly cost: string;
}

/** Calls an API as one machine does, with an API key. */
export type Call = (method: Method, path: string, body?: unknown, headers?: Record<string, string>) => Promise<StockAnswer>;
type Method = NonNullable<Ask['method']>;

const KEY_ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** Makes an API key of these scopes in a project's database and answers its text. */
export async function putApiKey(db: Firestore, name: string, scopes: readonly Permission[]): Promise<string> {
  const named = createHash('sha256').update(name).digest();
  const id = Array.from(named.subarray(0, 16), (byte) => KEY_ALPHABET.charAt(byte % 32)).join('');
  const secret = KEY_ALPHABET.repeat(2).slice(0, 52);
  const now = new Date().toISOString();
  const secretHash = createHash('sha256').update(secret).digest('hex');
  await db.doc(`apiKeys/${id}`).set({ name, scopes, secretHash, createdAt: now, createdBy: 'test', lastUsedAt: now, version: 1 });
  return `cw_test_${id}_${secret}`;
}

/** A caller of an API at an address; without a key it is nobody. */
export function callerOf(url: string, key?: string): Call {
  return async (method, path, body, headers = {}) => {
    const credential = key === undefined ? {} : { 'x-api-key': key };
    const answer = await ask<Record<string, unknown>>(`${url}${path}`, { method, body, headers: { ...credential, ...headers } });
    return { ...answer, cost: answer.headers.get('cartwright-cost') ?? '' };
  };
}

/** A project of its own on the Firestore emulator, empty. */
export async function emptyProject(projectId: string): Promise<{ db: Firestore; close(): Promise<void> }> {
  const host = process.env['FIRESTORE_EMULATOR_HOST'];
  if (!host) throw new Error('FIRESTORE_EMULATOR_HOST is not set: run the tests with "npm test", which starts the emulators');
  await fetch(`http://${host}/emulator/v1/projects/${projectId}/databases/(default)/documents`, { method: 'DELETE' });
  const app = initializeApp({ projectId }, projectId);
  return { db: getFirestore(app), close: () => deleteApp(app) };
}
