import { Rejection } from '../../../contracts/rejection.ts';

/** Verifies an App Check token; throws when it is invalid, and tells whether it had been used before. */
export type VerifyAppCheck = (token: string) => Promise<{ readonly alreadyConsumed?: boolean }>;

/** Throws Rejection `app_check_failed` unless the request carries a fresh App Check token: verifying a used one does not fail by itself. */
export async function checkApp(headers: Headers, verify: VerifyAppCheck): Promise<void> {
  const token = headers.get('x-firebase-appcheck');
  if (token === null || token === '') throw new Rejection('app_check_failed', 'Send an App Check token as X-Firebase-AppCheck.');
  const { alreadyConsumed } = await verify(token).catch(refuse);
  if (alreadyConsumed === true)
    throw new Rejection('app_check_failed', 'This App Check token was used before: get a limited-use one for each request.');
}

function refuse(): never {
  throw new Rejection('app_check_failed', 'This App Check token is not valid for this shop.');
}
