import { createRouter } from '@swan-io/chicane';

/** Every page of the shop. A listing's choices are in its address: `f` holds facets as `name:value`, prices are minor units. */
export const router = createRouter({
  home: '/',
  category: '/c/:slug?:f[]&:min&:max&:sort&:page',
  product: '/p/:slug?:sku',
  search: '/search?:q&:f[]&:min&:max&:sort&:page',
  checkout: '/checkout',
  orders: '/orders',
  order: '/orders/:orderId',
  account: '/account',
  accountSection: '/account/:section{profile|addresses}',
  signIn: '/sign-in?:next',
});

/** Where somebody is: a page and its parameters; undefined for an address that no page has. */
export function useRoute() {
  return router.useRoute([
    'home',
    'category',
    'product',
    'search',
    'checkout',
    'orders',
    'order',
    'account',
    'accountSection',
    'signIn',
  ]);
}
