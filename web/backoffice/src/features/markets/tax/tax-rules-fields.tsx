import { useFormContext } from 'react-hook-form';
import { ChoiceField } from '../../../ui/fields/choice-field.tsx';
import { errorAt } from '../../../ui/fields/error-at.ts';
import type { MarketForm } from '../form/market-form.ts';

/** What prices hold, how tax is rounded, and how shipping is taxed. */
export function TaxRulesFields({ categories }: { readonly categories: readonly string[] }) {
  const { register, formState } = useFormContext<MarketForm>();
  return (
    <div className="grid gap-4 px-5 pb-4 sm:grid-cols-3">
      <ChoiceField
        {...register('prices')}
        label="Prices are"
        choices={[
          ['with', 'with tax in them'],
          ['without', 'without tax'],
        ]}
      />
      <ChoiceField
        {...register('rounding')}
        label="Tax is rounded"
        choices={[
          ['line', 'on each line'],
          ['order', 'once per order'],
        ]}
      />
      <ChoiceField
        {...register('shippingCategory')}
        label="Shipping is taxed"
        choices={[['', 'as the goods it carries'], ...categories.map((category) => [category, `as ${category}`] as const)]}
        error={errorAt(formState.errors, 'shippingCategory')}
      />
    </div>
  );
}
