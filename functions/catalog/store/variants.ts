import { FieldPath, type DocumentSnapshot, type Firestore } from 'firebase-admin/firestore';
import { Variant } from '../../../contracts/catalog/documents.ts';
import type { VariantView } from '../../../contracts/catalog/views.ts';
import { collection } from '../../kit/store/collection.ts';
import { pageOf } from '../../kit/store/page-of.ts';
import type { Variants } from '../ports.ts';

const variants = collection(Variant);
/** Comes behind every character that a SKU may have. */
const LAST = '\uf8ff';

/** Variants in Firestore, by SKU, which is their id: one read each, and one to know whether more follow. */
export function variantsStore(db: () => Promise<Firestore>): Variants {
  return {
    list: async ({ prefix, ...page }) => {
      const id = FieldPath.documentId();
      const all = variants.all(await db()).orderBy(id);
      const query = prefix === undefined ? all : all.where(id, '>=', prefix).where(id, '<', `${prefix}${LAST}`);
      return pageOf({ query, placeOf: ({ id: sku }) => [sku], parse: viewOf }, page, 1);
    },
  };
}

function viewOf(snapshot: DocumentSnapshot): VariantView {
  const { offeredAt: _offeredAt, ...shown } = Variant.schema.parse(snapshot.data());
  return shown;
}
