import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { initializeTestEnvironment, type RulesTestEnvironment } from '@firebase/rules-unit-testing';
import { root } from '../../tools/root.ts';

/** The project whose rules are tested; coverage is counted per project. */
export const RULES_PROJECT = 'demo-rules';

/** The host and port of the Firestore emulator that the runner started. */
export function firestoreHost(): { host: string; port: number } {
  const address = process.env['FIRESTORE_EMULATOR_HOST'];
  if (!address) throw new Error('There is no Firestore emulator: run the tests with "npm test", which starts one');
  const [host = '', port] = address.split(':');
  return { host, port: Number(port) };
}

/** An environment in which the repository's rules are in force. */
export async function rulesEnvironment(): Promise<RulesTestEnvironment> {
  const rules = await readFile(join(root, 'firestore.rules'), 'utf8');
  return initializeTestEnvironment({ projectId: RULES_PROJECT, firestore: { ...firestoreHost(), rules } });
}
