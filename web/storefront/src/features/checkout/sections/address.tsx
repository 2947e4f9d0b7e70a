import { lazy, Suspense } from 'react';
import { Skeleton } from '../../../../../design/signs/skeleton.tsx';
import { useMarket } from '../../../app/shop/market.ts';
import { useCart, useMemberUid } from '../../../app/shop/use-cart.ts';
import { AddressFields } from '../../address/address-fields.tsx';
import { checkoutMessages } from '../messages/checkout-messages.ts';
import { Section } from './section.tsx';

// Guests have no kept addresses, and need nothing that reads them.
const MemberAddress = lazy(async () => ({ default: (await import('./member-address.tsx')).MemberAddress }));

const waiting = <Skeleton className="h-72" />;

/** Where the parcel goes: a kept address of a member, or one that is typed. */
export function AddressSection() {
  const words = checkoutMessages.use();
  const countries = useMarket()?.countries;
  const member = useMemberUid() !== undefined;
  // Whose cart it is decides whether there are addresses to choose from.
  const known = useCart().status === 'ready' ? countries : undefined;
  return (
    <Section title={words.sections.address}>
      <Suspense fallback={waiting}>
        {!known && waiting}
        {known && (member ? <MemberAddress countries={known} /> : <AddressFields countries={known} />)}
      </Suspense>
    </Section>
  );
}
