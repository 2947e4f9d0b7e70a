import { type ComponentType, lazy, Suspense } from 'react';
import { NotFoundPage } from './not-found-page.tsx';
import { useRoute } from './router.ts';

// Each page is a file of its own that is loaded when somebody goes there.
function page<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => ({ default: await load() }));
}

const HomePage = page(async () => (await import('../features/home/home-page.tsx')).HomePage);
const CategoryPage = page(async () => (await import('../features/listing/category-page.tsx')).CategoryPage);
const SearchPage = page(async () => (await import('../features/listing/search-page.tsx')).SearchPage);
const ProductPage = page(async () => (await import('../features/product/product-page.tsx')).ProductPage);
const CheckoutPage = page(async () => (await import('../features/checkout/checkout-page.tsx')).CheckoutPage);

/** The page of the present address. */
export function Pages() {
  return (
    <Suspense fallback={<div className="min-h-dvh" />}>
      <PresentPage />
    </Suspense>
  );
}

function PresentPage() {
  const route = useRoute();
  switch (route?.name) {
    case 'home':
      return <HomePage />;
    case 'category':
      return <CategoryPage key={route.params.slug} {...route.params} />;
    case 'search':
      return <SearchPage {...route.params} />;
    case 'product':
      return <ProductPage key={route.params.slug} {...route.params} />;
    case 'checkout':
      return <CheckoutPage />;
    default:
      return <NotFoundPage />;
  }
}
