import { createHash } from 'node:crypto';
import type { AvailabilityOfSku, Category, Product } from '../../../../contracts/catalog/documents.ts';
import type { Glossary } from '../../../../contracts/catalog/glossary/glossary.ts';
import type { Market } from '../../../../contracts/catalog/market.ts';

const at = '2026-01-01T00:00:00.000Z';

/** A hash for tests, as the published files bear it. */
export function testHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 24);
}

/** A published product for tests; what is not said is dull. */
export function product(id: string, more: Partial<Product> = {}): Product {
  return {
    id,
    slug: id,
    locale: 'en',
    title: `The ${id}`,
    description: '',
    translations: {},
    categories: [],
    tags: [],
    attributes: {},
    media: [],
    taxCategory: 'standard',
    options: [],
    variants: [variant(`${id}-1`)],
    status: 'published',
    previousSlugs: [],
    marketIds: ['eu'],
    titleKey: id,
    variantCount: 1,
    createdFrom: 'fixture',
    createdAt: at,
    updatedAt: at,
    firstPublishedAt: at,
    publishedAt: at,
    version: 1,
    ...more,
  };
}

/** A variant for tests, at 10.00 in the market `eu`. */
export function variant(sku: string, more: Partial<Product['variants'][number]> = {}): Product['variants'][number] {
  return { sku, options: {}, prices: { eu: { amountMinor: 1000 } }, weightGrams: 100, requiresShipping: true, ...more };
}

/** A category for tests. */
export function category(id: string, more: Partial<Category> = {}): Category {
  return {
    id,
    slug: id,
    locale: 'en',
    title: id,
    description: '',
    translations: {},
    position: 0,
    createdFrom: 'fixture',
    createdAt: at,
    updatedAt: at,
    version: 1,
    ...more,
  };
}

/** A market for tests. */
export function market(id: string, more: Partial<Market> = {}): Market {
  return {
    id,
    name: id,
    currency: 'EUR',
    countries: ['DE'],
    taxInclusive: true,
    locales: ['en'],
    defaultLocale: 'en',
    tax: { rounding: 'line', rates: [{ category: 'standard', ratePpm: 190_000 }] },
    shippingZones: [],
    active: true,
    version: 1,
    ...more,
  };
}

/** The glossary of a language, for tests. */
export function glossary(locale: string, entries: Glossary['entries']): Glossary {
  return { locale, entries, version: 1 };
}

/** What inventory said of a SKU, for tests. */
export function availability(sku: string, said: AvailabilityOfSku['availability']): AvailabilityOfSku {
  return { sku, availability: said, sequence: 1, changedAt: at };
}
