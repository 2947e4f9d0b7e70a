import type { Address } from '../../../../../contracts/address.ts';
import { useCountryNames } from './country-names.ts';
import { linesOf } from './written-address.ts';

/** An address as it is written on a parcel. */
export function AddressLines({ address }: { readonly address: Address }) {
  const nameOf = useCountryNames();
  return (
    <address className="text-sm not-italic">
      {linesOf(address, nameOf).map((line, place) => (
        <span key={line} className={place === 0 ? 'block font-medium' : 'block'}>
          {line}
        </span>
      ))}
    </address>
  );
}
