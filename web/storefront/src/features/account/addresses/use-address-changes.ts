import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AddressInput, SavedAddress } from '../../../../../../contracts/identity/profile.ts';
import { shop } from '../../../app/shop/shop.ts';
import { tell } from '../../../app/tell.ts';
import { failureText } from '../../failure/failure-text.ts';
import { failureMessages } from '../../failure/messages/failure-messages.ts';
import { accountMessages } from '../messages/account-messages.ts';
import { useMemberUid } from '../../../app/shop/use-cart.ts';
import { addressesKey } from '../profile-queries.ts';

/** A kept address that becomes another; `version` is that of all addresses together. */
export type Replacing = { readonly id: string; readonly input: AddressInput; readonly version: number };

/** Adds, changes and removes kept addresses, and reads them anew after each. What was removed can be put back. */
export function useAddressChanges() {
  const { addresses: words } = accountMessages.use();
  const failures = failureMessages.use();
  const queries = useQueryClient();
  const uid = useMemberUid();
  const onSettled = () => queries.invalidateQueries({ queryKey: addressesKey(uid) });
  const onError = (error: unknown) => tell(failureText(error, failures), { tone: 'danger' });
  const add = useMutation({ mutationFn: (input: AddressInput) => shop.account.addAddress(input), onSettled });
  const replace = useMutation({
    mutationFn: ({ id, input, version }: Replacing) => shop.account.replaceAddress(id, input, version),
    onSettled,
  });
  const putBack = ({ address, defaultShipping, defaultBilling }: SavedAddress): void =>
    add.mutate({ address, defaultShipping, defaultBilling }, { onError });
  const remove = useMutation({
    mutationFn: ({ id }: SavedAddress) => shop.account.removeAddress(id),
    onSuccess: (_, saved) => tell(words.removed, { action: { label: words.undo, run: () => putBack(saved) } }),
    onError,
    onSettled,
  });
  return { add, replace, remove };
}
