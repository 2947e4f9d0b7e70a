import { useQuery } from '@tanstack/react-query';
import { shop } from '../../app/shop/shop.ts';
import { useMemberUid } from '../../app/shop/use-cart.ts';

/** The key that a member's things are kept under; another member finds none of them. */
export const profileKey = (uid: string | undefined) => ['profile', uid];
export const addressesKey = (uid: string | undefined) => ['addresses', uid];

/** The profile of whoever has an account here. */
export function useProfile() {
  const uid = useMemberUid();
  return useQuery({ queryKey: profileKey(uid), queryFn: () => shop.account.profile(), enabled: uid !== undefined });
}

/** The kept addresses of whoever has an account here. */
export function useAddresses() {
  const uid = useMemberUid();
  return useQuery({ queryKey: addressesKey(uid), queryFn: () => shop.account.addresses(), enabled: uid !== undefined });
}
