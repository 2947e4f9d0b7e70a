import type { MarketInput } from '../../../../../../contracts/catalog/market.ts';
import { toDecimal } from '../../../../../../contracts/currency.ts';
import { percentText } from './percent-text.ts';

/** A price by weight, as it is typed. */
export interface BracketForm {
  upTo: string;
  amount: string;
}

/** A way to send; one that is not saved yet has no id. */
export interface OptionForm {
  id: string;
  label: string;
  service: string;
  brackets: BracketForm[];
  freeFrom: string;
  minDays: string;
  maxDays: string;
}

/** Where a set of options applies; a zone that is not saved yet has no id. */
export interface ZoneForm {
  id: string;
  name: string;
  countries: string[];
  regions: string[];
  options: OptionForm[];
}

/** What is taxed how much at a place, in the order of the market's categories; no country is everywhere else, and an empty rate is that of the place around. */
export interface PlaceForm {
  country: string;
  region: string;
  rates: string[];
}

/** A market as its form has it: tax rates as a table of places and categories, the first place being everywhere else. */
export interface MarketForm {
  name: string;
  countries: string[];
  locales: string[];
  defaultLocale: string;
  /** Whether prices are with tax in them. */
  prices: 'with' | 'without';
  rounding: 'line' | 'order';
  /** Empty where shipping is taxed as the goods it carries. */
  shippingCategory: string;
  categories: string[];
  places: PlaceForm[];
  zones: ZoneForm[];
}

type Rate = MarketInput['tax']['rates'][number];
type Zone = MarketInput['shippingZones'][number];

/** A market as a form shows it. */
export function formOf({ tax, shippingZones, currency, ...market }: MarketInput): MarketForm {
  const { name, countries, locales, defaultLocale, taxInclusive } = market;
  const categories = [...new Set(tax.rates.map(({ category }) => category))];
  return {
    name,
    countries: [...countries],
    locales: [...locales],
    defaultLocale,
    prices: taxInclusive ? 'with' : 'without',
    rounding: tax.rounding,
    shippingCategory: tax.shippingCategory ?? '',
    categories,
    places: placesOf(tax.rates, categories),
    zones: shippingZones.map((zone) => zoneFormOf(zone, currency)),
  };
}

function placesOf(rates: readonly Rate[], categories: readonly string[]): PlaceForm[] {
  const keyOf = ({ country = '', region = '' }: Pick<Rate, 'country' | 'region'>) => `${country}/${region}`;
  const keys = [...new Set(['/', ...rates.map(keyOf)])];
  return keys.map((key) => {
    const here = new Map(rates.filter((rate) => keyOf(rate) === key).map(({ category, ratePpm }) => [category, ratePpm]));
    const [country = '', region = ''] = key.split('/');
    return { country, region, rates: categories.map((category) => textOf(here.get(category))) };
  });
}

function textOf(ratePpm: number | undefined): string {
  return ratePpm === undefined ? '' : percentText(ratePpm);
}

function zoneFormOf({ id, name, countries, regions, options }: Zone, currency: string): ZoneForm {
  return {
    id,
    name,
    countries: [...countries],
    regions: [...regions],
    options: options.map((option) => optionFormOf(option, currency)),
  };
}

function optionFormOf(option: Zone['options'][number], currency: string): OptionForm {
  const { id, label, service, brackets, freeFromMinor, deliveryDays } = option;
  return {
    id,
    label,
    service,
    brackets: brackets.map(({ upToGrams, amountMinor }) => ({
      upTo: String(upToGrams),
      amount: toDecimal(amountMinor, currency),
    })),
    freeFrom: freeFromMinor === undefined ? '' : toDecimal(freeFromMinor, currency),
    minDays: String(deliveryDays.min),
    maxDays: String(deliveryDays.max),
  };
}

/** A way to send with nothing said of it. */
export function emptyOption(): OptionForm {
  return { id: '', label: '', service: '', brackets: [emptyBracket()], freeFrom: '', minDays: '', maxDays: '' };
}

/** A price by weight with nothing said of it. */
export function emptyBracket(): BracketForm {
  return { upTo: '', amount: '' };
}

/** A zone with nothing said of it. */
export function emptyZone(): ZoneForm {
  return { id: '', name: '', countries: [], regions: [], options: [emptyOption()] };
}
