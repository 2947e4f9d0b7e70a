import { Link } from '@swan-io/chicane';
import { PackageCheck } from 'lucide-react';
import { Stock } from '../../../../../../contracts/inventory/documents.ts';
import { Badge } from '../../../../../design/signs/badge.tsx';
import { EmptyState } from '../../../../../design/signs/empty-state.tsx';
import { Skeleton } from '../../../../../design/signs/skeleton.tsx';
import { useLiveQuery } from '../../../app/live/use-live.ts';
import { Router } from '../../../app/router.ts';
import { ErrorState } from '../../../ui/error-state.tsx';
import { Section } from '../../../ui/section.tsx';
import { useTitles } from './use-titles.ts';

const SHOWN = 8;

/** The SKUs that run low or are out, the emptiest first. */
export function StockToWatch() {
  const { value, error, retry } = useLiveQuery(
    'stock to watch',
    ({ db, sdk }) =>
      sdk.query(sdk.collection(db, Stock.collection), sdk.where('availability', 'in', ['low', 'out']), sdk.limit(100)),
    (data) => Stock.schema.parse(data),
  );
  return (
    <Section title="Stock to watch" note={value && noteOf(value)}>
      {error === undefined ? <Found stocks={value} /> : <ErrorState error={error} onRetry={retry} compact />}
    </Section>
  );
}

function Found({ stocks }: { readonly stocks: readonly Stock[] | undefined }) {
  if (!stocks) return <Loading />;
  if (stocks.length === 0) return <EmptyState sign={<PackageCheck size={24} aria-hidden />} title="Enough of everything" />;
  const more = stocks.length - SHOWN;
  return (
    <>
      <Shelf stocks={stocks.toSorted((one, other) => one.totals.promisable - other.totals.promisable).slice(0, SHOWN)} />
      {more > 0 && (
        <Link
          to={Router.StockList({ availability: 'low' })}
          className="inline-block pt-3 text-[13px] font-medium text-accent underline-offset-4 hover:underline"
        >
          {more} more
        </Link>
      )}
    </>
  );
}

function noteOf(stocks: readonly Stock[]): string | undefined {
  const out = stocks.filter(({ availability }) => availability === 'out').length;
  return stocks.length === 0 ? undefined : `${out} out, ${stocks.length - out} low`;
}

function Shelf({ stocks }: { readonly stocks: readonly Stock[] }) {
  const titles = useTitles(stocks.map(({ sku }) => sku));
  return (
    <ul className="divide-y divide-line">
      {stocks.map(({ sku, availability, totals }) => (
        <li key={sku}>
          <Link to={Router.Stock({ sku })} className="-mx-2 flex items-center gap-3 rounded-md px-2 py-2 hover:bg-canvas">
            <span className="min-w-0 flex-1">
              <span className="block truncate text-sm">{titles.get(sku) ?? sku}</span>
              <span className="block truncate text-[13px] text-muted">{sku}</span>
            </span>
            {availability === 'out' ? <Badge tone="danger">Out</Badge> : <Badge tone="warn">{`${totals.promisable} left`}</Badge>}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Loading() {
  return (
    <div role="status" aria-label="Loading the stock" className="flex flex-col gap-3">
      {['a', 'b', 'c', 'd'].map((key) => (
        <Skeleton key={key} className="h-9 w-full" />
      ))}
    </div>
  );
}
