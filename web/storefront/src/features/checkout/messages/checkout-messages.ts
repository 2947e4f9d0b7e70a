import { defineMessages } from '../../../app/messages/define-messages.ts';
import { checkout } from './en.ts';

/** The words of the checkout, in the page's language. */
export const checkoutMessages = defineMessages(checkout, async () => (await import('./de.ts')).checkout);
