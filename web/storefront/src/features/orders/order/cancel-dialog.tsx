import { useState } from 'react';
import { Button } from '../../../../../design/controls/button.tsx';
import { Dialog } from '../../../../../design/overlays/dialog.tsx';
import { shop } from '../../../app/shop/shop.ts';
import { FailureNotice } from '../../failure/failure-notice.tsx';
import { ordersMessages } from '../messages/orders-messages.ts';

interface CancelDialogProps {
  readonly orderId: string;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Asks before an order is given up, since that cannot be undone. */
export function CancelDialog({ orderId, open, onClose }: CancelDialogProps) {
  const words = ordersMessages.use();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const cancel = (): void => {
    setBusy(true);
    setError(undefined);
    shop.orders
      .cancel(orderId)
      .then(onClose, setError)
      .finally(() => setBusy(false));
  };
  return (
    <Dialog open={open} title={words.cancelTitle} description={words.cancelText} closeLabel={words.close} onOpenChange={onClose}>
      {error !== undefined && <FailureNotice error={error} />}
      <div className="flex flex-wrap justify-end gap-3 pt-4">
        <Button look="secondary" onClick={onClose}>
          {words.cancelNo}
        </Button>
        <Button look="danger" busy={busy} onClick={cancel}>
          {words.cancelYes}
        </Button>
      </div>
    </Dialog>
  );
}
