import { setTimeout as sleep } from 'node:timers/promises';
import type { Firestore } from 'firebase-admin/firestore';
import { Rejection } from '../../../contracts/rejection.ts';
import { checkpoint } from '../checkpoint.ts';
import { takeTurn, type Turn } from './turns.ts';
import { OneAttempt, type Work } from './work.ts';

/** How long a unit of work may try, and by what chance it waits between. */
export type WorkOptions = {
  readonly attempts?: number;
  readonly deadlineMs?: number;
  readonly random?: () => number;
  /** Told of each lost race, with the number of the attempt that lost. */
  readonly onLostRace?: (attempt: number) => void;
};

/** Another was faster: not found, already exists, failed precondition, aborted. */
const LOST_RACE = new Set([5, 6, 9, 10]);
/** Whether it was written is unknown: deadline exceeded, internal, unavailable. */
const OUTCOME_UNKNOWN = new Set([4, 13, 14]);

function codeOf(error: unknown): number {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'number' ? error.code : -1;
}

/**
 * Reads, decides and writes in one atomic batch, again and again until no other has interfered: an atomic compare-and-set of many documents.
 * `body` may run several times and must have no effect but through its `Work`. An outcome that could not be learnt is tried again too, so `body` must find its own earlier effect.
 * Throws Rejection `contention` when every attempt was lost (nothing is written then) and `deadline_exceeded` when time ran out (the last attempt may have been written).
 */
export async function unitOfWork<T>(db: Firestore, body: (work: Work) => Promise<T>, options: WorkOptions = {}): Promise<T> {
  const giveUpAt = performance.now() + (options.deadlineMs ?? 20_000);
  let turn: Turn | undefined;
  try {
    for (let attempt = 1; attempt <= (options.attempts ?? 24); attempt += 1) {
      const work = new OneAttempt(db);
      const outcome = await beforeDeadline(tried(work, body), giveUpAt - performance.now());
      if (outcome.done) return outcome.result;
      if (outcome.lostRace) options.onLostRace?.(attempt);
      // Whoever lost once stands in line, so that those of this instance do not make each other lose again and again.
      turn ??= takeTurn(work.contended());
      await beforeDeadline(turn.mine, giveUpAt - performance.now());
      await jitter(attempt, options.random ?? Math.random, giveUpAt);
    }
  } finally {
    turn?.release();
  }
  throw new Rejection('contention', 'Too many changes to the same things at once; nothing was written. Repeat the request.');
}

type Outcome<T> = { readonly done: true; readonly result: T } | { readonly done: false; readonly lostRace: boolean };

/** One attempt; a failure that a repeat cannot mend is thrown. */
async function tried<T>(work: OneAttempt, body: (work: Work) => Promise<T>): Promise<Outcome<T>> {
  try {
    return { done: true, result: await runOnce(work, body) };
  } catch (error) {
    const lostRace = LOST_RACE.has(codeOf(error));
    if (!lostRace && !OUTCOME_UNKNOWN.has(codeOf(error))) throw error;
    return { done: false, lostRace };
  }
}

async function jitter(attempt: number, random: () => number, giveUpAt: number): Promise<void> {
  const wait = random() * Math.min(400, 2 ** Math.min(attempt, 9));
  if (performance.now() + wait > giveUpAt) throw tooLate();
  await sleep(wait);
}

async function runOnce<T>(work: OneAttempt, body: (work: Work) => Promise<T>): Promise<T> {
  const result = await body(work);
  checkpoint('before the commit');
  await work.commit();
  checkpoint('after the commit');
  return result;
}

async function beforeDeadline<T>(running: Promise<T>, milliseconds: number): Promise<T> {
  const abort = new AbortController();
  const timeout = sleep(Math.max(0, milliseconds), undefined, { signal: abort.signal }).then(() => {
    throw tooLate();
  });
  try {
    return await Promise.race([running, timeout]);
  } finally {
    abort.abort();
    timeout.catch(() => undefined);
  }
}

function tooLate(): Rejection {
  return new Rejection(
    'deadline_exceeded',
    'The work took too long and was given up; it may be repeated with the same idempotency key.',
  );
}
