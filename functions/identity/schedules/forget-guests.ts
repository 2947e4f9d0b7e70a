import type { Instant } from '../../../contracts/ids.ts';
import type { Ports } from '../ports.ts';

const AT_ONCE = 500;
const UNSEEN_FOR_MS = 60 * 24 * 3_600_000;

type Forgot = { readonly accounts: number; readonly forgotten: number };

/**
 * Looks at the next 500 accounts: a guest who was not seen for 60 days is announced as forgotten, for others to delete what they keep for them, and only then
 * loses the account. Until then the account itself is what reminds of it, so a crash in between announces it again.
 */
export const forgetGuests =
  (ports: Pick<Ports, 'directory' | 'announceForgotten'>) =>
  async (now: Instant, after: string | undefined): Promise<{ readonly done: Forgot; readonly next?: string | undefined }> => {
    const unseenSince = new Date(Date.parse(now) - UNSEEN_FOR_MS).toISOString();
    const { accounts, guests, next } = await ports.directory.listGuests(AT_ONCE, after);
    const unseen = guests.filter(({ seenAt }) => seenAt < unseenSince).map(({ uid }) => uid);
    await Promise.all(unseen.map((uid) => ports.announceForgotten(uid, now)));
    await ports.directory.removeGuests(unseen, unseenSince);
    return { done: { accounts, forgotten: unseen.length }, next };
  };
