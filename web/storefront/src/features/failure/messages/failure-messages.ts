import { defineMessages } from '../../../app/messages/define-messages.ts';
import { failure } from './en.ts';

/** What is said when something did not work, in the page's language. */
export const failureMessages = defineMessages(failure, async () => (await import('./de.ts')).failure);
