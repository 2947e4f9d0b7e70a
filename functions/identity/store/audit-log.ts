import { FieldPath, type DocumentSnapshot, type Firestore, type Query } from 'firebase-admin/firestore';
import { AuditEntry } from '../../../contracts/identity/documents.ts';
import { currentContext } from '../../kit/context.ts';
import { derivedId } from '../../kit/ids.ts';
import { collection } from '../../kit/store/collection.ts';
import { pageOf } from '../../kit/store/page-of.ts';
import type { Work } from '../../kit/store/work.ts';
import type { NamedLine } from '../domain/audit/looked-at.ts';
import type { AuditLine } from '../domain/staff-role.ts';
import type { AuditLog } from '../ports.ts';

const entries = collection(AuditEntry);

/** Writes a line of the audit log in the commit of what it tells; `id` is that of the event beside it, so one thing done has one line. */
export function writeAudit(work: Work, id: string, line: AuditLine): void {
  entries.create(work, id, { ...line, correlationId: currentContext()?.correlationId ?? id });
}

/** Tells something in the audit log unless it was told already, under the id that follows from the line's name; one read. */
export async function tellOnce(work: Work, { name, line }: NamedLine): Promise<void> {
  const id = derivedId(...name);
  if (!(await entries.read(work, id))) writeAudit(work, id, line);
}

/** The audit log in Firestore: one read a line, and one to know whether more follow. */
export function auditLogIn(db: () => Promise<Firestore>): AuditLog {
  return {
    list: async ({ actorId, action, targetId, from, to, ...page }) => {
      let query: Query = entries
        .all(await db())
        .orderBy('at', 'desc')
        .orderBy(FieldPath.documentId(), 'desc');
      if (actorId !== undefined) query = query.where('actor.id', '==', actorId);
      if (action !== undefined) query = query.where('action', '==', action);
      if (targetId !== undefined) query = query.where('target.id', '==', targetId);
      if (from !== undefined) query = query.where('at', '>=', from);
      if (to !== undefined) query = query.where('at', '<=', to);
      const parse = (snapshot: DocumentSnapshot) => ({ id: snapshot.id, ...AuditEntry.schema.parse(snapshot.data()) });
      return pageOf({ query, placeOf: (snapshot) => [parse(snapshot).at, snapshot.id], parse }, page, 2);
    },
  };
}
