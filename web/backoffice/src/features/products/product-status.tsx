import type { ProductStatus } from '../../../../../contracts/catalog/documents.ts';
import { Badge, type Tone } from '../../../../design/signs/badge.tsx';

/** What people call the statuses of a product. */
export const STATUS_WORDS: Readonly<Record<ProductStatus, string>> = {
  draft: 'Draft',
  published: 'On sale',
  archived: 'Archived',
};

const TONES: Readonly<Record<ProductStatus, Tone>> = { draft: 'neutral', published: 'good', archived: 'warn' };

/** A product's status as a sign. */
export function StatusBadge({ status }: { readonly status: ProductStatus }) {
  return <Badge tone={TONES[status]}>{STATUS_WORDS[status]}</Badge>;
}
