import { Globe, Plus } from 'lucide-react';
import { useState } from 'react';
import type { Market } from '../../../../../contracts/catalog/market.ts';
import { Button } from '../../../../design/controls/button.tsx';
import { Badge } from '../../../../design/signs/badge.tsx';
import { EmptyState } from '../../../../design/signs/empty-state.tsx';
import { Router } from '../../app/router.ts';
import { useCan } from '../../app/session/staff.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { type Column, DataTable } from '../../ui/table/data-table.tsx';
import { NewMarketDialog } from './list/new-market-dialog.tsx';
import { countryNames, languageNames } from './places/place-names.ts';
import { useMarkets } from './market-queries.ts';

/** Where the shop sells. */
export function MarketListPage() {
  const { data, error, refetch } = useMarkets();
  const mayWrite = useCan('markets.write');
  const [adding, setAdding] = useState(false);
  return (
    <>
      <PageHeader
        title="Markets"
        subtitle="Where and how the shop sells: currency, countries, tax and shipping."
        actions={
          mayWrite && (
            <Button onClick={() => setAdding(true)}>
              <Plus size={16} aria-hidden /> New market
            </Button>
          )
        }
      />
      <div className="rounded-lg border border-line bg-surface py-2">
        <DataTable
          caption="Markets"
          columns={COLUMNS}
          rows={data}
          keyOf={({ id }) => id}
          hrefOf={({ id }) => Router.Market({ marketId: id })}
          empty={<EmptyState sign={<Globe size={26} aria-hidden />} title="No market yet" />}
          error={error}
          onRetry={refetch}
        />
      </div>
      {adding && <NewMarketDialog onClose={() => setAdding(false)} />}
    </>
  );
}

/** Whether something is sold in a market. */
export function MarketBadge({ active }: Pick<Market, 'active'>) {
  return active ? <Badge tone="good">Open</Badge> : <Badge tone="warn">Closed</Badge>;
}

const COLUMNS: readonly Column<Market>[] = [
  { head: 'Market', cell: ({ name }) => name },
  { head: 'Status', cell: ({ active }) => <MarketBadge active={active} /> },
  { head: 'Currency', cell: ({ currency }) => currency },
  { head: 'Countries', from: 'md', cell: ({ countries }) => countryNames(countries) },
  { head: 'Languages', from: 'lg', cell: ({ locales }) => languageNames(locales) },
  { head: 'Prices', from: 'lg', cell: ({ taxInclusive }) => (taxInclusive ? 'with tax' : 'without tax') },
];
