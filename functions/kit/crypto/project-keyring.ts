import { defineString } from 'firebase-functions/params';
import { projectId } from '../params.ts';
import type { Keyring } from './keyring.ts';
import { kmsKeyring } from './keyring-kms.ts';
import { localKeyring } from './keyring-local.ts';

/** The Cloud KMS key that wraps people's data keys in this project; demo projects need none. */
export const KMS_KEY = defineString('KMS_KEY', {
  default: '',
  label: 'Cloud KMS key',
  description: 'projects/…/locations/…/keyRings/…/cryptoKeys/…: a symmetric key that wraps the data key of each customer.',
});

/** The keyring of this project: Cloud KMS, or a local one in demo projects; throws in a real project that names no key. */
export function projectKeyring(): Keyring {
  const keyName = KMS_KEY.value();
  return keyName ? kmsKeyring({ keyName }) : localKeyring({ projectId: projectId() });
}
