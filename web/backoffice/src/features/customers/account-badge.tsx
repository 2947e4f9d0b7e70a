import type { CustomerSummary } from '../../../../../contracts/identity/customer.ts';
import { Badge } from '../../../../design/signs/badge.tsx';

/** What kind of account a customer has, where that is worth a word. */
export function AccountBadge({ account }: Pick<CustomerSummary, 'account'>) {
  if (!account) return <Badge>Account deleted</Badge>;
  if (account.disabled) return <Badge tone="danger">Disabled</Badge>;
  if (account.anonymous) return <Badge>Guest</Badge>;
  if (account.role !== undefined && account.role !== 'customer') return <Badge tone="accent">Staff: {account.role}</Badge>;
  return account.emailVerified ? <Badge tone="good">Verified</Badge> : <Badge tone="warn">Not verified</Badge>;
}
