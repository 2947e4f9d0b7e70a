import { useState } from 'react';
import type { cancelPayment } from '../../../../../../contracts/payments/endpoints.ts';
import { TextField } from '../../../../../design/controls/field.tsx';
import { request } from '../../../app/session/shop.ts';
import { ActionDialog } from './action-dialog.tsx';
import type { ActionProps } from './action-props.ts';
import { useOrderAction } from './use-order-action.ts';

/** Gives up a payment that took no money. */
export function VoidPayment(action: ActionProps) {
  const { order } = action;
  const [reason, setReason] = useState('');
  const said = reason.trim();
  const { mutate, isPending, error } = useOrderAction(action, {
    done: `The payment of ${order.number} is given up.`,
    run: () =>
      request<typeof cancelPayment>({
        method: 'POST',
        path: '/v1/payments/{paymentId}/cancel',
        params: { paymentId: order.paymentId },
        body: said === '' ? {} : { reason: said },
      }),
  });
  return (
    <ActionDialog
      action={action}
      danger
      title="Void the payment?"
      description={`${order.status === 'authorized' ? 'What was authorized is released' : 'The customer cannot pay this order any more'}, and it ends with its stock given back.`}
      verb="Void the payment"
      dismiss="Keep it"
      busy={isPending}
      error={error}
      onConfirm={mutate}
    >
      <TextField
        label="Reason"
        hint="For the timeline; may be left empty."
        maxLength={200}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </ActionDialog>
  );
}
