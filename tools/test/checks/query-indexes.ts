import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { verifyIndexes } from '../../indexes/verify-indexes.ts';
import { root } from '../../root.ts';
import type { Outcome } from '../stage.ts';

const Shape = z.object({
  collection: z.string(),
  group: z.boolean(),
  filters: z.array(z.object({ field: z.string(), op: z.string(), or: z.exactOptional(z.literal(true)) })),
  orderBy: z.array(z.object({ field: z.string(), direction: z.string() })),
  sums: z.exactOptional(z.array(z.string())),
});

const Scope = z.enum(['COLLECTION', 'COLLECTION_GROUP']);
const IndexFile = z.object({
  indexes: z.array(
    z.object({
      collectionGroup: z.string(),
      queryScope: Scope,
      fields: z.array(
        z.object({
          fieldPath: z.string(),
          order: z.exactOptional(z.enum(['ASCENDING', 'DESCENDING'])),
          arrayConfig: z.exactOptional(z.literal('CONTAINS')),
        }),
      ),
    }),
  ),
  fieldOverrides: z.array(
    z.object({
      collectionGroup: z.string(),
      fieldPath: z.string(),
      ttl: z.exactOptional(z.boolean()),
      indexes: z.array(
        z.object({ order: z.exactOptional(z.string()), arrayConfig: z.exactOptional(z.string()), queryScope: z.string() }),
      ),
    }),
  ),
});

/**
 * Holds the shape of every query that the suites of this run made against firestore.indexes.json, both ways: the emulator answers without an index
 * what production refuses. Each distinct shape and each declared index is one check.
 */
export function checkIndexes(queryLog: string, indexFile = join(root, 'firestore.indexes.json')): Outcome {
  const lines = existsSync(queryLog) ? new Set(readFileSync(queryLog, 'utf8').split('\n')) : new Set<string>();
  const shapes = [...lines].filter((line) => line !== '').map((line) => Shape.parse(JSON.parse(line)));
  if (shapes.length === 0) throw new Error('No query was recorded; the suites that make them must run first.');
  const file = IndexFile.parse(JSON.parse(readFileSync(indexFile, 'utf8')));

  const { missing, unused } = verifyIndexes(shapes, file);
  const failures = [
    ...missing.map((what) => ({ where: 'firestore.indexes.json lacks an index', what })),
    ...unused.map((what) => ({ where: 'firestore.indexes.json declares an index that no query used', what })),
  ];
  const single = file.fieldOverrides.reduce((count, { indexes }) => count + indexes.length, 0);
  const checks = shapes.length + file.indexes.length + single;
  return { passed: Math.max(0, checks - failures.length), failed: failures.length, skipped: 0, failures };
}
