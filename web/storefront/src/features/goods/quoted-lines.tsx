import type { Quote } from '../../../../../contracts/orders/quote.ts';
import { useWorded } from '../../app/messages/worded.ts';
import { useMoney, useText } from '../../app/shop/wording.ts';
import { GoodsPicture } from './goods-picture.tsx';
import { useGoods } from './known-goods.ts';
import { totalsMessages } from './messages/totals-messages.ts';

/** The lines of a quote or an order, to be read and not changed. */
export function QuotedLines({ quote }: { readonly quote: Quote }) {
  const words = totalsMessages.use();
  const text = useText();
  const worded = useWorded();
  const money = useMoney(quote.currency);
  const goods = useGoods(quote.lines.map(({ sku }) => sku));
  return (
    <ul className="divide-y divide-line">
      {quote.lines.map(({ sku, title, options, quantity, unitMinor, totalMinor }) => {
        const known = goods.get(sku);
        return (
          <li key={sku} className="flex items-center gap-4 py-3">
            <GoodsPicture goods={known} size="size-16" />
            <div className="min-w-0 flex-1 text-sm">
              <p className="font-medium">{known ? text(known.title) : title}</p>
              <p className="text-muted">{Object.values(options).map(worded).join(' · ')}</p>
              <p className="figures text-muted">
                {words.quantity(quantity)} {money(unitMinor)}
              </p>
            </div>
            <p className="figures self-start pt-0.5 text-sm font-medium">{money(totalMinor)}</p>
          </li>
        );
      })}
    </ul>
  );
}
