import type { Availability, Stock, StockPolicy } from '../../../contracts/inventory/documents.ts';
import { stockAvailabilityChanged, stockBack, stockLow, stockOut } from '../../../contracts/inventory/events.ts';
import { newEvent } from '../../../contracts/event.ts';

/** What shoppers are told of so many promisable units. */
export function availabilityOf(policy: StockPolicy, promisable: number, lowStockThreshold: number): Availability {
  if (policy.kind === 'unlimited') return 'in_stock';
  if (promisable > 0) return promisable > lowStockThreshold ? 'in_stock' : 'low';
  const more = policy.kind !== 'deny' && promisable + policy.limit > 0;
  return more ? policy.kind : 'out';
}

/** The facts that follow from stock's being told as something else than before; nothing when it is told the same. `before` is undefined for new stock. */
export function availabilityEvents(before: Availability | undefined, after: Stock): AvailabilityEvent[] {
  const { sku, availability, policy, lowStockThreshold, totals } = after;
  if (before === availability) return [];
  const { promisable } = totals;
  const availableAt = availability === 'preorder' && policy.kind === 'preorder' ? { availableAt: policy.availableAt } : {};
  const events: AvailabilityEvent[] = [
    newEvent(stockAvailabilityChanged, { sku, availability, ...(before && { before }), ...availableAt }),
  ];
  if (before && isThere(before) && !isThere(availability)) events.push(newEvent(stockOut, { sku, promisable }));
  if (before && !isThere(before) && isThere(availability)) events.push(newEvent(stockBack, { sku, promisable }));
  if (availability === 'low') events.push(newEvent(stockLow, { sku, promisable, lowStockThreshold }));
  return events;
}

type AvailabilityEvent =
  | ReturnType<typeof newEvent<'stock.availability_changed.v1', typeof stockAvailabilityChanged.data>>
  | ReturnType<typeof newEvent<'stock.low.v1', typeof stockLow.data>>
  | ReturnType<typeof newEvent<'stock.out.v1', typeof stockOut.data>>
  | ReturnType<typeof newEvent<'stock.back.v1', typeof stockBack.data>>;

function isThere(availability: Availability): boolean {
  return availability === 'in_stock' || availability === 'low';
}
