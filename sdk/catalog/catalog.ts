import type { Market } from '../../contracts/catalog/market.ts';
import type { Offer } from '../../contracts/catalog/offer.ts';
import type {
  Card,
  PublishedCategory,
  PublishedProduct,
  SkuAvailability,
} from '../../contracts/catalog/published/published-files.ts';
import type { SearchRequest, SearchResult } from '../../contracts/catalog/published/search.ts';
import type { Availability } from '../../contracts/inventory/documents.ts';

/** One page of a category's products, newest first; pages count from 0. */
export type ListingPage = {
  readonly cards: readonly Card[];
  readonly page: number;
  readonly pageCount: number;
  /** How many products the category holds on all pages. */
  readonly productCount: number;
};

/** A product that was found by a slug; `redirected` says that the slug is a former one and `product.slug` the present. */
export type FoundProduct = { readonly product: PublishedProduct; readonly redirected: boolean };

/** What shoppers are told of stock, as of the last release that was seen. */
export type StockHints = {
  /** The best there is among SKUs, as a card shows it (`card.skus`); `out` for none. */
  readonly of: (skus: readonly string[]) => Availability;
  /** That of one SKU, with the day when a preordered one comes. */
  readonly at: (sku: string) => SkuAvailability;
};

/** A search; the market is the shop's default and the locale its own unless given. */
export type CatalogSearch = Omit<SearchRequest, 'market'> & { readonly market?: string };

/**
 * The published catalogue: static files behind a CDN, no Firestore and nobody signed in. What was seen is kept for good in memory; the manifest that names the
 * files is asked for anew after some seconds. Every method fails with ShopError `network` when what it needs was never seen and the shop cannot be reached.
 */
export interface Catalog {
  /** The active markets: countries, currency, locales, taxes, shipping. */
  readonly markets: () => Promise<readonly Market[]>;
  /** The category tree as a list, parents before children. */
  readonly categories: () => Promise<readonly PublishedCategory[]>;
  /** One page of what was published last. */
  readonly newest: () => Promise<readonly Card[]>;
  /** A page of a category and all below it, by category id; without cards when there is no such category or page. */
  readonly listing: (categoryId: string, page?: number) => Promise<ListingPage>;
  /** A product by its slug, or by a former one; undefined when there is none. */
  readonly product: (slug: string) => Promise<FoundProduct | undefined>;
  /** What names and values of options and attributes, labels of shipping and names of markets are in a language; what is missing is shown as it is. */
  readonly glossary: (locale: string) => Promise<Readonly<Record<string, string>>>;
  /** Stock hints for cards and product pages; never a number. */
  readonly availability: () => Promise<StockHints>;
  /** What SKUs are sold as, to price a cart; those that are not on sale are left out. */
  readonly offers: (skus: readonly string[]) => Promise<ReadonlyMap<string, Offer>>;
  /** Full-text search with typo tolerance, facets, price limits and order; answers from the device once its index is there. */
  readonly search: (request: CatalogSearch) => Promise<SearchResult>;
  /** Asks for the present release at once; tells whether it is another one than before. */
  readonly refresh: () => Promise<boolean>;
  /** Hears when another release was seen, by its name: what was read before may be out of date. */
  readonly subscribe: (listener: (release: string) => void) => () => void;
}
