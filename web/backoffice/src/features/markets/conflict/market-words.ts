import type { MarketInput } from '../../../../../../contracts/catalog/market.ts';
import type { DifferenceWords } from '../../../ui/editing/edit-conflict.tsx';
import { isRecord } from '../../../ui/editing/merge.ts';
import { localeName } from '../../../ui/fields/locale-name.ts';
import { formatMoney } from '../../../ui/format-money.ts';
import { weightWords } from '../form/grams-text.ts';
import { countryName, percentOf } from '../places/place-names.ts';

const FIELDS: Readonly<Record<string, string>> = {
  name: 'Name',
  countries: 'Countries',
  regions: 'Regions',
  locales: 'Languages',
  defaultLocale: 'First language',
  taxInclusive: 'Prices are with tax',
  active: 'Open',
  rounding: 'Rounding',
  shippingCategory: 'Tax on shipping',
  label: 'Name for shoppers',
  service: 'Service',
  brackets: 'Prices by weight',
  freeFromMinor: 'Free from',
  deliveryDays: 'Working days',
  min: 'Fewest working days',
  max: 'Most working days',
};

/** What people call the places of a market and what stands there. */
export function marketWords({ currency, shippingZones }: Pick<MarketInput, 'currency' | 'shippingZones'>): DifferenceWords {
  const zoneName = (id: string) => shippingZones.find((zone) => zone.id === id)?.name ?? id;
  return {
    placeWords: ([top = '', ...rest]) => {
      if (top === 'tax') return rest[0] === 'rates' ? `Tax rate ${rateWords(rest[1])}` : fieldWords(rest[0]);
      return top === 'shippingZones' ? zoneWords(zoneName(rest[0] ?? ''), rest.slice(1)) : fieldWords(top);
    },
    valueWords: (value, path) => valueWords(value, path, currency),
  };
}

function fieldWords(field = ''): string {
  return FIELDS[field] ?? field;
}

/** `standard/US/NY`, as its key in the tree is. */
function rateWords(key = ''): string {
  const [category = '', country = '', region = ''] = key.split('/');
  if (country === '') return `“${category}” everywhere else`;
  return `“${category}” in ${[countryName(country), region].filter(Boolean).join(', ')}`;
}

function zoneWords(zone: string, [part, option, ...rest]: readonly string[]): string {
  if (part === undefined) return `Zone “${zone}”`;
  if (part !== 'options' || option === undefined) return `${fieldWords(part)} of zone “${zone}”`;
  const field = rest.at(-1);
  return field === undefined ? `“${option}” to “${zone}”` : `${fieldWords(field)} of “${option}” to “${zone}”`;
}

function valueWords(value: unknown, path: readonly string[], currency: string): string {
  if (value === undefined || value === '') return 'nothing';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return numberWords(value, path.at(-1), currency);
  if (Array.isArray(value)) return value.map((entry) => entryWords(entry, path, currency)).join(', ') || 'nothing';
  if (isRecord(value)) return typeof value['ratePpm'] === 'number' ? percentOf(value['ratePpm']) : 'there';
  if (typeof value !== 'string') return JSON.stringify(value);
  return path.at(-1) === 'defaultLocale' ? localeName(value) : value;
}

function numberWords(value: number, field: string | undefined, currency: string): string {
  if (Number.isNaN(value)) return 'not readable';
  if (field === 'ratePpm') return percentOf(value);
  return field?.endsWith('Minor') === true ? formatMoney(value, currency) : String(value);
}

/** A country or region, a language, or a price by weight. */
function entryWords(entry: unknown, [top]: readonly string[], currency: string): string {
  if (!isRecord(entry)) return top === 'locales' ? localeName(String(entry)) : countryName(String(entry));
  const { upToGrams, amountMinor } = entry;
  if (typeof upToGrams !== 'number' || typeof amountMinor !== 'number') return JSON.stringify(entry);
  return `${numberWords(amountMinor, 'amountMinor', currency)} to ${weightWords(upToGrams)}`;
}
