import { Link } from '@swan-io/chicane';
import { ArrowDownToLine, Boxes } from 'lucide-react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Market } from '../../../../../../contracts/catalog/market.ts';
import { SKU_PATTERN } from '../../../../../../contracts/ids.ts';
import { Button } from '../../../../../design/controls/button.tsx';
import { Router } from '../../../app/router.ts';
import { Section } from '../../../ui/section.tsx';
import { CellInput } from '../../../ui/fields/cell-input.tsx';
import { errorAt } from '../../../ui/fields/error-at.ts';
import type { ProductForm } from '../form/product-form.ts';

interface PricesTableProps {
  /** The keys of the variants' rows, in order. */
  readonly ids: readonly string[];
  readonly markets: readonly Market[];
}

/** What each variant costs in each market; an empty cell is not sold there. */
export function PricesTable({ ids, markets }: PricesTableProps) {
  const { getValues } = useFormContext<ProductForm>();
  const used = new Set(
    getValues('variants').flatMap(({ prices }) =>
      Object.entries(prices).flatMap(([market, { amount }]) => (amount === '' ? [] : [market])),
    ),
  );
  const shown = markets.filter(({ id, active }) => active || used.has(id));
  if (shown.length === 0) return <Section title="Prices">There is no market yet, so nothing can have a price.</Section>;
  return (
    <Section flush title="Prices" note="12,50 and 12.50 are the same. Where a cell is empty, the variant is not sold.">
      <div className="relative overflow-x-auto pb-2">
        <table className="w-full text-left text-sm">
          <caption className="sr-only">Prices by variant and market</caption>
          <PricesHead markets={shown} rows={ids.length} />
          <tbody>
            {ids.map((id, n) => (
              <PriceRow key={id} n={n} markets={shown} />
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function PricesHead({ markets, rows }: { readonly markets: readonly Market[]; readonly rows: number }) {
  return (
    <thead className="text-[13px] text-muted">
      <tr>
        <th scope="col" rowSpan={2} className="w-full min-w-32 py-1.5 pl-5 align-bottom font-medium">
          Variant
        </th>
        {markets.map(({ id, name, currency, active }) => (
          <th key={id} scope="colgroup" colSpan={2} className="px-1.5 pt-1 font-medium whitespace-nowrap text-ink last:pr-5">
            <span className="flex items-center gap-2">
              {name} <span className="font-normal text-muted">{active ? currency : `${currency}, closed`}</span>
              {rows > 1 && <CopyDown market={id} name={name} />}
            </span>
          </th>
        ))}
      </tr>
      <tr>
        {markets.flatMap(({ id }) => [
          <th key={`${id}-now`} scope="col" className="px-1.5 py-1.5 font-medium">
            Price
          </th>,
          <th key={`${id}-was`} scope="col" className="px-1.5 py-1.5 font-medium whitespace-nowrap last:pr-5">
            Crossed out
          </th>,
        ])}
      </tr>
    </thead>
  );
}

/** Gives all variants the first one's prices in a market. */
function CopyDown({ market, name }: { readonly market: string; readonly name: string }) {
  const { getValues, setValue, trigger } = useFormContext<ProductForm>();
  const copy = () => {
    const [first, ...others] = getValues('variants');
    const { amount = '', compareAt = '' } = first?.prices[market] ?? {};
    for (const n of others.keys()) {
      setValue(`variants.${n + 1}.prices.${market}`, { amount, compareAt }, { shouldDirty: true });
    }
    trigger('variants').catch(() => undefined);
  };
  return (
    <Button size="sm" look="quiet" className="h-7! px-1.5!" onClick={copy}>
      <ArrowDownToLine size={14} aria-hidden />
      <span className="sr-only">Give all variants the first one’s price in {name}</span>
      <span aria-hidden>Copy down</span>
    </Button>
  );
}

function PriceRow({ n, markets }: { readonly n: number; readonly markets: readonly Market[] }) {
  const { register, control, formState } = useFormContext<ProductForm>();
  const [sku, values] = useWatch({ control, name: [`variants.${n}.sku`, `variants.${n}.values`] });
  const label = values.filter(Boolean).join(' / ') || sku || `Variant ${n + 1}`;
  const price = (market: string, field: 'amount' | 'compareAt', what: string) => (
    <td key={`${market}-${field}`} className="px-1.5 py-2 last:pr-5">
      <CellInput
        {...register(`variants.${n}.prices.${market}.${field}`)}
        label={`${label}: ${what}`}
        inputMode="decimal"
        autoComplete="off"
        className="figures w-24! text-right"
        error={errorAt(formState.errors, `variants.${n}.prices.${market}.${field}`)}
      />
    </td>
  );
  return (
    <tr className="border-t border-line align-top">
      <th scope="row" className="py-2 pl-5 leading-9 font-medium break-words">
        {label}
        {SKU_PATTERN.test(sku) && (
          <Link
            to={Router.Stock({ sku })}
            title={`Stock of ${sku}`}
            className="ml-2 inline-grid size-6 place-items-center rounded-sm align-middle text-muted hover:bg-sunken hover:text-ink"
          >
            <Boxes size={14} aria-hidden />
            <span className="sr-only">Stock of {sku}</span>
          </Link>
        )}
      </th>
      {markets.flatMap(({ id, name }) => [
        price(id, 'amount', `price, ${name}`),
        price(id, 'compareAt', `crossed-out price, ${name}`),
      ])}
    </tr>
  );
}
