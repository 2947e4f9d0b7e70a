/** A place in the queues for some documents: `mine` resolves when it is the first in all of them; `release` lets the next one go. */
export type Turn = { readonly mine: Promise<void>; release(): void };

const tails = new Map<string, Promise<void>>();

/**
 * Queues up for documents within this process, first come, first served. All queues are joined in one go, so nobody waits for somebody who waits for them.
 * It saves the attempts that units of work in one instance would cost each other; between instances the preconditions decide.
 */
export function takeTurn(paths: readonly string[]): Turn {
  let release = () => {};
  const done = new Promise<void>((resolve) => {
    release = resolve;
  });
  const before = paths.map((path) => tails.get(path) ?? Promise.resolve());
  for (const [index, path] of paths.entries()) {
    const tail = Promise.all([before[index], done]).then(() => {
      if (tails.get(path) === tail) tails.delete(path);
    });
    tails.set(path, tail);
  }
  return { mine: Promise.all(before).then(() => undefined), release };
}
