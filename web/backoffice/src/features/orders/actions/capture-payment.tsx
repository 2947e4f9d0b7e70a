import type { capturePayment } from '../../../../../../contracts/payments/endpoints.ts';
import { request } from '../../../app/session/shop.ts';
import { formatMoney } from '../../../ui/format-money.ts';
import { ActionDialog } from './action-dialog.tsx';
import type { ActionProps } from './action-props.ts';
import { useOrderAction } from './use-order-action.ts';

/** Takes the money that was authorized: all of it, since an order is not paid by less. */
export function CapturePayment(action: ActionProps) {
  const { order, payment } = action;
  const amount = formatMoney(payment?.authorizedMinor ?? order.quote.totalMinor, order.quote.currency);
  const { mutate, isPending, error } = useOrderAction(action, {
    done: `The capture of ${amount} is on its way.`,
    run: () =>
      request<typeof capturePayment>({
        method: 'POST',
        path: '/v1/payments/{paymentId}/capture',
        params: { paymentId: order.paymentId },
        body: {},
      }),
  });
  return (
    <ActionDialog
      action={action}
      title={`Capture ${amount}?`}
      description="The customer is charged, and the order is paid as soon as the provider confirms."
      verb={`Capture ${amount}`}
      dismiss="Not now"
      busy={isPending}
      error={error}
      onConfirm={mutate}
    />
  );
}
