import { addressFormOf } from '../../../../../contracts/address-rules.ts';
import type { Address } from '../../../../../contracts/address.ts';

/** What is asked for of an address, in the order of forms. */
export const ADDRESS_FIELDS = [
  'country',
  'fullName',
  'line1',
  'line2',
  'company',
  'postalCode',
  'city',
  'region',
  'phone',
] as const;

/** One thing that is asked for of an address. */
export type AddressField = (typeof ADDRESS_FIELDS)[number];

/** An address as a form holds it: every field is text, and blank where nothing was said. */
export type AddressValues = Readonly<Record<AddressField, string>>;

/** An address that nothing has been said of but, perhaps, its country. */
export function emptyAddress(country = ''): AddressValues {
  return { fullName: '', company: '', line1: '', line2: '', city: '', postalCode: '', region: '', country, phone: '' };
}

/** An address that is known already, to be changed in a form. */
export function valuesOf(address: Address): AddressValues {
  const { fullName, line1, city, country, company = '', line2 = '', postalCode = '', region = '', phone = '' } = address;
  return { fullName, company, line1, line2, city, postalCode, region, country, phone };
}

/**
 * What a form says, as the contract takes it: blank fields are left out, a region only goes with a country that has regions,
 * and a phone number may be written as people write it.
 */
export function toAddress(values: AddressValues): Address {
  const { fullName, line1, city, country } = values;
  const said = (field: 'company' | 'line2' | 'postalCode') => {
    const text = values[field].trim();
    return text === '' ? {} : { [field]: text };
  };
  const region = addressFormOf(country).region === 'none' ? '' : values.region.trim().toUpperCase();
  const phone = toPhone(values.phone);
  return {
    fullName,
    line1,
    city,
    country,
    ...said('company'),
    ...said('line2'),
    ...said('postalCode'),
    ...(region !== '' && { region }),
    ...(phone !== '' && { phone }),
  };
}

/** A phone number without what people put between its digits; `00` before a country code is its `+`. */
export function toPhone(text: string): string {
  return text
    .trim()
    .replace(/^00/, '+')
    .replace(/\(0\)/, '')
    .replace(/[\s()./-]/g, '');
}

/** Where a form's address is, once enough of it is said to know tax and shipping. */
export function destinationOf({
  country,
  region,
}: Pick<AddressValues, 'country' | 'region'>): { country: string; region?: string } | undefined {
  if (country === '') return undefined;
  if (addressFormOf(country).region === 'none') return { country };
  const code = region.trim().toUpperCase();
  return /^[A-Z0-9]{1,3}$/.test(code) ? { country, region: code } : undefined;
}
