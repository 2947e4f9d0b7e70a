import { Link } from '@swan-io/chicane';
import type { OrderView } from '../../../../../../contracts/orders/endpoints.ts';
import { Router } from '../../../app/router.ts';
import { useCan } from '../../../app/session/staff.ts';
import { AddressText } from '../../../ui/address-text.tsx';
import { Section } from '../../../ui/section.tsx';

/** Who bought it, and where it goes. */
export function CustomerCard({ order }: { readonly order: OrderView }) {
  const { contact, shippingAddress, customerId } = order;
  const seesCustomers = useCan('customers.read');
  return (
    <Section
      title="Customer"
      actions={
        seesCustomers && (
          <Link
            to={Router.Customer({ uid: customerId })}
            className="text-[13px] font-medium text-accent underline-offset-4 hover:underline"
          >
            Profile
          </Link>
        )
      }
    >
      <div className="flex flex-col gap-3 text-sm">
        <p className="break-words">
          <a href={`mailto:${contact.email}`} className="underline-offset-4 hover:underline">
            {contact.email}
          </a>
          {contact.phone !== undefined && (
            <a href={`tel:${contact.phone}`} className="figures block underline-offset-4 hover:underline">
              {contact.phone}
            </a>
          )}
        </p>
        {shippingAddress ? <AddressText address={shippingAddress} /> : <p className="text-muted">Nothing is sent by post.</p>}
      </div>
    </Section>
  );
}
