import type { QueryShape } from '../../functions/kit/store/query-shape.ts';
import { isAutomatic, needOf, type CompositeIndex, type IndexFile, type Need } from './index-needs.ts';

/** What is wrong between the queries that ran and the indexes that are declared; both lists are empty when all is well. */
export interface IndexReport {
  readonly missing: readonly string[];
  readonly unused: readonly string[];
}

/** Holds recorded queries against firestore.indexes.json, both ways. */
export function verifyIndexes(shapes: readonly QueryShape[], file: IndexFile): IndexReport {
  const used = new Set<unknown>();
  const missing = new Set<string>();
  for (const need of shapes.map(needOf)) {
    for (const field of fieldsOf(need))
      if (!singleFieldServes(need, field, file, used)) missing.add(`${sayNeed(need)}: "${field}" has no index of its own there`);
    if (isAutomatic(need)) continue;
    const serving = file.indexes.filter((index) => serves(index, need));
    const covered = new Set(serving.flatMap((index) => prefixOf(index, need)));
    if (serving.length === 0 || [...need.equal, ...need.contains].some((field) => !covered.has(field)))
      missing.add(sayNeed(need));
    else for (const index of serving) used.add(index);
  }
  const groupOverrides = file.fieldOverrides.filter(({ indexes }) =>
    indexes.some(({ queryScope }) => queryScope === 'COLLECTION_GROUP'),
  );
  const unused = [
    ...file.indexes.filter((index) => !used.has(index)).map(sayIndex),
    ...groupOverrides
      .filter((override) => !used.has(override))
      .map(({ collectionGroup, fieldPath }) => `${collectionGroup}.${fieldPath} over all collections`),
  ];
  return { missing: [...missing].sort(), unused };
}

function fieldsOf(need: Need): string[] {
  return isAutomatic(need)
    ? [...need.equal, ...need.contains, ...need.order.map(({ field }) => field)].filter((field) => field !== '__name__')
    : [];
}

/** A field has an index of its own in its collection unless it is exempt, and over all collections of a name only when that is said. */
function singleFieldServes(need: Need, field: string, file: IndexFile, used: Set<unknown>): boolean {
  const override = file.fieldOverrides.find(
    ({ collectionGroup, fieldPath }) => collectionGroup === need.collection && fieldPath === field,
  );
  if (!override) return !need.group;
  used.add(override);
  const scope = need.group ? 'COLLECTION_GROUP' : 'COLLECTION';
  return override.indexes.some(({ queryScope }) => queryScope === scope);
}

/** An index serves when it ends with the query's order, forwards or backwards, behind fields that the query holds equal; several may be merged. */
function serves(index: CompositeIndex, need: Need): boolean {
  if (index.collectionGroup !== need.collection || (index.queryScope === 'COLLECTION_GROUP') !== need.group) return false;
  const prefix = index.fields.slice(0, index.fields.length - need.order.length);
  const tail = index.fields.slice(prefix.length);
  const same = tail.every(
    ({ fieldPath, order }, at) => need.order[at]?.field === fieldPath && need.order[at].direction === order,
  );
  const reversed = tail.every(
    ({ fieldPath, order }, at) => need.order[at]?.field === fieldPath && need.order[at].direction !== order,
  );
  const held = new Set([...need.equal, ...need.contains]);
  return tail.length === need.order.length && (same || reversed) && prefix.every(({ fieldPath }) => held.has(fieldPath));
}

function prefixOf(index: CompositeIndex, need: Need): string[] {
  return index.fields.slice(0, index.fields.length - need.order.length).map(({ fieldPath }) => fieldPath);
}

function sayNeed({ collection, group, equal, contains, order }: Need): string {
  const parts = [
    ...equal.map((field) => `${field} ==`),
    ...contains.map((field) => `${field} contains`),
    ...order.map(({ field, direction }) => `${field} ${direction}`),
  ];
  return `${collection}${group ? ' (over all collections)' : ''}: ${parts.join(', ')}`;
}

function sayIndex({ collectionGroup, fields }: CompositeIndex): string {
  return `${collectionGroup}: ${fields.map(({ fieldPath, order, arrayConfig }) => `${fieldPath} ${order ?? arrayConfig}`).join(', ')}`;
}
