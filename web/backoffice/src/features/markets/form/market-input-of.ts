import type { Market, MarketInput } from '../../../../../../contracts/catalog/market.ts';
import { readPrice } from '../../../ui/fields/price-text.ts';
import { readGrams } from './grams-text.ts';
import type { BracketForm, MarketForm, OptionForm, PlaceForm, ZoneForm } from './market-form.ts';
import { readPercent } from './percent-text.ts';
import { shippingIds } from './shipping-ids.ts';

/** What the form does not show, since it is not changed there. */
export type Fixed = Pick<Market, 'currency' | 'active'>;

/** Notes that a field of the form cannot be read, by its path in the form, and why. */
type Say = (field: string, message: string) => void;
type Reading = { readonly currency: string; readonly say: Say };

/** What a form says, as far as it can be read; the contract judges the rest. */
export interface ReadForm {
  readonly input: MarketInput;
  readonly unread: ReadonlyMap<string, string>;
}

/** Reads a form as the market it describes. */
export function marketInputOf(form: MarketForm, { currency, active }: Fixed): ReadForm {
  const unread = new Map<string, string>();
  const reading = { currency, say: (field: string, message: string) => unread.set(field, message) };
  const { countries, locales, defaultLocale, prices, rounding, shippingCategory } = form;
  const rates = form.places.flatMap((place, n) => ratesOf(place, n, form.categories, reading.say));
  const ids = shippingIds(form.zones, 'zone');
  const input: MarketInput = {
    name: form.name.trim(),
    currency,
    countries,
    taxInclusive: prices === 'with',
    locales,
    defaultLocale,
    tax: { rounding, ...(shippingCategory !== '' && { shippingCategory }), rates },
    shippingZones: form.zones.map((zone, n) => zoneOf(zone, ids[n] ?? '', `zones.${n}`, reading)),
    active,
  };
  return { input, unread };
}

/** What stands of a market in the shop's books, without its id and its version. */
export function inputOf({ id: _id, version: _version, ...input }: Market): MarketInput {
  return input;
}

/** The cells of the form that hold a rate, in the order of the contract's rates. */
export function rateCells({ places }: Pick<MarketForm, 'places'>): string[] {
  return places.flatMap(({ rates }, n) => rates.flatMap((text, k) => (text.trim() === '' ? [] : [`places.${n}.rates.${k}`])));
}

function ratesOf({ country, region, rates }: PlaceForm, n: number, categories: readonly string[], say: Say) {
  if (n > 0 && rates.every((text) => text.trim() === '')) say(`places.${n}.rates.0`, 'Write a rate, or remove the row');
  return rates.flatMap((text, k) => {
    const read = readPercent(text);
    if (read.kind === 'none' && n === 0) say(`places.0.rates.${k}`, 'Write a rate, if only 0');
    if (read.kind === 'none') return [];
    if (read.kind === 'wrong') say(`places.${n}.rates.${k}`, read.message);
    const where = { ...(country !== '' && { country }), ...(region !== '' && { region }) };
    return [{ category: categories[k] ?? '', ...where, ratePpm: read.kind === 'rate' ? read.ppm : Number.NaN }];
  });
}

function zoneOf({ name, countries, regions, options }: ZoneForm, id: string, at: string, reading: Reading) {
  const ids = shippingIds(
    options.map((option) => ({ id: option.id, name: option.label })),
    'option',
  );
  return {
    id,
    name: name.trim(),
    countries,
    regions,
    options: options.map((option, n) => optionOf(option, ids[n] ?? '', `${at}.options.${n}`, reading)),
  };
}

function optionOf(option: OptionForm, id: string, at: string, { currency, say }: Reading) {
  const free = readPrice(option.freeFrom, currency);
  if (free.kind === 'wrong') say(`${at}.freeFrom`, free.message);
  const days = (field: 'minDays' | 'maxDays') => {
    const text = option[field].trim();
    if (/^\d{1,4}$/.test(text)) return Number(text);
    say(`${at}.${field}`, 'Write whole days, such as 3');
    return Number.NaN;
  };
  return {
    id,
    label: option.label.trim(),
    service: option.service.trim(),
    brackets: option.brackets.map((bracket, n) =>
      bracketOf(bracket, option.brackets[n - 1], `${at}.brackets.${n}`, { currency, say }),
    ),
    ...(free.kind === 'amount' && { freeFromMinor: free.minor }),
    deliveryDays: { min: days('minDays'), max: days('maxDays') },
  };
}

function bracketOf({ upTo, amount }: BracketForm, before: BracketForm | undefined, at: string, { currency, say }: Reading) {
  const upToGrams = readGrams(upTo);
  const costs = readPrice(amount, currency);
  const lighter = before === undefined ? 0 : (readGrams(before.upTo) ?? 0);
  if (upToGrams === undefined) say(`${at}.upTo`, 'Write a weight, such as 2000 or 2 kg');
  else if (before !== undefined && upToGrams <= lighter) say(`${at}.upTo`, 'Heavier than the one above');
  if (costs.kind !== 'amount') say(`${at}.amount`, costs.kind === 'wrong' ? costs.message : 'Write what it costs, if only 0');
  return { upToGrams: upToGrams ?? Number.NaN, amountMinor: costs.kind === 'amount' ? costs.minor : Number.NaN };
}
