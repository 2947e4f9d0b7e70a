import { useFormContext, useWatch } from 'react-hook-form';
import type { SavedAddress } from '../../../../../../contracts/identity/profile.ts';
import { Checkbox, RadioCard } from '../../../../../design/controls/checkbox.tsx';
import { Notice } from '../../../../../design/signs/notice.tsx';
import { Skeleton } from '../../../../../design/signs/skeleton.tsx';
import { Queries } from '../../../app/queries.tsx';
import { useAddresses } from '../../account/profile-queries.ts';
import { AddressFields } from '../../address/address-fields.tsx';
import { AddressLines } from '../../address/address-lines.tsx';
import { emptyAddress, valuesOf } from '../../address/address-values.ts';
import type { CheckoutValues } from '../checkout-values.ts';
import { checkoutMessages } from '../messages/checkout-messages.ts';
import { useDefaultAddress } from './use-default-address.ts';

/** Where the parcel of a member goes: an address that they kept, or another one. */
export function MemberAddress({ countries }: Pick<ChoiceProps, 'countries'>) {
  return (
    <Queries>
      <Kept countries={countries} />
    </Queries>
  );
}

function Kept({ countries }: Pick<ChoiceProps, 'countries'>) {
  const words = checkoutMessages.use();
  const { data, isPending, isError } = useAddresses();
  return (
    <>
      {isError && <Notice tone="warn">{words.addressesFailed}</Notice>}
      {isPending ? <Skeleton className="h-72" /> : <Choice kept={data?.items ?? []} countries={countries} />}
    </>
  );
}

interface ChoiceProps {
  readonly kept: readonly SavedAddress[];
  readonly countries: readonly string[];
}

function Choice({ kept, countries }: ChoiceProps) {
  const addressId = useWatch<CheckoutValues, 'addressId'>({ name: 'addressId' });
  const usable = kept.filter(({ address }) => countries.includes(address.country));
  useDefaultAddress(usable);
  const typed = !usable.some(({ id }) => id === addressId);
  return (
    <div className="space-y-5">
      {usable.length > 0 && <KeptAddresses addresses={usable} addressId={typed ? '' : addressId} />}
      {typed && (
        <div>
          <AddressFields countries={countries} />
          <KeepAddress />
        </div>
      )}
    </div>
  );
}

function KeptAddresses({ addresses, addressId }: { readonly addresses: readonly SavedAddress[]; readonly addressId: string }) {
  const words = checkoutMessages.use();
  const { setValue, clearErrors } = useFormContext<CheckoutValues>();
  const { country } = useWatch<CheckoutValues, 'address'>({ name: 'address' });
  const choose = (id: string, address: CheckoutValues['address']): void => {
    setValue('addressId', id);
    setValue('address', address);
    setValue('shippingOptionId', '');
    clearErrors('address');
  };
  return (
    <fieldset className="grid gap-2.5 sm:grid-cols-2">
      <legend className="sr-only">{words.sections.address}</legend>
      {addresses.map(({ id, address }) => (
        <RadioCard
          key={id}
          name="kept-address"
          className="items-start"
          checked={id === addressId}
          onChange={() => choose(id, valuesOf(address))}
        >
          <AddressLines address={address} />
        </RadioCard>
      ))}
      <RadioCard name="kept-address" checked={addressId === ''} onChange={() => choose('', emptyAddress(country))}>
        <span className="text-sm font-medium">{words.otherAddress}</span>
      </RadioCard>
    </fieldset>
  );
}

function KeepAddress() {
  const words = checkoutMessages.use();
  const { register } = useFormContext<CheckoutValues>();
  return (
    <Checkbox className="pt-4" {...register('keepAddress')}>
      {words.keepAddress}
    </Checkbox>
  );
}
