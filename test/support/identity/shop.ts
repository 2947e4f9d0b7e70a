import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Firestore } from 'firebase-admin/firestore';
import type { StaffRole } from '../../../contracts/permissions.ts';
import { accountsOf, type Accounts, type SignedIn } from '../accounts.ts';
import { emptyProject } from '../empty-project.ts';
import { type Answer, type Ask, ask } from '../http.ts';
import { serveFunction, type ServedFunction } from '../serve.ts';

/** The body of a refusal. */
export interface Problem {
  readonly code: string;
  readonly detail: string;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly errors?: readonly { readonly pointer: string }[];
}

/** A shop's identity service, served as in production, in a project of its own. */
export interface IdentityShop {
  readonly projectId: string;
  readonly db: Firestore;
  readonly accounts: Accounts;
  call<T = Problem>(path: string, how?: Ask): Promise<Answer<T>>;
  /** The first owner, made by the script as for a real shop. */
  owner(): Promise<SignedIn>;
  /** Somebody whom the owner gave a role, signed in after that. */
  staff(owner: SignedIn, role: StaffRole): Promise<SignedIn & { readonly email: string }>;
  /** Serves another of the service's functions, or the same one again, with other variables. */
  serve(target: string, signature?: 'http' | 'cloudevent', env?: Readonly<Record<string, string>>): Promise<ServedFunction>;
  /** All that the service has printed. */
  logs(): string;
  stop(): Promise<void>;
}

const root = join(import.meta.dirname, '..', '..', '..');
const run = promisify(execFile);

/** Runs `tools/make-owner.ts` against a project on the emulators; rejects with what it says when it refuses. */
export async function makeOwner(projectId: string, ...args: readonly string[]): Promise<string> {
  const script = join(root, 'tools', 'make-owner.ts');
  const { stdout } = await run(process.execPath, [script, '--project', projectId, ...args], { cwd: root });
  return stdout;
}

let people = 0;

/** A mail address that nobody else has. */
export function freshEmail(name: string): string {
  people += 1;
  return `${name}-${people}-${process.pid}@shop.example`;
}

/** Serves the identity API of a project that starts from nothing, and opens its accounts and its database. */
export async function openIdentity(projectId: string): Promise<IdentityShop> {
  const { db, close } = await emptyProject(projectId);
  const accounts = accountsOf(projectId);
  await accounts.removeAll();
  const served: ServedFunction[] = [];
  const serve: IdentityShop['serve'] = async (target, signature = 'http', env = {}) => {
    const one = await serveFunction({ service: 'identity', target, signature, projectId, env });
    served.push(one);
    return one;
  };
  const { url } = await serve('identityApi');
  const call: IdentityShop['call'] = (path, how) => ask(`${url}${path}`, how);
  return {
    projectId,
    db,
    accounts,
    call,
    serve,
    owner: async () => {
      const email = freshEmail('owner');
      await accounts.create({ email });
      await makeOwner(projectId, '--email', email);
      return accounts.signIn(email);
    },
    staff: async (owner, role) => {
      const email = freshEmail(role);
      const uid = await accounts.create({ email });
      const given = await call(`/v1/staff/${uid}`, { method: 'PUT', token: owner.token, body: { role } });
      if (given.status !== 200) throw new Error(`${role} was refused: ${JSON.stringify(given.body)}`);
      return { ...(await accounts.signIn(email)), email };
    },
    logs: () => served.map((one) => one.logs()).join(''),
    stop: async () => {
      await Promise.all(served.map((one) => one.stop()));
      await close();
    },
  };
}
