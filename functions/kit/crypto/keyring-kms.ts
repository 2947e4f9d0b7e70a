import type { KeyManagementServiceClient } from '@google-cloud/kms';
import { once } from '../once.ts';
import { crc32c } from './crc32c.ts';
import type { Keyring } from './keyring.ts';
import { Unreadable } from './unreadable.ts';

/** The part of the Cloud KMS client that a keyring needs. */
export type KmsClient = Pick<KeyManagementServiceClient, 'encrypt' | 'decrypt'>;

type Options = {
  /** The full name of a symmetric key: `projects/…/locations/…/keyRings/…/cryptoKeys/…`. */
  readonly keyName: string;
  readonly client?: () => Promise<KmsClient>;
};

async function restClient(): Promise<KmsClient> {
  const { kmsClient } = await import('./kms-client.ts');
  return kmsClient();
}

const INVALID_ARGUMENT = 3;

/** A keyring in Cloud KMS; every byte on the way is held against its CRC-32C, as Google asks of whoever keeps keys. */
export function kmsKeyring({ keyName, client = restClient }: Options): Keyring {
  const kms = once(client);
  return {
    kekName: keyName,
    wrap: async (dek, aad) => {
      const bound = Buffer.from(aad);
      const [answer] = await (await kms()).encrypt({
        name: keyName,
        plaintext: dek,
        plaintextCrc32c: { value: crc32c(dek) },
        additionalAuthenticatedData: bound,
        additionalAuthenticatedDataCrc32c: { value: crc32c(bound) },
      });
      if (!answer.verifiedPlaintextCrc32c || !answer.verifiedAdditionalAuthenticatedDataCrc32c) {
        throw new Error('Cloud KMS did not get the data key as it was sent');
      }
      return whole(answer.ciphertext, answer.ciphertextCrc32c?.value).toString('base64url');
    },
    unwrap: async (wrapped, kek, aad) => {
      const [ciphertext, bound] = [Buffer.from(wrapped, 'base64url'), Buffer.from(aad)];
      const asked = {
        name: kek,
        ciphertext,
        ciphertextCrc32c: { value: crc32c(ciphertext) },
        additionalAuthenticatedData: bound,
        additionalAuthenticatedDataCrc32c: { value: crc32c(bound) },
      };
      const [answer] = await (await kms()).decrypt(asked).catch((error: unknown) => refuse(error, kek));
      return whole(answer.plaintext, answer.plaintextCrc32c?.value);
    },
  };
}

/** The bytes of an answer, if they are those that Cloud KMS sent. */
function whole(bytes: string | Uint8Array | null | undefined, crc: unknown): Buffer {
  const buffer = typeof bytes === 'string' ? Buffer.from(bytes, 'base64') : Buffer.from(bytes ?? []);
  if (buffer.length === 0 || Number(crc) !== crc32c(buffer)) throw new Error('The answer of Cloud KMS was garbled on its way');
  return buffer;
}

/** Cloud KMS calls it an invalid argument when a ciphertext is not of this key or this associated data. */
function refuse(error: unknown, kek: string): never {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (code !== INVALID_ARGUMENT) throw error;
  throw new Unreadable('unwrap', `"${kek}" does not unwrap this data key`, { cause: error });
}
