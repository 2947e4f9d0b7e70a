import type { Address } from '../../../../contracts/address.ts';

const countries = new Intl.DisplayNames('en', { type: 'region' });

/** An address as it stands on a parcel. */
export function AddressText({ address }: { readonly address: Address }) {
  const { fullName, company, line1, line2, postalCode, city, region, country, phone } = address;
  const town = [postalCode, city, region].filter(Boolean).join(' ');
  const rows = [fullName, company, line1, line2, town, countries.of(country) ?? country, phone];
  return (
    <address className="text-sm break-words not-italic">
      {rows
        .filter((row) => row !== undefined)
        .map((row) => (
          <span key={row} className="block">
            {row}
          </span>
        ))}
    </address>
  );
}
