import type { SkuAvailability } from '../../../../../contracts/catalog/published/published-files.ts';
import { classNames } from '../../../../design/class-names.ts';
import { useProductMessages } from '../../app/messages/product.ts';
import { useLocale } from '../../app/shop/wording.ts';

const TONES = {
  in_stock: 'text-good',
  low: 'text-warn',
  backorder: 'text-warn',
  preorder: 'text-warn',
  out: 'text-danger',
} as const;

/** Whether there is any; its line is kept free until that is known. */
export function StockLine({ stock }: { readonly stock: SkuAvailability | undefined }) {
  const words = useProductMessages();
  const locale = useLocale();
  const { availability, availableAt } = stock ?? {};
  const day =
    availableAt === undefined ? undefined : new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(availableAt));
  return (
    <p role="status" className={classNames('mt-6 flex min-h-6 items-center gap-2 text-sm', availability && TONES[availability])}>
      {availability !== undefined && <span aria-hidden className="size-2 rounded-full bg-current" />}
      {availability === 'preorder' ? words.stock.preorder(day) : availability && words.stock[availability]}
    </p>
  );
}
