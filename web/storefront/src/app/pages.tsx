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
