import { FieldPath, type DocumentSnapshot, type Firestore } from 'firebase-admin/firestore';
import { OwnerRegister, StaffMember } from '../../../contracts/identity/documents.ts';
import * as events from '../../../contracts/identity/events.ts';
import { append, catalogueOf } from '../../kit/events/append.ts';
import { collection } from '../../kit/store/collection.ts';
import { pageOf } from '../../kit/store/page-of.ts';
import { unitOfWork } from '../../kit/store/unit-of-work.ts';
import type { Change, Staff } from '../ports.ts';
import type { StaffDecision } from '../domain/staff-role.ts';
import type { Work } from '../../kit/store/work.ts';
import { writeAudit } from './audit-log.ts';

const staff = collection(StaffMember);
const register = collection(OwnerRegister);
const catalogue = catalogueOf(events);
const OWNERS = 'owners';

/**
 * The staff in Firestore. A change that makes or unmakes an owner writes the register of owners, so two such changes never pass each other;
 * who acts is read but not written: their own role may end in the same moment, as it might have a moment later.
 */
export function staffIn(db: () => Promise<Firestore>): Staff {
  return {
    find: async (uid) => staff.parse(await staff.ref(await db(), uid).get()),
    change: async (uid, change, decide) =>
      unitOfWork(await db(), async (work) => {
        const acting = change.by.kind === 'user' ? change.by.id : uid;
        const [[member, actor], owners] = [await staff.readMany(work, [uid, acting]), await register.read(work, OWNERS)];
        const decision = decide({ member, acting: actor, owners: owners?.uids ?? [] });
        if (!decision) return settled(uid, member);
        return write(work, uid, decision, change);
      }),
    markInForce: async (uid, version) =>
      unitOfWork(await db(), async (work) => {
        const member = await staff.read(work, uid);
        if (member?.version !== version) return false;
        if (member.claims !== undefined) staff.put(work, uid, { ...member, claims: undefined });
        return true;
      }),
    markPending: async (uid, version) =>
      unitOfWork(await db(), async (work) => {
        const member = await staff.read(work, uid);
        if (member?.version === version) staff.put(work, uid, { ...member, claims: 'pending' });
      }),
    ...listings(db),
  };
}

function write(work: Work, uid: string, { member, owners, events: decided, audit }: StaffDecision, change: Change): StaffMember {
  const to = { collection: 'staff', id: uid, version: member.version, at: change.now, by: change.by };
  const next = { ...member, version: append(work, catalogue, to, decided) };
  staff.put(work, uid, next);
  if (owners) register.put(work, OWNERS, { uids: [...owners], changedAt: change.now });
  writeAudit(work, `staff-${uid}-${next.version}`, audit);
  return next;
}

function settled(uid: string, member: StaffMember | undefined): StaffMember {
  if (!member) throw new Error(`Nothing was decided of staff/${uid}, who is not there`);
  return member;
}

function listings(db: () => Promise<Firestore>): Pick<Staff, 'listActive' | 'listAll' | 'listPending'> {
  return {
    listActive: async (page) => {
      const query = staff
        .all(await db())
        .where('status', '==', 'active')
        .orderBy(FieldPath.documentId());
      const parse = (snapshot: DocumentSnapshot) => ({ id: snapshot.id, data: StaffMember.schema.parse(snapshot.data()) });
      return pageOf({ query, placeOf: ({ id }) => [id], parse }, page, 1);
    },
    listAll: async ({ limit, after }) => {
      const ordered = staff
        .all(await db())
        .orderBy(FieldPath.documentId())
        .limit(limit);
      const { docs } = await (after === undefined ? ordered : ordered.startAfter(after)).get();
      return docs.map((snapshot) => ({ id: snapshot.id, data: StaffMember.schema.safeParse(snapshot.data()).data }));
    },
    listPending: async (limit) => {
      const pending = await staff
        .all(await db())
        .where('claims', '==', 'pending')
        .limit(limit)
        .get();
      return pending.docs.map(({ id }) => id);
    },
  };
}
