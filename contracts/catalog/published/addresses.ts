/** The version of all published shapes but that of the search file; a client that meets another one must be updated. Fields are added without a new version, so clients ignore what they do not know. */
export const PUBLISHED_FORMAT = 1;

/** The version of the search file, which changed by itself: the second has an index of words of our own. */
export const SEARCH_FORMAT = 2;

/** Where the manifest is read. */
export const MANIFEST_PATH = '/catalog/manifest.json';

/** Where a published file is read. */
export function publishedPath(hash: string): string {
  return `/catalog/${hash}.json`;
}

/** Which of so many buckets a product is in: FNV-1a (32 bit) of its slug, modulo the number of buckets. */
export function bucketOf(slug: string, buckets: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < slug.length; index += 1) {
    hash = Math.imul(hash ^ slug.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0) % buckets;
}
