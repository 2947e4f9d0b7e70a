import type * as z from 'zod/mini';
import { MANIFEST_PATH, publishedPath } from '../../../contracts/catalog/published/addresses.ts';
import { filesOf, Manifest } from '../../../contracts/catalog/published/manifest.ts';

/** The manifest of the published catalogue. An instance goes by what it read for five seconds: use a fresh one, or wait. */
export async function readManifest(pages: string): Promise<Manifest> {
  return Manifest.parse(await jsonAt(`${pages}${MANIFEST_PATH}`));
}

/** A published file, parsed by its schema. */
export async function readPublished<S extends z.ZodMiniType>(
  pages: string,
  schema: S,
  hash: string | undefined,
): Promise<z.infer<S>> {
  return schema.parse(await jsonAt(`${pages}${publishedPath(hash ?? 'none')}`));
}

/** All that is published, as one text: the manifest and every file that it names. */
export async function everythingPublished(pages: string): Promise<string> {
  const manifest = await readManifest(pages);
  const files = await Promise.all(filesOf(manifest).map((hash) => jsonAt(`${pages}${publishedPath(hash)}`)));
  return JSON.stringify([manifest, ...files]);
}

async function jsonAt(url: string): Promise<unknown> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answers ${answer.status}: ${await answer.text()}`);
  return answer.json();
}
