import { defineMessages } from './define-messages.ts';
import { listing as english } from './en/listing.ts';

const messages = defineMessages(english, async () => (await import('./de/listing.ts')).listing);

/** The words of categories and search results in the page's language. */
export const useListingMessages = messages.use;
