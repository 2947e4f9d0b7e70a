import { type Market, MarketInput } from '../../../../../contracts/catalog/market.ts';
import { issueWords } from '../../ui/fields/issue-words.ts';

/** A market's settings as their form has them; countries and languages are lists, written with commas. */
export interface SettingsForm {
  name: string;
  countries: string;
  locales: string;
  defaultLocale: string;
  taxInclusive: boolean;
}

/** A market's settings as a form shows them. */
export function settingsFormOf({ name, countries, locales, defaultLocale, taxInclusive }: Market): SettingsForm {
  return { name, countries: countries.join(', '), locales: locales.join(', '), defaultLocale, taxInclusive };
}

/** What can be said of a market anew: all but its id and its version. */
export function marketInputOf({ id: _id, version: _version, ...input }: Market): MarketInput {
  return input;
}

/** A market with the settings of a form, judged by the contract; else what is wrong, by field. */
export function readSettings(
  form: SettingsForm,
  market: Market,
): { readonly input: MarketInput } | { readonly faults: Readonly<Partial<Record<keyof SettingsForm, string>>> } {
  const countries = wordsOf(form.countries).map((code) => code.toUpperCase());
  const { name, defaultLocale, taxInclusive } = form;
  const said = { name, countries, locales: wordsOf(form.locales), defaultLocale: defaultLocale.trim(), taxInclusive };
  const parsed = MarketInput.safeParse({ ...marketInputOf(market), ...said });
  if (parsed.success) return { input: parsed.data };
  const faults = parsed.error.issues.map((issue) => [fieldOf(issue.path[0]), issueWords(issue)] as const);
  return { faults: Object.fromEntries(faults) };
}

function fieldOf(top: PropertyKey | undefined): keyof SettingsForm {
  const fields = ['countries', 'locales', 'defaultLocale'] as const;
  return fields.find((field) => field === top) ?? 'name';
}

function wordsOf(text: string): string[] {
  return text.split(/[\s,;]+/).filter(Boolean);
}
