import type { Firestore } from 'firebase-admin/firestore';
import type { Cost } from '../../../tools/cost/cost.ts';
import { emptyProject } from '../empty-project.ts';
import { ask, type Answer, type Ask } from '../http.ts';
import { startPlatform, type Members, type Platform } from '../platform/start-platform.ts';
import { signIn } from '../staff/sign-in.ts';
import { billFor, costOf } from './bill.ts';

/** What a call answered, and what it cost. */
export interface Called<T> {
  readonly body: T;
  readonly cost: Cost;
}

/** Services as staff use them, with what each piece of work costs. */
export interface BackOffice {
  readonly projectId: string;
  readonly platform: Platform;
  readonly db: Firestore;
  /** A call that must succeed, of the owner's unless `token` says otherwise. */
  call<T = Readonly<Record<string, unknown>>>(path: string, how?: Ask): Promise<Called<T>>;
  /** What a function said of some work, as soon as it has. */
  bill(target: string, fields: Readonly<Record<string, unknown>>): Promise<Cost>;
  stop(): Promise<void>;
}

/** Starts some functions in an emptied project, with an owner at the desk. */
export async function openBackOffice(projectId: string, services: Readonly<Record<string, Members>>): Promise<BackOffice> {
  const { db, close } = await emptyProject(projectId);
  const platform = await startPlatform({ projectId, services });
  const token = await signIn(projectId, 'owner');
  return {
    projectId,
    platform,
    db,
    call: (path, how) => called(path, ask(`${platform.hosting}${path}`, { token, ...how })),
    bill: (target, fields) => billFor(() => platform.logs(target), fields),
    stop: async () => {
      await platform.stop();
      await close();
    },
  };
}

async function called<T>(path: string, asked: Promise<Answer<T>>): Promise<Called<T>> {
  const answer = await asked;
  if (answer.status >= 300) throw new Error(`${path} was answered ${answer.status}: ${JSON.stringify(answer.body)}`);
  return { body: answer.body, cost: costOf(answer) };
}
