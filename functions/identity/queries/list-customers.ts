import type { CustomerSummary } from '../../../contracts/identity/customer.ts';
import { summaryOf } from '../domain/customer-view.ts';
import type { CursorPage, Ports } from '../ports.ts';

/** Customers, newest first, a page at a time, with what Firebase Auth knows of them; nothing sealed is opened for it. */
export const listCustomers =
  (ports: Ports) =>
  async (asked: CursorPage): Promise<{ items: CustomerSummary[]; nextCursor?: string }> => {
    const { items: found, ...next } = await ports.customers.list(asked);
    const accounts = found.length === 0 ? [] : await ports.directory.findMany(found.map(({ id }) => id));
    const byUid = new Map(accounts.map((account) => [account.uid, account]));
    return { items: found.map(({ id, data }) => summaryOf(id, data, byUid.get(id))), ...next };
  };
