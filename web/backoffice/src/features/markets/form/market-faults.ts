import { MarketInput } from '../../../../../../contracts/catalog/market.ts';
import { contractResolver } from '../../../ui/fields/contract-resolver.ts';
import { issueWords } from '../../../ui/fields/issue-words.ts';
import { countryName } from '../places/place-names.ts';
import type { MarketForm } from './market-form.ts';
import { type Fixed, marketInputOf, rateCells } from './market-input-of.ts';

/** Judges a market's form by the contract that the server judges by. */
export function marketResolver(fixed: Fixed) {
  return contractResolver<MarketForm>((form) => faultsOf(form, fixed));
}

/** What is wrong with a form, by field; the first thing of each. Nothing when the shop would take it. */
export function faultsOf(form: MarketForm, fixed: Fixed): Map<string, string> {
  const { input, unread } = marketInputOf(form, fixed);
  const faults = new Map([...misplaced(form), ...unread]);
  for (const issue of MarketInput.safeParse(input).error?.issues ?? []) {
    const field = fieldOf(issue.path.map(String), form);
    // A list that is wrong because of one of its entries says nothing more.
    const said = [...faults.keys()].some((known) => known === field || known.startsWith(`${field}.`));
    const missing = issue.code === 'too_small' ? MISSING[field.split('.').at(-1) ?? ''] : undefined;
    if (!said) faults.set(field, missing ?? issueWords(issue));
  }
  return faults;
}

// What the contract says of an empty line or list is for programs.
const MISSING: Readonly<Record<string, string>> = {
  name: 'Give it a name',
  label: 'Write what shoppers read',
  service: 'Write what the carrier calls it',
  countries: 'Name a country, such as Germany or DE',
  locales: 'Name its languages, such as en or de-AT',
};

/** Where the form shows what stands at a path of the contract: `shippingZones/0/options/1/label` is `zones.0.options.1.label`. */
export function fieldOf([top = '', ...rest]: readonly string[], form: MarketForm): string {
  if (top === 'tax') return taxField(rest, form);
  if (top === 'shippingZones') return ['zones', ...zoneField(rest)].join('.');
  return TOP.find((field) => field === top) ?? 'root';
}

const TOP = ['name', 'countries', 'locales', 'defaultLocale'] as const;

function taxField([part = '', index]: readonly string[], form: MarketForm): string {
  if (part === 'rates') return rateCells(form)[Number(index)] ?? 'places.0.rates.0';
  return part === 'shippingCategory' || part === 'rounding' ? part : 'root';
}

function zoneField([zone, part, option, field, ...rest]: readonly string[]): string[] {
  if (zone === undefined) return [];
  if (part !== 'options') return [zone, part === 'regions' || part === 'countries' ? part : 'name'];
  return option === undefined ? [zone, part] : [zone, part, option, ...optionField(field, rest)];
}

const BRACKET: Readonly<Record<string, string>> = { upToGrams: 'upTo', amountMinor: 'amount' };

function optionField(field = 'label', [index, inner]: readonly string[]): string[] {
  if (field === 'deliveryDays') return [index === 'min' ? 'minDays' : 'maxDays'];
  if (field === 'freeFromMinor') return ['freeFrom'];
  if (field !== 'brackets') return [field === 'service' ? field : 'label'];
  return index === undefined ? [field] : [field, index, BRACKET[inner ?? ''] ?? 'upTo'];
}

/** A zone has a country or region, which belongs to it alone; the second zone that names it is told which one has it. */
function misplaced({ zones }: MarketForm): Map<string, string> {
  const faults = new Map<string, string>();
  const owner = new Map<string, number>();
  for (const [n, { countries, regions }] of zones.entries()) {
    // The contract says so only when nothing else is wrong with the zone.
    if (countries.length + regions.length === 0) faults.set(`zones.${n}.countries`, 'Name a country or a region');
    for (const code of [...countries, ...regions]) {
      const first = owner.get(code) ?? n;
      owner.set(code, first);
      const field = `zones.${n}.${code.includes('-') ? 'regions' : 'countries'}`;
      if (first !== n) faults.set(field, `${countryName(code)} is in ${nameOf(zones[first]?.name, first)} already`);
    }
  }
  return faults;
}

function nameOf(name = '', n: number): string {
  return name.trim() === '' ? `zone ${n + 1}` : `“${name.trim()}”`;
}
