import * as z from 'zod/mini';
import { Id, Instant, Locale } from '../../ids.ts';
import { PUBLISHED_FORMAT } from './addresses.ts';

/** The name of a published file: the first 96 bits, in hex, of the SHA-256 of its JSON. */
export const FileHash = z.string().check(z.regex(/^[0-9a-f]{24}$/, 'A file is named by 24 hex digits'));
export type FileHash = z.infer<typeof FileHash>;

/** A listing's pages in their order, and how many products they hold together. */
export const Listing = z.strictObject({ count: z.int(), pages: z.array(FileHash) });
export type Listing = z.infer<typeof Listing>;

/**
 * The one address of the catalogue that changes: it names the files of one release, which never change.
 * `listings` is by category id; `newest` is one page over all; `products` is the files of the buckets in their order (see `bucketOf`).
 * `glossaries` is by locale, and missing where nothing is translated so.
 */
export const Manifest = z.strictObject({
  format: z.literal(PUBLISHED_FORMAT),
  release: FileHash,
  publishedAt: Instant,
  markets: FileHash,
  categories: FileHash,
  availability: FileHash,
  search: FileHash,
  newest: FileHash,
  listings: z.record(Id, Listing),
  products: z.array(FileHash),
  glossaries: z.optional(z.record(Locale, FileHash)),
});
export type Manifest = z.infer<typeof Manifest>;

/** Every file that a manifest names, each once. */
export function filesOf(manifest: Manifest): FileHash[] {
  const { markets, categories, availability, search, newest, listings, products, glossaries = {} } = manifest;
  const pages = Object.values(listings).flatMap((listing) => listing.pages);
  return [...new Set([markets, categories, availability, search, newest, ...pages, ...products, ...Object.values(glossaries)])];
}
