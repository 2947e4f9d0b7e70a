import { Link } from '@swan-io/chicane';
import type { Market } from '../../../../../../contracts/catalog/market.ts';
import type { ProductView } from '../../../../../../contracts/catalog/views.ts';
import { Router } from '../../../app/router.ts';
import { MoneyText } from '../../../ui/money-text.tsx';
import { Section } from '../../../ui/section.tsx';
import { type Column, DataTable } from '../../../ui/table/data-table.tsx';

type Variant = ProductView['variants'][number];

/** A product's variants and what they cost, to be read. */
export function VariantFacts({ product, markets }: { readonly product: ProductView; readonly markets: readonly Market[] }) {
  const { options, variants } = product;
  return (
    <Section flush title="Variants">
      <DataTable
        caption="Variants"
        columns={columnsOf(options, marketsOf(variants, markets))}
        rows={variants}
        keyOf={({ sku }) => sku}
        empty={<p className="px-5 pb-5 text-sm text-muted">No variant yet: nothing of it can be bought.</p>}
      />
    </Section>
  );
}

function marketsOf(variants: readonly Variant[], markets: readonly Market[]): Market[] {
  return markets.filter(({ id }) => variants.some(({ prices }) => prices[id] !== undefined));
}

function columnsOf(options: ProductView['options'], markets: readonly Market[]): Column<Variant>[] {
  return [
    {
      head: 'SKU',
      cell: ({ sku }) => (
        <Link to={Router.Stock({ sku })} className="font-mono text-[13px] underline-offset-4 hover:underline">
          {sku}
        </Link>
      ),
    },
    ...options.map(({ name }) => ({ head: name, cell: (variant: Variant) => variant.options[name] ?? '' })),
    ...markets.map(({ id, name, currency }) => ({
      head: name,
      align: 'end' as const,
      cell: ({ prices }: Variant) => {
        const price = prices[id];
        return price === undefined ? '–' : <MoneyText amountMinor={price.amountMinor} currency={currency} />;
      },
    })),
    { head: 'Weight', align: 'end', from: 'sm', cell: ({ weightGrams }) => (weightGrams === 0 ? '–' : `${weightGrams} g`) },
    { head: 'Barcode', from: 'md', cell: ({ barcode }) => barcode ?? '–' },
  ];
}
