import { useFormContext, useWatch } from 'react-hook-form';
import type { Market } from '../../../../../../contracts/catalog/market.ts';
import { TextField } from '../../../../../design/controls/field.tsx';
import { ChoiceField } from '../../../ui/fields/choice-field.tsx';
import { errorAt } from '../../../ui/fields/error-at.ts';
import { FormChips } from '../../../ui/fields/form-chips.tsx';
import { localeName } from '../../../ui/fields/locale-name.ts';
import { DefinitionList, Section } from '../../../ui/section.tsx';
import type { MarketForm } from '../form/market-form.ts';
import { COUNTRIES, LANGUAGES, readCountry, readLanguage } from '../places/known-places.ts';
import { countryName } from '../places/place-names.ts';

/** What a market is called, where it sells and in which languages. */
export function SettingsFields({ market: { id, currency, version } }: { readonly market: Market }) {
  const { register, formState } = useFormContext<MarketForm>();
  return (
    <Section title="Settings">
      <div className="flex flex-col gap-4">
        <TextField {...register('name')} label="Name" error={errorAt(formState.errors, 'name')} />
        <MarketPlaces />
        <DefinitionList
          entries={[
            ['Id', <code key="id">{id}</code>],
            ['Currency', currency],
            ['Version', version],
          ]}
        />
      </div>
    </Section>
  );
}

/** The countries and languages of the form around. */
export function MarketPlaces() {
  const { control, register, formState } = useFormContext<Pick<MarketForm, 'countries' | 'locales' | 'defaultLocale'>>();
  const [locales, first] = useWatch({ control, name: ['locales', 'defaultLocale'] });
  const choices = locales.includes(first) ? locales : [...locales, first];
  return (
    <>
      <FormChips<Pick<MarketForm, 'countries'>>
        name="countries"
        label="Countries"
        hint="By name or code; Enter adds one."
        suggestions={COUNTRIES.map(countryName)}
        read={readCountry}
        wordsOf={countryName}
      />
      <FormChips<Pick<MarketForm, 'locales'>>
        name="locales"
        label="Languages"
        hint="By name or tag, as German or de-AT."
        suggestions={LANGUAGES.map(localeName)}
        read={readLanguage}
        wordsOf={localeName}
      />
      <ChoiceField
        {...register('defaultLocale')}
        label="First language"
        choices={choices.map((tag) => [tag, tag === '' ? 'Choose one' : localeName(tag)] as const)}
        error={errorAt(formState.errors, 'defaultLocale')}
      />
    </>
  );
}
