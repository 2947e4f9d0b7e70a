import type { ReactNode } from 'react';
import { Button } from '../../../../../design/controls/button.tsx';
import { Dialog } from '../../../../../design/overlays/dialog.tsx';
import { Confirm } from '../../../ui/dialogs/confirm.tsx';
import { MovedOn } from './moved-on.tsx';
import type { ActionProps } from './action-props.ts';

interface ActionDialogProps {
  readonly action: ActionProps;
  readonly title: string;
  readonly description: string;
  readonly verb: string;
  readonly dismiss: string;
  readonly danger?: boolean;
  readonly busy: boolean;
  readonly error: unknown;
  readonly children?: ReactNode;
  readonly onConfirm: () => void;
}

/** Asks before an order is changed; when it ceased to be possible meanwhile, says so instead. */
export function ActionDialog({ action, children, ...question }: ActionDialogProps) {
  const { order, possible, onClose } = action;
  // While our own request is under way, it is what moves the order.
  if (possible || question.busy) {
    return (
      <Confirm open {...question} onClose={onClose}>
        {children}
      </Confirm>
    );
  }
  return (
    <Dialog open title={order.number} closeLabel="Close" onOpenChange={(open) => !open && onClose()}>
      <div className="flex flex-col items-end gap-4">
        <MovedOn status={order.status} />
        <Button look="secondary" onClick={onClose}>
          Back to the order
        </Button>
      </div>
    </Dialog>
  );
}
