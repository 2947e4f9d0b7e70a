import type { ImportView } from '../../../../contracts/catalog/import/endpoints.ts';
import type { Import } from '../../../../contracts/catalog/import/import.ts';

/** An import as staff see it. */
export function importViewOf(present: Import): ImportView {
  const { id, format, profile, options, status, parts, rows, products, counts, ignoredColumns, createdAt, version } = present;
  return {
    id,
    format,
    profile,
    options,
    status,
    parts,
    rows,
    products,
    counts,
    ignoredColumns,
    createdAt,
    version,
    startedAt: 'startedAt' in present ? present.startedAt : undefined,
    finishedAt: 'finishedAt' in present ? present.finishedAt : undefined,
    problem: present.status === 'failed' ? present.problem : undefined,
  };
}
