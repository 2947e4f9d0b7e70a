import { type Clock, later } from '../clock.ts';

/** What an instance remembers of unwrapped data keys; never more than `most`, none longer than its time. */
export type KeyMemory = {
  get(subject: string): Uint8Array | undefined;
  put(subject: string, dek: Uint8Array): void;
  forget(subject: string): void;
};

type Entry = { readonly dek: Uint8Array; readonly until: string };

/** A memory of data keys for `milliseconds`; when it is full, the key that was not asked for longest goes. */
export function keyMemory(clock: Clock, milliseconds: number, most = 1000): KeyMemory {
  const entries = new Map<string, Entry>();
  return {
    get: (subject) => {
      const entry = entries.get(subject);
      entries.delete(subject);
      if (!entry || entry.until <= clock()) return undefined;
      entries.set(subject, entry);
      return entry.dek;
    },
    put: (subject, dek) => {
      entries.delete(subject);
      const [oldest] = entries.keys();
      if (entries.size >= most && oldest !== undefined) entries.delete(oldest);
      entries.set(subject, { dek, until: later(clock(), milliseconds) });
    },
    forget: (subject) => {
      entries.delete(subject);
    },
  };
}
