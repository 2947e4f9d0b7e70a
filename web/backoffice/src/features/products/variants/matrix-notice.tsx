import { useFormContext, useWatch } from 'react-hook-form';
import { MAX_VARIANTS } from '../../../../../../contracts/catalog/product/product-input.ts';
import { Button } from '../../../../../design/controls/button.tsx';
import { Notice } from '../../../../../design/signs/notice.tsx';
import { blankPrices, type Currencies, emptyVariant, type ProductForm, type VariantForm } from '../form/product-form.ts';
import { countCombinations, planMatrix } from './variant-matrix.ts';

interface MatrixNoticeProps {
  readonly currencies: Currencies;
  readonly onReplace: (variants: VariantForm[]) => void;
}

/** Says where options and variants do not fit together, and makes them fit. */
export function MatrixNotice({ currencies, onReplace }: MatrixNoticeProps) {
  const { control, getValues } = useFormContext<ProductForm>();
  const [options, variants, slug] = useWatch({ control, name: ['options', 'variants', 'slug'] });
  const count = countCombinations(options);
  if (count > MAX_VARIANTS) return <TooMany count={count} />;
  const plan = planMatrix(slug, options, variants);
  const { misfits, missing } = plan;
  const first = getValues('variants.0');
  const fresh = missing.map(({ sku, values }) => emptyVariant({ ...alike(first, currencies), sku, values: [...values] }));
  if (misfits.length + missing.length === 0) return null;
  return (
    <div className="px-5 pb-4">
      <Notice title={titleOf(missing.length, misfits.length)}>
        <div className="flex flex-wrap gap-2 pt-1">
          {missing.length > 0 && (
            <Button size="sm" onClick={() => onReplace([...plan.kept, ...fresh, ...misfits])}>
              Make {missing.length === 1 ? 'the missing one' : `the ${missing.length} missing ones`}
            </Button>
          )}
          {misfits.length > 0 && (
            <Button size="sm" look="danger" onClick={() => onReplace([...plan.kept])}>
              Remove {misfits.length === 1 ? 'the one that does not fit' : `the ${misfits.length} that do not fit`}
            </Button>
          )}
        </div>
      </Notice>
    </div>
  );
}

/** A new variant begins like the first one: most of a product's variants cost and weigh the same. */
function alike(first: VariantForm | undefined, currencies: Currencies): Partial<VariantForm> {
  if (first === undefined) return { prices: blankPrices(currencies) };
  return { prices: structuredClone(first.prices), weight: first.weight, requiresShipping: first.requiresShipping };
}

function titleOf(missing: number, misfits: number): string {
  const lacks = missing === 1 ? 'One combination has no variant' : `${missing} combinations have no variant`;
  const odd = misfits === 1 ? 'one variant fits no combination' : `${misfits} variants fit no combination`;
  if (misfits === 0) return `${lacks} yet`;
  return missing === 0 ? `${odd.charAt(0).toUpperCase()}${odd.slice(1)}` : `${lacks} yet, and ${odd}`;
}

function TooMany({ count }: { readonly count: number }) {
  return (
    <div className="px-5 pb-4">
      <Notice tone="warn" title={`${count} combinations are too many`}>
        A product has {MAX_VARIANTS} variants at most. Take values away, or add single variants by hand.
      </Notice>
    </div>
  );
}
