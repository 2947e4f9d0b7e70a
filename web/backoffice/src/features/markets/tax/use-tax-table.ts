import { useEffect, useState } from 'react';
import { type FieldPath, useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import type { MarketForm } from '../form/market-form.ts';
import type { Place } from './group-places.ts';

/** The table of tax rates in the form around: a row for each place, a column for each category. */
export function useTaxTable() {
  const { control, setValue, getValues, setFocus } = useFormContext<MarketForm>();
  const { fields, append, remove, replace } = useFieldArray({ control, name: 'places', keyName: 'key' });
  const categories = useWatch({ control, name: 'categories' });
  const [next, setNext] = useState<{ readonly cell: FieldPath<MarketForm> }>();
  // A new column has its cells once it was drawn.
  useEffect(() => {
    if (next !== undefined) setFocus(next.cell);
  }, [next, setFocus]);
  const change = (names: string[], rates: (of: readonly string[]) => string[]) => {
    replace(getValues('places').map((place) => ({ ...place, rates: rates(place.rates) })));
    setValue('categories', names, { shouldDirty: true });
  };
  return {
    categories,
    places: fields,
    addCategory: (name: string) => {
      change([...categories, name], (rates) => [...rates, '']);
      setNext({ cell: `places.0.rates.${categories.length}` });
    },
    removeCategory: (k: number) => {
      if (getValues('shippingCategory') === categories[k]) setValue('shippingCategory', '', { shouldDirty: true });
      change(without(categories, k), (rates) => without(rates, k));
    },
    addPlace: (place: Place) =>
      append({ ...place, rates: categories.map(() => '') }, { focusName: `places.${fields.length}.rates.0` }),
    removePlace: (n: number) => remove(n),
  };
}

function without(texts: readonly string[], index: number): string[] {
  return texts.filter((_, n) => n !== index);
}
