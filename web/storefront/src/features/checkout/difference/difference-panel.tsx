import { useEffect, useRef } from 'react';
import type { Quote } from '../../../../../../contracts/orders/quote.ts';
import type { QuoteChangedError } from '../../../../../../sdk/checkout/checkout.ts';
import { Button } from '../../../../../design/controls/button.tsx';
import { showCart } from '../../../app/cart-panel.ts';
import { useWorded } from '../../../app/messages/worded.ts';
import { money, useLocale } from '../../../app/shop/wording.ts';
import { changeCart } from '../../cart/change-cart.ts';
import { GoodsPicture } from '../../goods/goods-picture.tsx';
import { useGoods } from '../../goods/known-goods.ts';
import { checkoutMessages } from '../messages/checkout-messages.ts';
import type { OrderPlacing } from '../placing.ts';
import { type Difference, differencesOf, isAcceptable } from './quote-difference.ts';

interface DifferencePanelProps {
  readonly change: QuoteChangedError;
  readonly seen: Quote | undefined;
  readonly placing: OrderPlacing;
}

/** What is not as the shopper saw it, line by line, and what can be done. */
export function DifferencePanel({ change, seen, placing }: DifferencePanelProps) {
  const { difference: words } = checkoutMessages.use();
  const locale = useLocale();
  const worded = useWorded();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const write = (amountMinor: number, currency: string) => money(amountMinor, currency, locale);
  const told = differencesOf(change.changes, { seen, now: change.quote, words, money: write, worded });
  return (
    <section role="alert" className="mb-8 rounded-lg border border-warn bg-surface p-5 shadow-raised sm:p-6">
      <h2 ref={heading} tabIndex={-1} className="display text-[26px] outline-none">
        {change.code === 'out_of_stock' ? words.short : words.changed}
      </h2>
      <p className="pt-1 text-sm text-muted">{words.nothing}</p>
      <ul className="mt-4 divide-y divide-line border-y border-line">
        {told.map((one) => (
          <Row key={one.key} difference={one} />
        ))}
      </ul>
      <Choices told={told} change={change} placing={placing} total={write(change.quote.totalMinor, change.quote.currency)} />
    </section>
  );
}

function Row({ difference: { sku, title, was, now, why } }: { readonly difference: Difference }) {
  const { difference: words } = checkoutMessages.use();
  const goods = useGoods(sku === undefined ? [] : [sku]);
  return (
    <li className="flex items-center gap-4 py-3.5">
      {sku !== undefined && <GoodsPicture goods={goods.get(sku)} size="size-14" />}
      <div className="min-w-0 flex-1 text-sm">
        <p className="font-medium">{title}</p>
        <p className="text-muted">{why}</p>
      </div>
      {now !== undefined && (
        <p className="figures shrink-0 text-right text-sm">
          {was !== undefined && (
            <>
              <span className="sr-only">{words.was} </span>
              <s className="block text-muted">{was}</s>
            </>
          )}
          <span className="sr-only">{words.now} </span>
          <span className="block font-semibold">{now}</span>
        </p>
      )}
    </li>
  );
}

interface ChoicesProps {
  readonly told: readonly Difference[];
  readonly change: QuoteChangedError;
  readonly placing: OrderPlacing;
  readonly total: string;
}

function Choices({ told, change, placing, total }: ChoicesProps) {
  const { difference: words } = checkoutMessages.use();
  const short = told.filter(({ sku, left }) => sku !== undefined && left !== undefined);
  const adjust = (): void => {
    for (const { sku, left } of short) changeCart((cart) => cart.set(sku ?? '', left ?? 0));
    placing.reset();
  };
  return (
    <div className="flex flex-wrap items-center gap-3 pt-5">
      {isAcceptable(told, change.quote) && <Button onClick={() => placing.accept(change.quote)}>{words.accept(total)}</Button>}
      {short.length > 0 && <Button onClick={adjust}>{words.adjust}</Button>}
      <Button look="secondary" onClick={() => showCart(true)}>
        {words.edit}
      </Button>
      {short.length > 0 && <p className="basis-full text-[13px] text-muted">{words.adjustText}</p>}
    </div>
  );
}
