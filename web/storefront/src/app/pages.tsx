import { type ComponentType, lazy, Suspense } from 'react';
import { loadPage } from '../../../design/load-page.ts';
import { NotFoundPage } from './not-found-page.tsx';
import { router, useRoute } from './router.ts';

const first = router.getRoute(['home', 'category', 'search', 'product', 'checkout'])?.name;

// Each page is a file of its own that is loaded when somebody goes there; the one that they came for, before React has drawn the frame.
function page<Props>(load: () => Promise<ComponentType<Props>>, name?: typeof first) {
  const early = name !== undefined && name === first ? load() : undefined;
  // Whether it failed is asked by whoever shows it.
  early?.catch(() => undefined);
  return lazy(async () => ({ default: await loadPage(() => early ?? load()) }));
}

const HomePage = page(async () => (await import('../features/home/home-page.tsx')).HomePage, 'home');
const CategoryPage = page(async () => (await import('../features/listing/category-page.tsx')).CategoryPage, 'category');
const SearchPage = page(async () => (await import('../features/listing/search-page.tsx')).SearchPage, 'search');
const ProductPage = page(async () => (await import('../features/product/product-page.tsx')).ProductPage, 'product');
const CheckoutPage = page(async () => (await import('../features/checkout/checkout-page.tsx')).CheckoutPage, 'checkout');
const OrdersPage = page(async () => (await import('../features/orders/orders-page.tsx')).OrdersPage);
const OrderPage = page(async () => (await import('../features/orders/order/order-page.tsx')).OrderPage);
const AccountPage = page(async () => (await import('../features/account/account-page.tsx')).AccountPage);
const SignInPage = page(async () => (await import('../features/account/sign-in-page.tsx')).SignInPage);

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
    case 'orders':
      return <OrdersPage />;
    case 'order':
      return <OrderPage key={route.params.orderId} orderId={route.params.orderId} />;
    case 'account':
      return <AccountPage />;
    case 'accountSection':
      return <AccountPage section={route.params.section} />;
    case 'signIn':
      return <SignInPage next={route.params.next} />;
    default:
      return <NotFoundPage />;
  }
}
