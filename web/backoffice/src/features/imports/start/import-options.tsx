import type { ImportInput, ImportOptions } from '../../../../../../contracts/catalog/import/import.ts';
import type { Market } from '../../../../../../contracts/catalog/market.ts';
import { Checkbox } from '../../../../../design/controls/checkbox.tsx';
import { SelectField } from '../../../../../design/controls/field.tsx';
import { localeName } from '../../../ui/fields/locale-name.ts';

/** How a file is to be read, as it is chosen; no market is an empty text. */
export type Choices = Pick<ImportInput, 'format' | 'profile'> &
  Pick<ImportOptions, 'locale' | 'taxCategory' | 'delimiter' | 'publish'> & { readonly market: string };

interface ImportOptionsFieldsProps {
  readonly choices: Choices;
  readonly faults: Readonly<Record<string, string>>;
  readonly markets: readonly Market[];
  readonly onChange: (choices: Choices) => void;
}

type Choice = readonly (readonly [value: string, words: string])[];

const KINDS = [
  ['csv cartwright', 'CSV, our own columns'],
  ['csv shopify', 'CSV, a Shopify export'],
  ['ndjson cartwright', 'JSON lines'],
] as const;

/** What rows do not say themselves. */
export function ImportOptionsFields(props: ImportOptionsFieldsProps) {
  const { choices, markets, onChange } = props;
  const { format, profile, locale, taxCategory, publish } = choices;
  const set = (changed: Partial<Choices>) => onChange({ ...choices, ...changed });
  const kind = KINDS.find(([value]) => value === `${format} ${profile}`)?.[0] ?? KINDS[0][0];
  const locales = [...new Set([locale, ...markets.flatMap((one) => one.locales)])];
  const taxes = [...new Set([taxCategory, ...markets.flatMap(({ tax }) => tax.rates.map(({ category }) => category))])];
  return (
    <div className="grid items-start gap-4 sm:grid-cols-2 lg:grid-cols-4">
      <Choose label="Kind of file" value={kind} options={KINDS} onPick={(value) => set(kindOf(value))} />
      {format === 'csv' && <CsvFields {...props} />}
      <Choose
        label="Language of new ones"
        value={locale}
        options={locales.map((one) => [one, localeName(one)] as const)}
        onPick={(one) => set({ locale: one })}
      />
      <Choose
        label="Their tax category"
        value={taxCategory}
        options={taxes.map(twice)}
        onPick={(one) => set({ taxCategory: one })}
      />
      <Checkbox
        className="sm:col-span-2 lg:col-span-4"
        checked={publish}
        onChange={(event) => set({ publish: event.target.checked })}
      >
        Put products on sale where nothing is missing, unless their row says no
      </Checkbox>
    </div>
  );
}

function CsvFields({ choices, faults, markets, onChange }: ImportOptionsFieldsProps) {
  const { delimiter, profile, market } = choices;
  const named = markets.map(({ id, name }) => [id, name] as const);
  return (
    <>
      <Choose
        label="Cells are separated by"
        value={delimiter}
        options={DELIMITERS}
        onPick={(value) => onChange({ ...choices, delimiter: DELIMITERS.find(([one]) => one === value)?.[0] ?? ',' })}
      />
      {profile === 'shopify' && (
        <Choose
          label="Prices are for"
          value={market}
          error={faults['market']}
          options={[['', 'Choose a market…'], ...named]}
          onPick={(value) => onChange({ ...choices, market: value })}
        />
      )}
    </>
  );
}

const DELIMITERS = [
  [',', 'Commas'],
  [';', 'Semicolons'],
  ['\t', 'Tabs'],
] as const;

function twice(value: string) {
  return [value, value] as const;
}

function kindOf(value: string): Pick<Choices, 'format' | 'profile'> {
  if (value === 'ndjson cartwright') return { format: 'ndjson', profile: 'cartwright' };
  return { format: 'csv', profile: value === 'csv shopify' ? 'shopify' : 'cartwright' };
}

interface ChooseProps {
  readonly label: string;
  readonly value: string;
  readonly options: Choice;
  readonly error?: string | undefined;
  readonly onPick: (value: string) => void;
}

function Choose({ label, value, options, error, onPick }: ChooseProps) {
  return (
    <SelectField label={label} error={error} value={value} onChange={(event) => onPick(event.target.value)}>
      {options.map(([one, words]) => (
        <option key={one} value={one}>
          {words}
        </option>
      ))}
    </SelectField>
  );
}
