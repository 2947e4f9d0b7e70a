import { ProductInput } from '../../../../../../contracts/catalog/product/product-input.ts';
import { checkProduct } from '../../../../../../contracts/catalog/product/product-rules.ts';
import { contractResolver } from '../../../ui/fields/contract-resolver.ts';
import { fieldOf } from './field-path.ts';
import { issueWords } from '../../../ui/fields/issue-words.ts';
import type { Currencies, ProductForm } from './product-form.ts';
import { productInputOf } from './product-input-of.ts';

/** What is wrong with a form, by field; the first thing of each. Nothing when the shop would take it. */
export function faultsOf(form: ProductForm, currencies: Currencies): Map<string, string> {
  const { input, unread } = productInputOf(form, currencies);
  const faults = new Map(unread.toReversed().map(({ field, message }) => [field, message]));
  // The rules between fields are asked for by themselves: the schema comes to them only when every single field is right.
  for (const issue of [...(ProductInput.safeParse(input).error?.issues ?? []), ...checkProduct(input)]) {
    const field = fieldOf(issue.path.map(stepOf), form);
    if (!faults.has(field)) faults.set(field, readable(issue.path, issueWords(issue), form));
  }
  return faults;
}

function stepOf(step: PropertyKey): string | number {
  return typeof step === 'number' ? step : String(step);
}

/** Judges the form by the contract that the server judges by. */
export function productResolver(currencies: Currencies) {
  return contractResolver<ProductForm>((form) => faultsOf(form, currencies));
}

/** The contract speaks to programs where a field was left empty; people are told what to do. */
function readable(path: readonly PropertyKey[], message: string, form: ProductForm): string {
  const [top, index, field] = path;
  if (top === 'title' && form.title.trim() === '') return 'Give the product a title';
  if (top === 'slug' && form.slug === '') return 'The product needs a slug, its name in addresses';
  const variant = top === 'variants' && typeof index === 'number' ? form.variants[index] : undefined;
  if (variant !== undefined && field === 'sku' && variant.sku.trim() === '') return 'Give the variant a SKU';
  return message;
}
