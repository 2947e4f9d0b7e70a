import { addressFormOf } from '../../../../../contracts/address-rules.ts';
import type { Address } from '../../../../../contracts/address.ts';

/** An address line by line, in the order of its country: where regions count, the town comes before its postal code. */
export function linesOf(address: Address, countryName: (code: string) => string): readonly string[] {
  const { fullName, company, line1, line2, city, postalCode, region, country, phone } = address;
  const town =
    addressFormOf(country).region === 'none'
      ? [postalCode, city].filter((part) => part !== undefined).join(' ')
      : [city, [region, postalCode].filter((part) => part !== undefined).join(' ')].filter((part) => part !== '').join(', ');
  return [fullName, company, line1, line2, town, countryName(country), phone].filter((line) => line !== undefined);
}
