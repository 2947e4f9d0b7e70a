import { type Section, useCase } from '../cost.ts';

/** Making the catalogue, publishing it and browsing it. */
export const catalogue = {
  title: 'The catalogue',
  test: 'test/services/cost/catalogue',
  useCases: {
    'manifest, an instance for the first time': useCase([1, 0], 'which release is shown; remembered for 5 seconds'),
    'published file, an instance for the first time': useCase([1, 0], 'a read for each 900 kB; remembered as long as 64 MB last'),
    'manifest, warm (5 seconds)': useCase([0, 0], 'out of memory; the CDN asks every 10 seconds at most'),
    'published file, warm': useCase([0, 0], 'out of memory; the CDN asks for each file once'),
    'search, an instance for the first time': useCase(
      [4, 0],
      'which release is shown, its search index, availability and markets',
    ),
    'search, warm': useCase([0, 0], 'out of memory'),
    'market made': useCase([1, 2], 'market; market, event'),
    'glossary made': useCase([1, 2], 'glossary; glossary, event'),
    'category made': useCase([2, 3], 'category, tree; category, event, tree'),
    'product of 3 variants made': useCase(
      [7, 6],
      'reads product, category, market, 3 SKUs, slug; writes product, event, 3 variants, slug',
    ),
    'product of 3 variants published': useCase([5, 5], 'reads product, market, 3 variants; writes product, event, 3 variants'),
    'price of one variant changed': useCase([3, 3], 'reads product, market, variant; writes product, event, variant'),
    'prices of 3 variants changed': useCase([5, 5], 'the same, and two more variants'),
    'product of 3 variants said anew (title and prices)': useCase(
      [6, 6],
      'reads product, market, category, 3 variants; writes product, 2 events, 3 variants',
    ),
    'product of 3 variants taken off sale': useCase(
      [5, 5],
      'reads product, market, 3 variants; writes product, event, 3 variants',
    ),
    'event of the catalogue relayed': useCase([0, 1], 'the event is marked as published'),
    'release armed by an event of the catalogue': useCase(
      [0, 0],
      'a timer in Cloud Tasks, no inbox: a repeat arms the same timer',
    ),
    'availability noted, by the event of inventory': useCase(
      [1, 1],
      'what was known of the SKU; the sequence of events makes an inbox needless',
    ),
    'first release of 20 products': useCase(
      [66, 37],
      'reads the last changes (7), 20 products, category, availability; for each of 18 files whether it is kept, and again to show it',
    ),
    'release of what has not changed': useCase([7, 0], 'what is shown, market, glossaries, and what was changed last'),
    'release after one of 21 products changed': useCase(
      [59, 16],
      'reads the last changes (7), all 21 products, category, availability, 18 files; 5 files come and 5 go',
    ),
    'release of one availability': useCase(
      [14, 4],
      'reads the last changes (7), 2 files, the SKU, what is shown, a file that comes and one that goes; however large the catalogue',
    ),
    '20 products listed, filtered or not': useCase([21, 0], 'one more tells that another page follows'),
    '20 variants listed, or those whose SKU begins so': useCase([21, 0], 'the same'),
    'one product': useCase([1, 0], 'product'),
    'categories listed': useCase([1, 0], 'each of them'),
    'glossaries listed': useCase([1, 0], 'each of them'),
  },
} satisfies Section;
