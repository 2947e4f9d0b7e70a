import { Link } from '@swan-io/chicane';
import { Button, buttonClass } from '../../../../design/controls/button.tsx';
import { classNames } from '../../../../design/class-names.ts';
import { Skeleton } from '../../../../design/signs/skeleton.tsx';
import type { CartState } from '../../../../../sdk/cart/cart.ts';
import { showCart } from '../../app/cart-panel.ts';
import { router } from '../../app/router.ts';
import { useMoney } from '../../app/shop/wording.ts';
import { stops } from './line-view.ts';
import { cartMessages } from './messages/cart-messages.ts';
import { SavedSign } from './saved-sign.tsx';

/** What the cart comes to, where it is kept, and the way on; it stays in sight while lines scroll. */
export function CartFoot({ cart }: { readonly cart: CartState }) {
  const words = cartMessages.use();
  const money = useMoney(cart.quote?.currency);
  const { quote, pricing } = cart;
  const stopped = cart.lines.length === 0 || cart.problems.some(({ code }) => stops(code));
  return (
    <div className="sticky -bottom-6 -mx-6 -mb-6 space-y-3 border-t border-line bg-surface px-6 pt-4 pb-6">
      <div className="flex items-baseline justify-between">
        <span className="font-medium">{words.subtotal}</span>
        {quote ? (
          <span aria-live="polite" className={classNames('figures display text-2xl transition-opacity', pricing && 'opacity-60')}>
            {money(quote.subtotalMinor)}
          </span>
        ) : (
          <Skeleton className="h-7 w-24" />
        )}
      </div>
      {stopped && cart.lines.length > 0 ? (
        <p className="min-h-5 text-[13px] text-danger">{words.stopped}</p>
      ) : (
        <p className="min-h-5 text-[13px] text-muted">{quote && words.later[quote.taxInclusive ? 'inclusive' : 'exclusive']}</p>
      )}
      <SavedSign pending={cart.pending} offline={cart.offline} />
      <CheckoutButton stopped={stopped} />
    </div>
  );
}

function CheckoutButton({ stopped }: { readonly stopped: boolean }) {
  const words = cartMessages.use();
  if (stopped)
    return (
      <Button size="lg" className="w-full" disabled>
        {words.checkout}
      </Button>
    );
  return (
    <Link to={router.checkout()} className={classNames(buttonClass({ size: 'lg' }), 'w-full')} onClick={() => showCart(false)}>
      {words.checkout}
    </Link>
  );
}
