import type { AppCheck } from 'firebase-admin/app-check';
import { appCheck } from '../firebase.ts';
import { APP_CHECK } from '../params.ts';
import type { VerifyAppCheck } from './app-check.ts';

/** The part of the App Check client that verifies. */
export type AppCheckClient = Pick<AppCheck, 'verifyToken'>;

/** The verifier that the parameter APP_CHECK asks for; undefined when it is off. Throws for a value it does not know. */
export function appCheckVerifier(
  mode: string = APP_CHECK.value(),
  client: () => Promise<AppCheckClient> = appCheck,
): VerifyAppCheck | undefined {
  if (mode === 'off' || mode === '') return undefined;
  if (mode !== 'verify' && mode !== 'consume') throw new Error(`APP_CHECK is "off", "verify" or "consume", not "${mode}"`);
  return async (token) => {
    const answer = await (await client()).verifyToken(token, { consume: mode === 'consume' });
    return { alreadyConsumed: answer.alreadyConsumed === true };
  };
}
