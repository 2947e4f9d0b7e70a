import { ADDRESS_FIELDS } from '../address/address-values.ts';
import { type CheckoutValues, emptyCheckout } from './checkout-values.ts';

const KEY = 'cartwright.checkout';

/** Keeps what was typed while this tab is open, so that a reload loses nothing. */
export function keepDraft(values: CheckoutValues, storage: Storage = sessionStorage): void {
  storage.setItem(KEY, JSON.stringify(values));
}

/** Forgets what was typed, once it has become an order. */
export function forgetDraft(storage: Storage = sessionStorage): void {
  storage.removeItem(KEY);
}

/** What was typed before; undefined when there is none, or it cannot be read. Each field is taken only if it is what it should be. */
export function keptDraft(storage: Storage = sessionStorage): CheckoutValues | undefined {
  const kept = parse(storage.getItem(KEY));
  if (!kept) return undefined;
  const blank = emptyCheckout('');
  const address = isRecord(kept['address']) ? kept['address'] : {};
  const text = (source: Readonly<Record<string, unknown>>, name: string) => {
    const value = source[name];
    return typeof value === 'string' ? value : '';
  };
  return {
    email: text(kept, 'email'),
    addressId: text(kept, 'addressId'),
    shippingOptionId: text(kept, 'shippingOptionId'),
    keepAddress: kept['keepAddress'] !== false,
    address: ADDRESS_FIELDS.reduce((values, field) => ({ ...values, [field]: text(address, field) }), blank.address),
  };
}

function parse(text: string | null): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
