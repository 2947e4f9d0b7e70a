import type { OrderView } from '../../../../../../contracts/orders/endpoints.ts';
import type { Payment } from '../../../../../../contracts/payments/documents.ts';

/** What a dialog of an action is given. */
export interface ActionProps {
  readonly order: OrderView;
  readonly payment: Payment | undefined;
  /** It was possible when the dialog was opened; it may have ceased to be. */
  readonly possible: boolean;
  readonly onClose: () => void;
}
