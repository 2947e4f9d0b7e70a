import { Skeleton } from '../../../../../design/signs/skeleton.tsx';
import { Router } from '../../../app/router.ts';
import { useCan } from '../../../app/session/staff.ts';
import { ErrorState } from '../../../ui/error-state.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { useCategories } from '../../categories/category-queries.ts';
import { useMarkets } from '../../markets/market-queries.ts';
import { useProduct } from '../product-queries.ts';
import { StatusBadge } from '../product-status.tsx';
import { ProductReading } from '../reading/product-reading.tsx';
import { ProductEditor } from './product-editor.tsx';

/** One product: to be changed by those who may, to be read by the others. */
export function ProductPage({ productId }: { readonly productId: string }) {
  const mayWrite = useCan('catalog.write');
  const product = useProduct(productId);
  const markets = useMarkets();
  const categories = useCategories();
  const parent = { title: 'Products', href: Router.Products() };
  const failed = [product, markets, categories].find(({ data, error }) => data === undefined && error !== null);
  if (failed) {
    return (
      <>
        <PageHeader title="Product" parent={parent} />
        <ErrorState error={failed.error} onRetry={failed.refetch} />
      </>
    );
  }
  if (!product.data || !markets.data || !categories.data) return <ProductSkeleton parent={parent} />;
  const { title, status, brand } = product.data;
  const View = mayWrite ? ProductEditor : ProductReading;
  return (
    <>
      <PageHeader title={title} sign={<StatusBadge status={status} />} subtitle={brand} parent={parent} />
      <View key={productId} product={product.data} markets={markets.data} categories={categories.data} />
    </>
  );
}

/** The place of a product that is still loading. */
export function ProductSkeleton({ parent }: { readonly parent: { readonly title: string; readonly href: string } }) {
  return (
    <>
      <PageHeader title="Product" parent={parent} />
      <div role="status" aria-label="Loading the product" className="grid gap-5 xl:grid-cols-[minmax(0,1fr)_300px]">
        <div className="flex flex-col gap-5">
          <Skeleton className="h-96" />
          <Skeleton className="h-64" />
        </div>
        <Skeleton className="h-80" />
      </div>
    </>
  );
}
