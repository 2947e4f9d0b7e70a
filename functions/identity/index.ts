import { clockFunction } from '../kit/functions/clock.ts';
import { httpFunction } from '../kit/functions/http.ts';
import { relayFunction } from '../kit/functions/relay.ts';
import { runAs } from '../kit/functions/run-as.ts';
import { signUpFunction } from '../kit/functions/sign-up.ts';
import { subscriberFunction } from '../kit/functions/subscriber.ts';
import { tickFunction } from '../kit/functions/tick.ts';
import { relaySweep } from '../kit/sweeps/relay-sweep.ts';
import { daily, everyFiveMinutes, hourly } from '../kit/sweeps/sweep.ts';
import { firstClaims } from './domain/first-claims.ts';

runAs('sealing', 'accounts');

const wiring = () => import('./wiring.ts');

export const identityApi = httpFunction(async () => (await wiring()).api());
export const identityBeforeCreate = signUpFunction(firstClaims);
export const identityRelayCustomers = relayFunction('identity', 'customers');
export const identityRelayStaff = relayFunction('identity', 'staff');
export const identityRelayApiKeys = relayFunction('identity', 'apiKeys');
export const identityOnIdentity = subscriberFunction('identity.on-identity', 'identity', async () =>
  (await wiring()).onIdentity(),
);
export const identityClock = tickFunction();
export const identityOnClock = clockFunction({
  'identity.relay-sweep': relaySweep('identity', ['customers', 'staff', 'apiKeys']),
  'identity.put-pending-in-force': everyFiveMinutes(async () => (await wiring()).rolesSweep()),
  'identity.reconcile-claims': hourly(async () => (await wiring()).reconcile()),
  'identity.forget-guests': daily(async () => (await wiring()).guestsRound()),
});
