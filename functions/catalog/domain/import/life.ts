import {
  type Import,
  type ImportInput,
  MAX_PARTS,
  type ImportProblem,
  type PartInfo,
  type RowCounts,
} from '../../../../contracts/catalog/import/import.ts';
import type { ActorRef } from '../../../../contracts/actor.ts';
import type { Instant } from '../../../../contracts/ids.ts';
import { Rejection } from '../../../../contracts/rejection.ts';

/** How often a sweeper looks after an import that does not get on before it is given up. */
export const MAX_STALLS = 12;

type Collecting = Extract<Import, { status: 'collecting' }>;
type Reading = Extract<Import, { status: 'reading' }>;
type Writing = Extract<Import, { status: 'writing' }>;
type Failed = Extract<Import, { status: 'failed' }>;

/** An import that is under way. */
export type Running = Reading | Writing;

/** Which status an import may go to from which. */
export const TRANSITIONS: Readonly<Record<Import['status'], readonly Import['status'][]>> = {
  collecting: ['reading'],
  reading: ['writing', 'failed'],
  writing: ['done', 'failed'],
  done: [],
  failed: [],
};

/** The problem of an import that somebody stopped. */
const CANCELED = 'canceled';

/** No row yet. */
export const NO_COUNTS: RowCounts = { created: 0, updated: 0, unchanged: 0, rejected: 0 };

type Made = {
  readonly id: string;
  readonly createdFrom: string;
  readonly by: ActorRef;
  readonly now: Instant;
  readonly purgeAt: unknown;
};

/** A new import, which waits for its text. */
export function beginImport({ id, createdFrom, by, now, purgeAt }: Made, input: ImportInput): Collecting {
  return {
    ...input,
    status: 'collecting',
    id,
    parts: [],
    rows: 0,
    products: 0,
    counts: NO_COUNTS,
    ignoredColumns: [],
    createdAt: now,
    createdBy: by,
    createdFrom,
    movedAt: now,
    stalls: 0,
    version: 1,
    purgeAt,
  };
}

/** Takes a part; a repeat changes nothing, another text for the same number takes its place. Refuses `import_closed`. */
export function takePart(present: Import, part: PartInfo, now: Instant): Collecting | undefined {
  const had = present.parts.find(({ n }) => n === part.n);
  if (had?.hash === part.hash) return undefined;
  if (present.status !== 'collecting') throw closed();
  const parts = [...present.parts.filter(({ n }) => n !== part.n), part].sort((one, other) => one.n - other.n);
  return { ...present, ...moved(present, now), parts };
}

/** Starts an import of so many parts; one that was started with as many is left alone. Refuses `import_incomplete` and `import_closed`. */
export function startImport(present: Import, parts: number, now: Instant): Reading | undefined {
  if (present.status !== 'collecting') {
    if (present.parts.length === parts) return undefined;
    throw closed();
  }
  const numbers = Array.from({ length: Math.min(parts, MAX_PARTS) }, (_, index) => index + 1);
  const missing = numbers.filter((n) => !present.parts.some((part) => part.n === n));
  if (missing.length > 0) throw new Rejection('import_incomplete', `Parts are missing: ${missing.join(', ')}.`, { missing });
  const named = present.parts.filter(({ n }) => n <= parts);
  return { ...present, ...moved(present, now), parts: named, status: 'reading', startedAt: now, offset: 0, line: 0 };
}

/** What a step of reading got on: up to where the text is read, and what it held. */
export type Progress = {
  readonly offset: number;
  readonly line: number;
  readonly rows: number;
  readonly products: number;
  readonly rejected: number;
  readonly header?: { readonly columns: string[]; readonly ignored: string[] } | undefined;
};

/** How an import stands after a step of reading; when all is read, the writing begins. */
export function readOn(present: Reading, progress: Progress, now: Instant): Running {
  const { offset, line, header } = progress;
  const next: Reading = {
    ...present,
    ...moved(present, now),
    offset,
    line,
    rows: present.rows + progress.rows,
    products: present.products + progress.products,
    counts: { ...present.counts, rejected: present.counts.rejected + progress.rejected },
    ...(header ? { header: header.columns, ignoredColumns: header.ignored } : {}),
  };
  if (offset < bytesOf(present)) return next;
  const { header: _header, offset: _offset, line: _line, ...rest } = next;
  return { ...rest, status: 'writing', writtenThrough: 0 };
}

/** How an import stands after products were written, the last of them beginning on line `through`; without any it is done. */
export function writeOn(
  present: Writing,
  step: { readonly through: number; readonly counts: RowCounts } | undefined,
  now: Instant,
): Import {
  if (step) return { ...present, ...moved(present, now), writtenThrough: step.through, counts: sum(present.counts, step.counts) };
  const { writtenThrough: _, ...rest } = present;
  return { ...rest, ...moved(present, now), status: 'done', finishedAt: now };
}

/** Ends an import that cannot go on. */
export function failImport(present: Running, problem: ImportProblem, now: Instant): Failed {
  const {
    id,
    format,
    profile,
    options,
    parts,
    rows,
    products,
    counts,
    ignoredColumns,
    createdAt,
    createdBy,
    createdFrom,
    startedAt,
    purgeAt,
  } = present;
  const kept = {
    id,
    format,
    profile,
    options,
    parts,
    rows,
    products,
    counts,
    ignoredColumns,
    createdAt,
    createdBy,
    createdFrom,
    startedAt,
    purgeAt,
  };
  return { ...kept, ...moved(present, now), status: 'failed', finishedAt: now, problem };
}

/** Notes that an import did not get on by itself; after too many times it is given up. */
export function stall(present: Running, now: Instant): Import {
  if (present.stalls < MAX_STALLS) return { ...present, stalls: present.stalls + 1, movedAt: now, version: present.version + 1 };
  const message = 'The import did not get on and was given up. What was written has a report; bring the rest again.';
  return failImport(present, { code: 'given_up', message }, now);
}

/** Ends an import because somebody wishes so; undefined when it has ended that way. Refuses `wrong_status` when it is not under way. */
export function cancelImport(present: Import, now: Instant): Failed | undefined {
  if (wasCanceled(present)) return undefined;
  if (present.status !== 'reading' && present.status !== 'writing') {
    const { status } = present;
    throw new Rejection('wrong_status', `The import is ${status}; only one that is under way can be canceled.`, { status });
  }
  const message = 'The import was canceled. What was written stays and has a report.';
  return failImport(present, { code: CANCELED, message }, now);
}

/** What a step wrote of an import that was canceled while it ran; undefined when it ended otherwise. */
export function countLate(present: Import, seen: Writing, counts: RowCounts): Failed | undefined {
  const late = present.status === 'failed' && wasCanceled(present) && present.version === seen.version + 1;
  return late ? { ...present, counts: sum(present.counts, counts), version: present.version + 1 } : undefined;
}

function wasCanceled(present: Import): boolean {
  return present.status === 'failed' && present.problem.code === CANCELED;
}

/** How many bytes an import's text has. */
export function bytesOf({ parts }: Import): number {
  return parts.reduce((total, part) => total + part.bytes, 0);
}

/** The sum of two counts. */
export function sum(one: RowCounts, other: RowCounts): RowCounts {
  return {
    created: one.created + other.created,
    updated: one.updated + other.updated,
    unchanged: one.unchanged + other.unchanged,
    rejected: one.rejected + other.rejected,
  };
}

function moved(present: Import, now: Instant) {
  return { movedAt: now, stalls: 0, version: present.version + 1 };
}

function closed(): Rejection {
  return new Rejection('import_closed', 'The import was started and takes no more parts. Make another import.');
}
