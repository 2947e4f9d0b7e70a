import { MAX_CART_QUANTITY } from '../../contracts/orders/cart-lines.ts';
import { isRecord } from '../platform/kept.ts';

/** What a shopper did to a SKU: so many more, or so many and no other number. */
export type LineChange = { readonly more: number } | { readonly to: number };

/** Quantities by SKU. */
export type Lines = Readonly<Record<string, number>>;

/** A cart as its document has it. */
export type CartBase = { readonly market: string | undefined; readonly lines: Lines };

/** What the shop has not confirmed yet, to be laid over what it has. */
export type Changes = {
  readonly market?: string;
  readonly lines: Readonly<Record<string, LineChange>>;
};

/** No change at all. */
export const NO_CHANGES: Changes = { lines: {} };

/** An empty cart of no market. */
export const EMPTY_BASE: CartBase = { market: undefined, lines: {} };

/** Tells whether there is nothing to send. */
export function isNone(changes: Changes): boolean {
  return changes.market === undefined && Object.keys(changes.lines).length === 0;
}

/** The cart as the shopper sees it: the shop's with the changes over it. */
export function lay(changes: Changes, base: CartBase): CartBase {
  const lines = new Map(Object.entries(base.lines));
  for (const [sku, change] of Object.entries(changes.lines)) {
    const quantity = quantityAfter(change, lines.get(sku) ?? 0);
    if (quantity > 0) lines.set(sku, quantity);
    else lines.delete(sku);
  }
  return { market: changes.market ?? base.market, lines: Object.fromEntries(lines) };
}

/** Puts so many more of a SKU on top of what was changed before. */
export function addTo(changes: Changes, sku: string, more: number): Changes {
  const before = changes.lines[sku];
  const change = before && 'to' in before ? { to: quantityAfter({ more }, before.to) } : { more: more + (before?.more ?? 0) };
  return setIn(changes, sku, change);
}

/** Changes a SKU anew, whatever was done to it before. */
export function setIn(changes: Changes, sku: string, change: LineChange): Changes {
  return { ...changes, lines: { ...changes.lines, [sku]: change } };
}

/** The same changes in plain numbers over a base, so that sending them twice does nothing twice. */
export function settledOver(changes: Changes, base: CartBase): Changes {
  const { lines } = lay(changes, base);
  const settled = Object.entries(changes.lines).map(
    ([sku, change]) => [sku, 'to' in change ? change : { to: lines[sku] ?? 0 }] as const,
  );
  return { ...changes, lines: Object.fromEntries(settled) };
}

/** What of `now` was not yet in `sent`: that was confirmed, the rest came after it. */
export function without(now: Changes, sent: Changes): Changes {
  const later = Object.entries(now.lines).filter(([sku, change]) => sent.lines[sku] !== change);
  return {
    ...(now.market !== undefined && now.market !== sent.market && { market: now.market }),
    lines: Object.fromEntries(later),
  };
}

/** Tells whether a value read back is changes, as another visit kept them. */
export function isChanges(value: unknown): value is Changes {
  return isRecord(value) && isRecord(value['lines']) && Object.values(value['lines']).every(isRecord);
}

/** Tells whether a value read back is a cart. */
export function isBase(value: unknown): value is CartBase {
  return (
    isRecord(value) && isRecord(value['lines']) && Object.values(value['lines']).every((quantity) => typeof quantity === 'number')
  );
}

function quantityAfter(change: LineChange, before: number): number {
  return Math.min(MAX_CART_QUANTITY, 'to' in change ? change.to : before + change.more);
}

/** A cart as it is kept on a device between visits: whose it is (null: nobody's), what the shop had of it, and what it has yet to be told. */
export type KeptCart = { readonly owner: string | null; readonly base: CartBase; readonly changes: Changes };

/** Tells whether a value read back is a kept cart. */
export function isKeptCart(value: unknown): value is KeptCart {
  if (!isRecord(value) || !isBase(value['base']) || !isChanges(value['changes'])) return false;
  return value['owner'] === null || typeof value['owner'] === 'string';
}
