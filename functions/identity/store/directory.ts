import { setTimeout as sleep } from 'node:timers/promises';
import type { Auth, UserRecord } from 'firebase-admin/auth';
import type { AccountView } from '../../../contracts/identity/staff.ts';
import { Role } from '../../../contracts/permissions.ts';
import { checkpoint } from '../../kit/checkpoint.ts';
import type { Directory } from '../ports.ts';
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
    readGuestToken: guestTokenReader(auth),
  };
}

/** Firebase Auth keeps whole seconds and counts a sign-in of the second of the revocation as younger: so the revocation waits for the next. */
async function nextSecond(): Promise<void> {
  await sleep(1_000 - (Date.now() % 1_000));
}

/** Nobody has an address or an id that Firebase Auth does not take for one. */
const NOBODY = new Set(['auth/user-not-found', 'auth/invalid-email', 'auth/invalid-uid']);

function goneToUndefined(error: unknown): undefined {
  if (typeof error === 'object' && error !== null && 'code' in error && NOBODY.has(String(error.code))) return undefined;
  throw error;
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
