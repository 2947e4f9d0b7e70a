import type { Firestore } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import {
  type Import,
  ImportGroup,
  ImportRow,
  type RowCounts,
  type RowReport,
  StagedRow,
} from '../../../../contracts/catalog/import/import.ts';
import { collection } from '../../../kit/store/collection.ts';
import type { Work } from '../../../kit/store/work.ts';
import type { Group, LoneRow } from '../../domain/import/group-rows.ts';

const Rows = z.array(StagedRow);

/** The groups of an import. */
export const groupsOf = (importId: string) => collection(ImportGroup, { importId });

/** Reads the groups of these products, as far as there are any; one read for each. */
export async function readGroups(work: Work, importId: string, slugs: readonly string[]): Promise<Map<string, Group>> {
  const found = await groupsOf(importId).readMany(work, slugs);
  return new Map(found.flatMap((group) => (group ? [[group.slug, groupFrom(group)] as const] : [])));
}

/** The rows of a group, out of its document. */
export function groupFrom({ slug, ordinal, rows }: ImportGroup): Group {
  return { slug, ordinal, rows: Rows.parse(JSON.parse(rows)), chars: rows.length };
}

/** Writes groups that grew. */
export function writeGroups(work: Work, { id, purgeAt }: Import, groups: readonly Group[]): void {
  for (const { slug, ordinal, rows } of groups)
    groupsOf(id).put(work, slug, { slug, ordinal, rows: JSON.stringify(rows), purgeAt });
}

/** Writes the reports of rows that belong to no product. */
export function writeLoneRows(work: Work, present: Import, lone: readonly LoneRow[]): void {
  const reports = lone.map(({ line, slug, reason }) => ({
    line,
    product: slug,
    outcome: 'rejected' as const,
    reason,
    notes: [],
  }));
  writeReports(work, present, reports);
}

/** Writes reports of rows, each once: by line, and where a line tells of several variants by their order in it. */
export function writeReports(work: Work, { id, purgeAt }: Import, reports: readonly Omit<RowReport, 'purgeAt'>[]): void {
  const rows = collection(ImportRow, { importId: id });
  const seen = new Map<number, number>();
  for (const report of reports) {
    const order = seen.get(report.line) ?? 0;
    seen.set(report.line, order + 1);
    rows.create(work, `${String(report.line).padStart(8, '0')}-${String(order).padStart(3, '0')}`, { ...report, purgeAt });
  }
}

/** How many reports have which outcome. */
export function countsOf(reports: readonly RowReport[]): RowCounts {
  const counts = { created: 0, updated: 0, unchanged: 0, rejected: 0 };
  for (const { outcome } of reports) counts[outcome] += 1;
  return counts;
}

/** The next groups behind a line, by the line of their first row. */
export async function groupsAfter(db: Firestore, importId: string, line: number, limit: number): Promise<Group[]> {
  const query = groupsOf(importId).all(db).where('ordinal', '>', line).orderBy('ordinal').limit(limit);
  const found = await query.get();
  return found.docs.map((snapshot) => groupFrom(ImportGroup.schema.parse(snapshot.data())));
}
