import type { QueryShape } from '../../functions/kit/store/query-shape.ts';
import {
  isAutomatic,
  needOf,
  settingOf,
  singleFieldsOf,
  type CompositeIndex,
  type FieldOverride,
  type IndexField,
  type IndexFile,
  type Need,
} from './index-needs.ts';

/** What is wrong between the queries that ran and the indexes that are declared; both lists are empty when all is well. */
export interface IndexReport {
  readonly missing: readonly string[];
  readonly unused: readonly string[];
}

/** Holds recorded queries against firestore.indexes.json, both ways. */
export function verifyIndexes(shapes: readonly QueryShape[], file: IndexFile): IndexReport {
  const used = new Set<unknown>();
  const missing = shapes.map(needOf).flatMap((need) => (isAutomatic(need) ? missingSingle : missingComposite)(need, file, used));
  const declared = [
    ...file.indexes.map((index) => ({ index, say: sayIndex(index) })),
    ...file.fieldOverrides.flatMap((override) => override.indexes.map((index) => ({ index, say: saySingle(override, index) }))),
  ];
  return {
    missing: [...new Set(missing)].sort(),
    unused: declared.filter(({ index }) => !used.has(index)).map(({ say }) => say),
  };
}

/** A field has indexes of its own in its collection unless something else is said, and over all collections of a name only when that is said. */
function missingSingle(need: Need, file: IndexFile, used: Set<unknown>): string[] {
  return singleFieldsOf(need).flatMap(({ field, mode }) => {
    const setting = settingOf(file, need.collection, field);
    if (!setting && !need.group) return [];
    const scope = need.group ? 'COLLECTION_GROUP' : 'COLLECTION';
    const serving = setting?.indexes.find(
      ({ queryScope, order, arrayConfig }) =>
        queryScope === scope && (order === mode || arrayConfig === mode || (mode === 'any order' && order !== undefined)),
    );
    if (serving) used.add(serving);
    return serving ? [] : [`${sayNeed(need)}: "${field}" has no index of its own there`];
  });
}

/** Indexes that end alike may be merged, as long as each field that the query holds equal is in one of them. */
function missingComposite(need: Need, file: IndexFile, used: Set<unknown>): string[] {
  const serving = file.indexes.filter((index) => serves(index, need));
  const covered = new Set(serving.flatMap((index) => prefixOf(index, need).map(({ fieldPath }) => fieldPath)));
  if (serving.length === 0 || [...need.equal, ...need.contains].some((field) => !covered.has(field))) return [sayNeed(need)];
  for (const index of serving) used.add(index);
  return [];
}

/** An index serves when it ends with the query's order, in its very directions (none is read backwards), and the fields it adds up, behind fields that it holds equal. */
function serves(index: CompositeIndex, need: Need): boolean {
  if (index.collectionGroup !== need.collection || (index.queryScope === 'COLLECTION_GROUP') !== need.group) return false;
  const prefix = prefixOf(index, need);
  const tail = index.fields.slice(prefix.length);
  if (tail.length !== need.order.length + need.sums.length || !prefix.every((field) => holds(need, field))) return false;
  const ordered = need.order.every(({ field, direction }, at) => tail[at]?.fieldPath === field && tail[at].order === direction);
  const summed = tail.slice(need.order.length).map(({ fieldPath }) => fieldPath);
  return ordered && need.sums.every((field) => summed.includes(field));
}

function prefixOf({ fields }: CompositeIndex, { order, sums }: Need): readonly IndexField[] {
  return fields.slice(0, Math.max(0, fields.length - order.length - sums.length));
}

function holds({ equal, contains }: Need, { fieldPath, arrayConfig }: IndexField): boolean {
  return (arrayConfig === 'CONTAINS' ? contains : equal).includes(fieldPath);
}

function sayNeed({ collection, group, equal, contains, order, sums }: Need): string {
  const parts = [
    ...equal.map((field) => `${field} ==`),
    ...contains.map((field) => `${field} contains`),
    ...order.map(({ field, direction }) => `${field} ${direction}`),
    ...sums.map((field) => `${field} added up`),
  ];
  return `${collection}${group ? ' (over all collections)' : ''}: ${parts.join(', ')}`;
}

function sayIndex({ collectionGroup, fields }: CompositeIndex): string {
  return `${collectionGroup}: ${fields.map(({ fieldPath, order, arrayConfig }) => `${fieldPath} ${order ?? arrayConfig}`).join(', ')}`;
}

function saySingle({ collectionGroup, fieldPath }: FieldOverride, index: FieldOverride['indexes'][number]): string {
  const scope = index.queryScope === 'COLLECTION_GROUP' ? ' over all collections' : '';
  return `${collectionGroup}: ${fieldPath} ${index.order ?? index.arrayConfig} alone${scope}`;
}
