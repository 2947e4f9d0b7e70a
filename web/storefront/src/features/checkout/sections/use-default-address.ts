import { useEffect, useRef } from 'react';
import { useFormContext } from 'react-hook-form';
import type { SavedAddress } from '../../../../../../contracts/identity/profile.ts';
import { valuesOf } from '../../address/address-values.ts';
import type { CheckoutValues } from '../checkout-values.ts';

/** Takes a member's default address once, unless another one is being typed already. */
export function useDefaultAddress(addresses: readonly SavedAddress[]): void {
  const { getValues, setValue } = useFormContext<CheckoutValues>();
  const taken = useRef(false);
  useEffect(() => {
    if (taken.current || addresses.length === 0) return;
    taken.current = true;
    const { address, addressId } = getValues();
    const begun = addressId !== '' || address.fullName !== '' || address.line1 !== '';
    const standard = addresses.find(({ defaultShipping }) => defaultShipping) ?? addresses[0];
    if (begun || !standard) return;
    setValue('addressId', standard.id);
    setValue('address', valuesOf(standard.address));
  }, [addresses, getValues, setValue]);
}
