import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import { Category, CATEGORY_TREE_ID, CategoryTree } from '../../../contracts/catalog/documents.ts';
import { append } from '../../kit/events/append.ts';
import { collection } from '../../kit/store/collection.ts';
import { unitOfWork } from '../../kit/store/unit-of-work.ts';
import type { Work } from '../../kit/store/work.ts';
import type { CategoryDecision, CategoryRemoval } from '../domain/category/decide.ts';
import type { Nodes } from '../domain/category/tree.ts';
import { same } from '../domain/same.ts';
import type { Categories, CategoryChange, Change } from '../ports.ts';
import { catalogue } from './change-product.ts';
import { pageOf } from '../../kit/store/page-of.ts';

const categories = collection(Category);
const trees = collection(CategoryTree);

/** Categories in Firestore. Each change reads the tree, and one of the tree's shape writes it: of two that do not go together, the second decides anew. */
export function categoriesStore(db: () => Promise<Firestore>): Categories {
  return {
    change: async (change) => unitOfWork(await db(), (work) => changeCategory(work, change)),
    remove: async (change) => unitOfWork(await db(), (work) => removeCategory(work, change)),
    find: async (id) => categories.parse(await categories.ref(await db(), id).get()),
    list: async (page) => {
      const query = categories.all(await db()).orderBy('slug');
      return pageOf({ query, placeOf: (snapshot) => [String(snapshot.get('slug'))], parse: parsed }, page, 1);
    },
  };
}

async function changeCategory(work: Work, change: CategoryChange<CategoryDecision | undefined>): Promise<Category> {
  const { present, tree } = await read(work, change.id);

  const decision = change.decide(present, tree?.nodes ?? {});

  if (!decision) {
    if (!present) throw new Error(`Nothing was decided on category ${change.id}, and there is none`);
    return present;
  }
  const version = record(work, change, present?.version ?? 0, decision);
  const category = { ...decision.category, version };
  categories.put(work, change.id, category);
  writeTree(work, tree, decision.nodes);
  return category;
}

async function removeCategory(work: Work, change: CategoryChange<CategoryRemoval>): Promise<void> {
  const { present, tree } = await read(work, change.id);

  const removal = change.decide(present, tree?.nodes ?? {});

  record(work, change, present?.version ?? 0, removal);
  work.delete(categories.ref(work.db, change.id));
  writeTree(work, tree, removal.nodes);
}

async function read(work: Work, id: string) {
  const [present, tree] = await Promise.all([categories.read(work, id), trees.read(work, CATEGORY_TREE_ID)]);
  return { present, tree };
}

function record(work: Work, { id, now, by }: Change, version: number, { events }: CategoryRemoval): number {
  return append(work, catalogue, { collection: 'categories', id, version, at: now, by }, events);
}

function writeTree(work: Work, tree: CategoryTree | undefined, nodes: Nodes): void {
  if (tree && same(tree.nodes, nodes)) return;
  trees.put(work, CATEGORY_TREE_ID, { nodes, version: (tree?.version ?? 0) + 1 });
}

function parsed(snapshot: DocumentSnapshot): Category {
  return Category.schema.parse(snapshot.data());
}
