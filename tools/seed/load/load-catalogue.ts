import * as z from 'zod/mini';
import { ImportView } from '../../../contracts/catalog/import/endpoints.ts';
import { ToolFailure } from '../../failure.ts';
import { productOf } from '../generate/product.ts';
import { allGoods } from '../shop/all-goods.ts';
import { categories, type CategoryPlan } from '../shop/categories.ts';
import { germanWords } from '../shop/german-words.ts';
import { eu, us } from '../shop/markets.ts';
import type { StaffApi } from './staff-api.ts';

const Made = z.object({ id: z.string() });

/** Loads markets, categories and the German glossary one by one, and all products in one import that puts them on sale. `work` does what the import's timer would. */
export async function loadCatalogue(api: StaffApi, work: (importId: string) => Promise<void>): Promise<void> {
  for (const market of [eu, us]) await api('POST', '/v1/markets', { body: market });
  await api('POST', '/v1/glossaries', { body: { locale: 'de', entries: germanWords } });
  const ids = await loadCategories(api);
  const products = allGoods.map((goods) => productOf(goods, ids.get(goods.category) ?? ''));

  const { id } = Made.parse(await api('POST', '/v1/imports', { body: { format: 'ndjson', options: { publish: true } } }));
  const of = products.map((product) => JSON.stringify(product)).join('\n');
  await api('PUT', `/v1/imports/${id}/parts/1`, { text: { type: 'application/x-ndjson', of } });
  await api('POST', `/v1/imports/${id}/start`, { body: { parts: 1 } });
  await work(id);
  await checkImport(api, id);
}

async function loadCategories(api: StaffApi): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  const load = async (plans: readonly CategoryPlan[], parentId?: string): Promise<void> => {
    for (const [position, { slug, en, de, below = [] }] of plans.entries()) {
      const said = { slug, locale: 'en', title: en, translations: { de: { title: de } }, position };
      const { id } = Made.parse(
        await api('POST', '/v1/categories', { body: parentId === undefined ? said : { ...said, parentId } }),
      );
      ids.set(slug, id);
      await load(below, id);
    }
  };
  await load(categories);
  return ids;
}

async function checkImport(api: StaffApi, id: string): Promise<void> {
  const { status, counts } = ImportView.parse(await api('GET', `/v1/imports/${id}`));
  if (status === 'done' && counts.rejected === 0) return;
  const rows = await api('GET', `/v1/imports/${id}/rows?outcome=rejected&limit=5`);
  throw new ToolFailure(`The sample products were not taken (${status}): ${JSON.stringify(rows)}`, 'Mend tools/seed/shop.');
}
