import * as z from 'zod/mini';
import { Uid } from './ids.ts';

/** A field encrypted for one person (AES-256-GCM; associated data is the path of the document that holds it); bytes are base64url. */
export const Sealed = z.strictObject({
  alg: z.literal('A256GCM'),
  key: Uid,
  iv: z.string(),
  ct: z.string(),
  tag: z.string(),
});
export type Sealed = z.infer<typeof Sealed>;
