import * as z from 'zod/mini';
import { endpoint, page } from '../../endpoint.ts';
import { Cursor, Id, Instant, PageSize } from '../../ids.ts';
import {
  ImportFormat,
  ImportInput,
  ImportOptions,
  ImportProblem,
  ImportProfile,
  MAX_PARTS,
  PartInfo,
  RowCounts,
  RowOutcome,
  RowReport,
} from './import.ts';

/** Which part of a text: 1 to 100. */
export const PartNumber = z.pipe(
  z.pipe(z.string().check(z.regex(/^[1-9]\d{0,2}$/, 'A part has a whole number from 1')), z.transform(Number)),
  z.int().check(z.maximum(MAX_PARTS)),
);

/** An import as staff see it: how far it is, and how its rows fared so far. */
export const ImportView = z.object({
  id: Id,
  format: ImportFormat,
  profile: ImportProfile,
  options: ImportOptions,
  status: z.enum(['collecting', 'reading', 'writing', 'done', 'failed']),
  parts: z.array(PartInfo),
  rows: z.int(),
  products: z.int(),
  counts: RowCounts,
  ignoredColumns: z.array(z.string()),
  createdAt: Instant,
  startedAt: z.optional(Instant),
  finishedAt: z.optional(Instant),
  problem: z.optional(ImportProblem),
  version: z.int(),
});
export type ImportView = z.infer<typeof ImportView>;

const ofId = z.strictObject({ id: Id });

export const createImport = endpoint({
  method: 'POST',
  path: '/v1/imports',
  summary: 'Begin an import of products; its text comes in parts, then it is started',
  access: 'catalog.write',
  idempotent: true,
  status: 201,
  body: ImportInput,
  response: ImportView,
  rejections: ['idempotency_key_reused', 'unknown_market', 'contention'],
});

export const putImportPart = endpoint({
  method: 'PUT',
  path: '/v1/imports/{id}/parts/{n}',
  summary: 'Bring a part of the text, 1,000,000 bytes at most, cut anywhere between two characters; a repeat changes nothing',
  access: 'catalog.write',
  rawBody: ['text/csv', 'application/x-ndjson'],
  params: z.strictObject({ id: Id, n: PartNumber }),
  response: PartInfo,
  rejections: ['not_found', 'import_closed', 'payload_too_large', 'unsupported_media_type', 'contention'],
});

export const startImport = endpoint({
  method: 'POST',
  path: '/v1/imports/{id}/start',
  summary: 'Say how many parts there are and start; a repeat answers how far it is',
  access: 'catalog.write',
  status: 202,
  params: ofId,
  body: z.strictObject({ parts: z.int().check(z.minimum(1), z.maximum(MAX_PARTS)) }),
  response: ImportView,
  rejections: ['not_found', 'import_closed', 'import_incomplete', 'contention'],
});

export const cancelImport = endpoint({
  method: 'POST',
  path: '/v1/imports/{id}/cancel',
  summary:
    'Stop an import that is under way: it ends as failed, with the problem "canceled"; what is written by then stays and has its report. A repeat changes nothing',
  access: 'catalog.write',
  params: ofId,
  response: ImportView,
  rejections: ['not_found', 'wrong_status', 'contention'],
});

export const listImports = endpoint({
  method: 'GET',
  path: '/v1/imports',
  summary: 'List imports of the last 30 days, newest first',
  access: 'catalog.read',
  query: z.strictObject({ limit: PageSize, cursor: z.optional(Cursor) }),
  response: page(ImportView),
  rejections: [],
});

export const getImport = endpoint({
  method: 'GET',
  path: '/v1/imports/{id}',
  summary: 'One import: how far it is, and how its rows fared so far',
  access: 'catalog.read',
  params: ofId,
  response: ImportView,
  rejections: ['not_found'],
});

export const listImportRows = endpoint({
  method: 'GET',
  path: '/v1/imports/{id}/rows',
  summary: 'What became of each row, by line; of one outcome only if asked',
  access: 'catalog.read',
  params: ofId,
  query: z.strictObject({ outcome: z.optional(RowOutcome), limit: PageSize, cursor: z.optional(Cursor) }),
  response: page(RowReport),
  rejections: ['not_found'],
});
