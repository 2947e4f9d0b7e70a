import { FieldPath, type DocumentSnapshot, type Firestore } from 'firebase-admin/firestore';
import { CATEGORY_TREE_ID, CategoryTree } from '../../../../contracts/catalog/documents.ts';
import { Import, RowReport, ImportRow } from '../../../../contracts/catalog/import/import.ts';
import { Market } from '../../../../contracts/catalog/market.ts';
import { collection } from '../../../kit/store/collection.ts';
import { unitOfWork } from '../../../kit/store/unit-of-work.ts';
import type { Work } from '../../../kit/store/work.ts';
import type { Imports, Page } from '../../ports.ts';
import { pageOf } from '../../../kit/store/page-of.ts';
import { groupsAfter, readGroups, writeGroups, writeLoneRows } from './groups.ts';
import { partInfo, writePart } from './parts.ts';
import { readStretch } from './read-stretch.ts';
import { writeGroup } from './write-group.ts';

const imports = collection(Import);
const markets = collection(Market);
const trees = collection(CategoryTree);

/** Imports in Firestore: the text in parts, the rows of each product as a group, a report for each row. */
export function importsStore(db: () => Promise<Firestore>): Imports {
  return {
    change: async (id, decide) => unitOfWork(await db(), (work) => changeImport(work, id, decide)),
    putPart: async (id, { n, text }, decide) =>
      unitOfWork(await db(), async (work) => {
        const part = partInfo(n, text);
        const present = await imports.read(work, id);
        const next = decide(present, part);
        if (!next) return part;
        await writePart(work, next, part, text);
        imports.put(work, id, next);
        return part;
      }),
    find: async (id) => imports.parse(await imports.ref(await db(), id).get()),
    list: async (page) => {
      const query = imports
        .all(await db())
        .orderBy('createdAt', 'desc')
        .orderBy('id', 'desc');
      return pageOf({ query, placeOf: (one) => [String(one.get('createdAt')), one.id], parse: parsed }, page, 2);
    },
    rows: async (id, filter) => listRows(await db(), id, filter),
    readOn: async (present) => readStretch(await db(), present),
    stage: async (present, slugs, decide) => unitOfWork(await db(), (work) => stage(work, present, slugs, decide)),
    groupsAfter: async (id, line, limit) => groupsAfter(await db(), id, line, limit),
    writeGroup: async (write) => unitOfWork(await db(), (work) => writeGroup(work, write)),
    surroundings: async () => surroundings(await db()),
    stalled: async (before, limit) => {
      const running = imports.all(await db()).where('status', 'in', ['reading', 'writing']);
      const found = await running.where('movedAt', '<=', before).orderBy('movedAt').limit(limit).get();
      return found.docs.map(({ id }) => id);
    },
  };
}

async function changeImport(
  work: Work,
  id: string,
  decide: (present: Import | undefined) => Import | undefined,
): Promise<Import> {
  const present = await imports.read(work, id);

  const next = decide(present);

  if (next) imports.put(work, id, next);
  return Import.schema.parse(next ?? present);
}

/** One commit: how far the import is, and what was read up to there. False when another has got on meanwhile; nothing is written then. */
async function stage(
  work: Work,
  present: Import,
  slugs: readonly string[],
  decide: Parameters<Imports['stage']>[2],
): Promise<boolean> {
  const [now, groups] = await Promise.all([imports.read(work, present.id), readGroups(work, present.id, slugs)]);
  if (now?.version !== present.version) return false;

  const step = decide(groups);

  writeGroups(work, present, step.groups);
  writeLoneRows(work, present, step.lone);
  imports.put(work, present.id, step.next);
  return true;
}

/** All markets, and the ids of categories by slug. */
async function surroundings(db: Firestore): ReturnType<Imports['surroundings']> {
  const [foundMarkets, tree] = await Promise.all([markets.all(db).get(), trees.ref(db, CATEGORY_TREE_ID).get()]);
  const nodes = trees.parse(tree)?.nodes ?? {};
  return {
    markets: new Map(foundMarkets.docs.map((snapshot) => [snapshot.id, Market.schema.parse(snapshot.data())])),
    categoryIds: new Map(Object.entries(nodes).map(([id, { slug }]) => [slug, id])),
  };
}

function listRows(
  db: Firestore,
  importId: string,
  { outcome, ...page }: Parameters<Imports['rows']>[1],
): Promise<Page<RowReport>> {
  const rows = collection(ImportRow, { importId }).all(db).orderBy(FieldPath.documentId());
  const query = outcome === undefined ? rows : rows.where('outcome', '==', outcome);
  return pageOf({ query, placeOf: (snapshot) => [snapshot.id], parse: (one) => RowReport.parse(one.data()) }, page, 1);
}

function parsed(snapshot: DocumentSnapshot): Import {
  return Import.schema.parse(snapshot.data());
}
