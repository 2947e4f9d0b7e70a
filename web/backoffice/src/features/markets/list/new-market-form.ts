import type { MarketInput } from '../../../../../../contracts/catalog/market.ts';
import { NewMarket } from '../../../../../../contracts/catalog/views.ts';
import { issueWords } from '../../../ui/fields/issue-words.ts';
import { readPercent } from '../form/percent-text.ts';

/** A new market as its form has it. */
export interface NewMarketForm {
  id: string;
  name: string;
  currency: string;
  countries: string[];
  locales: string[];
  defaultLocale: string;
  /** What most goods are taxed, in percent. */
  rate: string;
}

/** The category of most goods, which a product has until somebody says otherwise. */
const STANDARD = 'standard';

/** A form with nothing in it. */
export const EMPTY: NewMarketForm = { id: '', name: '', currency: '', countries: [], locales: [], defaultLocale: '', rate: '' };

/** What a form says of a new market, judged by the contract; else what is wrong, by field. It is closed until its taxes and shipping are right. */
export function readNewMarket(
  form: NewMarketForm,
): { readonly market: NewMarket } | { readonly faults: Readonly<Partial<Record<keyof NewMarketForm, string>>> } {
  const { id, name, currency, countries, locales, defaultLocale } = form;
  const rate = readPercent(form.rate);
  const ratePpm = rate.kind === 'rate' ? rate.ppm : Number.NaN;
  const said: MarketInput = {
    name,
    currency: currency.trim().toUpperCase(),
    countries,
    taxInclusive: true,
    locales,
    defaultLocale: defaultLocale === '' ? (locales[0] ?? '') : defaultLocale,
    tax: { rounding: 'line', rates: [{ category: STANDARD, ratePpm }] },
    shippingZones: [],
    active: false,
  };
  const parsed = NewMarket.safeParse({ ...said, id: id.trim() });
  if (parsed.success) return { market: parsed.data };
  // Without languages there is no first one to speak of.
  const told = parsed.error.issues.filter(({ path }) => path[0] !== 'defaultLocale' || locales.length > 0);
  const issues = told.map((issue) => [fieldOf(String(issue.path[0])), issueWords(issue)] as const);
  const own = rate.kind === 'rate' ? {} : { rate: rate.kind === 'wrong' ? rate.message : 'Write a rate, if only 0' };
  return { faults: { ...Object.fromEntries(issues.toReversed()), ...emptyOnes(form), ...own } };
}

function fieldOf(top: string): keyof NewMarketForm {
  const fields = ['id', 'currency', 'countries', 'locales', 'defaultLocale'] as const;
  return top === 'tax' ? 'rate' : (fields.find((field) => field === top) ?? 'name');
}

/** People are told what to do where the contract speaks to programs. */
function emptyOnes({ id, name, countries, locales }: NewMarketForm): Partial<Record<keyof NewMarketForm, string>> {
  return {
    ...(id.trim() === '' && { id: 'Give it an id, such as eu' }),
    ...(name.trim() === '' && { name: 'Give it a name' }),
    ...(countries.length === 0 && { countries: 'Name a country, such as Germany or DE' }),
    ...(locales.length === 0 && { locales: 'Name its languages, such as en or de-AT' }),
  };
}
