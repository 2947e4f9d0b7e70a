import type { Market } from '../../contracts/catalog/market.ts';
import type { Offer } from '../../contracts/catalog/offer.ts';
import { bucketOf, MANIFEST_PATH, publishedPath } from '../../contracts/catalog/published/addresses.ts';
import { Manifest } from '../../contracts/catalog/published/manifest.ts';
import { offersOf } from '../../contracts/catalog/published/offers-of.ts';
import {
  AvailabilityFile,
  type Card,
  ListingFile,
  MarketsFile,
  ProductsFile,
} from '../../contracts/catalog/published/published-files.ts';
import { ToolFailure } from '../failure.ts';

/** What a browser knows of the shop after looking around: a market to buy in, and offers that are in stock there. */
export interface Browsed {
  readonly market: Market;
  readonly offers: readonly Offer[];
}

/** Browses the published catalogue as a browser does, by the manifest and the files it names: one offer each of `most` products, sent to a country. */
export async function browse(shop: string, country: string, most: number): Promise<Browsed> {
  const manifest = Manifest.parse(await file(shop, MANIFEST_PATH));
  const read = async (hash: string): Promise<unknown> => file(shop, publishedPath(hash));
  const { markets } = MarketsFile.parse(await read(manifest.markets));
  const market = markets.find(({ countries }) => countries.includes(country));
  if (!market) throw new ToolFailure(`No market of the shop sells to ${country}.`, 'Load the sample shop: npm start -- --fresh');
  const { skus } = AvailabilityFile.parse(await read(manifest.availability));
  const { cards } = ListingFile.parse(await read(manifest.newest));

  const offers: Offer[] = [];
  for (const card of cards) {
    const inStock = (await offersBehind(card)).find(
      ({ sku, prices, requiresShipping }) => requiresShipping && prices[market.id] !== undefined && skus[sku] === undefined,
    );
    if (inStock) offers.push(inStock);
    if (offers.length === most) return { market, offers };
  }
  throw new ToolFailure(
    `Only ${offers.length} of the newest products are in stock; a sale takes ${most}.`,
    'Load the sample shop anew: npm start -- --fresh',
  );

  async function offersBehind({ slug }: Card): Promise<readonly Offer[]> {
    const bucket = manifest.products[bucketOf(slug, manifest.products.length)] ?? '';
    const product = ProductsFile.parse(await read(bucket)).products[slug];
    return product ? offersOf(product) : [];
  }
}

async function file(shop: string, path: string): Promise<unknown> {
  const answer = await fetch(`${shop}${path}`);
  if (answer.ok) return answer.json();
  throw new ToolFailure(
    `${path} was answered ${answer.status}: the shop has no catalogue yet, or is not ready.`,
    'Wait until "npm start" says that the shop is open.',
  );
}
