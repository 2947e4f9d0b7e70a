import * as z from 'zod/mini';
import { Instant } from '../../ids.ts';
import { FileHash } from './manifest.ts';

/** What publishing did: the release that is shown now, and whether it is another than before (`everything`, only the `availability`, `nothing`, or `overtaken` by a later one). */
export const ReleaseView = z.object({
  release: FileHash,
  publishedAt: Instant,
  changed: z.enum(['everything', 'availability', 'nothing', 'overtaken']),
  filesWritten: z.int(),
});
export type ReleaseView = z.infer<typeof ReleaseView>;
