import { MANIFEST_PATH, PUBLISHED_FORMAT, publishedPath, SEARCH_FORMAT } from '../../contracts/catalog/published/addresses.ts';
import type { Manifest } from '../../contracts/catalog/published/manifest.ts';
import type { PublishedFile } from '../../contracts/catalog/published/published-files.ts';
import { isRecord, type Kept, keptIn } from '../platform/kept.ts';
import type { Platform } from '../platform/platform.ts';
import { loaded } from '../platform/loaded.ts';
import { together } from '../platform/once.ts';
import { ShopError } from '../shop-error.ts';

/** For how long a manifest is taken for the present one, in milliseconds: as long as the CDN keeps it. */
const FRESH_MS = 10_000;

/** How many files are kept in memory; whoever reads more sees the oldest go. */
const MOST_FILES = 100;

/** The published file of a kind. */
export type FileOf<K extends PublishedFile['kind']> = Extract<PublishedFile, { readonly kind: K }>;

/** The published files of the present release. */
export interface PublishedFiles {
  readonly manifest: (fresh?: boolean) => Promise<Manifest>;
  /** A file that the manifest names, of the kind that it must be. */
  readonly read: <K extends PublishedFile['kind']>(kind: K, hash: string) => Promise<FileOf<K>>;
  /** Reads something of the present release, and once more when that release has gone meanwhile. */
  readonly current: <T>(look: (manifest: Manifest) => Promise<T>) => Promise<T>;
  readonly subscribe: (listener: (release: string) => void) => () => void;
}

/** Opens the published files; without a network the last manifest that this device saw counts. */
export function openPublishedFiles(platform: Platform, now: () => number = Date.now): PublishedFiles {
  const files = new Map<string, Promise<PublishedFile>>();
  const { manifest, subscribe } = openManifest(platform, now);

  const read = async <K extends PublishedFile['kind']>(kind: K, hash: string): Promise<FileOf<K>> => {
    const kept = files.get(hash) ?? readJson(platform, publishedPath(hash), isFile);
    files.delete(hash);
    files.set(hash, kept);
    for (const oldest of files.keys()) {
      if (files.size <= MOST_FILES) break;
      files.delete(oldest);
    }
    try {
      const file = await kept;
      if (isKind(file, kind)) return file;
      throw new ShopError('unexpected', `The file ${hash} is no ${kind} file.`);
    } catch (error) {
      files.delete(hash);
      throw error;
    }
  };

  return {
    manifest,
    read,
    subscribe,
    current: async (look) => {
      const before = await manifest();
      return look(before).catch(async (error: unknown) => {
        const after = await manifest(true);
        if (after.release === before.release) throw error;
        return look(after);
      });
    },
  };
}

function openManifest(platform: Platform, now: () => number): Pick<PublishedFiles, 'manifest' | 'subscribe'> {
  const listeners = new Set<(release: string) => void>();
  const kept: Kept<Manifest> = keptIn(platform.storage, 'manifest', isManifest);
  let seen: Manifest | undefined;
  let freshUntil = 0;

  const ask = together(async () => {
    try {
      const manifest = await readJson(platform, MANIFEST_PATH, isManifest);
      freshUntil = now() + FRESH_MS;
      const changed = seen !== undefined && seen.release !== manifest.release;
      seen = manifest;
      await kept.write(manifest);
      if (changed) for (const listener of listeners) listener(manifest.release);
      return manifest;
    } catch (error) {
      seen ??= await kept.read();
      if (!seen) throw error;
      return seen;
    }
  });
  return {
    manifest: async (fresh = false) => {
      if (!fresh && seen && now() < freshUntil) return seen;
      const asked = ask();
      // What is a little old is shown at once, and what came meanwhile is told to whoever listens.
      return fresh || !seen ? asked : seen;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

async function readJson<T>({ url, fetch }: Platform, path: string, isOurs: (value: unknown) => value is T): Promise<T> {
  const answer = await loaded(fetch(url + path, { method: 'GET', headers: {} }));
  const { status } = answer;
  if (status !== 200)
    throw new ShopError(status === 404 ? 'not_found' : 'unexpected', `${path} was answered ${status}.`, { status });
  const value: unknown = await loaded(answer.text().then(JSON.parse));
  if (!isOurs(value)) throw new ShopError('unexpected', `${path} is of an unknown format.`);
  return value;
}

function isManifest(value: unknown): value is Manifest {
  return isRecord(value) && value['format'] === PUBLISHED_FORMAT && 'listings' in value;
}

function isKind<K extends PublishedFile['kind']>(file: PublishedFile, kind: K): file is FileOf<K> {
  return file.kind === kind;
}

function isFile(value: unknown): value is PublishedFile {
  if (!isRecord(value) || !('kind' in value)) return false;
  // What a search file of before says of cards is as it was.
  return value['format'] === PUBLISHED_FORMAT || (value['format'] === SEARCH_FORMAT && value['kind'] === 'search');
}
