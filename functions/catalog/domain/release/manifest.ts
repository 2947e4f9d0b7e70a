import type { Manifest } from '../../../../contracts/catalog/published/manifest.ts';
import { PUBLISHED_FORMAT } from '../../../../contracts/catalog/published/addresses.ts';
import type { Contents } from '../published/build-catalogue.ts';
import { canonicalJson } from './canonical-json.ts';

/** The manifest of contents; its release is named by them alone, so that the same catalogue published again is the same release. */
export function manifestOf(contents: Contents, publishedAt: string, hash: (text: string) => string): Manifest {
  return { format: PUBLISHED_FORMAT, release: hash(canonicalJson(contents)), publishedAt, ...contents };
}
