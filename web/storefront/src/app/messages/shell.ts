import { defineMessages } from './define-messages.ts';
import { shell as english } from './en/shell.ts';

/** The words of the frame around all pages, and of what several pages share. */
export const shellMessages = defineMessages(english, async () => (await import('./de/shell.ts')).shell);

/** The words of the frame in the page's language. */
export const useMessages = shellMessages.use;
