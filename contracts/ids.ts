import * as z from 'zod/mini';
import { MAX_CART_QUANTITY } from './orders/cart-lines.ts';

/** A point in time: ISO 8601, UTC, milliseconds (`2026-11-24T09:00:00.000Z`); sorts as text. */
export const Instant = z.iso.datetime({ precision: 3 });
export type Instant = z.infer<typeof Instant>;

/** The pattern of a SKU; it is a document id and a map key, so it holds no slash and starts with a letter or digit. */
export const SKU_PATTERN = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** A stock keeping unit: the merchant's own code of one variant, unique in the shop. */
export const Sku = z
  .string()
  .check(z.regex(SKU_PATTERN, 'A SKU has 1 to 64 letters, digits, ".", "_" or "-", and starts with a letter or digit'));
export type Sku = z.infer<typeof Sku>;

/** A document id made by the server: letters, digits, "_" and "-", and none that Firestore keeps for itself (`__…__`). */
export const Id = z
  .string()
  .check(
    z.regex(
      /^(?!__.*__$)[A-Za-z0-9_-]{1,128}$/,
      'An id has 1 to 128 letters, digits, "_" or "-", and is not of the form "__…__"',
    ),
  );
export type Id = z.infer<typeof Id>;

/** A Firebase Auth user id that can name a document. */
export const Uid = z
  .string()
  .check(
    z.regex(
      /^(?!\.{1,2}$|__.*__$)[^/\p{Cc}]{1,128}$/u,
      'A user id has 1 to 128 characters, no slash, and is not of the form "__…__"',
    ),
  );
export type Uid = z.infer<typeof Uid>;

/** A name in addresses of pages: lower-case words joined by "-". */
export const Slug = z
  .string()
  .check(
    z.maxLength(100),
    z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'A slug has lower-case letters and digits, in words joined by "-"'),
  );
export type Slug = z.infer<typeof Slug>;

/** An ISO 3166-1 alpha-2 country code, upper case. */
export const Country = z.string().check(z.regex(/^[A-Z]{2}$/, 'A country is its two-letter ISO 3166-1 code, such as "DE"'));
export type Country = z.infer<typeof Country>;

/** A BCP 47 language tag such as `en` or `de-AT`. */
export const Locale = z
  .string()
  .check(z.regex(/^[a-z]{2,3}(?:-[A-Z][A-Za-z0-9]{1,7})*$/, 'A locale is a BCP 47 tag, such as "en" or "de-AT"'));
export type Locale = z.infer<typeof Locale>;

/** How many of a thing: a whole number from 1 to 1,000,000. */
export const Quantity = z.int().check(z.minimum(1), z.maximum(1_000_000));
export type Quantity = z.infer<typeof Quantity>;

/** How many of one SKU a cart may hold: 1 to 99. */
export const CartQuantity = z.int().check(z.minimum(1), z.maximum(MAX_CART_QUANTITY));
export type CartQuantity = z.infer<typeof CartQuantity>;

/** Text of one line, trimmed, 1 to `max` characters, without control characters. */
export function line(max: number) {
  return z
    .string()
    .check(z.trim(), z.minLength(1), z.maxLength(max), z.regex(/^\P{Cc}*$/u, 'Text of one line has no control characters'));
}

/** The opaque cursor of a listing: give back what the last page answered as `nextCursor`. */
export const Cursor = z.string().check(z.minLength(1), z.maxLength(1024));

/** The page size of a listing, 1 to 100, from a query string. */
export const PageSize = z._default(
  z.pipe(
    z.pipe(z.string().check(z.regex(/^\d{1,3}$/, 'A limit is a whole number from 1 to 100')), z.transform(Number)),
    z.int().check(z.minimum(1), z.maximum(100)),
  ),
  20,
);
