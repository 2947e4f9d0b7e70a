import { Skeleton } from '../../../../design/signs/skeleton.tsx';
import { EmptyState } from '../../../../design/signs/empty-state.tsx';
import type { Market } from '../../../../../contracts/catalog/market.ts';
import { Router } from '../../app/router.ts';
import { useCan } from '../../app/session/staff.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { DefinitionList, Section } from '../../ui/section.tsx';
import { MarketActions } from './market-actions.tsx';
import { MarketBadge } from './market-list-page.tsx';
import { useMarkets } from './market-queries.ts';
import { countryNames, languageNames } from './place-names.ts';
import { ShippingSection } from './shipping-section.tsx';
import { TaxSection } from './tax-section.tsx';

/** One market: its currency and countries, its taxes, and how it ships. */
export function MarketPage({ marketId }: { readonly marketId: string }) {
  const { data, error, refetch } = useMarkets();
  const mayWrite = useCan('markets.write');
  const market = data?.find(({ id }) => id === marketId);
  const parent = { title: 'Markets', href: Router.Markets() };
  if (!data) {
    return (
      <>
        <PageHeader title="Market" parent={parent} />
        {error === null ? <Skeleton className="h-80" /> : <ErrorState error={error} onRetry={refetch} />}
      </>
    );
  }
  if (!market) {
    return (
      <>
        <PageHeader title="Market" parent={parent} />
        <EmptyState title="There is no such market" />
      </>
    );
  }
  return (
    <>
      <PageHeader
        title={market.name}
        sign={<MarketBadge active={market.active} />}
        parent={parent}
        actions={mayWrite && <MarketActions market={market} />}
      />
      <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,1fr)_320px]">
        <div className="flex min-w-0 flex-col gap-5">
          <ShippingSection market={market} />
          <TaxSection market={market} />
        </div>
        <MarketFacts market={market} />
      </div>
    </>
  );
}

function MarketFacts({ market }: { readonly market: Market }) {
  const { id, currency, countries, locales, defaultLocale, taxInclusive, version } = market;
  return (
    <Section title="At a glance" className="max-xl:order-first">
      <DefinitionList
        entries={[
          ['Id', <code key="id">{id}</code>],
          ['Currency', currency],
          ['Prices', taxInclusive ? 'with tax in them' : 'without tax'],
          ['Countries', countryNames(countries, 300)],
          ['Languages', languageNames(locales)],
          ['First language', languageNames([defaultLocale])],
          ['Version', version],
        ]}
      />
    </Section>
  );
}
