import { httpFunction } from '../kit/functions/http.ts';
import { relayFunction } from '../kit/functions/relay.ts';
import { relaySweepFunction } from '../kit/functions/relay-sweep.ts';
import { runAs } from '../kit/functions/run-as.ts';
import { scheduleFunction } from '../kit/functions/schedule.ts';
import { signUpFunction } from '../kit/functions/sign-up.ts';
import { subscriberFunction } from '../kit/functions/subscriber.ts';
import { firstClaims } from './domain/first-claims.ts';

runAs('sealing', 'accounts');

const wiring = () => import('./wiring.ts');

export const identityApi = httpFunction(async () => (await wiring()).api());
export const identityBeforeCreate = signUpFunction(firstClaims);
export const identityRelayCustomers = relayFunction('identity', 'customers');
export const identityRelayStaff = relayFunction('identity', 'staff');
export const identityRelayApiKeys = relayFunction('identity', 'apiKeys');
export const identityRelaySweep = relaySweepFunction('identity', ['customers', 'staff', 'apiKeys']);
export const identityOnIdentity = subscriberFunction('identity.on-identity', 'identity', async () =>
  (await wiring()).onIdentity(),
);
export const identityRolesSweep = scheduleFunction('identity.put-pending-in-force', 'every 5 minutes', async () =>
  (await wiring()).rolesSweep(),
);
export const identityReconcile = scheduleFunction('identity.reconcile-claims', 'every 60 minutes', async () =>
  (await wiring()).reconcile(),
);
