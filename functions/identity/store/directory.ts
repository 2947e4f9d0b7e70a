import { setTimeout as sleep } from 'node:timers/promises';
import type { Auth, UserRecord } from 'firebase-admin/auth';
import type { AccountView } from '../../../contracts/identity/staff.ts';
import { Role } from '../../../contracts/permissions.ts';
import { checkpoint } from '../../kit/checkpoint.ts';
import type { Directory, SeenGuest } from '../ports.ts';
import { guestTokenReader } from './guest-token.ts';

/** The accounts of this project's Firebase Auth. It knows no preconditions: what is written last counts, so every write here can be repeated. */
export function directoryIn(auth: () => Promise<Auth>): Directory {
  const record = async (uid: string): Promise<UserRecord | undefined> => (await auth()).getUser(uid).catch(goneToUndefined);
  return {
    find: async (uid) => viewOf(await record(uid)),
    findByEmail: async (email) => viewOf(await (await auth()).getUserByEmail(email).catch(goneToUndefined)),
    findMany: async (uids) => {
      const { users } = await (await auth()).getUsers(uids.map((uid) => ({ uid })));
      return users.map((account) => viewOf(account));
    },
    setRole: async (uid, role) => {
      const account = await record(uid);
      if (!account || account.customClaims?.['role'] === role) return;
      await (await auth()).setCustomUserClaims(uid, { ...account.customClaims, role });
      checkpoint('claim set, sign-ins not yet ended');
    },
    signOutEverywhere: async (uid) => {
      await nextSecond();
      await (await auth()).revokeRefreshTokens(uid).catch(goneToUndefined);
      checkpoint('sign-ins ended, not yet marked');
    },
    remove: async (uid) => {
      await (await auth()).deleteUser(uid).catch(goneToUndefined);
    },
    removeGuests: async (uids, unseenSince) => {
      if (uids.length > 0) checkpoint('guests announced, not yet removed');
      for (let first = 0; first < uids.length; first += AT_ONCE) {
        const { users } = await (await auth()).getUsers(uids.slice(first, first + AT_ONCE).map((uid) => ({ uid })));
        const still = users.filter((account) => viewOf(account).anonymous && seen(account).seenAt < unseenSince);
        if (still.length > 0) await removeAll(await auth(), still);
        checkpoint('guests removed, not yet noted');
      }
    },
    listGuests: async (limit, after) => {
      const { users, pageToken } = await (await auth()).listUsers(limit, after);
      const guests = users.filter((account) => viewOf(account).anonymous).map(seen);
      return { accounts: users.length, guests, next: pageToken === '' ? undefined : pageToken };
    },
    readGuestToken: guestTokenReader(auth),
  };
}

/** Firebase Auth keeps whole seconds and counts a sign-in of the second of the revocation as younger: so the revocation waits for the next. */
async function nextSecond(): Promise<void> {
  await sleep(1_000 - (Date.now() % 1_000));
}

/** How many accounts Firebase Auth looks up in one call. */
const AT_ONCE = 100;

/** Nobody has an address or an id that Firebase Auth does not take for one. */
const NOBODY = new Set(['auth/user-not-found', 'auth/invalid-email', 'auth/invalid-uid']);

function goneToUndefined(error: unknown): undefined {
  if (typeof error === 'object' && error !== null && 'code' in error && NOBODY.has(String(error.code))) return undefined;
  throw error;
}

async function removeAll(auth: Auth, accounts: readonly UserRecord[]): Promise<void> {
  const { errors } = await auth.deleteUsers(accounts.map(({ uid }) => uid));
  const [first] = errors;
  if (first) throw new Error(`${errors.length} of ${accounts.length} accounts could not be deleted: ${first.error.message}`);
}

function seen({ uid, metadata }: UserRecord): SeenGuest {
  const { creationTime, lastSignInTime, lastRefreshTime } = metadata;
  const times = [creationTime, lastSignInTime, lastRefreshTime ?? ''].map((time) => Date.parse(time));
  return { uid, seenAt: new Date(Math.max(0, ...times.filter((time) => !Number.isNaN(time)))).toISOString() };
}

function viewOf(account: UserRecord): AccountView;
function viewOf(account: UserRecord | undefined): AccountView | undefined;
function viewOf(account: UserRecord | undefined): AccountView | undefined {
  if (!account) return undefined;
  const { uid, email, displayName, emailVerified, disabled, phoneNumber, providerData, customClaims } = account;
  const role = Role.safeParse(customClaims?.['role']);
  return {
    uid,
    ...(email === undefined ? {} : { email }),
    ...(displayName === undefined ? {} : { displayName }),
    emailVerified,
    disabled,
    anonymous: email === undefined && phoneNumber === undefined && providerData.length === 0,
    ...(role.success ? { role: role.data } : {}),
  };
}
