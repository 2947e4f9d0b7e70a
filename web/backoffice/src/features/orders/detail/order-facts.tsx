import type { OrderView } from '../../../../../../contracts/orders/endpoints.ts';
import { CopyableId } from '../../../ui/copyable-id.tsx';
import { MoneyText } from '../../../ui/money-text.tsx';
import { DefinitionList, Section } from '../../../ui/section.tsx';
import { Timestamp } from '../../../ui/timestamp.tsx';

/** What else is known of an order. */
export function OrderFacts({ order }: { readonly order: OrderView }) {
  const { id, quote, expiresAt, paidAt, refundedMinor, refundDue, version } = order;
  return (
    <Section title="Order">
      <DefinitionList
        entries={[
          ['Market', quote.market],
          ['Paid', paidAt === undefined ? undefined : <Timestamp key="paid" at={paidAt} />],
          ['Reserved until', expiresAt === undefined ? undefined : <Timestamp key="until" at={expiresAt} />],
          [
            'Went back',
            refundedMinor > 0 ? <MoneyText key="back" amountMinor={refundedMinor} currency={quote.currency} /> : undefined,
          ],
          ['Refund due', refundDue && refundedMinor === 0 ? 'Goes back by itself' : undefined],
          ['Version', version],
          ['Order id', <CopyableId key="id" value={id} what="order id" short />],
        ]}
      />
    </Section>
  );
}
