import type { AccountView } from '../../../../../contracts/identity/staff.ts';

/** What to call somebody of the staff: their name, or else their e-mail address, or else their uid. */
export function nameOf({ uid, account }: { readonly uid: string; readonly account?: AccountView | undefined }): string {
  return account?.displayName ?? account?.email ?? uid;
}
