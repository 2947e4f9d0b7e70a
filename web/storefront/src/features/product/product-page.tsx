import { useEffect } from 'react';
import { useArrival } from '../../app/navigation/arrival.ts';
import { PageProblem } from '../../app/navigation/page-problem.tsx';
import { router } from '../../app/router.ts';
import { useMarket } from '../../app/shop/market.ts';
import { useStockHints } from '../../app/shop/stock-hints.ts';
import { useText } from '../../app/shop/wording.ts';
import { useProductMessages } from '../../app/messages/product.ts';
import { ProductSkeleton } from './product-skeleton.tsx';
import { ProductView } from './product-view.tsx';
import { useProduct } from './use-product.ts';

/** A product: what it looks like, costs, and whether there is any. */
export function ProductPage({ slug, sku }: { readonly slug: string; readonly sku?: string | undefined }) {
  const loaded = useProduct(slug);
  const market = useMarket();
  const hints = useStockHints();
  const found = loaded.status === 'ready' && loaded.data !== 'missing' ? loaded.data : undefined;
  const present = found?.redirected === true ? found.product.slug : undefined;
  useEffect(() => {
    if (present !== undefined) router.replace('product', { slug: present });
  }, [present]);
  const text = useText();
  useArrival(found && market && text(found.product.title));
  if (loaded.status === 'failed') return <PageProblem {...loaded} />;
  if (loaded.status === 'ready' && !found) return <Missing />;
  return (
    <div className="mx-auto max-w-[1360px] px-4 pt-6 sm:px-8">
      {found && market ? (
        <ProductView product={found.product} market={market} hints={hints} wantedSku={sku} />
      ) : (
        <ProductSkeleton />
      )}
    </div>
  );
}

function Missing() {
  const { gone } = useProductMessages();
  useArrival(gone.title);
  return (
    <section className="mx-auto max-w-2xl px-6 py-28 text-center">
      <h1 className="display text-5xl outline-none">{gone.title}</h1>
      <p className="mt-5 text-muted">{gone.text}</p>
    </section>
  );
}
