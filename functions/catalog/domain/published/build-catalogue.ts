import type { AvailabilityOfSku, Category, Product } from '../../../../contracts/catalog/documents.ts';
import type { Glossary } from '../../../../contracts/catalog/glossary/glossary.ts';
import type { Market } from '../../../../contracts/catalog/market.ts';
import type { Listing, Manifest } from '../../../../contracts/catalog/published/manifest.ts';
import { PUBLISHED_FORMAT } from '../../../../contracts/catalog/published/addresses.ts';
import type { Card, PublishedFile } from '../../../../contracts/catalog/published/published-files.ts';
import { availabilityFile } from './availability.ts';
import { cardOf } from './card.ts';
import { categoriesFile } from './categories-file.ts';
import { categoryPaths } from './category-paths.ts';
import { glossaryFiles } from './glossary-files.ts';
import { CARDS_PER_PAGE, newestFirst, pagesOf } from './listing-pages.ts';
import { onSale } from './on-sale.ts';
import { productFiles } from './product-buckets.ts';
import { searchFile } from './search-file.ts';
import type { Shelf } from '../release/shelf.ts';

/** All that a release is made of, as it stood at one instant. */
export type CatalogSource = {
  readonly products: readonly Product[];
  readonly categories: readonly Category[];
  readonly markets: readonly Market[];
  readonly availability: readonly AvailabilityOfSku[];
  readonly glossaries: readonly Glossary[];
};

/** What a manifest names, before it has a name itself. */
export type Contents = Omit<Manifest, 'format' | 'release' | 'publishedAt'>;

/** Builds the published catalogue: puts each file on the shelf, and answers what they are called. The same source gives the same files. */
export function buildCatalogue(source: CatalogSource, shelf: Shelf): Contents {
  const paths = categoryPaths(source.categories);
  const products = source.products
    .flatMap((product) => onSale(product, source.markets) ?? [])
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const cards = newestFirst(products.map((product) => cardOf(product, paths)));
  const markets = source.markets.filter(({ active }) => active).toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const glossaries = glossaryFiles(source.glossaries, products, markets);

  return {
    markets: shelf.put({ format: PUBLISHED_FORMAT, kind: 'markets', markets }),
    categories: shelf.put(categoriesFile(source.categories, cards)),
    availability: shelf.put(
      availabilityFile(
        cards.flatMap(({ skus }) => skus),
        source.availability,
      ),
    ),
    search: shelf.put(searchFile(products, source.categories, paths, source.glossaries)),
    newest: shelf.put(listingFile(cards.slice(0, CARDS_PER_PAGE))),
    listings: listings(cards, shelf),
    products: productFiles(products, paths).map((file) => shelf.put(file)),
    // A shop in one language has the same release as before there were glossaries.
    ...(glossaries.size > 0 && {
      glossaries: Object.fromEntries([...glossaries].map(([locale, file]) => [locale, shelf.put(file)])),
    }),
  };
}

function listings(cards: readonly Card[], shelf: Shelf): Record<string, Listing> {
  const byCategory = new Map<string, Card[]>();
  for (const card of cards) {
    for (const id of card.categories) {
      const listed = byCategory.get(id) ?? [];
      byCategory.set(id, listed);
      listed.push(card);
    }
  }
  return Object.fromEntries(
    [...byCategory].map(([id, listed]) => {
      return [id, { count: listed.length, pages: pagesOf(listed).map((page) => shelf.put(listingFile(page))) }];
    }),
  );
}

function listingFile(cards: readonly Card[]): PublishedFile {
  return { format: PUBLISHED_FORMAT, kind: 'listing', cards: [...cards] };
}
