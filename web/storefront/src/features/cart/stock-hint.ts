import type { SkuAvailability } from '../../../../../contracts/catalog/published/published-files.ts';
import type { CartMessages } from './messages/en.ts';

/** What a shopper is told of a SKU's stock; undefined when there is nothing to say. `day` writes a date. */
export function stockHint(
  stock: SkuAvailability | undefined,
  words: CartMessages['stock'],
  day: (instant: string) => string,
): { readonly text: string; readonly urgent: boolean } | undefined {
  switch (stock?.availability) {
    case 'low':
      return { text: words.low, urgent: true };
    case 'out':
      return { text: words.out, urgent: true };
    case 'backorder':
      return { text: words.backorder, urgent: false };
    case 'preorder':
      return {
        text: stock.availableAt === undefined ? words.preorder : words.preorderFrom(day(stock.availableAt)),
        urgent: false,
      };
    default:
      return undefined;
  }
}
