import { defineMessages } from '../../../app/messages/define-messages.ts';
import { address } from './en.ts';

/** The words of forms for addresses, in the page's language. */
export const addressMessages = defineMessages(address, async () => (await import('./de.ts')).address);
