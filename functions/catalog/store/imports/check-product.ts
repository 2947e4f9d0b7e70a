import { ProductInput } from '../../../../contracts/catalog/product/product-input.ts';
import { parsePart } from '../../../kit/http/request/field-errors.ts';
import { firstUnsafe } from '../../../kit/http/request/guard.ts';
import type { CheckProduct } from '../../domain/import/decide-group.ts';

/** Checks a product out of a file as the HTTP edge checks one out of a request, with the same messages. */
export const checkProduct: CheckProduct = (input) => {
  const unsafe = firstUnsafe(input, ['body']);
  const result = unsafe ? { errors: [unsafe] } : parsePart('body', ProductInput, input);
  if ('value' in result) return { value: ProductInput.parse(input) };
  return { errors: result.errors.map(({ pointer, message }) => ({ pointer: pointer.replace(/^\/body/, ''), message })) };
};
