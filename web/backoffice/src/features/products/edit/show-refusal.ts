import type { UseFormReturn } from 'react-hook-form';
import { isShopError } from '../../../../../../sdk/shop-error.ts';
import { type Fault, pointedFaults, showFaults } from '../../../ui/editing/show-faults.ts';
import { fieldOf } from '../form/field-path.ts';
import type { ProductForm } from '../form/product-form.ts';

type Form = Pick<UseFormReturn<ProductForm, unknown, ProductForm>, 'getValues' | 'setError'>;

/** Shows a refusal at the fields that it is about; answers false when it is about none. */
export function showRefusal(error: unknown, form: Form): boolean {
  return showFaults(faultsIn(error, form.getValues()), form);
}

/** Which fields a refusal is about, and what is wrong with each. */
export function faultsIn(error: unknown, form: ProductForm): Fault[] {
  if (isShopError(error, 'slug_taken')) return [['slug', 'This slug belongs to another product']];
  if (isShopError(error, 'sku_taken')) {
    const n = form.variants.findIndex(({ sku }) => sku.trim() === error.details['sku']);
    return n < 0 ? [] : [[`variants.${n}.sku`, 'This SKU belongs to another product']];
  }
  return pointedFaults(error, (path) => fieldOf(path, form));
}
