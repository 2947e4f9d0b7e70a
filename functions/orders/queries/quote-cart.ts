import type { Quote, QuoteRequest } from '../../../contracts/orders/quote.ts';
import { priceFor } from '../commands/check-out.ts';
import type { Ports } from '../ports.ts';

/** What lines cost in a market now, by the very code that checkout uses. Refuses `unknown_market`. */
export const quoteCart =
  (ports: Pick<Ports, 'shop'>) =>
  async (request: QuoteRequest): Promise<Quote> => {
    const facts = await ports.shop.facts(request.market, request.lines);
    return priceFor(facts, request.destination, request.shippingOptionId);
  };
