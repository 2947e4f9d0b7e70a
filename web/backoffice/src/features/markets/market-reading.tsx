import type { Market } from '../../../../../contracts/catalog/market.ts';
import { DefinitionList, Section } from '../../ui/section.tsx';
import { countryNames, languageNames } from './places/place-names.ts';
import { ShippingReading } from './shipping/shipping-reading.tsx';
import { TaxReading } from './tax/tax-reading.tsx';

/** A market as those see it who may only look: its currency and countries, its taxes, and how it ships. */
export function MarketReading({ market }: { readonly market: Market }) {
  return (
    <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,1fr)_320px]">
      <div className="flex min-w-0 flex-col gap-5">
        <ShippingReading market={market} />
        <TaxReading market={market} />
      </div>
      <MarketFacts market={market} />
    </div>
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
