import type { CustomerView } from '../../../../../../contracts/identity/customer.ts';
import { Badge } from '../../../../../design/signs/badge.tsx';
import { AddressText } from '../../../ui/address-text.tsx';
import { Section } from '../../../ui/section.tsx';

/** Where a customer has things sent. */
export function AddressBook({ customer: { addresses } }: { readonly customer: CustomerView }) {
  return (
    <Section title="Addresses">
      {addresses.length === 0 && <p className="text-sm text-muted">None is kept.</p>}
      <ul className="divide-y divide-line">
        {addresses.map(({ id, address, defaultShipping, defaultBilling }) => (
          <li key={id} className="py-3 first:pt-0 last:pb-0">
            <AddressText address={address} />
            {(defaultShipping || defaultBilling) && (
              <p className="flex gap-1.5 pt-2">
                {defaultShipping && <Badge>Sent to</Badge>}
                {defaultBilling && <Badge>Billed</Badge>}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
