import { useRef, useState } from 'react';
import { toDecimal } from '../../../../../../contracts/currency.ts';
import { mayBeCanceled } from '../../../../../../contracts/orders/legal-actions.ts';
import { refundableMinor } from '../../../../../../contracts/payments/legal-actions.ts';
import type { refundPayment } from '../../../../../../contracts/payments/endpoints.ts';
import { TextField } from '../../../../../design/controls/field.tsx';
import { request } from '../../../app/session/shop.ts';
import { formatMoney } from '../../../ui/format-money.ts';
import { ActionDialog } from './action-dialog.tsx';
import type { ActionProps } from './action-props.ts';
import { readRefundAmount } from './refund-amount.ts';
import { useOrderAction } from './use-order-action.ts';

type Refund = { readonly amountMinor: number; readonly reason: string };

/** Sends money back, all that is left or a part of it. */
export function RefundPayment(action: ActionProps) {
  const { order, payment } = action;
  const { currency } = order.quote;
  const left = payment ? refundableMinor(payment) : 0;
  const form = useRefundForm(currency, left);
  const { mutate, isPending, error } = useOrderAction(action, {
    done: 'The refund is on its way.',
    run: (body: Refund) =>
      request<typeof refundPayment>({
        method: 'POST',
        path: '/v1/payments/{paymentId}/refunds',
        params: { paymentId: order.paymentId },
        body,
        idempotencyKey: form.keyFor(body),
      }),
  });
  return (
    <ActionDialog
      action={action}
      title="Send money back"
      description={`${formatMoney(left, currency)} of this order can go back. ${mayBeCanceled(order.status, 'staff') ? 'The order stays as it is; to end it, cancel it instead.' : ''}`}
      verb={form.verb}
      dismiss="Not now"
      busy={isPending}
      error={error}
      onConfirm={() => {
        const refund = form.check();
        if (refund) mutate(refund);
      }}
    >
      <TextField label={`Amount in ${currency}`} inputMode="decimal" className="figures" {...form.amount} />
      <TextField label="Reason" hint="The customer may see it." maxLength={200} {...form.reason} />
    </ActionDialog>
  );
}

function useRefundForm(currency: string, left: number) {
  const [amount, setAmount] = useState(() => toDecimal(left, currency));
  const [reason, setReason] = useState('');
  const [checked, setChecked] = useState(false);
  const keyFor = useIdempotencyKey();
  const read = readRefundAmount(amount, currency, left);
  const words = reason.trim();
  return {
    keyFor,
    verb: 'amountMinor' in read ? `Refund ${formatMoney(read.amountMinor, currency)}` : 'Refund',
    check: (): Refund | undefined => {
      setChecked(true);
      return 'amountMinor' in read && words !== '' ? { amountMinor: read.amountMinor, reason: words } : undefined;
    },
    amount: {
      value: amount,
      error: checked && 'problem' in read ? read.problem : undefined,
      onChange: (event: React.ChangeEvent<HTMLInputElement>) => setAmount(event.target.value),
    },
    reason: {
      value: reason,
      error: checked && words === '' ? 'Say why, for the timeline.' : undefined,
      onChange: (event: React.ChangeEvent<HTMLInputElement>) => setReason(event.target.value),
    },
  };
}

/** One key for one refund, however often its request is repeated; another refund gets another. */
function useIdempotencyKey(): (body: Refund) => string {
  const last = useRef({ said: '', key: '' });
  return (body) => {
    const said = JSON.stringify(body);
    if (last.current.said !== said) last.current = { said, key: crypto.randomUUID() };
    return last.current.key;
  };
}
