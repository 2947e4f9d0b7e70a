import { FieldPath, type DocumentSnapshot, type Firestore } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import { Product } from '../../../contracts/catalog/documents.ts';
import { ProductSummary } from '../../../contracts/catalog/views.ts';
import { unitOfWork } from '../../kit/store/unit-of-work.ts';
import type { Work } from '../../kit/store/work.ts';
import type { Around } from '../domain/product/decision.ts';
import { priceRangesOf } from '../domain/product/price-ranges.ts';
import type { Page, ProductChange, ProductFilter, Products } from '../ports.ts';
import { readAround } from './around.ts';
import { changeProduct, products } from './change-product.ts';
import { pageOf } from '../../kit/store/page-of.ts';

const SHOWN = [
  'id',
  'slug',
  'title',
  'titleKey',
  'status',
  'brand',
  'categories',
  'variantCount',
  'media',
  'variants',
  'updatedAt',
  'version',
];
const { priceRanges: _ranges, ...told } = ProductSummary.shape;
const { media, variants } = Product.schema.shape;
const Shown = z.object({ ...told, media, variants });
const LAST = '\uf8ff';

/** Products in Firestore; each change of a product, its variants, slugs and history is one commit. */
export function productsStore(db: () => Promise<Firestore>): Products {
  return {
    change: async (change) =>
      unitOfWork(await db(), (work) => changeProduct(work, { ...change, lookAround: around(work, change) })),
    find: async (id) => products.parse(await products.ref(await db(), id).get()),
    list: async (filter) => listProducts(await db(), filter),
  };
}

/** A product on sale is held against the markets it has prices in, whatever the change names. */
function around(work: Work, { needs }: ProductChange): (present: Product | undefined) => Promise<Around> {
  return (present) => readAround(work, { ...needs, markets: [...new Set([...needs.markets, ...(present?.marketIds ?? [])])] });
}

function listProducts(db: Firestore, { status, category, prefix, ...page }: ProductFilter): Promise<Page<ProductSummary>> {
  let query = products
    .all(db)
    .orderBy('titleKey')
    .orderBy(FieldPath.documentId())
    .select(...SHOWN);
  if (status !== undefined) query = query.where('status', '==', status);
  if (category !== undefined) query = query.where('categories', 'array-contains', category);
  if (prefix !== undefined) query = query.where('titleKey', '>=', prefix).where('titleKey', '<', `${prefix}${LAST}`);
  const placeOf = (snapshot: DocumentSnapshot): string[] => [String(snapshot.get('titleKey')), snapshot.id];
  return pageOf({ query, placeOf, parse: summaryOf }, page, 2);
}

function summaryOf(snapshot: DocumentSnapshot): ProductSummary {
  const { media: pictures, variants: priced, ...summary } = Shown.parse(snapshot.data());
  return { ...summary, image: pictures[0], priceRanges: priceRangesOf(priced) };
}
