import { FieldPath, type DocumentSnapshot, type Firestore } from 'firebase-admin/firestore';
import { StaffMember } from '../../../contracts/identity/documents.ts';
import * as events from '../../../contracts/identity/events.ts';
import { ApiKey } from '../../../contracts/kit/documents.ts';
import { append, catalogueOf } from '../../kit/events/append.ts';
import { collection } from '../../kit/store/collection.ts';
import { pageOf } from '../../kit/store/page-of.ts';
import { unitOfWork } from '../../kit/store/unit-of-work.ts';
import type { Work } from '../../kit/store/work.ts';
import type { KeyDecision } from '../domain/api-key.ts';
import type { ApiKeys, Change } from '../ports.ts';
import { writeAudit } from './audit-log.ts';

const keys = collection(ApiKey);
const staff = collection(StaffMember);
const catalogue = catalogueOf(events);

/** API keys in Firestore; who makes one is read but not written: a role that ends in the same moment might have ended a moment later. */
export function apiKeysIn(db: () => Promise<Firestore>): ApiKeys {
  return {
    create: async (id, change, decide) =>
      unitOfWork(await db(), async (work) => {
        const [found, maker] = [await keys.read(work, id), await staff.read(work, change.by.id)];
        const decision = decide({ found, maker });
        if (decision) return write(work, id, decision, change);
        if (!found) throw new Error(`Nothing was decided of apiKeys/${id}, which is not there`);
        return found;
      }),
    change: async (id, change, decide) =>
      unitOfWork(await db(), async (work) => {
        const found = await keys.read(work, id);
        const decision = found && decide(found);
        return decision ? write(work, id, decision, change) : found;
      }),
    list: async (page) => {
      const query = keys
        .all(await db())
        .orderBy('createdAt', 'desc')
        .orderBy(FieldPath.documentId(), 'desc');
      const parse = (snapshot: DocumentSnapshot) => ({ id: snapshot.id, data: ApiKey.schema.parse(snapshot.data()) });
      return pageOf({ query, placeOf: (snapshot) => [parse(snapshot).data.createdAt, snapshot.id], parse }, page, 2);
    },
  };
}

function write(work: Work, id: string, { key, events: decided, audit }: KeyDecision, change: Change): ApiKey {
  const to = { collection: 'apiKeys', id, version: key.version, at: change.now, by: change.by };
  const next = { ...key, version: append(work, catalogue, to, decided) };
  keys.put(work, id, next);
  writeAudit(work, `apiKeys-${id}-${next.version}`, audit);
  return next;
}
