import { type DocumentSnapshot, FieldPath, type Firestore } from 'firebase-admin/firestore';
import type * as z from 'zod/mini';
import type { DocumentDefinition } from '../../../contracts/document.ts';
import { append } from '../../kit/events/append.ts';
import { collection } from '../../kit/store/collection.ts';
import { pageOf } from '../../kit/store/page-of.ts';
import { unitOfWork } from '../../kit/store/unit-of-work.ts';
import type { NamedDocuments } from '../ports.ts';
import { catalogue } from './change-product.ts';

/** Documents in Firestore whose ids staff choose: markets, glossaries. */
export function namedDocumentsStore<T extends { readonly version: number }>(
  definition: DocumentDefinition<z.ZodMiniType<T>>,
  db: () => Promise<Firestore>,
): NamedDocuments<T> {
  const documents = collection(definition);
  const parse = (snapshot: DocumentSnapshot): T => definition.schema.parse(snapshot.data());
  return {
    change: async ({ id, now, by, decide }) =>
      unitOfWork(await db(), async (work) => {
        const present = await documents.read(work, id);

        const decision = decide(present);

        if (!decision) return definition.schema.parse(present);
        const to = { collection: definition.collection, id, version: present?.version ?? 0, at: now, by };
        const version = append(work, catalogue, to, decision.events);
        const document = definition.schema.parse({ ...decision.document, version });
        documents.put(work, id, document);
        return document;
      }),
    find: async (id) => documents.parse(await documents.ref(await db(), id).get()),
    list: async (page) => {
      const query = documents.all(await db()).orderBy(FieldPath.documentId());
      return pageOf({ query, placeOf: (snapshot) => [snapshot.id], parse }, page, 1);
    },
  };
}
