import { defineString } from 'firebase-functions/params';
import { appCheck } from '../firebase.ts';
import type { VerifyAppCheck } from './app-check.ts';

/**
 * How much App Check is asked of callers: `off`, `verify` (a valid token), or `consume` (a valid token that was never used before,
 * for clients that ask for limited-use tokens).
 */
export const APP_CHECK = defineString('APP_CHECK', {
  default: 'off',
  label: 'App Check',
  description: 'Ask callers for an App Check token: "off", "verify", or "consume" (each token once).',
  input: { select: { options: [{ value: 'off' }, { value: 'verify' }, { value: 'consume' }] } },
});

/** The verifier that the parameter APP_CHECK asks for; undefined when it is off. Throws for a value it does not know. */
export function appCheckVerifier(mode: string = APP_CHECK.value()): VerifyAppCheck | undefined {
  if (mode === 'off') return undefined;
  if (mode !== 'verify' && mode !== 'consume') throw new Error(`APP_CHECK is "off", "verify" or "consume", not "${mode}"`);
  return async (token) => {
    const answer = await (await appCheck()).verifyToken(token, { consume: mode === 'consume' });
    return { alreadyConsumed: answer.alreadyConsumed === true };
  };
}
