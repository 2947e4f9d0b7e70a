import { zodResolver } from '@hookform/resolvers/zod';
import * as z from 'zod/mini';
import { Address } from '../../../../../contracts/address.ts';
import { Contact } from '../../../../../contracts/orders/endpoints.ts';
import { toAddress } from '../address/address-values.ts';
import type { CheckoutValues } from './checkout-values.ts';

const Asked = {
  email: Contact.shape.email,
  addressId: z.string(),
  keepAddress: z.boolean(),
  shippingOptionId: z.string(),
};

/** The form held against the contracts, with an address where there is something to send. */
export const checkoutSchema = {
  sent: z.pipe(
    z.transform(({ email, address, ...rest }: CheckoutValues) => ({ ...rest, email: email.trim(), address: toAddress(address) })),
    z.object({ ...Asked, address: Address }),
  ),
  notSent: z.pipe(
    z.transform(({ address: _address, email, ...rest }: CheckoutValues) => ({ ...rest, email: email.trim() })),
    z.object(Asked),
  ),
};

/** How the form is held against them. */
export const checkoutResolver = { sent: zodResolver(checkoutSchema.sent), notSent: zodResolver(checkoutSchema.notSent) };
