import { fromDecimal } from '../../../../../../contracts/currency.ts';
import { formatMoney } from '../../../ui/format-money.ts';

/** An amount that may be sent back, or what is wrong with what was typed. */
export type RefundAmount = { readonly amountMinor: number } | { readonly problem: string };

/** Reads an amount as it was typed, with a dot or a comma, and holds it against what is left of the payment. */
export function readRefundAmount(typed: string, currency: string, leftMinor: number): RefundAmount {
  const amountMinor = fromDecimal(typed.trim().replace(',', '.'), currency);
  if (amountMinor === undefined)
    return { problem: `Enter an amount of ${currency}, such as ${formatMoney(leftMinor, currency)}.` };
  if (amountMinor <= 0) return { problem: 'Enter more than nothing.' };
  if (amountMinor > leftMinor) return { problem: `At most ${formatMoney(leftMinor, currency)} can go back.` };
  return { amountMinor };
}
