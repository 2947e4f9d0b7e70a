import { createHash } from 'node:crypto';
import type { FileHash } from '../../../../contracts/catalog/published/manifest.ts';

/** The name of a published file with this text. */
export function fileHash(text: string): FileHash {
  return createHash('sha256').update(text).digest('hex').slice(0, 24);
}
