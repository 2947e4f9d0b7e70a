import type { Market } from '../../../../../contracts/catalog/market.ts';
import type {
  PublishedProduct,
  PublishedVariant,
  SkuAvailability,
} from '../../../../../contracts/catalog/published/published-files.ts';
import { digitsOf, useText } from '../../app/shop/wording.ts';

const AVAILABILITY = {
  in_stock: 'InStock',
  low: 'LimitedAvailability',
  backorder: 'BackOrder',
  preorder: 'PreOrder',
  out: 'OutOfStock',
} as const;

interface ProductDataProps {
  readonly product: PublishedProduct;
  readonly market: Market;
  readonly variant: PublishedVariant;
  readonly stock: SkuAvailability | undefined;
}

/** The product as search engines read it (schema.org). It is data and no script: nothing of it runs. */
export function ProductData({ product, market, variant, stock }: ProductDataProps) {
  const text = useText();
  const { amountMinor = 0 } = variant.prices[market.id] ?? {};
  const digits = digitsOf(market.currency);
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: text(product.title),
    description: text(product.description),
    sku: variant.sku,
    ...(product.brand !== undefined && { brand: { '@type': 'Brand', name: product.brand } }),
    image: product.pictures.map(({ url }) => new URL(url, location.origin).href),
    offers: {
      '@type': 'Offer',
      url: location.origin + location.pathname,
      priceCurrency: market.currency,
      price: (amountMinor / 10 ** digits).toFixed(digits),
      ...(stock && { availability: `https://schema.org/${AVAILABILITY[stock.availability]}` }),
    },
  };
  return <script type="application/ld+json">{JSON.stringify(data)}</script>;
}
