import type { QueryShape } from '../../functions/kit/store/query-shape.ts';

/** A field of an index, as firestore.indexes.json writes it. */
export interface IndexField {
  readonly fieldPath: string;
  readonly order?: 'ASCENDING' | 'DESCENDING';
  readonly arrayConfig?: 'CONTAINS';
}

/** A composite index. */
export interface CompositeIndex {
  readonly collectionGroup: string;
  readonly queryScope: 'COLLECTION' | 'COLLECTION_GROUP';
  readonly fields: readonly IndexField[];
}

/** What is said of one field's own indexes, instead of the automatic ones; no indexes is an exemption. The path `*` speaks for all fields that nothing else is said of. */
export interface FieldOverride {
  readonly collectionGroup: string;
  readonly fieldPath: string;
  readonly ttl?: boolean;
  readonly indexes: readonly { readonly order?: string; readonly arrayConfig?: string; readonly queryScope: string }[];
}

/** firestore.indexes.json. */
export interface IndexFile {
  readonly indexes: readonly CompositeIndex[];
  readonly fieldOverrides: readonly FieldOverride[];
}

const EQUALITY = new Set(['EQUAL', 'IN', 'IS_NULL', 'IS_NAN']);
const ARRAY = new Set(['ARRAY_CONTAINS', 'ARRAY_CONTAINS_ANY']);

/** A query taken apart: fields that must equal, arrays that must contain, the order that an index has to end with, and fields that are added up. */
export interface Need {
  readonly collection: string;
  readonly group: boolean;
  readonly equal: readonly string[];
  readonly contains: readonly string[];
  readonly order: readonly { readonly field: string; readonly direction: string }[];
  readonly sums: readonly string[];
}

/** Takes a query apart as Firestore plans it: ranges order by their field; an order by name at the end that follows the last direction is implied. */
export function needOf(shape: QueryShape): Need {
  const fields = (operators: (op: string) => boolean) => [
    ...new Set(shape.filters.filter(({ op }) => operators(op)).map(({ field }) => field)),
  ];
  const equal = fields((op) => EQUALITY.has(op));
  const ranged = fields((op) => !EQUALITY.has(op) && !ARRAY.has(op)).filter(
    (field) => !shape.orderBy.some((order) => order.field === field),
  );
  const order = [...shape.orderBy, ...ranged.map((field) => ({ field, direction: 'ASCENDING' }))].filter(
    ({ field }) => !equal.includes(field),
  );
  const last = order.at(-1);
  const implied = last?.field === '__name__' && last.direction === (order.at(-2)?.direction ?? 'ASCENDING');
  return {
    collection: shape.collection,
    group: shape.group,
    equal,
    contains: fields((op) => ARRAY.has(op)),
    order: implied ? order.slice(0, -1) : order,
    sums: shape.sums ?? [],
  };
}

/** Tells whether single-field indexes serve a query: only equalities and containments, or an order by (or a sum of) one field alone. */
export function isAutomatic({ equal, contains, order, sums }: Need): boolean {
  const ends = order.length + sums.length;
  return ends === 0 || (ends === 1 && equal.length + contains.length === 0);
}

/** The single-field indexes that a query leans on, each with the mode it is read in; an equality takes whichever order there is. */
export function singleFieldsOf(need: Need): { readonly field: string; readonly mode: string }[] {
  const named = [
    ...need.equal.map((field) => ({ field, mode: 'any order' })),
    ...need.contains.map((field) => ({ field, mode: 'CONTAINS' })),
    ...need.order.map(({ field, direction }) => ({ field, mode: direction })),
    ...need.sums.map((field) => ({ field, mode: 'any order' })),
  ];
  return named.filter(({ field }) => field !== '__name__');
}

/** What the file says of a field: of itself, of the nearest map it lies in, or of every field of its collection; undefined means automatic indexes. */
export function settingOf(file: IndexFile, collection: string, field: string): FieldOverride | undefined {
  const parts = field.split('.');
  const paths = [...parts.map((_, at) => parts.slice(0, parts.length - at).join('.')), '*'];
  const said = file.fieldOverrides.filter(({ collectionGroup }) => collectionGroup === collection);
  return paths.flatMap((path) => said.find(({ fieldPath }) => fieldPath === path) ?? []).at(0);
}
