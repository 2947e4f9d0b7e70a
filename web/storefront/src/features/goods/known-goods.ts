import { useEffect, useState } from 'react';
import type { Picture, PublishedProduct, Texts } from '../../../../../contracts/catalog/published/published-files.ts';
import { shop } from '../../app/shop/shop.ts';

/** What a SKU looks like and where its page is, as far as the catalogue knows it. */
export type Goods = {
  readonly slug: string;
  readonly title: Texts;
  readonly options: Readonly<Record<string, string>>;
  readonly picture: Picture | undefined;
};

const known = new Map<string, Goods>();

/**
 * What SKUs look like: all that is known at once, the rest as it comes. It stays known for the visit, so that a cart that changes never blinks.
 * A SKU that is not on sale any more stays unknown.
 */
export function useGoods(skus: readonly string[]): ReadonlyMap<string, Goods> {
  const [, setRound] = useState(0);
  const wanted = skus.filter((sku) => !known.has(sku)).join(' ');
  useEffect(() => {
    if (wanted === '') return undefined;
    let current = true;
    learn(wanted.split(' ')).then(
      () => current && setRound((round) => round + 1),
      // Without the catalogue a line is shown by its title alone.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [wanted]);
  return known;
}

async function learn(skus: readonly string[]): Promise<void> {
  const offers = await shop.catalog.offers(skus);
  const slugs = new Set([...offers.values()].map(({ slug }) => slug));
  const found = await Promise.all([...slugs].map((slug) => shop.catalog.product(slug)));
  for (const product of found) if (product) keep(product.product);
}

function keep({ slug, title, pictures, variants }: PublishedProduct): void {
  for (const { sku, options, imageUrl } of variants) {
    const own = pictures.find(({ url }) => url === imageUrl);
    const picture = own ?? (imageUrl === undefined ? pictures[0] : { url: imageUrl, alt: title });
    known.set(sku, { slug, title, options, picture });
  }
}
