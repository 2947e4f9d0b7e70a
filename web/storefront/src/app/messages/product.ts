import { defineMessages } from './define-messages.ts';
import { product as english } from './en/product.ts';

const messages = defineMessages(english, async () => (await import('./de/product.ts')).product);

/** The words of a product's page in the page's language. */
export const useProductMessages = messages.use;
