import * as endpoints from '../../contracts/identity/endpoints.ts';
import * as letters from '../../contracts/kit/endpoints.ts';
import { systemActor } from '../../contracts/actor.ts';
import { newEvent } from '../../contracts/event.ts';
import { customerGuestMerged, guestForgotten, staffRoleChanged } from '../../contracts/identity/events.ts';
import { authenticate } from '../kit/auth/authenticate.ts';
import { systemClock } from '../kit/clock.ts';
import { projectKeyring } from '../kit/crypto/project-keyring.ts';
import { vault } from '../kit/crypto/vault.ts';
import { announce } from '../kit/events/announce.ts';
import { on } from '../kit/events/consume.ts';
import { auth, firestore } from '../kit/firebase.ts';
import { createApi } from '../kit/http/create-api.ts';
import { route } from '../kit/http/route.ts';
import { derivedId } from '../kit/ids.ts';
import { log } from '../kit/logger.ts';
import { isDemoProject } from '../kit/params.ts';
import { addAddress } from './commands/add-address.ts';
import { createApiKey } from './commands/create-api-key.ts';
import { mergeGuest } from './commands/merge-guest.ts';
import { register } from './commands/register.ts';
import { replayDeadLetter } from './commands/replay-dead-letter.ts';
import { removeAddress } from './commands/remove-address.ts';
import { removeStaff } from './commands/staff/remove-staff.ts';
import { replaceAddress } from './commands/replace-address.ts';
import { revokeApiKey } from './commands/revoke-api-key.ts';
import { setStaffRole } from './commands/staff/set-staff-role.ts';
import { updateMe } from './commands/update-me.ts';
import { onGuestMerged } from './events/on-guest-merged.ts';
import { onStaffRoleChanged } from './events/on-staff-role-changed.ts';
import type { Ports } from './ports.ts';
import { findAccount } from './queries/find-account.ts';
import { findCustomer } from './queries/find-customer.ts';
import { getCustomer } from './queries/get-customer.ts';
import { getDeadLetter } from './queries/get-dead-letter.ts';
import { getMe } from './queries/get-me.ts';
import { listAddresses } from './queries/list-addresses.ts';
import { listApiKeys } from './queries/list-api-keys.ts';
import { listAuditLog } from './queries/list-audit-log.ts';
import { listCustomers } from './queries/list-customers.ts';
import { listStaff } from './queries/list-staff.ts';
import { forgetGuests } from './schedules/forget-guests.ts';
import { putPendingInForce } from './schedules/put-pending-in-force.ts';
import { reconcileClaims } from './schedules/reconcile-claims.ts';
import { apiKeysIn } from './store/api-keys.ts';
import { auditLogIn } from './store/audit-log.ts';
import { deadLettersIn } from './store/dead-letters.ts';
import { customersIn } from './store/customers.ts';
import { directoryIn } from './store/directory.ts';
import { minterOf } from './store/mint-api-key.ts';
import { staffIn } from './store/staff.ts';

const ports: Ports = {
  customers: customersIn(firestore, vault({ keyring: projectKeyring(), clock: systemClock })),
  staff: staffIn(firestore),
  apiKeys: apiKeysIn(firestore),
  auditLog: auditLogIn(firestore),
  deadLetters: deadLettersIn(firestore, async (...event) => (await import('../kit/events/publish.ts')).publishToPubSub(...event)),
  directory: directoryIn(auth),
  announceForgotten: async (guestUid, now) => {
    const { publishToPubSub } = await import('../kit/events/publish.ts');
    const ending = { of: 'guests', id: guestUid, at: now, by: systemActor('identity.forget-guests') };
    await announce(publishToPubSub, 'identity', ending, newEvent(guestForgotten, { guestUid }));
  },
  mintApiKey: minterOf(isDemoProject() ? 'test' : 'live'),
  clock: systemClock,
  alert: log.error,
  derivedId,
};

/** The HTTP API of identity. */
export function api() {
  return createApi({
    service: 'identity',
    authenticate,
    clock: systemClock,
    demo: isDemoProject(),
    routes: [...ofMe(), ...ofCustomers(), ...ofStaff(), ...ofApiKeys(), ...ofDeadLetters()],
  });
}

