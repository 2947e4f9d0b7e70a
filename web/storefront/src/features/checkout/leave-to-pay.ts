import type { CheckoutResult } from '../../../../../contracts/orders/endpoints.ts';
import { router } from '../../app/router.ts';
import { forgetDraft } from './draft.ts';

/** How long what is done beside may keep somebody from paying. */
const PATIENCE_MS = 2_500;

/** Leads to where an order is paid, or to the order where there is nothing to pay or nowhere to yet. */
export async function leaveToPay(
  result: CheckoutResult | undefined,
  onPlaced: () => Promise<unknown> = () => Promise.resolve(),
): Promise<CheckoutResult | undefined> {
  if (!result) return undefined;
  forgetDraft();
  await Promise.race([onPlaced().catch(() => undefined), pause(PATIENCE_MS)]);
  const { orderId, status, payment } = result;
  if (status !== 'pending' || payment.payUrl === undefined) router.replace('order', { orderId });
  else {
    // Whoever comes back by the browser's own button finds the order, not a checkout of what is ordered already.
    history.replaceState(null, '', router.order({ orderId }));
    location.assign(payment.payUrl);
  }
  return result;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
