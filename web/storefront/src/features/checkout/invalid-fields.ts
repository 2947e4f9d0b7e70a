import type { ShopError } from '../../../../../sdk/shop-error.ts';
import { ADDRESS_FIELDS, type AddressField } from '../address/address-values.ts';

/** A field of the checkout's form that the shop may refuse. */
export type RefusedField = 'email' | `address.${AddressField}`;

/** Which fields of the form the shop refused, in the order of the form; empty when it was nothing that was typed. */
export function refusedFields({ pointers }: Pick<ShopError, 'pointers'>): readonly RefusedField[] {
  const refused = new Set(Object.keys(pointers));
  return [
    ...(refused.has('/body/contact/email') ? (['email'] as const) : []),
    ...ADDRESS_FIELDS.filter((field) => refused.has(`/body/shippingAddress/${field}`)).map(
      (field) => `address.${field}` as const,
    ),
  ];
}
