import type {
  DocumentSnapshot,
  Firestore,
  Query,
  QueryDocumentSnapshot,
  QuerySnapshot,
  Timestamp,
  Transaction,
} from 'firebase-admin/firestore';
import { AvailabilityOfSku, CATEGORY_TREE_ID, Category, CategoryTree, Product } from '../../../../contracts/catalog/documents.ts';
import { Glossary } from '../../../../contracts/catalog/glossary/glossary.ts';
import { Market } from '../../../../contracts/catalog/market.ts';
import type { Instant } from '../../../../contracts/ids.ts';
import { later } from '../../../kit/clock.ts';
import { collection } from '../../../kit/store/collection.ts';
import { type LastChanges, OVERLAP_MS } from '../../domain/release/need.ts';
import type { SourceAt } from '../../ports.ts';

const products = collection(Product);
const categories = collection(Category);
const trees = collection(CategoryTree);
const markets = collection(Market);
const glossaries = collection(Glossary);
const availability = collection(AvailabilityOfSku);

/**
 * Reads the catalogue in a read-only transaction: every query sees the same instant, and it takes no locks.
 * Finding the last changes costs a read per market and glossary, at least one each, and four more.
 */
export async function atOneInstant<T>(db: Firestore, read: (source: SourceAt) => Promise<T>): Promise<T> {
  return db.runTransaction(async (transaction) => read(await sourceAt(db, transaction)), { readOnly: true });
}

async function sourceAt(db: Firestore, transaction: Transaction): Promise<SourceAt> {
  const { readTime, allMarkets, allGlossaries, changes, newest } = await lookAround(db, transaction);
  return {
    readTime,
    changes,
    everything: async () => ({
      products: parsed(products, await transaction.get(products.all(db).where('status', '==', 'published'))),
      categories: parsed(categories, await transaction.get(categories.all(db))),
      markets: parsed(markets, allMarkets),
      glossaries: parsed(glossaries, allGlossaries),
      availability: parsed(availability, await transaction.get(availability.all(db))),
    }),
    overlapped: async (instant) => {
      const found = await Promise.all(newest.map((last) => transaction.get(besides(last))));
      return found.some(({ docs, size }) => size === AT_MOST || docs.some((one) => exactly(one.updateTime) > instant));
    },
    availabilitySince: async (instant) =>
      parsed(availability, await transaction.get(availability.all(db).where('changedAt', '>', instant))),
  };
}

type Around = {
  readonly readTime: string;
  readonly allMarkets: QuerySnapshot;
  readonly allGlossaries: QuerySnapshot;
  readonly changes: LastChanges;
  /** The product and the category that say to be changed last. */
  readonly newest: readonly QueryDocumentSnapshot[];
};

/** More products than these are not looked at one by one. */
const AT_MOST = 20;

/** What says to be changed in the minute up to the last change of a collection, by whatever clock that was. */
function besides(last: QueryDocumentSnapshot): Query {
  const since = later(String(last.get('updatedAt')), -OVERLAP_MS);
  return last.ref.parent.where('updatedAt', '>=', since).orderBy('updatedAt', 'desc').select('updatedAt').limit(AT_MOST);
}

/** When each collection was last written, by the database's own record of it: a clock of ours may run ahead or behind. */
async function lookAround(db: Firestore, transaction: Transaction): Promise<Around> {
  const allMarkets = await transaction.get(markets.all(db));
  const allGlossaries = await transaction.get(glossaries.all(db));
  const latest = async (query: Query, field: string): Promise<QueryDocumentSnapshot[]> =>
    (await transaction.get(query.orderBy(field, 'desc').limit(1))).docs;
  const newest = [...(await latest(products.all(db), 'updatedAt')), ...(await latest(categories.all(db), 'updatedAt'))];
  const content = [...allMarkets.docs, ...allGlossaries.docs, ...newest, await transaction.get(trees.ref(db, CATEGORY_TREE_ID))];
  return {
    readTime: exactly(allMarkets.readTime),
    allMarkets,
    allGlossaries,
    newest,
    changes: { content: lastOf(content), availability: lastOf(await latest(availability.all(db), 'changedAt')) },
  };
}

function lastOf(snapshots: readonly DocumentSnapshot[]): Instant | undefined {
  const times = snapshots.flatMap(({ updateTime }) => (updateTime ? [updateTime.toDate().toISOString()] : []));
  return times.sort().at(-1);
}

/** A timestamp with all its nanoseconds, so that it sorts as text. */
function exactly(time: Timestamp): string {
  const seconds = new Date(time.seconds * 1000).toISOString().slice(0, 19);
  return `${seconds}.${String(time.nanoseconds).padStart(9, '0')}Z`;
}

type Parser<T> = { readonly parse: (snapshot: DocumentSnapshot) => T | undefined };

function parsed<T>({ parse }: Parser<T>, found: QuerySnapshot): T[] {
  return found.docs.flatMap((snapshot) => parse(snapshot) ?? []);
}
