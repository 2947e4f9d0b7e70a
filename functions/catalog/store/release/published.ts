import { gzipSync } from 'node:zlib';
import type { Firestore } from 'firebase-admin/firestore';
import { MANIFEST_PATH } from '../../../../contracts/catalog/published/addresses.ts';
import type { FileHash } from '../../../../contracts/catalog/published/manifest.ts';
import { AvailabilityFile, MarketsFile, SearchFile } from '../../../../contracts/catalog/published/published-files.ts';
import type { Instant } from '../../../../contracts/ids.ts';
import { openSearch } from '../../../../search/open-search.ts';
import type { ServedFile } from '../../../kit/http/serve-files.ts';
import { RECIPE } from '../../domain/release/need.ts';
import type { PublishedCatalogue } from '../../ports.ts';
import { currentMemory } from './current-memory.ts';
import { fileMemory } from './file-memory.ts';
import { textOf } from './file-parts.ts';
import { readCurrent, readGzip } from './read-release.ts';

const MEMORY_BYTES = 64 * 1024 * 1024;

/** For browsers always to ask, for the CDN to answer by itself for ten seconds, and for another minute while it asks. */
const MANIFEST_CACHE = 'public, max-age=0, must-revalidate, s-maxage=10, stale-while-revalidate=60';
const FILE_CACHE = 'public, max-age=31536000, immutable';
const JSON_TYPE = 'application/json; charset=utf-8';

/** The published catalogue as one instance reads it: out of memory, but for the pointer every five seconds and each file once. */
export type Published = PublishedCatalogue & {
  /** The file at a path under `/catalog/`; undefined when there is none. */
  find(path: string): Promise<ServedFile | undefined>;
};

/** Reads the published catalogue from Firestore. */
export function publishedFrom(db: () => Promise<Firestore>, clock: () => Instant): Published {
  const current = currentMemory(async () => readCurrent(await db()), clock);
  const files = fileMemory(async (hash) => readGzip(await db(), hash), MEMORY_BYTES);
  const json = async (hash: FileHash): Promise<unknown> => {
    const bytes = await files.get(hash);
    if (!bytes) throw new Error(`The file ${hash} of the current release is not there`);
    return JSON.parse(await textOf(bytes));
  };
  const search = ofLastHash(async (hash) => openSearch(SearchFile.parse(await json(hash))));
  const availability = ofLastHash(async (hash) => AvailabilityFile.parse(await json(hash)));
  const markets = ofLastHash(async (hash) => MarketsFile.parse(await json(hash)));

  const manifest = async (): Promise<ServedFile | undefined> => {
    const release = await current();
    if (!release) return undefined;
    const gzip = new Uint8Array(gzipSync(JSON.stringify(release.manifest)));
    return { gzip, contentType: JSON_TYPE, etag: `"${release.manifest.release}"`, cacheControl: MANIFEST_CACHE };
  };
  return {
    find: async (path) => {
      if (path === MANIFEST_PATH) return manifest();
      const hash = /^\/catalog\/([0-9a-f]{24})\.json$/.exec(path)?.[1];
      const gzip = hash === undefined ? undefined : await files.get(hash);
      return gzip && { gzip, contentType: JSON_TYPE, etag: `"${hash}"`, cacheControl: FILE_CACHE };
    },
    isOfThisRecipe: async () => ((await current())?.recipe ?? RECIPE) === RECIPE,
    opened: async () => {
      const release = await current();
      if (!release) return undefined;
      const named = release.manifest;
      const [found, told, sold] = await Promise.all([
        search(named.search),
        availability(named.availability),
        markets(named.markets),
      ]);
      return { search: found, availability: told, markets: sold.markets };
    },
  };
}

/** Remembers what was made of the file asked for last. */
function ofLastHash<T>(make: (hash: FileHash) => Promise<T>): (hash: FileHash) => Promise<T> {
  let last: { readonly hash: FileHash; readonly made: Promise<T> } | undefined;
  return (hash) => {
    if (last?.hash === hash) return last.made;
    const made = make(hash).catch((error: unknown) => {
      last = undefined;
      throw error;
    });
    last = { hash, made };
    return made;
  };
}
