import { useEffect } from 'react';
import { Drawer } from '../../../../design/overlays/dialog.tsx';
import { clearToasts } from '../../../../design/overlays/toasts.tsx';
import { showCart, useCartShown } from '../../app/cart-panel.ts';
import { useCart } from '../../app/shop/use-cart.ts';
import { CartContent } from './cart-content.tsx';
import { cartMessages } from './messages/cart-messages.ts';

/** The cart beside whatever page somebody is on. */
export function CartDrawer() {
  const words = cartMessages.use();
  const shown = useCartShown();
  const { itemCount } = useCart();
  // A message about what was added would lie over the way to the checkout.
  useEffect(() => {
    if (shown) clearToasts();
  }, [shown]);
  return (
    <Drawer
      open={shown}
      title={words.title}
      description={words.count(itemCount)}
      closeLabel={words.close}
      onOpenChange={showCart}
    >
      <CartContent />
    </Drawer>
  );
}
