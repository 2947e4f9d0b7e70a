import { Link } from '@swan-io/chicane';
import { Trash2 } from 'lucide-react';
import { IconButton } from '../../../../design/controls/button.tsx';
import { Stepper } from '../../../../design/controls/stepper.tsx';
import { Skeleton } from '../../../../design/signs/skeleton.tsx';
import { router } from '../../app/router.ts';
import { useStockHints } from '../../app/shop/stock-hints.ts';
import { useWorded } from '../../app/messages/worded.ts';
import { useLocale, useMoney, useText } from '../../app/shop/wording.ts';
import { GoodsPicture } from '../goods/goods-picture.tsx';
import type { Goods } from '../goods/known-goods.ts';
import { changeCart } from './change-cart.ts';
import type { LineView } from './line-view.ts';
import { cartMessages } from './messages/cart-messages.ts';
import { stockHint } from './stock-hint.ts';

interface CartLineProps {
  readonly line: LineView;
  readonly goods: Goods | undefined;
  readonly currency: string | undefined;
  readonly onRemove: (title: string) => void;
  readonly onLeave: () => void;
}

/** One line of the cart. */
export function CartLine({ line, goods, currency, onRemove, onLeave }: CartLineProps) {
  const words = cartMessages.use();
  const text = useText();
  const title = goods ? text(goods.title) : (line.title ?? words.unknownGoods(line.sku));
  const options = Object.values(goods?.options ?? line.options ?? {}).map(useWorded());
  return (
    <div className="flex gap-4 py-5">
      <GoodsPicture goods={goods} />
      <div className="min-w-0 flex-1">
        <div className="flex items-start justify-between gap-3">
          <div className="min-w-0">
            <Title slug={goods?.slug} sku={line.sku} title={title} onLeave={onLeave} />
            <p className="min-h-5 text-[13px] text-muted">{options.join(' · ')}</p>
          </div>
          <IconButton label={words.removeOf(title)} size="sm" className="-mt-1 -mr-2 text-muted" onClick={() => onRemove(title)}>
            <Trash2 size={16} aria-hidden />
          </IconButton>
        </div>
        <div className="flex items-end justify-between gap-3 pt-2">
          <Stepper
            label={words.quantityOf(title)}
            value={line.quantity}
            less={words.less}
            more={words.more}
            onChange={(quantity) => changeCart(({ set }) => set(line.sku, quantity))}
          />
          <Amount line={line} currency={currency} />
        </div>
        <Says line={line} />
      </div>
    </div>
  );
}

interface TitleProps {
  readonly slug: string | undefined;
  readonly sku: string;
  readonly title: string;
  readonly onLeave: () => void;
}

function Title({ slug, sku, title, onLeave }: TitleProps) {
  if (slug === undefined) return <p className="font-medium">{title}</p>;
  return (
    <Link to={router.product({ slug, sku })} className="font-medium hover:text-accent" onClick={onLeave}>
      {title}
    </Link>
  );
}

function Amount({ line, currency }: { readonly line: LineView; readonly currency: string | undefined }) {
  const words = cartMessages.use();
  const money = useMoney(currency);
  const { unitMinor, totalMinor, quantity, problem } = line;
  if (totalMinor === undefined || unitMinor === undefined)
    return problem === undefined ? <Skeleton className="h-5 w-16" /> : <span className="text-muted">–</span>;
  return (
    <p className="figures text-right">
      <span className="font-medium">{money(totalMinor)}</span>
      <span className="block min-h-5 text-[13px] text-muted">{quantity > 1 && words.each(money(unitMinor))}</span>
    </p>
  );
}

function Says({ line }: { readonly line: LineView }) {
  const words = cartMessages.use();
  const locale = useLocale();
  const day = (instant: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(new Date(instant));
  const hint = stockHint(useStockHints()?.at(line.sku), words.stock, day);
  if (line.problem !== undefined)
    return <p className="pt-2 text-[13px] text-danger">{words.problems[problemOf(line.problem)]}</p>;
  if (!hint) return null;
  return <p className={hint.urgent ? 'pt-2 text-[13px] text-warn' : 'pt-2 text-[13px] text-muted'}>{hint.text}</p>;
}

type Told = keyof ReturnType<typeof cartMessages.use>['problems'];

/** An empty cart and one without a destination are no problems of a line. */
function problemOf(code: NonNullable<LineView['problem']>): Told {
  return code === 'empty_cart' || code === 'destination_required' ? 'not_saved' : code;
}
