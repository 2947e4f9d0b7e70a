import { lazy, Suspense, useState } from 'react';
import { classNames } from '../../../../../design/class-names.ts';
import { Button } from '../../../../../design/controls/button.tsx';
import { Skeleton } from '../../../../../design/signs/skeleton.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { formatMoney } from '../../../ui/format-money.ts';
import { Section } from '../../../ui/section.tsx';
import { useMarkets } from '../../markets/market-queries.ts';
import type { Sales } from '../figures-of-today.ts';
import { SalesTable } from './sales-table.tsx';
import { type DaySales, daysOf } from './days-of.ts';
import { DAYS, useSales } from './use-sales.ts';

const SalesChart = lazy(async () => ({ default: (await import('./sales-chart.tsx')).SalesChart }));

/** What was sold in the last two weeks, as a chart or a table; `today` moves its last day, unless it is not all of today. */
export function SalesOfDays({ today = [] }: { readonly today: readonly Sales[] | undefined }) {
  const currencies = useCurrencies();
  const [chosen, setChosen] = useState<string>();
  const [asTable, setAsTable] = useState(false);
  const currency = chosen ?? today[0]?.currency ?? currencies[0];
  const sales = useSales(currency);
  const days =
    sales.data &&
    daysOf(
      sales.data,
      today.find((one) => one.currency === currency),
    );
  return (
    <Section
      title="Revenue"
      note={noteOf(days, currency)}
      actions={
        <div className="flex items-center gap-2">
          <CurrencyChoice currencies={currencies} chosen={currency} onChoose={setChosen} />
          <Button
            size="sm"
            look="secondary"
            className="aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-canvas"
            aria-pressed={asTable}
            onClick={() => setAsTable(!asTable)}
          >
            Table
          </Button>
        </div>
      }
    >
      {sales.isError && !days ? (
        <ErrorState error={sales.error} onRetry={sales.refetch} />
      ) : (
        <Shown days={days} currency={currency} asTable={asTable} />
      )}
    </Section>
  );
}

interface ShownProps {
  readonly days: readonly DaySales[] | undefined;
  readonly currency: string | undefined;
  readonly asTable: boolean;
}

function Shown({ days, currency, asTable }: ShownProps) {
  if (!days || currency === undefined) return <Skeleton className="h-60 w-full" />;
  if (asTable) return <SalesTable days={days} currency={currency} />;
  return (
    <Suspense fallback={<Skeleton className="h-60 w-full" />}>
      <SalesChart days={days} currency={currency} />
    </Suspense>
  );
}

function noteOf(days: readonly DaySales[] | undefined, currency: string | undefined): string {
  if (!days || currency === undefined) return `The last ${DAYS} days`;
  const total = days.reduce((sum, { revenueMinor }) => sum + revenueMinor, 0);
  return `${formatMoney(total, currency)} in ${DAYS} days`;
}

function useCurrencies(): readonly string[] {
  return [...new Set(useMarkets().data?.map(({ currency }) => currency))].sort();
}

interface CurrencyChoiceProps {
  readonly currencies: readonly string[];
  readonly chosen: string | undefined;
  readonly onChoose: (currency: string) => void;
}

function CurrencyChoice({ currencies, chosen, onChoose }: CurrencyChoiceProps) {
  if (currencies.length < 2) return null;
  return (
    <div role="group" aria-label="Currency" className="flex rounded-md border border-edge p-0.5">
      {currencies.map((currency) => (
        <button
          key={currency}
          type="button"
          aria-pressed={currency === chosen}
          onClick={() => onChoose(currency)}
          className={classNames(
            'h-6.5 rounded-sm px-2 text-[13px]',
            currency === chosen ? 'bg-ink text-canvas' : 'text-muted hover:text-ink',
          )}
        >
          {currency}
        </button>
      ))}
    </div>
  );
}
