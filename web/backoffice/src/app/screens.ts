import { type ComponentType, lazy, type LazyExoticComponent } from 'react';
import { loadPage } from '../../../design/load-page.ts';
import type { RouteName, RouteParams } from './router.ts';

type Screen<N extends RouteName> = ComponentType<RouteParams[N]>;

/** A page, loaded when somebody first goes there. */
function screen<N extends RouteName>(load: () => Promise<Screen<N>>): LazyExoticComponent<Screen<N>> {
  return lazy(async () => ({ default: await loadPage(load) }));
}

/** What is shown at each address. A page is given its address's parameters; it sets its title with PageHeader. */
export const SCREENS: { readonly [N in RouteName]?: LazyExoticComponent<Screen<N>> } = {
  Today: screen<'Today'>(async () => (await import('../features/today/today-page.tsx')).TodayPage),
  Product: screen<'Product'>(async () => (await import('../features/products/edit/product-page.tsx')).ProductPage),
  NewProduct: screen<'NewProduct'>(async () => (await import('../features/products/edit/new-product-page.tsx')).NewProductPage),
  Orders: screen<'Orders'>(async () => (await import('../features/orders/list/order-list-page.tsx')).OrderListPage),
  Order: screen<'Order'>(async () => (await import('../features/orders/detail/order-page.tsx')).OrderPage),
  Customers: screen<'Customers'>(
    async () => (await import('../features/customers/list/customer-list-page.tsx')).CustomerListPage,
  ),
  Customer: screen<'Customer'>(async () => (await import('../features/customers/detail/customer-page.tsx')).CustomerPage),
  Imports: screen<'Imports'>(async () => (await import('../features/imports/import-list-page.tsx')).ImportListPage),
  Import: screen<'Import'>(async () => (await import('../features/imports/detail/import-page.tsx')).ImportPage),
  StockList: screen<'StockList'>(async () => (await import('../features/stock/list/stock-list-page.tsx')).StockListPage),
  Stock: screen<'Stock'>(async () => (await import('../features/stock/detail/stock-page.tsx')).StockPage),
  Locations: screen<'Locations'>(
    async () => (await import('../features/stock/locations/location-list-page.tsx')).LocationListPage,
  ),
  Categories: screen<'Categories'>(async () => (await import('../features/categories/category-list-page.tsx')).CategoryListPage),
  Markets: screen<'Markets'>(async () => (await import('../features/markets/market-list-page.tsx')).MarketListPage),
  Market: screen<'Market'>(async () => (await import('../features/markets/market-page.tsx')).MarketPage),
  Words: screen<'Words'>(async () => (await import('../features/words/words-page.tsx')).WordsPage),
  Products: screen<'Products'>(async () => (await import('../features/products/list/product-list-page.tsx')).ProductListPage),
  DeadLetters: screen<'DeadLetters'>(
    async () => (await import('../features/dead-letters/list/dead-letters-page.tsx')).DeadLettersPage,
  ),
  DeadLetter: screen<'DeadLetter'>(
    async () => (await import('../features/dead-letters/one/dead-letter-page.tsx')).DeadLetterPage,
  ),
  AuditLog: screen<'AuditLog'>(async () => (await import('../features/audit-log/audit-log-page.tsx')).AuditLogPage),
  ApiKeys: screen<'ApiKeys'>(async () => (await import('../features/api-keys/api-keys-page.tsx')).ApiKeysPage),
  Staff: screen<'Staff'>(async () => (await import('../features/staff/staff-page.tsx')).StaffPage),
};
