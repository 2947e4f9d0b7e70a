import { setTimeout as sleep } from 'node:timers/promises';
import { ToolFailure } from '../failure.ts';

/** What a promise answers, or a ToolFailure that names what did not happen in time. */
export async function inTime<T>(milliseconds: number, problem: string, awaited: Promise<T>): Promise<T> {
  const patience = new AbortController();
  const late = sleep(milliseconds, undefined, { signal: patience.signal }).then(() => {
    throw new ToolFailure(
      `${problem} within ${milliseconds / 1000} s.`,
      'Look for errors in the terminal of "npm start"; events that failed for good are listed by "npm run replay".',
    );
  });
  try {
    return await Promise.race([awaited, late]);
  } finally {
    patience.abort();
    late.catch(() => undefined);
  }
}
