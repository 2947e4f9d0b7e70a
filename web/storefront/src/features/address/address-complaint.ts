import { addressFormOf } from '../../../../../contracts/address-rules.ts';
import type { AddressField, AddressValues } from './address-values.ts';
import type { AddressMessages } from './messages/en.ts';

/** Says what is wrong with a field that the contract refused: that it is missing, or how it would look there. */
export function addressComplaint(
  field: AddressField,
  values: AddressValues,
  words: AddressMessages,
  countryName: (code: string) => string,
): string {
  if (values[field].trim() === '') return words.missing[field];
  const { postalCodeExample } = addressFormOf(values.country);
  return field === 'postalCode' && postalCodeExample !== undefined
    ? words.postalCodeLike(countryName(values.country), postalCodeExample)
    : words.wrong[field];
}
