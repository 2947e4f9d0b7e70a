import { bucketOf } from '../../contracts/catalog/published/addresses.ts';
import { availabilityOf } from '../../contracts/catalog/published/availability-of.ts';
import type { Manifest } from '../../contracts/catalog/published/manifest.ts';
import type { AvailabilityFile } from '../../contracts/catalog/published/published-files.ts';
import type { ShopOptions } from '../platform/options.ts';
import { type Platform, platformOf } from '../platform/platform.ts';
import type { Catalog, FoundProduct, ListingPage, StockHints } from './catalog.ts';
import { loaded } from '../platform/loaded.ts';
import { findOffersIn } from './find-offers.ts';
import { openPublishedFiles, type PublishedFiles } from './published-files.ts';

/** Makes the catalogue by itself, for pages that sell nothing: the rest of the SDK is not bundled with it. */
export function createCatalog(options: ShopOptions = {}): Catalog {
  return catalogOn(platformOf(options));
}

/** Makes the catalogue on a platform. */
export function catalogOn(platform: Platform): Catalog {
  const files = openPublishedFiles(platform);
  const { current, read, subscribe } = files;
  const product = (slug: string) => current((manifest) => findProduct(files, manifest, slug));
  const theOnly = <K extends 'markets' | 'categories' | 'availability' | 'search'>(kind: K) =>
    current((manifest) => read(kind, manifest[kind]));
  const searchFile = () => theOnly('search');
  const offers = findOffersIn({ product, searchFile }, platform.storage);
  const markets = async () => (await theOnly('markets')).markets;
  const stock = () => theOnly('availability');

  return {
    markets,
    product,
    offers,
    subscribe,
    categories: async () => (await theOnly('categories')).categories,
    newest: () => current(async (manifest) => (await read('listing', manifest.newest)).cards),
    listing: (categoryId, page = 0) => current((manifest) => readPage(files, manifest, categoryId, page)),
    glossary: (locale) =>
      current(async ({ glossaries: { [locale]: hash } = {} }) => (hash ? (await read('glossary', hash)).entries : {})),
    availability: async () => hintsOf(await stock()),
    search: async (request) => {
      const [{ searchPublished }, file, availability] = await Promise.all([
        loaded(import('./search-published.ts')),
        searchFile(),
        stock(),
      ]);
      const market = request.market ?? platform.market ?? (await markets())[0]?.id ?? '';
      return searchPublished(file, availability, { locale: platform.locale, ...request, market });
    },
    refresh: async () => {
      const before = await files.manifest();
      return (await files.manifest(true)).release !== before.release;
    },
  };
}

async function findProduct(files: PublishedFiles, { products }: Manifest, slug: string): Promise<FoundProduct | undefined> {
  const fileOf = (name: string) => files.read('products', products[bucketOf(name, products.length)] ?? '');
  if (products.length === 0) return undefined;
  const file = await fileOf(slug);
  const product = own(file.products, slug);
  if (product) return { product, redirected: false };
  const present = own(file.redirects, slug);
  const moved = present === undefined ? undefined : own((await fileOf(present)).products, present);
  return moved && { product: moved, redirected: true };
}

// What a visitor typed is a key here, and may be "constructor".
function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

async function readPage(files: PublishedFiles, { listings }: Manifest, categoryId: string, page: number): Promise<ListingPage> {
  const { count, pages } = own(listings, categoryId) ?? { count: 0, pages: [] };
  const hash = pages[page];
  const cards = hash === undefined ? [] : (await files.read('listing', hash)).cards;
  return { cards, page, pageCount: pages.length, productCount: count };
}

function hintsOf(file: AvailabilityFile): StockHints {
  return {
    of: (skus) => availabilityOf(skus, file),
    at: (sku) => own(file.skus, sku) ?? { availability: 'in_stock' },
  };
}
