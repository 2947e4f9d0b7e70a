import type { StockMoveView } from '../../../../../../contracts/inventory/views.ts';
import { Router, type RouteParams } from '../../../app/router.ts';
import { Section } from '../../../ui/section.tsx';
import type { Column } from '../../../ui/table/data-table.tsx';
import { PagedTable } from '../../../ui/table/paged-table.tsx';
import { pagingOf } from '../../../ui/table/paging.ts';
import { Timestamp } from '../../../ui/timestamp.tsx';
import { useMoves } from '../stock-queries.ts';
import { REASON_WORDS } from './move-body.ts';

/** How a SKU's units moved, newest first. */
export function MovesSection({ params }: { readonly params: RouteParams['Stock'] }) {
  const paging = pagingOf(params);
  const listing = useMoves(params.sku, { cursor: paging.cursor, limit: paging.limit });
  return (
    <Section flush title="Movements" note="Receipts, adjustments and counts. Sales are in the orders.">
      <PagedTable
        caption="Movements"
        columns={COLUMNS}
        listing={listing}
        paging={paging}
        keyOf={({ id }) => id}
        empty={<p className="px-5 pb-5 text-sm text-muted">Nothing has moved yet.</p>}
        onGo={(page) => Router.push('Stock', { ...params, ...page })}
      />
    </Section>
  );
}

const KINDS = { receive: 'Received', adjust: 'Adjusted', count: 'Counted' } as const;

const COLUMNS: readonly Column<StockMoveView>[] = [
  { head: 'When', cell: ({ at }) => <Timestamp at={at} /> },
  {
    head: 'What',
    cell: ({ kind, reason, note }) => (
      <span>
        {KINDS[kind]} <span className="text-muted">· {REASON_WORDS[reason]}</span>
        {note !== undefined && <span className="block text-[13px] break-words text-muted">{note}</span>}
      </span>
    ),
  },
  { head: 'Location', from: 'md', cell: ({ locationId }) => locationId },
  {
    head: 'Units',
    align: 'end',
    cell: ({ quantity }) => (
      <span className={quantity < 0 ? 'text-danger' : 'text-good'}>
        {quantity > 0 ? '+' : ''}
        {quantity.toLocaleString('en')}
      </span>
    ),
  },
  { head: 'Free after', align: 'end', from: 'sm', cell: ({ promisableAfter }) => promisableAfter.toLocaleString('en') },
  { head: 'By', from: 'lg', cell: ({ by }) => <span className="text-muted">{by.role ?? by.kind}</span> },
];
