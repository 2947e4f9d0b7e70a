import { type FieldPath, type FieldValues, get, type UseFormReturn } from 'react-hook-form';
import { isShopError } from '../../../../../sdk/shop-error.ts';

/** A field of a form and what is wrong with it. */
export type Fault = readonly [field: string, message: string];

/** Shows what the shop found wrong at the fields of a form, the focus at the first; false when it found nothing. */
export function showFaults<F extends FieldValues>(
  faults: readonly Fault[],
  form: Pick<UseFormReturn<F, unknown, F>, 'getValues' | 'setError'>,
): boolean {
  const values = form.getValues();
  for (const [n, [field, message]] of faults.entries()) {
    form.setError(isField(field, values) ? field : 'root', { type: 'server', message }, { shouldFocus: n === 0 });
  }
  return faults.length > 0;
}

function isField<F extends FieldValues>(name: string, form: F): name is FieldPath<F> {
  return get(form, name) !== undefined;
}

/** What a refusal points to in the body of the request, by the field where the form shows it. */
export function pointedFaults(error: unknown, fieldOf: (path: readonly string[]) => string): Fault[] {
  if (!isShopError(error)) return [];
  return Object.entries(error.pointers).flatMap(([pointer, message]) => {
    const path = pathInBody(pointer);
    return path === undefined ? [] : [[fieldOf(path), message] as const];
  });
}

/** Reads a JSON pointer into a request (`/body/variants/0/sku`) as a path into its body; undefined when it points elsewhere. */
export function pathInBody(pointer: string): string[] | undefined {
  const [, part, ...path] = pointer.split('/').map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  return part === 'body' ? path : undefined;
}
