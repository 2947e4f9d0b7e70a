import type { Availability } from '../../../../../contracts/inventory/documents.ts';
import { Badge, type Tone } from '../../../../design/signs/badge.tsx';

/** What people call what shoppers are told. */
export const AVAILABILITIES: Readonly<Record<Availability, readonly [words: string, tone: Tone]>> = {
  in_stock: ['In stock', 'good'],
  low: ['Low', 'warn'],
  backorder: ['Backorder', 'accent'],
  preorder: ['Preorder', 'accent'],
  out: ['Out of stock', 'danger'],
};

/** What shoppers are told of a SKU, as a sign. */
export function AvailabilityBadge({ availability }: { readonly availability: Availability }) {
  const [words, tone] = AVAILABILITIES[availability];
  return <Badge tone={tone}>{words}</Badge>;
}
