import { useState } from 'react';
import { legalActions, type OrderAction } from '../../../../../../contracts/orders/legal-actions.ts';
import { Button, type ButtonLook } from '../../../../../design/controls/button.tsx';
import { useCommands } from '../../../app/keyboard/commands.ts';
import { useMay } from '../../../app/session/staff.ts';
import type { ActionProps } from './action-props.ts';
import { CancelOrder } from './cancel-order.tsx';
import { CapturePayment } from './capture-payment.tsx';
import { RefundPayment } from './refund-payment.tsx';
import { VoidPayment } from './void-payment.tsx';

const ACTIONS: Readonly<Record<OrderAction, { readonly label: string; readonly look: ButtonLook }>> = {
  capture: { label: 'Capture', look: 'primary' },
  refund: { label: 'Refund', look: 'secondary' },
  void: { label: 'Void payment', look: 'secondary' },
  cancel: { label: 'Cancel order', look: 'danger' },
};
const DIALOGS = { capture: CapturePayment, refund: RefundPayment, void: VoidPayment, cancel: CancelOrder };
const IN_ORDER: readonly OrderAction[] = ['capture', 'refund', 'void', 'cancel'];

type OrderActionsProps = Pick<ActionProps, 'order' | 'payment'>;

/** What may be done to an order now, by this role: nothing else is offered. */
export function OrderActions({ order, payment }: OrderActionsProps) {
  const [open, setOpen] = useState<OrderAction>();
  const legal = legalActions(order, payment, useMay());
  const offered = IN_ORDER.filter((action) => legal.includes(action));
  useCommands(offered.map((action) => ({ group: order.number, label: ACTIONS[action].label, run: () => setOpen(action) })));
  const Dialog = open && DIALOGS[open];
  return (
    <>
      {offered.map((action) => (
        <Button key={action} look={ACTIONS[action].look} onClick={() => setOpen(action)}>
          {ACTIONS[action].label}
        </Button>
      ))}
      {Dialog && <Dialog order={order} payment={payment} possible={legal.includes(open)} onClose={() => setOpen(undefined)} />}
    </>
  );
}
