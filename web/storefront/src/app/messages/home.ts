import { defineMessages } from './define-messages.ts';
import { home as english } from './en/home.ts';

const messages = defineMessages(english, async () => (await import('./de/home.ts')).home);

/** The words of the front of the shop in the page's language. */
export const useHomeMessages = messages.use;
