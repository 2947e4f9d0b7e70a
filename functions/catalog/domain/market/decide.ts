import { marketCreated, marketUpdated } from '../../../../contracts/catalog/events.ts';
import type { Market, MarketInput } from '../../../../contracts/catalog/market.ts';
import { newEvent } from '../../../../contracts/event.ts';
import { Rejection } from '../../../../contracts/rejection.ts';
import type { Named } from '../named.ts';
import { same } from '../same.ts';

/** A market before the store has counted its version. */
export type MarketDraft = Omit<Market, 'version'>;

/** What was decided of a market: how it is now, and what to say of it. */
export type MarketDecision = Named<MarketDraft>;

const FIELDS = [
  'name',
  'currency',
  'countries',
  'taxInclusive',
  'locales',
  'defaultLocale',
  'tax',
  'shippingZones',
  'active',
] as const satisfies readonly (keyof MarketInput)[];

/** Makes a market; refuses `already_exists`. */
export function createMarket(present: MarketDraft | undefined, market: MarketDraft): MarketDecision {
  if (present) throw new Rejection('already_exists', `There is a market "${market.id}" already.`, { market: market.id });
  return { document: market, events: [newEvent(marketCreated, identityOf(market))] };
}

/** Replaces all that staff say of a market; refuses `currency_fixed`. Nothing is decided when nothing changed. */
export function replaceMarket(present: MarketDraft, input: MarketInput): MarketDecision | undefined {
  if (input.currency !== present.currency) {
    throw new Rejection(
      'currency_fixed',
      `The market's prices are amounts of ${present.currency}. Make another market for ${input.currency}.`,
      {
        currency: present.currency,
      },
    );
  }
  const market: MarketDraft = { ...input, id: present.id };
  const changed = FIELDS.filter((field) => !same(present[field], market[field]));
  if (changed.length === 0) return undefined;
  return { document: market, events: [newEvent(marketUpdated, { ...identityOf(market), changed })] };
}

/** Closes a market; refuses `wrong_status` when it is closed. */
export function closeMarket(present: MarketDraft): MarketDecision {
  if (!present.active) throw new Rejection('wrong_status', 'The market is closed already.', { status: 'closed' });
  const market: MarketDraft = { ...present, active: false };
  return { document: market, events: [newEvent(marketUpdated, { ...identityOf(market), changed: ['active'] })] };
}

function identityOf({ id, currency, active }: MarketDraft) {
  return { marketId: id, currency, active };
}
