import { MarketId, MarketInput } from '../../../contracts/catalog/market.ts';

type MarketPlan = MarketInput & { readonly id: MarketId };

/** Rates of one country: standard, reduced (food, seeds) and books, in percent. */
function ratesOf(country: string, standard: number, reduced: number, books: number) {
  return Object.entries({ standard, reduced, books }).map(([category, percent]) => ({
    category,
    country,
    ratePpm: percent * 10_000,
  }));
}

/** The rate of one state of the USA, in percent; food is free, and shipping taxed where the state says so. */
function stateRates(region: string, percent: number, taxesShipping: boolean) {
  return ['standard', 'books', ...(taxesShipping ? ['shipping'] : [])].map((category) => ({
    category,
    country: 'US',
    region,
    ratePpm: Math.round(percent * 10_000),
  }));
}

const everywhere = (...rates: readonly (readonly [category: string, percent: number])[]) =>
  rates.map(([category, percent]) => ({ category, ratePpm: percent * 10_000 }));

const parcel = (...brackets: readonly (readonly [upToGrams: number, amountMinor: number])[]) =>
  brackets.map(([upToGrams, amountMinor]) => ({ upToGrams, amountMinor }));

/** The European Union in euros, tax included, with three shipping zones by weight. */
export const eu: MarketPlan = {
  id: MarketId.parse('eu'),
  ...MarketInput.parse({
    name: 'European Union',
    currency: 'EUR',
    countries: ['AT', 'BE', 'DE', 'FR', 'IE', 'IT', 'NL'],
    taxInclusive: true,
    locales: ['en', 'de'],
    defaultLocale: 'en',
    active: true,
    tax: {
      rounding: 'line',
      rates: [
        ...everywhere(['standard', 19], ['reduced', 7], ['books', 7]),
        ...ratesOf('AT', 20, 10, 10),
        ...ratesOf('BE', 21, 6, 6),
        ...ratesOf('FR', 20, 5.5, 5.5),
        ...ratesOf('IE', 23, 0, 0),
        ...ratesOf('IT', 22, 10, 4),
        ...ratesOf('NL', 21, 9, 9),
      ],
    },
    shippingZones: [
      {
        id: 'germany',
        name: 'Germany',
        countries: ['DE'],
        options: [
          {
            id: 'parcel',
            label: 'Parcel',
            service: 'parcel',
            brackets: parcel([2000, 490], [10_000, 690], [31_500, 1290]),
            freeFromMinor: 7500,
            deliveryDays: { min: 1, max: 3 },
          },
          {
            id: 'express',
            label: 'Express by noon',
            service: 'express',
            brackets: parcel([2000, 1490], [10_000, 1990]),
            deliveryDays: { min: 1, max: 1 },
          },
        ],
      },
      {
        id: 'neighbours',
        name: 'Austria, Belgium, Netherlands',
        countries: ['AT', 'BE', 'NL'],
        options: [
          {
            id: 'parcel',
            label: 'Parcel',
            service: 'parcel-eu',
            brackets: parcel([2000, 890], [10_000, 1290], [31_500, 2290]),
            freeFromMinor: 12_500,
            deliveryDays: { min: 2, max: 4 },
          },
        ],
      },
      {
        id: 'union',
        name: 'France, Ireland, Italy',
        countries: ['FR', 'IE', 'IT'],
        options: [
          {
            id: 'parcel',
            label: 'Parcel',
            service: 'parcel-eu',
            brackets: parcel([2000, 1190], [10_000, 1790], [20_000, 2990]),
            freeFromMinor: 15_000,
            deliveryDays: { min: 3, max: 6 },
          },
        ],
      },
    ],
  }),
};

/** The United States in dollars, sales tax of a few states added, with two shipping zones by weight. */
export const us: MarketPlan = {
  id: MarketId.parse('us'),
  ...MarketInput.parse({
    name: 'United States',
    currency: 'USD',
    countries: ['US'],
    taxInclusive: false,
    locales: ['en'],
    defaultLocale: 'en',
    active: true,
    tax: {
      rounding: 'order',
      shippingCategory: 'shipping',
      rates: [
        ...everywhere(['standard', 0], ['reduced', 0], ['books', 0], ['shipping', 0]),
        ...stateRates('CA', 7.25, false),
        ...stateRates('NY', 8.875, true),
        ...stateRates('TX', 6.25, true),
        ...stateRates('WA', 6.5, true),
      ],
    },
    shippingZones: [
      {
        id: 'contiguous',
        name: 'Contiguous states',
        countries: ['US'],
        options: [
          {
            id: 'ground',
            label: 'Ground',
            service: 'ground',
            brackets: parcel([500, 599], [5000, 999], [30_000, 1999]),
            freeFromMinor: 15_000,
            deliveryDays: { min: 3, max: 6 },
          },
          {
            id: 'two-day',
            label: 'Two days',
            service: 'air',
            brackets: parcel([5000, 2199], [15_000, 3499]),
            deliveryDays: { min: 2, max: 2 },
          },
        ],
      },
      {
        id: 'far',
        name: 'Alaska and Hawaii',
        countries: [],
        regions: ['US-AK', 'US-HI'],
        options: [
          {
            id: 'air',
            label: 'Air',
            service: 'air',
            brackets: parcel([2000, 2499], [15_000, 4499]),
            deliveryDays: { min: 5, max: 9 },
          },
        ],
      },
    ],
  }),
};
