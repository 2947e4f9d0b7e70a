import type { AuditQuery, AuditView } from '../../../contracts/identity/audit.ts';
import { StaffRole } from '../../../contracts/permissions.ts';
import type { Ports } from '../ports.ts';

/** The audit log, newest first, a page at a time, with the names that Firebase Auth has for the staff in it. Refuses `invalid_input` for a cursor that is none. */
export const listAuditLog =
  (ports: Ports) =>
  async (query: AuditQuery): Promise<{ items: AuditView[]; nextCursor?: string }> => {
    const { items: page, ...next } = await ports.auditLog.list(query);
    const names = await namesOf(ports, page);
    const items = page.map((line) => ({
      ...line,
      actorName: names.get(actorOf(line) ?? ''),
      targetName: names.get(targetOf(line) ?? ''),
    }));
    return { items, ...next };
  };

/** Who did it, if that is a person of the staff. */
function actorOf({ actor }: AuditView): string | undefined {
  return actor.kind === 'user' && StaffRole.safeParse(actor.role).success ? actor.id : undefined;
}

/** Whom it was done to, if that is a person of the staff: who may read this log may not know of customers. */
function targetOf({ target }: AuditView): string | undefined {
  return target.kind === 'staff' ? target.id : undefined;
}

async function namesOf({ directory }: Ports, lines: readonly AuditView[]): Promise<ReadonlyMap<string, string>> {
  const uids = [...new Set(lines.flatMap((line) => [actorOf(line), targetOf(line)]).filter((uid) => uid !== undefined))];
  const halves = [uids.slice(0, 100), uids.slice(100)].filter((half) => half.length > 0);
  const accounts = (await Promise.all(halves.map((half) => directory.findMany(half)))).flat();
  return new Map(accounts.flatMap(({ uid, email, displayName }) => [[uid, email ?? displayName ?? uid] as const]));
}
