/** The words of the frame around all pages, and of what several pages share. */
export const shell = {
  brand: 'Cartwright & Daughters',
  skip: 'Skip to content',
  nav: {
    label: 'Categories',
    open: 'Open menu',
    close: 'Close menu',
    menu: 'Menu',
    allOf: (category: string) => `All ${category}`,
    account: 'Account',
    home: 'Shop',
    way: 'You are here',
    orders: 'Orders',
    cart: (items: number) => (items === 0 ? 'Cart, empty' : `Cart, ${items} ${items === 1 ? 'item' : 'items'}`),
  },
  search: {
    label: 'Search the shop',
    placeholder: 'Search',
    submit: 'Search',
    clear: 'Clear search',
    suggestions: 'Suggestions',
    all: (count: number, words: string) => `All ${count} results for “${words}”`,
    found: (count: number) => (count === 1 ? '1 suggestion' : `${count} suggestions`),
    none: (words: string) => `Nothing found for “${words}”`,
    failed: 'Search cannot be reached just now.',
  },
  footer: {
    about:
      'Tools, kitchenware and garden things that are made to be used, looked after and mended. From the workshop in Hebden, since 1911.',
    shop: 'Shop',
    help: 'Yours',
    settings: 'Settings',
    market: 'Where we send to',
    language: 'Language',
    theme: 'Appearance',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
    small: 'A sample shop: nothing here is sold or sent.',
  },
  offline: {
    gone: 'You are offline. What you have seen stays here, and your cart is kept on this device.',
    back: 'You are back online.',
    unreachable: 'The shop cannot be reached just now. This page tries again by itself.',
  },
  problem: {
    title: 'This page did not load',
    text: 'Something went wrong on the way. Try again; your cart is safe.',
    offlineTitle: 'You are offline',
    offlineText: 'This page was not seen on this device before. It opens as soon as there is a network.',
    retry: 'Try again',
    update: 'Load the page anew',
  },
  notFound: {
    title: 'Nothing hangs on this hook',
    text: 'The address has no page. It may have moved, or somebody mistyped it.',
    home: 'To the shop',
  },
  card: {
    from: (price: string) => `from ${price}`,
    now: 'Now',
    before: 'Before',
  },
  stock: {
    in_stock: 'In stock',
    low: 'Only a few left',
    backorder: 'Made to order',
    preorder: 'Pre-order',
    out: 'Sold out',
  },
  toasts: 'Messages',
  close: 'Close',
  loading: 'Loading',
};

/** What every language says of the frame. */
export type ShellMessages = typeof shell;
