import type { Address } from '../../../../../contracts/address.ts';
import type { Placing } from '../../../../../sdk/checkout/checkout.ts';
import { type AddressValues, emptyAddress } from '../address/address-values.ts';

/** What the checkout's form holds. */
export type CheckoutValues = {
  readonly email: string;
  readonly address: AddressValues;
  /** Which kept address was taken; blank for one that is typed. */
  readonly addressId: string;
  /** Keep the typed address in the account. */
  readonly keepAddress: boolean;
  /** Blank for whichever is the shop's own choice. */
  readonly shippingOptionId: string;
};

/** What was said in the form once it is in order; without an address where nothing is sent. */
export type CheckedOut = Omit<CheckoutValues, 'address'> & { readonly address?: Address | undefined };

/** A form that nothing was said in yet. */
export function emptyCheckout(country: string, email = ''): CheckoutValues {
  return { email, address: emptyAddress(country), addressId: '', keepAddress: true, shippingOptionId: '' };
}

/** What the shop is asked for; `chosen` is the way of sending that is shown unless another was taken, `origin` where the order's page is. */
export function placingOf({ email, address, shippingOptionId }: CheckedOut, chosen: string | undefined, origin: string): Placing {
  const option = shippingOptionId === '' ? chosen : shippingOptionId;
  return {
    contact: { email },
    returnUrl: `${origin}/orders/{orderId}`,
    ...(address && { shippingAddress: address }),
    ...(address && option !== undefined && { shippingOptionId: option }),
  };
}
