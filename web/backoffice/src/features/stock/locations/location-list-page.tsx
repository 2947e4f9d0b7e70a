import { MapPin, Plus } from 'lucide-react';
import { useState } from 'react';
import type { Location } from '../../../../../../contracts/inventory/documents.ts';
import { Button } from '../../../../../design/controls/button.tsx';
import { Badge } from '../../../../../design/signs/badge.tsx';
import { EmptyState } from '../../../../../design/signs/empty-state.tsx';
import { useCan } from '../../../app/session/staff.ts';
import { PageHeader } from '../../../ui/page-header.tsx';
import { type Column, DataTable } from '../../../ui/table/data-table.tsx';
import { Timestamp } from '../../../ui/timestamp.tsx';
import { LocationActions } from './location-actions.tsx';
import { NewLocationDialog } from './location-dialogs.tsx';
import { useLocations } from './location-queries.ts';

/** The places where stock lies. */
export function LocationListPage() {
  const { data, error, refetch } = useLocations();
  const mayWrite = useCan('stock.write');
  const [adding, setAdding] = useState(false);
  return (
    <>
      <PageHeader
        title="Locations"
        subtitle="Where stock lies. A closed location takes no more; what lies there is sold off."
        actions={
          mayWrite && (
            <Button onClick={() => setAdding(true)}>
              <Plus size={16} aria-hidden /> New location
            </Button>
          )
        }
      />
      <div className="rounded-lg border border-line bg-surface py-2">
        <DataTable
          caption="Locations"
          columns={mayWrite ? [...COLUMNS, ACTIONS] : COLUMNS}
          rows={data}
          keyOf={({ id }) => id}
          empty={
            <EmptyState sign={<MapPin size={26} aria-hidden />} title="No location yet">
              <p>Stock needs a place to lie: a warehouse, a shop, a shelf.</p>
            </EmptyState>
          }
          error={error}
          onRetry={refetch}
        />
      </div>
      {adding && <NewLocationDialog onClose={() => setAdding(false)} />}
    </>
  );
}

const regions = new Intl.DisplayNames('en', { type: 'region' });

const COLUMNS: readonly Column<Location>[] = [
  { head: 'Name', cell: ({ name }) => <span className="font-medium break-words">{name}</span> },
  { head: 'Id', from: 'sm', cell: ({ id }) => <code className="font-mono text-[13px]">{id}</code> },
  { head: 'Country', from: 'md', cell: ({ country }) => (country === undefined ? '–' : regions.of(country)) },
  {
    head: 'Status',
    cell: ({ closedAt }) =>
      closedAt === undefined ? (
        <Badge tone="good">Open</Badge>
      ) : (
        <span className="flex flex-wrap items-center gap-2">
          <Badge tone="warn">Closed</Badge>
          <span className="text-[13px] text-muted">
            <Timestamp at={closedAt} />
          </span>
        </span>
      ),
  },
];

const ACTIONS: Column<Location> = {
  head: 'Actions',
  align: 'end',
  cell: (location) => <LocationActions location={location} />,
};
