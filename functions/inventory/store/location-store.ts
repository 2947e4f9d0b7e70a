import { isDeepStrictEqual } from 'node:util';
import { FieldPath, type DocumentSnapshot, type Firestore } from 'firebase-admin/firestore';
import { Location } from '../../../contracts/inventory/documents.ts';
import { Rejection } from '../../../contracts/rejection.ts';
import { pageOf } from '../../kit/store/page-of.ts';
import { unitOfWork } from '../../kit/store/unit-of-work.ts';
import type { LocationStore } from '../ports.ts';
import { locations, stocks } from './documents.ts';

/** Locations in Firestore. */
export function locationStore(db: () => Promise<Firestore>): LocationStore {
  return {
    find: async (id) => locations.parse(await locations.ref(await db(), id).get()),
    list: async (page) => {
      const query = locations.all(await db()).orderBy(FieldPath.documentId());
      const parse = (snapshot: DocumentSnapshot) => Location.schema.parse(snapshot.data());
      return pageOf({ query, placeOf: ({ id }) => [id], parse }, page, 1);
    },
    create: async (location) =>
      unitOfWork(await db(), async (work) => {
        const there = await locations.read(work, location.id);
        if (there && !isDeepStrictEqual(there, location)) {
          throw new Rejection('already_exists', `There is a location "${location.id}" already.`, { id: location.id });
        }
        if (!there) locations.create(work, location.id, location);
      }),
    change: async (id, decide) =>
      unitOfWork(await db(), async (work) => {
        const after = decide(await locations.read(work, id));
        locations.put(work, id, after);
        return after;
      }),
    remove: async (id, assert) =>
      unitOfWork(await db(), async (work) => {
        const location = await locations.read(work, id);
        const kept = await stocks.all(work.db).where('layout', 'array-contains', id).limit(1).get();
        assert(location, kept.size > 0);
        work.delete(locations.ref(work.db, id));
      }),
  };
}
