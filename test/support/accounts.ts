import { randomUUID } from 'node:crypto';

/** Somebody signed in: who they are, and the ID token that the Auth emulator made for them. */
export interface SignedIn {
  readonly uid: string;
  readonly token: string;
}

/** An account to make as an administrator would. */
export interface NewAccount {
  readonly uid?: string;
  readonly email?: string;
  readonly password?: string;
  readonly emailVerified?: boolean;
  readonly displayName?: string;
}

/** The accounts of one project at the Auth emulator: each test file has a project of its own. */
export interface Accounts {
  /** Makes an account; without anything it is a guest's. Blocking functions are not asked. */
  create(account?: NewAccount): Promise<string>;
  signIn(email: string, password?: string): Promise<SignedIn>;
  /** Signs up, or in, with Google, as a client does: blocking functions are asked. */
  google(email: string): Promise<SignedIn>;
  /** A guest with a token. The emulator lets clients sign up in one project only, so the token is made here, unsigned as its own are. */
  guest(): Promise<SignedIn>;
  /** A token as the emulator makes them, for claims that it would not give. */
  forge(uid: string, claims?: Readonly<Record<string, unknown>>): string;
  /** Links a mail address and a password to a guest, as `linkWithCredential` does. */
  link(guest: SignedIn, email: string): Promise<void>;
  update(uid: string, change: Readonly<Record<string, unknown>>): Promise<void>;
  remove(uid: string): Promise<void>;
  removeAll(): Promise<void>;
  /** The claims that the account's next token will carry. */
  claims(uid: string): Promise<Readonly<Record<string, unknown>>>;
  exists(uid: string): Promise<boolean>;
  /** Has the emulator ask a function before it makes an account. */
  beforeCreate(url: string): Promise<void>;
}

const PASSWORD = 'correct horse';

/** Opens the accounts of a project. */
export function accountsOf(projectId: string): Accounts {
  const call = caller(projectId);
  const administrator = asAdministrator(projectId, call);
  return {
    ...asClient(call),
    ...administrator,
    forge: (uid, claims = {}) => forged(projectId, uid, claims),
    guest: async () => {
      const uid = await administrator.create();
      return { uid, token: forged(projectId, uid, {}) };
    },
  };
}

function asClient(call: Call): Pick<Accounts, 'signIn' | 'google' | 'link'> {
  return {
    signIn: (email, password = PASSWORD) =>
      signedIn(call('accounts:signInWithPassword', { email, password, returnSecureToken: true })),
    google: (email) => {
      const idToken = JSON.stringify({ sub: `google-${email}`, email, email_verified: true });
      const postBody = new URLSearchParams({ id_token: idToken, providerId: 'google.com' }).toString();
      return signedIn(call('accounts:signInWithIdp', { postBody, requestUri: 'http://localhost', returnSecureToken: true }));
    },
    link: async (guest, email) => {
      await call('accounts:signUp', { idToken: guest.token, email, password: PASSWORD });
    },
  };
}

function asAdministrator(
  projectId: string,
  call: Call,
): Pick<Accounts, 'create' | 'update' | 'remove' | 'removeAll' | 'claims' | 'exists' | 'beforeCreate'> {
  const accounts = `projects/${projectId}/accounts`;
  const find = async (uid: string) => {
    const { users = [] } = await call<{ users?: { customAttributes?: string }[] }>(`${accounts}:lookup`, { localId: [uid] });
    return users[0];
  };
  return {
    create: async (account = {}) => {
      const { localId } = await call<{ localId: string }>(accounts, defaults(account));
      return localId;
    },
    update: async (localId, change) => {
      await call(`${accounts}:update`, { localId, ...change });
    },
    remove: async (localId) => {
      await call(`${accounts}:delete`, { localId });
    },
    removeAll: async () => {
      await fetch(`http://${emulator()}/emulator/v1/${accounts}`, { method: 'DELETE' });
    },
    claims: async (uid) => JSON.parse((await find(uid))?.customAttributes ?? '{}') as Record<string, unknown>,
    exists: async (uid) => (await find(uid)) !== undefined,
    beforeCreate: async (functionUri) => {
      const blockingFunctions = { triggers: { beforeCreate: { functionUri } } };
      await call(`projects/${projectId}/config?updateMask=blockingFunctions`, { blockingFunctions }, 'PATCH');
    },
  };
}

function defaults({ uid, ...account }: NewAccount) {
  const named = { ...(uid === undefined ? {} : { localId: uid }), ...account };
  return account.email === undefined ? named : { password: PASSWORD, emailVerified: true, ...named };
}

async function signedIn(answer: Promise<{ localId: string; idToken: string }>): Promise<SignedIn> {
  const { localId, idToken } = await answer;
  return { uid: localId, token: idToken };
}

type Call = <T>(path: string, body: object, method?: 'POST' | 'PATCH') => Promise<T>;

function emulator(): string {
  const host = process.env['FIREBASE_AUTH_EMULATOR_HOST'];
  if (!host) throw new Error('There is no Auth emulator: run the tests with "npm test", which starts one');
  return host;
}

function caller(projectId: string): Call {
  return async <T>(path: string, body: object, method: 'POST' | 'PATCH' = 'POST'): Promise<T> => {
    const target = path.startsWith('projects/') ? {} : { targetProjectId: projectId };
    const answer = await fetch(
      `http://${emulator()}/identitytoolkit.googleapis.com/${method === 'PATCH' ? 'v2' : 'v1'}/${path}`,
      {
        method,
        headers: { authorization: 'Bearer owner', 'content-type': 'application/json' },
        body: JSON.stringify({ ...body, ...target }),
      },
    );
    if (!answer.ok) throw new Error(`The Auth emulator answers ${path} with ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as T;
  };
}

function forged(projectId: string, uid: string, claims: Readonly<Record<string, unknown>>): string {
  const now = Math.floor(Date.now() / 1000);
  const payload = {
    iss: `https://securetoken.google.com/${projectId}`,
    aud: projectId,
    sub: uid,
    user_id: uid,
    auth_time: now,
    iat: now,
    exp: now + 3_600,
    jti: randomUUID(),
    firebase: { sign_in_provider: 'anonymous', identities: {} },
    ...claims,
  };
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none', typ: 'JWT' })}.${part(payload)}.`;
}
