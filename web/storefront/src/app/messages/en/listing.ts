/** The words of categories and search results. */
export const listing = {
  products: (count: number) => (count === 1 ? '1 product' : `${count} products`),
  below: 'Within this category',
  filters: 'Filters',
  showFilters: (chosen: number) => (chosen === 0 ? 'Filters' : `Filters (${chosen})`),
  showResults: (count: number) => (count === 1 ? 'Show 1 product' : `Show ${count} products`),
  clear: 'Clear all',
  remove: (filter: string) => `Remove filter: ${filter}`,
  more: (count: number) => `${count} more`,
  price: 'Price',
  atLeast: (currency: string) => `From (${currency})`,
  atMost: (currency: string) => `To (${currency})`,
  priceBetween: (min: string, max: string) => `${min} – ${max}`,
  priceFrom: (min: string) => `from ${min}`,
  priceTo: (max: string) => `up to ${max}`,
  facets: {
    category: 'Category',
    availability: 'Availability',
    brand: 'Maker',
    material: 'Material',
  } as Record<string, string>,
  sort: 'Sort by',
  sorts: { relevance: 'Best match', newest: 'Newest', price_asc: 'Price, lowest first', price_desc: 'Price, highest first' },
  pages: 'Pages',
  page: (number: number) => `Page ${number}`,
  previous: 'Previous',
  next: 'Next',
  none: {
    title: 'Nothing fits all of these',
    text: 'Take a filter back, or begin again without any.',
  },
  emptyCategory: { title: 'The shelf is empty', text: 'There is nothing in this category just now.' },
  noCategory: { title: 'There is no such category', text: 'It may have been renamed or taken down.' },
  search: {
    title: 'Search',
    everything: 'Everything in the shop',
    results: (words: string) => `Results for “${words}”`,
    someWords: 'Nothing has all of these words; these have some of them.',
    noneTitle: (words: string) => `Nothing found for “${words}”`,
    noneText: 'Try another word, or fewer of them. Spelling need not be exact.',
    startTitle: 'What are you looking for?',
    startText: 'Type a word above: a thing, a material, a colour.',
  },
};

/** What every language says of categories and search results. */
export type ListingMessages = typeof listing;
