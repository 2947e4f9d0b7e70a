import type { CustomerView } from '../../../../../../contracts/identity/customer.ts';
import { CopyableId } from '../../../ui/copyable-id.tsx';
import { DefinitionList, Section } from '../../../ui/section.tsx';
import { Timestamp } from '../../../ui/timestamp.tsx';

/** What a customer told about themselves. */
export function Profile({ customer }: { readonly customer: CustomerView }) {
  const { uid, account, displayName, phone, locale, market, marketing, registeredAt, updatedAt } = customer;
  return (
    <Section title="Profile" note="That you looked is in the audit log.">
      <DefinitionList
        entries={[
          ['Name', displayName],
          ['E-mail', account?.email],
          ['Phone', phone],
          ['Language', locale],
          ['Market', market],
          ['Newsletter', marketing === undefined ? 'Never asked' : wordsFor(marketing.granted)],
          ['Registered', registeredAt === undefined ? 'Without a profile' : <Timestamp key="registered" at={registeredAt} />],
          ['Changed', updatedAt === undefined ? undefined : <Timestamp key="updated" at={updatedAt} />],
          ['User id', <CopyableId key="id" value={uid} what="user id" short />],
        ]}
      />
    </Section>
  );
}

function wordsFor(granted: boolean): string {
  return granted ? 'Agreed' : 'Declined';
}
