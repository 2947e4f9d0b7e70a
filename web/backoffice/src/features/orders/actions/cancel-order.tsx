import { useState } from 'react';
import { CancelReason } from '../../../../../../contracts/orders/documents.ts';
import type { cancelOrder } from '../../../../../../contracts/orders/endpoints.ts';
import { SelectField } from '../../../../../design/controls/field.tsx';
import { request } from '../../../app/session/shop.ts';
import { ActionDialog } from './action-dialog.tsx';
import type { ActionProps } from './action-props.ts';
import { moneyOfCanceled } from './cancel-words.ts';
import { useOrderAction } from './use-order-action.ts';

const REASONS: Readonly<Record<CancelReason, string>> = {
  customer_request: 'The customer asked for it',
  staff_decision: 'We decided so',
  payment_failed: 'The payment failed',
  fraud_suspected: 'Fraud is suspected',
};

/** Cancels an order, for a reason. */
export function CancelOrder(action: ActionProps) {
  const { order, payment } = action;
  const [reason, setReason] = useState<CancelReason>('customer_request');
  const { mutate, isPending, error } = useOrderAction(action, {
    done: `Order ${order.number} is canceled.`,
    run: () =>
      request<typeof cancelOrder>({
        method: 'POST',
        path: '/v1/orders/{orderId}/cancel',
        params: { orderId: order.id },
        body: { reason },
      }),
  });
  return (
    <ActionDialog
      action={action}
      danger
      title={`Cancel ${order.number}?`}
      description={`Its stock is given back at once. ${moneyOfCanceled(order, payment)} This cannot be undone.`}
      verb="Cancel the order"
      dismiss="Keep it"
      busy={isPending}
      error={error}
      onConfirm={mutate}
    >
      <SelectField
        label="Reason"
        value={reason}
        onChange={(event) => setReason(CancelReason.options.find((one) => one === event.target.value) ?? reason)}
      >
        {CancelReason.options.map((one) => (
          <option key={one} value={one}>
            {REASONS[one]}
          </option>
        ))}
      </SelectField>
    </ActionDialog>
  );
}
