import type { Cart } from '../../../../../sdk/cart/cart.ts';
import { shop } from '../../app/shop/shop.ts';
import { tell } from '../../app/tell.ts';
import { failureText } from '../failure/failure-text.ts';
import { failureMessages } from '../failure/messages/failure-messages.ts';
import { currentLanguage } from '../../app/messages/language.ts';

/** Changes the cart; what is refused is told in passing, since the cart itself stays as it was. */
export function changeCart(change: (cart: Cart) => Promise<void>): void {
  change(shop.cart).catch(async (error: unknown) => {
    const words = await failureMessages.load(currentLanguage());
    tell(failureText(error, words), { tone: 'danger' });
  });
}
