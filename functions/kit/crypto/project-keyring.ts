import { KMS_KEY, projectId } from '../params.ts';
import type { Keyring } from './keyring.ts';
import { kmsKeyring } from './keyring-kms.ts';
import { localKeyring } from './keyring-local.ts';

/** The keyring of this project: the Cloud KMS key that KMS_KEY names, or a local one in demo projects; throws in a real project without one. */
export function projectKeyring(): Keyring {
  const keyName = KMS_KEY.value();
  return keyName ? kmsKeyring({ keyName }) : localKeyring({ projectId: projectId() });
}
