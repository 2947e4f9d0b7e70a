import { refundableMinor } from '../../../../../../contracts/payments/legal-actions.ts';
import type { Payment, Refund } from '../../../../../../contracts/payments/documents.ts';
import { Notice } from '../../../../../design/signs/notice.tsx';
import { Skeleton } from '../../../../../design/signs/skeleton.tsx';
import { Spinner } from '../../../../../design/signs/spinner.tsx';
import type { Live } from '../../../app/live/use-live.ts';
import { CopyableId } from '../../../ui/copyable-id.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { MoneyText } from '../../../ui/money-text.tsx';
import { DefinitionList, Section } from '../../../ui/section.tsx';
import { Timestamp } from '../../../ui/timestamp.tsx';
import { PaymentStatusBadge } from '../order-status.tsx';

interface PaymentCardProps {
  readonly paymentId: string;
  readonly live: Live<Payment | null>;
}

/** Where the money is. */
export function PaymentCard({ paymentId, live }: PaymentCardProps) {
  const { value, error, retry } = live;
  return (
    <Section title="Payment" actions={value && <PaymentStatusBadge status={value.status} />}>
      {error !== undefined && <ErrorState error={error} onRetry={retry} compact />}
      {value === undefined && error === undefined && <Skeleton className="h-32" />}
      {value && <PaymentShown paymentId={paymentId} payment={value} />}
    </Section>
  );
}

function PaymentShown({ paymentId, payment }: { readonly paymentId: string; readonly payment: Payment }) {
  const { currency, refunds, intent } = payment;
  const amount = (amountMinor: number) => <MoneyText amountMinor={amountMinor} currency={currency} />;
  return (
    <div className="flex flex-col gap-4">
      {intent && <UnderWay>{intent.kind === 'capture' ? 'Capturing at the provider…' : 'Giving the payment up…'}</UnderWay>}
      <Warnings payment={payment} />
      <DefinitionList
        entries={[
          ['To pay', amount(payment.amountMinor)],
          ['Authorized', payment.authorizedMinor > 0 ? amount(payment.authorizedMinor) : undefined],
          ['Captured', amount(payment.capturedMinor)],
          ['Went back', payment.refundedMinor > 0 ? amount(payment.refundedMinor) : undefined],
          ['Can go back', payment.capturedMinor > 0 ? amount(refundableMinor(payment)) : undefined],
          [
            'Authorized until',
            payment.status === 'authorized' ? <Timestamp key="until" at={payment.authorizedUntil} /> : undefined,
          ],
          ['Provider', payment.status === 'created' ? undefined : payment.link?.provider],
          ['Payment id', <CopyableId key="id" value={paymentId} what="payment id" short />],
        ]}
      />
      {refunds.length > 0 && <Refunds refunds={refunds} currency={currency} />}
    </div>
  );
}

/** What of a payment is not as it should be, and what to do about it. */
function Warnings({ payment }: { readonly payment: Payment }) {
  const { mismatch, status, amountMinor, capturedMinor } = payment;
  const isPart = status === 'captured' && capturedMinor < amountMinor && refundableMinor(payment) > 0;
  return (
    <>
      {mismatch && (
        <Notice tone="danger" title="The provider spoke of another amount">
          Compare this payment with the provider’s own books before you touch it.
        </Notice>
      )}
      {isPart && (
        <Notice tone="warn" title="Only a part was taken">
          An order is not paid by less than it costs. Send the money back, or cancel the order: then it goes back by itself, as it
          does when the order expires.
        </Notice>
      )}
    </>
  );
}

const REFUND_STATUS = { requested: 'on its way', succeeded: 'went back', failed: 'failed' } as const;

function Refunds({ refunds, currency }: { readonly refunds: readonly Refund[]; readonly currency: string }) {
  return (
    <div>
      <h3 className="pb-1 text-[13px] font-semibold">Refunds</h3>
      <ul className="divide-y divide-line text-sm">
        {refunds.map(({ id, amountMinor, reason, status, requestedAt, failureCode }) => (
          <li key={id} className="py-2 last:pb-0">
            <p className="flex items-baseline justify-between gap-3">
              <span className={status === 'failed' ? 'text-danger' : undefined}>
                <MoneyText amountMinor={amountMinor} currency={currency} /> {REFUND_STATUS[status]}
              </span>
              <span className="text-[13px] text-muted">
                <Timestamp at={requestedAt} />
              </span>
            </p>
            <p className="text-[13px] break-words text-muted">{reasonOf(reason)}</p>
            {status === 'failed' && (
              <p className="text-[13px]">
                The provider could not send it{failureCode === undefined ? '' : ` (${failureCode.replaceAll('_', ' ')})`}. It can
                be refunded again.
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A refund that the shop made by itself is given a reason by its code. */
function reasonOf(reason: string): string {
  const [, why, code] = /^(order (?:canceled|not kept)): ([a-z_]+)$/.exec(reason) ?? [];
  return why === undefined || code === undefined ? reason : `${why}: ${code.replaceAll('_', ' ')}`;
}

function UnderWay({ children }: { readonly children: string }) {
  return (
    <p role="status" className="flex items-center gap-2 rounded-md bg-sunken px-3 py-2 text-[13px]">
      <Spinner size={14} /> {children}
    </p>
  );
}
