import { defineMessages } from '../../../app/messages/define-messages.ts';
import { orders } from './en.ts';

/** The words of orders, in the page's language. */
export const ordersMessages = defineMessages(orders, async () => (await import('./de.ts')).orders);
