import { hkdfSync } from 'node:crypto';
import { decrypt, encrypt } from './gcm.ts';
import type { Keyring } from './keyring.ts';
import { Unreadable } from './unreadable.ts';

type Options = {
  readonly projectId: string;
  readonly secret?: string;
  /** Which of the keys that follow from the secret wraps new data keys; starts with `local/`. */
  readonly name?: string;
};

/** A keyring for the emulators, whose keys follow from a secret that is none; throws for a project that could be a real one. */
export function localKeyring({ projectId, secret = 'cartwright', name = 'local/1' }: Options): Keyring {
  if (!projectId.startsWith('demo-')) throw new Error(`"${projectId}" may be a real project: set KMS_KEY to its Cloud KMS key`);
  const keyNamed = (kek: string): Uint8Array => new Uint8Array(hkdfSync('sha256', secret, projectId, kek, 32));
  return {
    kekName: name,
    wrap: (dek, aad) => {
      const { iv, ct, tag } = encrypt(keyNamed(name), dek, aad);
      return Promise.resolve(Buffer.concat([iv, tag, ct]).toString('base64url'));
    },
    unwrap: (wrapped, kek, aad) => {
      const bytes = Buffer.from(wrapped, 'base64url');
      const parts = { iv: bytes.subarray(0, 12), tag: bytes.subarray(12, 28), ct: bytes.subarray(28) };
      const dek = decrypt(keyNamed(kek), parts, aad);
      if (dek) return Promise.resolve(dek);
      return Promise.reject(new Unreadable('unwrap', `"${kek}" does not unwrap this data key`));
    },
  };
}
