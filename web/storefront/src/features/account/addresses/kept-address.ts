import * as z from 'zod/mini';
import { AddressInput } from '../../../../../../contracts/identity/profile.ts';
import { type AddressValues, toAddress } from '../../address/address-values.ts';

/** What the form of a kept address holds. */
export type KeptAddressValues = { readonly address: AddressValues; readonly defaultShipping: boolean };

/** The form held against the contract. */
export const keptAddressSchema = z.pipe(
  z.transform(
    ({ address, defaultShipping }: KeptAddressValues): AddressInput => ({
      address: toAddress(address),
      // Unsaid, the first address becomes the default by itself.
      ...(defaultShipping && { defaultShipping }),
    }),
  ),
  AddressInput,
);
