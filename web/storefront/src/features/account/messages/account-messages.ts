import { defineMessages } from '../../../app/messages/define-messages.ts';
import { account } from './en.ts';

/** The words of signing in and of the account, in the page's language. */
export const accountMessages = defineMessages(account, async () => (await import('./de.ts')).account);
