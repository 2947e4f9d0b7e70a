import { lazy, Suspense } from 'react';
import type { Market } from '../../../../../contracts/catalog/market.ts';
import type { PublishedProduct, PublishedVariant } from '../../../../../contracts/catalog/published/published-files.ts';
import type { StockHints } from '../../../../../sdk/catalog/catalog.ts';
import { Notice } from '../../../../design/signs/notice.tsx';
import { useProductMessages } from '../../app/messages/product.ts';
import { router } from '../../app/router.ts';
import { pathTo, useCategories } from '../../app/shop/categories.ts';
import { useSettled } from '../../app/shop/use-settled.ts';
import { useText } from '../../app/shop/wording.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Price } from '../../ui/price.tsx';
import { AddToCart } from './add-to-cart.tsx';
import { Facts } from './facts.tsx';
import { Gallery } from './gallery.tsx';
import { OptionChoices } from './option-choices.tsx';
import { ProductData } from './product-data.tsx';
import { productHalves } from './product-skeleton.tsx';
import { ShippingLine } from './shipping/shipping-line.tsx';
import { StockLine } from './stock-line.tsx';
import { firstChoice, optionsOf, soldIn } from './variant-choice.ts';

// What else there is comes behind what somebody came for.
const Related = lazy(async () => ({ default: (await import('./related.tsx')).Related }));

interface ProductViewProps {
  readonly product: PublishedProduct;
  readonly market: Market;
  /** Undefined until something is known of stock. */
  readonly hints: StockHints | undefined;
  readonly wantedSku: string | undefined;
}

/** A product, with the variant that is chosen. */
export function ProductView({ product, market, hints, wantedSku }: ProductViewProps) {
  const { notSold } = useProductMessages();
  const text = useText();
  const categories = useCategories();
  const settled = useSettled();
  const path = pathTo(categories, product.categories[0]);
  const canBeBought = (sku: string): boolean => hints?.at(sku).availability !== 'out';
  const variants = soldIn(product, market.id);
  const chosen = firstChoice(variants, wantedSku, canBeBought);
  const title = text(product.title);
  return (
    <article>
      <Breadcrumbs path={path} here={title} />
      <div className={productHalves}>
        <Gallery key={product.id} pictures={product.pictures} title={title} shownUrl={chosen?.imageUrl} />
        <div className="lg:pt-4">
          {product.brand !== undefined && <p className="mb-2 text-sm text-muted">{product.brand}</p>}
          <h1 className="display text-4xl wrap-anywhere outline-none sm:text-5xl">{title}</h1>
          {chosen ? (
            <Buying product={product} market={market} hints={hints} variants={variants} chosen={chosen} />
          ) : (
            <div className="mt-6">
              <Notice tone="warn">{notSold}</Notice>
            </div>
          )}
          <Facts product={product} chosen={chosen} />
        </div>
      </div>
      <div className="mt-24 min-h-96 border-t border-line pt-12">
        <Suspense>{settled && <Related product={product} category={path.at(-2) ?? path.at(-1)} />}</Suspense>
      </div>
    </article>
  );
}

interface BuyingProps extends Omit<ProductViewProps, 'wantedSku'> {
  readonly variants: readonly PublishedVariant[];
  readonly chosen: PublishedVariant;
}

function Buying({ product, market, hints, variants, chosen }: BuyingProps) {
  const words = useProductMessages();
  const text = useText();
  const price = chosen.prices[market.id];
  const choose = (sku: string): void => router.replace('product', { slug: product.slug, sku });
  return (
    <>
      {price && (
        <p className="mt-4 text-2xl">
          <Price {...price} />
        </p>
      )}
      <p className="mt-1 text-[13px] text-muted">{market.taxInclusive ? words.taxIncluded : words.taxAdded}</p>
      <OptionChoices options={optionsOf(product, variants, chosen)} hints={hints} onChoose={choose} />
      <StockLine stock={hints?.at(chosen.sku)} />
      <AddToCart key={chosen.sku} sku={chosen.sku} title={text(product.title)} stock={hints?.at(chosen.sku)} />
      <ShippingLine market={market} variant={chosen} />
      <ProductData product={product} market={market} variant={chosen} stock={hints?.at(chosen.sku)} />
    </>
  );
}
