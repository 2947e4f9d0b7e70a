import { defineMessages } from '../../../app/messages/define-messages.ts';
import { totals } from './en.ts';

/** The words of what a cart or an order comes to, in the page's language. */
export const totalsMessages = defineMessages(totals, async () => (await import('./de.ts')).totals);
