import { setTimeout as sleep } from 'node:timers/promises';

/** How long to wait for something to become true, and how often to look. */
export interface Patience {
  readonly withinMs?: number;
  readonly everyMs?: number;
}

/**
 * Looks again and again until `look` no longer throws, and answers what it then answers. At the deadline it throws the last failure, its values to
 * compare and all, with what was awaited before it; a look that hangs counts as a failure too.
 */
export async function eventually<T>(awaited: string, look: () => T | Promise<T>, patience: Patience = {}): Promise<T> {
  const { withinMs = 10_000, everyMs = 50 } = patience;
  const deadline = performance.now() + withinMs;
  let looks = 0;
  for (;;) {
    looks += 1;
    const left = Math.max(1, deadline - performance.now());
    try {
      return await inTime(look, left);
    } catch (error) {
      if (performance.now() + everyMs >= deadline)
        throw told(error, `${awaited}: not within ${withinMs} ms (looked ${looks} times)`);
    }
    await sleep(everyMs);
  }
}

async function inTime<T>(look: () => T | Promise<T>, milliseconds: number): Promise<T> {
  const stop = new AbortController();
  const late = sleep(milliseconds, undefined, { signal: stop.signal }).then(() => {
    throw new Error('the last look had no answer yet');
  });
  try {
    return await Promise.race([Promise.try(look), late]);
  } finally {
    stop.abort();
    late.catch(() => undefined);
  }
}

// The failure itself is kept, so that the reporter still shows the difference between what was expected and what was there.
function told(error: unknown, what: string): Error {
  if (!(error instanceof Error)) return new Error(`${what}: ${String(error)}`);
  error.message = `${what}: ${error.message}`;
  return error;
}
