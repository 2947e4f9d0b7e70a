import { Controller, useFormContext } from 'react-hook-form';
import type { Market } from '../../../../../../contracts/catalog/market.ts';
import type { CategoryView } from '../../../../../../contracts/catalog/views.ts';
import { SelectField, TextField } from '../../../../../design/controls/field.tsx';
import { Section } from '../../../ui/section.tsx';
import type { ProductForm } from '../form/product-form.ts';
import { CategoriesField } from './categories-field.tsx';
import { errorAt } from '../../../ui/fields/error-at.ts';
import { FormChips } from '../../../ui/fields/form-chips.tsx';

interface OrganisationSectionProps {
  readonly categories: readonly CategoryView[];
  readonly markets: readonly Market[];
}

/** Where the product stands in the shop, and how it is taxed. */
export function OrganisationSection({ categories, markets }: OrganisationSectionProps) {
  const { control, register, formState, getValues } = useFormContext<ProductForm>();
  const { errors } = formState;
  const taxed = markets.flatMap(({ tax }) => tax.rates.map(({ category }) => category));
  const taxCategories = [...new Set([getValues('taxCategory'), ...taxed])].filter(Boolean).sort();
  return (
    <Section title="Organisation">
      <div className="flex flex-col gap-4">
        <Controller
          control={control}
          name="categories"
          render={({ field }) => (
            <CategoriesField
              categories={categories}
              values={field.value}
              onChange={field.onChange}
              error={errorAt(errors, 'categories')}
            />
          )}
        />
        <TextField {...register('brand')} label="Brand" error={errorAt(errors, 'brand')} />
        <FormChips<ProductForm> name="tags" label="Tags" hint="Words that search finds it by. Enter adds one." />
        <SelectField {...register('taxCategory')} label="Tax category" error={errorAt(errors, 'taxCategory')}>
          {taxCategories.map((category) => (
            <option key={category}>{category}</option>
          ))}
        </SelectField>
      </div>
    </Section>
  );
}
