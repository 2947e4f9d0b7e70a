import type { StockPolicy } from '../../../../../../contracts/inventory/documents.ts';

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });

/** What people call the policies. */
export const POLICY_WORDS: Readonly<Record<StockPolicy['kind'], string>> = {
  deny: 'Only what is there',
  backorder: 'Backorder: more comes later',
  preorder: 'Preorder: the first come later',
  unlimited: 'Without limit, such as a download',
};

/** What may be promised beyond what is there. */
export function policyWords(policy: StockPolicy): string {
  if (policy.kind === 'backorder') return `Up to ${policy.limit.toLocaleString('en')} that come later`;
  if (policy.kind === 'preorder')
    return `Up to ${policy.limit.toLocaleString('en')}, which come on ${day.format(new Date(policy.availableAt))}`;
  return POLICY_WORDS[policy.kind];
}
