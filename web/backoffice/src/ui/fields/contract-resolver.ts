import { toNestErrors } from '@hookform/resolvers';
import type { FieldError, FieldValues, Resolver } from 'react-hook-form';

/** Judges a form by what is wrong with it, by field; nothing when the shop would take it. */
export function contractResolver<F extends FieldValues>(
  faultsOf: (form: F) => Iterable<readonly [field: string, message: string]>,
): Resolver<F, unknown, F> {
  return (values, _context, options) => {
    const faults = [...faultsOf(values)].map(
      ([field, message]) => [field, { type: 'contract', message } satisfies FieldError] as const,
    );
    if (faults.length === 0) return { values, errors: {} };
    return { values: {}, errors: toNestErrors<F>(Object.fromEntries(faults), options) };
  };
}
