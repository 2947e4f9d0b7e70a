import type { Product } from '../../../../contracts/catalog/documents.ts';
import { type ImportInput, ImportInput as Input, type StagedRow } from '../../../../contracts/catalog/import/import.ts';
import { ProductInput } from '../../../../contracts/catalog/product/product-input.ts';
import { marketOf, NOW } from '../product/product.fixture.ts';
import type { World } from './decide-group.ts';

/** A row of a CSV as it was read. */
export function row(line: number, cells: Readonly<Record<string, string>>): StagedRow {
  return { line, cells };
}

/** The world of an import: a market of euros and one of dollars, a category, and the contract as judge. */
export function worldOf(input: Partial<ImportInput> = {}, over: Partial<World> = {}): World {
  const { profile, options } = Input.parse({ format: 'csv', options: { market: 'us' }, ...input });
  return {
    of: { id: 'i1', profile, options },
    markets: new Map([
      ['eu', marketOf('eu')],
      ['us', marketOf('us', { currency: 'USD' })],
    ]),
    categoryIds: new Map([['cups', 'id-of-cups']]),
    taken: new Set(),
    check: (product) => {
      const result = ProductInput.safeParse(product);
      if (result.success) return { value: result.data };
      return {
        errors: result.error.issues.map(({ path, message }) => ({
          pointer: path.map((part) => `/${String(part)}`).join(''),
          message,
        })),
      };
    },
    productId: 'p1',
    now: NOW,
    ...over,
  };
}

/** A product as it would be read again after a decision on it. */
export function stored(decided: { readonly product: Omit<Product, 'version'> } | undefined): Product {
  if (!decided) throw new Error('Nothing was decided');
  return { ...decided.product, version: 1 };
}
