import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { addressFormOf } from '../../../../../contracts/address-rules.ts';
import { SelectField, TextField } from '../../../../design/controls/field.tsx';
import { addressComplaint } from './address-complaint.ts';
import type { AddressField, AddressValues } from './address-values.ts';
import { useCountryNames } from './country-names.ts';
import { addressMessages } from './messages/address-messages.ts';
import { regionName } from './region-names.ts';

/** What a form must hold to show an address in it. */
export type WithAddress = { readonly address: AddressValues };

/** The fields of an address; what they ask for follows from the country. Stands in a form that holds `address`. */
export function AddressFields({ countries }: { readonly countries: readonly string[] }) {
  const words = addressMessages.use();
  const [more, setMore] = useState(false);
  const { company, line2 } = useWatch<WithAddress, 'address'>({ name: 'address' });
  const open = more || company !== '' || line2 !== '';
  return (
    <div className="grid grid-cols-6 gap-x-3 gap-y-4">
      <Country countries={countries} />
      <Line field="fullName" autoComplete="shipping name" />
      <Line field="line1" autoComplete="shipping address-line1" />
      {open ? (
        <>
          <Line field="line2" autoComplete="shipping address-line2" />
          <Line field="company" autoComplete="shipping organization" />
        </>
      ) : (
        <button
          type="button"
          className="col-span-6 -my-1 justify-self-start text-[13px] text-muted underline underline-offset-4 hover:text-ink"
          onClick={() => setMore(true)}
        >
          {words.more}
        </button>
      )}
      <Town />
      <Line field="phone" autoComplete="shipping tel" type="tel" hint={words.phoneHint} />
    </div>
  );
}

/** One field with what is wrong with it. */
function useField(field: AddressField) {
  const words = addressMessages.use();
  const nameOf = useCountryNames();
  const { register, formState } = useFormContext<WithAddress>();
  const values = useWatch<WithAddress, 'address'>({ name: 'address' });
  const refused = formState.errors.address?.[field] !== undefined;
  return {
    ...register(`address.${field}`),
    error: refused ? addressComplaint(field, values, words, nameOf) : undefined,
    label: words.fields[field],
  };
}

interface LineProps {
  readonly field: AddressField;
  readonly autoComplete: string;
  readonly type?: string;
  readonly hint?: string;
  readonly label?: string;
  readonly span?: string;
}

function Line({ field, span = 'col-span-6', label, ...rest }: LineProps) {
  const bound = useField(field);
  const most = field === 'city' ? 80 : 120;
  return (
    <div className={span}>
      <TextField {...bound} {...rest} label={label ?? bound.label} maxLength={most} />
    </div>
  );
}

function Country({ countries }: { readonly countries: readonly string[] }) {
  const { choose } = addressMessages.use();
  const nameOf = useCountryNames();
  const { country } = useWatch<WithAddress, 'address'>({ name: 'address' });
  // A country that was chosen stays to be seen when the cart's market, and with it the choice, becomes another.
  const offered = country === '' ? countries : [...new Set([...countries, country])];
  const sorted = [...offered].sort((one, other) => nameOf(one).localeCompare(nameOf(other)));
  return (
    <div className="col-span-6">
      <SelectField {...useField('country')} autoComplete="shipping country">
        <option value="">{choose}</option>
        {sorted.map((code) => (
          <option key={code} value={code}>
            {nameOf(code)}
          </option>
        ))}
      </SelectField>
    </div>
  );
}

/** Town, postal code and region, in the order in which people of the country write them. */
function Town() {
  const words = addressMessages.use();
  const { country } = useWatch<WithAddress, 'address'>({ name: 'address' });
  const asks = addressFormOf(country);
  const label = asks.postalCode === 'optional' && country !== '' ? words.optionalPostalCode : words.fields.postalCode;
  const code = (span: string) => <Line field="postalCode" label={label} span={span} autoComplete="shipping postal-code" />;
  if (asks.region === 'none')
    return (
      <>
        {code('col-span-2')}
        <Line field="city" span="col-span-4" autoComplete="shipping address-level2" />
      </>
    );
  return (
    <>
      <Line field="city" span="col-span-6 sm:col-span-2" autoComplete="shipping address-level2" />
      <RegionField country={country} regions={asks.regions} />
      {code('col-span-3 sm:col-span-2')}
    </>
  );
}

function RegionField({ country, regions }: { readonly country: string; readonly regions: readonly string[] | undefined }) {
  const { choose } = addressMessages.use();
  const bound = useField('region');
  if (!regions) return <Line field="region" span="col-span-3 sm:col-span-2" autoComplete="shipping address-level1" />;
  return (
    <div className="col-span-3 sm:col-span-2">
      <SelectField {...bound} autoComplete="shipping address-level1">
        <option value="">{choose}</option>
        {regions.map((region) => (
          <option key={region} value={region}>
            {regionName(country, region)}
          </option>
        ))}
      </SelectField>
    </div>
  );
}
