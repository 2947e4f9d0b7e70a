import { Plus } from 'lucide-react';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import type { Market } from '../../../../../../contracts/catalog/market.ts';
import { MAX_VARIANTS } from '../../../../../../contracts/catalog/product/product-input.ts';
import { Button } from '../../../../../design/controls/button.tsx';
import { Section } from '../../../ui/section.tsx';
import { blankPrices, type Currencies, emptyVariant, type ProductForm } from '../form/product-form.ts';
import { errorAt } from '../../../ui/fields/error-at.ts';
import { PricesTable } from '../prices/prices-table.tsx';
import { MatrixNotice } from './matrix-notice.tsx';
import { OptionsSection } from './options-section.tsx';
import { VariantsTable } from './variants-table.tsx';

interface VariantsSectionProps {
  readonly markets: readonly Market[];
  readonly currencies: Currencies;
}

/** Options, the variants they make, and what each costs where. */
export function VariantsSection({ markets, currencies }: VariantsSectionProps) {
  const { control, formState } = useFormContext<ProductForm>();
  const { fields, append, remove, replace } = useFieldArray({ control, name: 'variants' });
  const options = useWatch({ control, name: 'options' });
  const ids = fields.map(({ id }) => id);
  const own = errorAt({ ...formState.errors }, 'variants.root');
  const plain = options.length === 0 && fields.length > 0;
  return (
    <>
      <OptionsSection />
      <Section
        flush
        title="Variants"
        note="What can be bought: each has a SKU of its own."
        actions={
          !plain &&
          fields.length < MAX_VARIANTS && (
            <Button size="sm" look="quiet" onClick={() => append(emptyVariant({ prices: blankPrices(currencies) }))}>
              <Plus size={15} aria-hidden /> Add a variant
            </Button>
          )
        }
      >
        <MatrixNotice currencies={currencies} onReplace={replace} />
        {own !== undefined && <p className="px-5 pb-3 text-sm text-danger">{own}</p>}
        <VariantsTable ids={ids} options={options} onRemove={remove} />
      </Section>
      {fields.length > 0 && <PricesTable ids={ids} markets={markets} />}
    </>
  );
}