function ofMe() {
  return [
    route(endpoints.getMe, async ({ actor }) => versioned(await getMe(ports)(actor))),
    route(endpoints.register, async ({ actor }) => versioned(await register(ports)(actor))),
    route(endpoints.updateMe, async ({ body, ifMatch, actor }) => versioned(await updateMe(ports)(body, ifMatch, actor))),
    route(endpoints.mergeGuest, async ({ body, actor }) => ({ body: await mergeGuest(ports)(body.guestIdToken, actor) })),
    route(endpoints.listAddresses, async ({ actor }) => {
      const { items, version } = await listAddresses(ports)(actor);
      return { body: { items }, etag: version };
    }),
    route(endpoints.addAddress, async ({ body, idempotencyKey, actor }) => {
      const { saved, version } = await addAddress(ports)(body, idempotencyKey, actor);
      return { body: saved, etag: version };
    }),
    route(endpoints.replaceAddress, async ({ params, body, ifMatch, actor }) => {
      const { saved, version } = await replaceAddress(ports)(params.addressId, body, ifMatch, actor);
      return { body: saved, etag: version };
    }),
    route(endpoints.removeAddress, async ({ params, actor }) => {
      await removeAddress(ports)(params.addressId, actor);
      return {};
    }),
  ];
}

function ofCustomers() {
  return [
    route(endpoints.listCustomers, async ({ query }) => ({ body: await listCustomers(ports)(query) })),
    route(endpoints.findCustomer, async ({ body }) => ({ body: await findCustomer(ports)(body.email) })),
    route(endpoints.getCustomer, async ({ params, actor }) => ({ body: await getCustomer(ports)(params.uid, actor) })),
  ];
}

function ofStaff() {
  return [
    route(endpoints.listStaff, async ({ query }) => ({ body: await listStaff(ports)(query) })),
    route(endpoints.findAccount, async ({ body }) => ({ body: await findAccount(ports)(body.email) })),
    route(endpoints.setStaffRole, async ({ params, body, actor }) => ({
      body: await setStaffRole(ports)(params.uid, body.role, actor),
    })),
    route(endpoints.removeStaff, async ({ params, actor }) => {
      await removeStaff(ports)(params.uid, actor);
      return {};
    }),
    route(endpoints.listAuditLog, async ({ query }) => ({ body: await listAuditLog(ports)(query) })),
  ];
}

function ofApiKeys() {
  return [
    route(endpoints.listApiKeys, async ({ query }) => ({ body: await listApiKeys(ports)(query) })),
    route(endpoints.createApiKey, async ({ body, idempotencyKey, actor }) => ({
      body: await createApiKey(ports)(body, idempotencyKey, actor),
      headers: { 'cache-control': 'no-store' },
    })),
    route(endpoints.revokeApiKey, async ({ params, actor }) => {
      await revokeApiKey(ports)(params.keyId, actor);
      return {};
    }),
  ];
}

function ofDeadLetters() {
  return [
    route(letters.listDeadLetters, async ({ query }) => ({ body: await ports.deadLetters.list(query) })),
    route(letters.getDeadLetter, async ({ params }) => ({ body: await getDeadLetter(ports)(params.id) })),
    route(letters.replayDeadLetter, async ({ params, actor }) => ({ body: await replayDeadLetter(ports)(params.id, actor) })),
  ];
}

function versioned<T extends { readonly version: number }>(body: T): { readonly body: T; readonly etag: number } {
  return { body, etag: body.version };
}

/** What identity does with its own events: it finishes in Firebase Auth what a request began in Firestore. */
export function onIdentity() {
  return [on(staffRoleChanged, onStaffRoleChanged(ports)), on(customerGuestMerged, onGuestMerged(ports))];
}

/** Puts roles in force that neither request nor event has. */
export function rolesSweep() {
  return putPendingInForce(ports);
}

/** Holds claims against the staff's documents. */
export function reconcile() {
  return reconcileClaims(ports);
}

/** Lets go of guests who do not come back. */
export function guestsRound() {
  return forgetGuests(ports);
}
