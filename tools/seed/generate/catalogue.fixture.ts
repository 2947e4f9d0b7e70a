import type { Category, Product } from '../../../contracts/catalog/documents.ts';
import type { Market } from '../../../contracts/catalog/market.ts';
import type { CatalogSource } from '../../../functions/catalog/domain/published/build-catalogue.ts';
import { allGoods } from '../shop/all-goods.ts';
import { categories, type CategoryPlan } from '../shop/categories.ts';
import { germanWords } from '../shop/german-words.ts';
import { eu, us } from '../shop/markets.ts';
import { productOf } from './product.ts';

const at = '2026-01-01T00:00:00.000Z';
const kept = { createdFrom: 'fixture', createdAt: at, updatedAt: at, version: 1 };

/** The sample shop as it stands in the database, without one: slugs are ids, and everything is in stock. */
export function sampleSource(): CatalogSource {
  return {
    products: allGoods.map(published),
    categories: documentsOf(categories),
    markets: [eu, us].map(market),
    availability: [],
    glossaries: [{ locale: 'de', entries: { ...germanWords }, version: 1 }],
  };
}

function published(goods: (typeof allGoods)[number]): Product {
  const said = productOf(goods, goods.category);
  return {
    ...said,
    ...kept,
    id: goods.slug,
    status: 'published',
    previousSlugs: [],
    marketIds: ['eu', 'us'],
    titleKey: goods.slug,
    variantCount: said.variants.length,
    firstPublishedAt: at,
    publishedAt: at,
  };
}

function documentsOf(plans: readonly CategoryPlan[], parentId?: string): Category[] {
  return plans.flatMap(({ slug, en, de, below = [] }, position) => [
    {
      ...kept,
      id: slug,
      slug,
      locale: 'en',
      title: en,
      description: '',
      translations: { de: { title: de } },
      position,
      ...(parentId === undefined ? {} : { parentId }),
    },
    ...documentsOf(below, slug),
  ]);
}

function market(plan: Omit<Market, 'version'>): Market {
  return { ...plan, version: 1 };
}
