import { createRouter } from '@swan-io/chicane';

// A listing keeps in its address what it is filtered by, its page size, and `after`: the cursors of the pages before and of this one.
const paging = ':after[]&:size';

/** Every address of the back office; parameters are typed by it. */
export const Router = createRouter(
  {
    Today: '/',
    Orders: `/orders?:status&:number&:from&:to&:customerId&${paging}`,
    Order: '/orders/:orderId',
    Customers: `/customers?${paging}`,
    Customer: '/customers/:uid',
    Products: `/products?:q&:status&:category&${paging}`,
    NewProduct: '/products/new',
    Product: '/products/:productId?:tab',
    Imports: `/imports?${paging}`,
    Import: `/imports/:importId?:show&${paging}`,
    Categories: '/categories',
    Markets: '/markets',
    Market: '/markets/:marketId',
    Words: '/words?:language&:show&:q',
    StockList: `/stock?:sku&:availability&${paging}`,
    Stock: `/stock/:sku?${paging}`,
    Locations: `/locations?${paging}`,
    Staff: `/staff?${paging}`,
    ApiKeys: `/api-keys?${paging}`,
    AuditLog: `/audit-log?:subject&:actor&:action&:from&:to&${paging}`,
    DeadLetters: `/dead-letters?:service&:state&${paging}`,
    DeadLetter: '/dead-letters/:letterId',
  },
  { basePath: '/backoffice' },
);

/** The names of the addresses, for one hook to look at them all. */
export const ROUTE_NAMES = [
  'Today',
  'Orders',
  'Order',
  'Customers',
  'Customer',
  'Products',
  'NewProduct',
  'Product',
  'Imports',
  'Import',
  'Categories',
  'Markets',
  'Market',
  'Words',
  'StockList',
  'Stock',
  'Locations',
  'Staff',
  'ApiKeys',
  'AuditLog',
  'DeadLetters',
  'DeadLetter',
] as const;

/** The name of an address. */
export type RouteName = (typeof ROUTE_NAMES)[number];

/** Where somebody is: a name, and the parameters that belong to it. */
export type Route = NonNullable<ReturnType<typeof Router.useRoute<RouteName>>>;

/** What an address carries, by its name. */
export type RouteParams = { readonly [N in RouteName]: Extract<Route, { readonly name: N }>['params'] };
