import * as z from 'zod/mini';
import { ActorRef } from '../../actor.ts';
import { defineDocument } from '../../document.ts';
import { Id, Instant, Locale, Slug } from '../../ids.ts';
import { MarketId } from '../market.ts';
import { TaxCategory } from '../tax-rules.ts';

/** How large one part of an import may be, in bytes of its text. */
export const MAX_PART_BYTES = 1_000_000;

/** How many parts one import may have. */
export const MAX_PARTS = 100;

/** The text that is brought: rows with a header, or a line of JSON for each product. */
export const ImportFormat = z.enum(['csv', 'ndjson']);
export type ImportFormat = z.infer<typeof ImportFormat>;

/** Whose columns a CSV has: Cartwright's own, or those of a Shopify product export. */
export const ImportProfile = z.enum(['cartwright', 'shopify']);
export type ImportProfile = z.infer<typeof ImportProfile>;

/**
 * What rows do not say themselves: the language and tax category of new products, the market that a Shopify file's prices are for, what separates the cells of a CSV,
 * and whether to publish what may be published.
 */
export const ImportOptions = z.strictObject({
  locale: z._default(Locale, 'en'),
  taxCategory: z._default(TaxCategory, 'standard'),
  market: z.optional(MarketId),
  delimiter: z._default(z.enum([',', ';', '\t']), ','),
  publish: z._default(z.boolean(), false),
});
export type ImportOptions = z.infer<typeof ImportOptions>;

/** What is said of an import before its parts come. */
export const ImportInput = z
  .strictObject({
    format: ImportFormat,
    profile: z._default(ImportProfile, 'cartwright'),
    options: z.prefault(ImportOptions, {}),
  })
  .check(
    z.refine(({ profile, options }) => profile !== 'shopify' || options.market !== undefined, {
      path: ['options', 'market'],
      error: 'A Shopify file needs the market that its prices are for',
    }),
    z.refine(({ profile, format }) => profile !== 'shopify' || format === 'csv', {
      path: ['format'],
      error: 'A Shopify file is CSV',
    }),
  );
export type ImportInput = z.infer<typeof ImportInput>;

/** What became of a row. */
export const RowOutcome = z.enum(['created', 'updated', 'unchanged', 'rejected']);
export type RowOutcome = z.infer<typeof RowOutcome>;

const count = z.int().check(z.minimum(0));

/** How many rows had which outcome. */
export const RowCounts = z.object({ created: count, updated: count, unchanged: count, rejected: count });
export type RowCounts = z.infer<typeof RowCounts>;

/** Why a row was rejected; `column` is the column of a CSV or a JSON pointer into a line's product. */
export const RowReason = z.object({ code: z.string(), message: z.string(), column: z.optional(z.string()) });
export type RowReason = z.infer<typeof RowReason>;

/** What became of one row: its line in the file, and what was changed or left out of it on the way (`notes`). */
export const RowReport = z.object({
  line: z.int(),
  product: z.optional(z.string()),
  sku: z.optional(z.string()),
  outcome: RowOutcome,
  reason: z.optional(RowReason),
  notes: z.array(z.string()),
});
export type RowReport = z.infer<typeof RowReport>;

/** A part that has come: its SHA-256 in hex tells a repeat from a correction. */
export const PartInfo = z.object({ n: z.int(), bytes: z.int(), hash: z.string() });
export type PartInfo = z.infer<typeof PartInfo>;

/** Why an import ended before its end. One that failed while it was read has written nothing; one that was given up later has a report of each row that counts. */
export const ImportProblem = z.object({ code: z.string(), message: z.string(), line: z.optional(z.int()) });
export type ImportProblem = z.infer<typeof ImportProblem>;

const everyImport = {
  id: Id,
  format: ImportFormat,
  profile: ImportProfile,
  options: ImportOptions,
  parts: z.array(PartInfo),
  /** Rows read so far, and the products they make. */
  rows: count,
  products: count,
  counts: RowCounts,
  ignoredColumns: z.array(z.string()),
  createdAt: Instant,
  createdBy: ActorRef,
  createdFrom: z.string(),
  /** When it last got on; a sweeper looks after one that does not. `stalls` counts how often it did since. */
  movedAt: Instant,
  stalls: count,
  version: z.int().check(z.minimum(1)),
  purgeAt: z.unknown(),
};

/** The document `imports/{id}`: a union by status. `offset` and `line` say how far the text has been read, `writtenThrough` is the first line of the last product written. */
export const Import = defineDocument(
  'imports',
  1,
  z.discriminatedUnion('status', [
    z.object({ status: z.literal('collecting'), ...everyImport }),
    z.object({
      status: z.literal('reading'),
      ...everyImport,
      startedAt: Instant,
      offset: count,
      line: count,
      header: z.optional(z.array(z.string())),
    }),
    z.object({ status: z.literal('writing'), ...everyImport, startedAt: Instant, writtenThrough: count }),
    z.object({ status: z.literal('done'), ...everyImport, startedAt: Instant, finishedAt: Instant }),
    z.object({ status: z.literal('failed'), ...everyImport, startedAt: Instant, finishedAt: Instant, problem: ImportProblem }),
  ]),
);
export type Import = z.infer<typeof Import.schema>;

/** The document `imports/{id}/parts/{n}`: the text of a part, compressed. */
export const ImportPart = defineDocument(
  'imports/{importId}/parts',
  1,
  z.object({ ...PartInfo.shape, gzip: z.instanceof(Uint8Array), purgeAt: z.unknown() }),
);
export type ImportPart = z.infer<typeof ImportPart.schema>;

/** A row of a product as it was read: its cells by column (blank ones left out), or the product of a JSON line, or what is wrong with it. */
export const StagedRow = z.union([
  z.object({ line: z.int(), cells: z.record(z.string(), z.string()) }),
  z.object({ line: z.int(), product: z.unknown() }),
  z.object({ line: z.int(), reason: RowReason }),
]);
export type StagedRow = z.infer<typeof StagedRow>;

/**
 * The document `imports/{id}/groups/{slug}`: the rows of one product as they were read (`rows` is JSON), until they are written with it in one commit. `ordinal` is the line of the first.
 */
export const ImportGroup = defineDocument(
  'imports/{importId}/groups',
  1,
  z.object({
    slug: Slug,
    ordinal: z.int(),
    rows: z.string(),
    written: z.optional(RowCounts),
    purgeAt: z.unknown(),
  }),
);
export type ImportGroup = z.infer<typeof ImportGroup.schema>;

/** The document `imports/{id}/rows/{line-part}`: what became of a row. */
export const ImportRow = defineDocument('imports/{importId}/rows', 1, z.object({ ...RowReport.shape, purgeAt: z.unknown() }));
export type ImportRow = z.infer<typeof ImportRow.schema>;
