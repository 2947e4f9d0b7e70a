import type { AuditQuery, AuditView } from '../../../contracts/identity/audit.ts';
import type { Ports } from '../ports.ts';

/** The audit log, newest first, a page at a time. Refuses `invalid_input` for a cursor that is none. */
export const listAuditLog =
  (ports: Ports) =>
  async (query: AuditQuery): Promise<{ items: AuditView[]; nextCursor?: string }> => {
    const found = await ports.auditLog.list({ ...query, limit: query.limit + 1 });
    const items = found.slice(0, query.limit);
    const last = items.at(-1);
    return found.length > query.limit && last ? { items, nextCursor: last.id } : { items };
  };
