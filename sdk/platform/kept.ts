import type { KeyValueStorage } from './options.ts';

/** A value that is kept between visits. */
export interface Kept<T> {
  readonly read: () => Promise<T | undefined>;
  /** Keeps a value, or forgets it. */
  readonly write: (value: T | undefined) => Promise<void>;
}

/** A value kept as JSON under `cartwright.<name>`; one that was not written by this version is none, and a storage that is full or forbidden keeps nothing. */
export function keptIn<T>(storage: KeyValueStorage, name: string, isOurs: (value: unknown) => value is T): Kept<T> {
  const key = `cartwright.${name}`;
  return {
    read: async () => {
      try {
        const value: unknown = JSON.parse((await storage.getItem(key)) ?? 'null');
        return isOurs(value) ? value : undefined;
      } catch {
        return undefined;
      }
    },
    write: async (value) => {
      try {
        await (value === undefined ? storage.removeItem(key) : storage.setItem(key, JSON.stringify(value)));
      } catch {}
    },
  };
}

/** Tells whether a value is an object, for the checks of kept values. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
