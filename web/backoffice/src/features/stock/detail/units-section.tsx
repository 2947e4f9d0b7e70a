import type { StockShard } from '../../../../../../contracts/inventory/documents.ts';
import type { StockView } from '../../../../../../contracts/inventory/views.ts';
import type { Live } from '../../../app/live/use-live.ts';
import { Section } from '../../../ui/section.tsx';
import { type Column, DataTable } from '../../../ui/table/data-table.tsx';
import { useLocations } from '../locations/location-queries.ts';
import { sumShards } from '../sum-shards.ts';
import { LiveSign } from './live-sign.tsx';

interface UnitsSectionProps {
  readonly stock: StockView;
  readonly live: Live<readonly StockShard[]>;
}

/** The units of a SKU now, and where they lie. */
export function UnitsSection({ stock, live }: UnitsSectionProps) {
  const { totals, sellable, locations } = live.value ? sumShards(live.value) : stock;
  const names = new Map((useLocations().data ?? []).map(({ id, name }) => [id, name]));
  const unlimited = stock.policy.kind === 'unlimited';
  return (
    <Section flush title="Units now" actions={<LiveSign live={live} />}>
      <dl className="grid grid-cols-2 gap-px border-y border-line bg-line sm:grid-cols-4">
        <Figure term="Can be promised" units={unlimited ? '∞' : sellable} />
        <Figure term="Free" units={totals.promisable} note="there, and nobody’s" />
        <Figure term="Reserved" units={totals.reserved} note="for unpaid orders" />
        <Figure term="Sold" units={totals.sold} note="since it is kept" />
      </dl>
      <DataTable
        caption="Units by location"
        columns={columnsOf(names)}
        rows={locations}
        keyOf={({ locationId }) => locationId}
        empty={<p className="px-5 py-5 text-sm text-muted">It lies nowhere.</p>}
      />
    </Section>
  );
}

function Figure({ term, units, note }: { readonly term: string; readonly units: number | string; readonly note?: string }) {
  return (
    <div className="flex flex-col bg-surface px-5 py-3">
      <dt className="text-[13px] text-muted">{term}</dt>
      <dd className="figures text-2xl font-medium">
        {units.toLocaleString('en')}
        {note !== undefined && <span className="block text-xs font-normal text-muted">{note}</span>}
      </dd>
    </div>
  );
}

type AtLocation = StockView['locations'][number];

function columnsOf(names: ReadonlyMap<string, string>): Column<AtLocation>[] {
  const units = (n: number) => n.toLocaleString('en');
  return [
    { head: 'Location', cell: ({ locationId }) => names.get(locationId) ?? locationId },
    { head: 'Free', align: 'end', cell: ({ promisable }) => units(promisable) },
    { head: 'Reserved', align: 'end', cell: ({ reserved }) => units(reserved) },
    { head: 'Sold', align: 'end', cell: ({ sold }) => units(sold) },
    { head: 'Shards', align: 'end', from: 'sm', cell: ({ shards }) => shards },
  ];
}
