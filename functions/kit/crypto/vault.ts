import { randomBytes } from 'node:crypto';
import type * as z from 'zod/mini';
import { DataKey } from '../../../contracts/kit/documents.ts';
import type { Sealed } from '../../../contracts/sealed.ts';
import type { Clock } from '../clock.ts';
import { collection } from '../store/collection.ts';
import type { Work } from '../store/work.ts';
import type { Keyring } from './keyring.ts';
import { keyMemory } from './key-memory.ts';
import { open, seal } from './seal.ts';
import { Unreadable } from './unreadable.ts';

/** One person's data key in the hand. `path` names the document and the field: `orders/ab12#contact`. */
export type PersonKey = {
  /** Encrypts a JSON value; the first one for a person also stages the new key's document in the unit of work. */
  seal(value: unknown, path: string): Sealed;
  /** Decrypts; Unreadable `no_key` when the person was erased, else as `open` of seal.ts. */
  open(sealed: Sealed, path: string): unknown;
};

/** Gives out people's data keys, and destroys them. */
export type Vault = {
  /**
   * A person's data key, inside a unit of work. Costs one read, and one call of the keyring, unless this instance has had it in
   * the last five minutes; a person's first key costs one write in the commit that seals with it.
   */
  read(work: Work, subject: string): Promise<PersonKey>;
  /** Deletes a person's data key in a unit of work: all that was sealed with it is unreadable once other instances forget it, in five minutes at most. */
  destroy(work: Work, subject: string): Promise<void>;
};

/** How long an instance may go on with a key that it has unwrapped, in milliseconds. */
export const KEY_MEMORY_MS = 300_000;

const keys = collection(DataKey);

/** A vault over `dataKeys`, whose keys the keyring wraps. */
export function vault({ keyring, clock }: { readonly keyring: Keyring; readonly clock: Clock }): Vault {
  const memory = keyMemory(clock, KEY_MEMORY_MS);
  const inHand = new WeakMap<Work, Map<string, Promise<PersonKey>>>();

  const stored = async (work: Work, subject: string): Promise<Uint8Array | undefined> => {
    const document = await keys.read(work, subject);
    if (!document) return undefined;
    const dek = await keyring.unwrap(document.wrapped, document.kek, aadOf(subject));
    memory.put(subject, dek);
    return dek;
  };

  const find = async (work: Work, subject: string): Promise<PersonKey> => {
    const dek = memory.get(subject) ?? (await stored(work, subject));
    return dek ? existingKey(dek, subject) : newKey(work, subject, await wrappedKey(keyring, subject, clock));
  };

  return {
    read: (work, subject) => {
      const held = inHand.get(work) ?? new Map<string, Promise<PersonKey>>();
      inHand.set(work, held);
      const key = held.get(subject) ?? find(work, subject);
      held.set(subject, key);
      return key;
    },
    destroy: async (work, subject) => {
      memory.forget(subject);
      const document = await work.get(keys.ref(work.db, subject));
      if (document.exists) work.delete(document.ref);
    },
  };
}

function existingKey(dek: Uint8Array, subject: string): PersonKey {
  return {
    seal: (value, path) => seal(value, { dek, subject, path }),
    open: (sealed, path) => open(sealed, { dek, subject, path }),
  };
}

type NewKey = { readonly dek: Uint8Array; readonly document: z.infer<typeof DataKey.schema> };

async function wrappedKey(keyring: Keyring, subject: string, clock: Clock): Promise<NewKey> {
  const dek = randomBytes(32);
  const wrapped = await keyring.wrap(dek, aadOf(subject));
  return { dek, document: { subject, kek: keyring.kekName, wrapped, createdAt: clock() } };
}

/** A key that is stored only once something is sealed with it: who merely tries to read an erased person's data leaves no key behind. */
function newKey(work: Work, subject: string, { dek, document }: NewKey): PersonKey {
  let staged = false;
  return {
    seal: (value, path) => {
      if (!staged) keys.create(work, subject, document);
      staged = true;
      return seal(value, { dek, subject, path });
    },
    open: (sealed, path) => {
      if (staged) return open(sealed, { dek, subject, path });
      throw new Unreadable('no_key', `What stands at ${path} is of a person whose key is gone`);
    },
  };
}

/** Binds a wrapped key to the document it stands in. */
function aadOf(subject: string): string {
  return `dataKeys/${subject}`;
}
