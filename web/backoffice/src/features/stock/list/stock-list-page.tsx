import { Boxes } from 'lucide-react';
import { Availability } from '../../../../../../contracts/inventory/documents.ts';
import type { StockSummary } from '../../../../../../contracts/inventory/views.ts';
import { EmptyState } from '../../../../../design/signs/empty-state.tsx';
import { Router, type RouteParams } from '../../../app/router.ts';
import { PageHeader } from '../../../ui/page-header.tsx';
import type { Column } from '../../../ui/table/data-table.tsx';
import { FilterBar, FilterSearch, FilterSelect } from '../../../ui/table/filter-bar.tsx';
import { PagedTable } from '../../../ui/table/paged-table.tsx';
import { pagingOf } from '../../../ui/table/paging.ts';
import { Timestamp } from '../../../ui/timestamp.tsx';
import { AVAILABILITIES, AvailabilityBadge } from '../availability.tsx';
import { type KnownVariant, useKnownVariants } from '../known-variants.ts';
import { useStockList } from '../stock-queries.ts';
import { GoToSku } from './go-to-sku.tsx';

type Params = RouteParams['StockList'];

/** All SKUs with their units as last counted. */
export function StockListPage(params: Params) {
  const paging = pagingOf(params);
  const availability = Availability.options.find((one) => one === params.availability);
  const { sku: prefix } = params;
  const listing = useStockList({
    prefix,
    availability,
    cursor: paging.cursor,
    limit: paging.limit,
  });
  const known = useKnownVariants(listing.data?.items.map(({ sku }) => sku)).data;
  return (
    <>
      <PageHeader title="Stock" actions={<GoToSku />} />
      <div className="rounded-lg border border-line bg-surface pt-4">
        <StockFilters {...params} />
        <PagedTable
          caption="Stock by SKU"
          columns={columnsOf(known)}
          listing={listing}
          paging={paging}
          keyOf={({ sku }) => sku}
          hrefOf={({ sku }) => Router.Stock({ sku })}
          empty={<NoStock filtered={prefix !== undefined || availability !== undefined} />}
          onGo={(page) => Router.push('StockList', { ...params, ...page })}
        />
      </div>
    </>
  );
}

function columnsOf(known: ReadonlyMap<string, KnownVariant> | undefined): Column<StockSummary>[] {
  return [
    {
      head: 'SKU',
      cell: ({ sku }) => (
        <span className="block min-w-0">
          <span className="font-mono text-[13px] break-all">{sku}</span>
          <span className="block text-[13px] font-normal text-muted">{known?.get(sku)?.words ?? '\u00a0'}</span>
        </span>
      ),
    },
    { head: 'Availability', cell: ({ availability }) => <AvailabilityBadge availability={availability} /> },
    { head: 'Free', align: 'end', cell: ({ totals }) => totals.promisable.toLocaleString('en') },
    { head: 'Reserved', align: 'end', from: 'sm', cell: ({ totals }) => totals.reserved.toLocaleString('en') },
    { head: 'Sold', align: 'end', from: 'sm', cell: ({ totals }) => totals.sold.toLocaleString('en') },
    { head: 'Counted', align: 'end', from: 'md', cell: ({ countedAt }) => <Timestamp at={countedAt} /> },
  ];
}

function StockFilters({ sku, availability, size }: Params) {
  const go = (changed: Partial<Params>) => Router.push('StockList', { sku, availability, size, ...changed });
  const filtered = sku !== undefined || availability !== undefined;
  return (
    <FilterBar onClear={filtered ? () => Router.push('StockList', { size }) : undefined}>
      <FilterSearch label="SKUs that begin with" value={sku} onChange={(next) => go({ sku: next })} />
      <FilterSelect
        label="Availability"
        all="Any availability"
        value={availability}
        options={Availability.options.map((value) => ({ value, label: AVAILABILITIES[value][0] }))}
        onChange={(next) => go({ availability: next })}
      />
    </FilterBar>
  );
}

function NoStock({ filtered }: { readonly filtered: boolean }) {
  const sign = <Boxes size={26} aria-hidden />;
  if (filtered) {
    return (
      <EmptyState sign={sign} title="No SKU is like that">
        <p>The search looks at how a SKU begins, and minds capitals. Try fewer letters, or take a filter away.</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState sign={sign} title="No stock yet">
      <p>Stock begins when the first units of a SKU are received.</p>
    </EmptyState>
  );
}
