import { defineMessages } from '../../../app/messages/define-messages.ts';
import { cart } from './en.ts';

/** The words of the cart, in the page's language. */
export const cartMessages = defineMessages(cart, async () => (await import('./de.ts')).cart);
