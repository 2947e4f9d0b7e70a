import { ShoppingBag } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '../../../../design/controls/button.tsx';
import { EmptyState } from '../../../../design/signs/empty-state.tsx';
import { Notice } from '../../../../design/signs/notice.tsx';
import { Skeleton } from '../../../../design/signs/skeleton.tsx';
import { showCart } from '../../app/cart-panel.ts';
import { useCart } from '../../app/shop/use-cart.ts';
import { useGoods } from '../goods/known-goods.ts';
import { CartFoot } from './cart-foot.tsx';
import { CartLine } from './cart-line.tsx';
import { changeCart } from './change-cart.ts';
import { problemsOfCart, viewLines } from './line-view.ts';
import { cartMessages } from './messages/cart-messages.ts';
import { type RemovedLine, useRemoved } from './use-removed.ts';

/** What is in the cart, what it costs, and the way to the checkout. */
export function CartContent() {
  const cart = useCart();
  const { removed, remove, undo } = useRemoved(cart.lines);
  const goods = useGoods(cart.lines.map(({ sku }) => sku));
  if (cart.status === 'loading') return <CartSkeleton />;
  if (cart.lines.length === 0 && removed.length === 0) return <EmptyCart />;
  const rows = [...viewLines(cart), ...removed].sort((one, other) => (one.sku < other.sku ? -1 : 1));
  return (
    <>
      <CartProblems codes={problemsOfCart(cart)} />
      <ul className="flex-1 divide-y divide-line">
        {rows.map((row) => (
          <li key={row.sku}>
            {'removedTitle' in row ? (
              <Removed line={row} onUndo={() => undo(row)} />
            ) : (
              <CartLine
                line={row}
                goods={goods.get(row.sku)}
                currency={cart.quote?.currency}
                onLeave={() => showCart(false)}
                onRemove={(title) => {
                  remove(row, title);
                  changeCart((own) => own.remove(row.sku));
                }}
              />
            )}
          </li>
        ))}
      </ul>
      <CartFoot cart={cart} />
    </>
  );
}

function CartProblems({ codes }: { readonly codes: ReturnType<typeof problemsOfCart> }) {
  const { problems } = cartMessages.use();
  const told = codes.flatMap((code) => (code === 'empty_cart' || code === 'destination_required' ? [] : [problems[code]]));
  if (told.length === 0) return null;
  return (
    <Notice tone="warn">
      {told.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </Notice>
  );
}

// A removed line keeps its place, so that nothing moves under the pointer that removed it; the focus that was on it goes on from here.
function Removed({ line, onUndo }: { readonly line: RemovedLine; readonly onUndo: () => void }) {
  const words = cartMessages.use();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => row.current?.querySelector('button')?.focus(), []);
  return (
    <div ref={row} role="status" className="flex min-h-34 items-center justify-between gap-4 py-4 text-sm text-muted">
      <span>{words.removed(line.removedTitle)}</span>
      <Button look="quiet" size="sm" className="underline underline-offset-4" onClick={onUndo}>
        {words.undo}
      </Button>
    </div>
  );
}

function EmptyCart() {
  const { empty } = cartMessages.use();
  return (
    <div className="grid flex-1 place-items-center">
      <EmptyState
        sign={<ShoppingBag size={40} strokeWidth={1.1} aria-hidden />}
        title={empty.title}
        action={
          <Button look="secondary" onClick={() => showCart(false)}>
            {empty.action}
          </Button>
        }
      >
        {empty.text}
      </EmptyState>
    </div>
  );
}

function CartSkeleton() {
  return (
    <div className="flex-1 divide-y divide-line">
      {[1, 2].map((row) => (
        <div key={row} className="flex gap-4 py-5">
          <Skeleton className="size-20" />
          <div className="flex-1 space-y-2">
            <Skeleton className="h-5 w-40" />
            <Skeleton className="h-4 w-24" />
            <Skeleton className="mt-3 h-10 w-32" />
          </div>
        </div>
      ))}
    </div>
  );
}
