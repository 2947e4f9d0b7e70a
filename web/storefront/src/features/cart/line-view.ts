import type { CartProblem, CartState } from '../../../../../sdk/cart/cart.ts';

/** Why a line, or the whole cart, cannot be bought as it is. */
export type ProblemCode = CartProblem['code'];

/** A line as it is shown: what it costs is there as soon as its price is known, and follows the quantity at once. */
export type LineView = {
  readonly sku: string;
  readonly quantity: number;
  readonly title: string | undefined;
  readonly options: Readonly<Record<string, string>> | undefined;
  readonly unitMinor: number | undefined;
  readonly totalMinor: number | undefined;
  readonly problem: ProblemCode | undefined;
};

/** The lines of a cart with what its quote says of them. While the quote is made anew, the last one's prices stay. */
export function viewLines({ lines, quote, problems }: Pick<CartState, 'lines' | 'quote' | 'problems'>): readonly LineView[] {
  const priced = new Map(quote?.lines.map((line) => [line.sku, line]));
  return lines.map(({ sku, quantity }) => {
    const line = priced.get(sku);
    return {
      sku,
      quantity,
      title: line?.title,
      options: line?.options,
      unitMinor: line?.unitMinor,
      totalMinor: line && (line.quantity === quantity ? line.totalMinor : line.unitMinor * quantity),
      problem: problems.find((problem) => 'sku' in problem && problem.sku === sku)?.code,
    };
  });
}

/** What stands against the cart as a whole. */
export function problemsOfCart({ problems }: Pick<CartState, 'problems'>): readonly ProblemCode[] {
  return problems.filter((problem) => !('sku' in problem) || problem.sku === undefined).map(({ code }) => code);
}

/** Whether a problem keeps the cart from the checkout; the way of sending is put right there. */
export function stops(code: ProblemCode): boolean {
  return !['not_saved', 'shipping_option_unavailable', 'destination_not_in_market', 'no_shipping_option'].includes(code);
}
