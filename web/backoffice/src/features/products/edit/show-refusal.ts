import { type FieldPath, get, type UseFormReturn } from 'react-hook-form';
import { isShopError } from '../../../../../../sdk/shop-error.ts';
import { fieldOf, pathInBody } from '../form/field-path.ts';
import type { ProductForm } from '../form/product-form.ts';

type Form = Pick<UseFormReturn<ProductForm, unknown, ProductForm>, 'getValues' | 'setError'>;

/** Shows a refusal at the fields that it is about; answers false when it is about none. */
export function showRefusal(error: unknown, form: Form): boolean {
  const faults = faultsIn(error, form.getValues());
  for (const [n, [field, message]] of faults.entries()) {
    const name = isField(field, form.getValues()) ? field : 'root';
    form.setError(name, { type: 'server', message }, { shouldFocus: n === 0 });
  }
  return faults.length > 0;
}

function isField(name: string, form: ProductForm): name is FieldPath<ProductForm> {
  return get(form, name) !== undefined;
}

/** Which fields a refusal is about, and what is wrong with each. */
export function faultsIn(error: unknown, form: ProductForm): (readonly [field: string, message: string])[] {
  if (!isShopError(error)) return [];
  if (error.code === 'slug_taken') return [['slug', 'This slug belongs to another product']];
  if (error.code === 'sku_taken') {
    const n = form.variants.findIndex(({ sku }) => sku.trim() === error.details['sku']);
    return n < 0 ? [] : [[`variants.${n}.sku`, 'This SKU belongs to another product']];
  }
  return Object.entries(error.pointers).flatMap(([pointer, message]) => {
    const path = pathInBody(pointer);
    return path === undefined ? [] : [[fieldOf(path, form), message] as const];
  });
}
