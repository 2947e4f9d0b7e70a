import type { ProfilePatch } from '../../../contracts/identity/profile.ts';
import type { Instant } from '../../../contracts/ids.ts';
import { Rejection } from '../../../contracts/rejection.ts';
import { becomes, type CustomerDecision, type CustomerState } from './customer.ts';

/** Changes a profile: what the patch does not name stays, null takes away. Refuses `invalid_input` for a default address that is not kept. */
export function changeProfile(customer: CustomerState, patch: ProfilePatch, now: Instant): CustomerDecision {
  const { marketing, ...texts } = patch;
  checkKept(customer, 'defaultShippingAddressId', patch.defaultShippingAddressId);
  checkKept(customer, 'defaultBillingAddressId', patch.defaultBillingAddressId);

  const named = Object.entries(texts).filter(([, value]) => value !== undefined);
  const consent =
    marketing === undefined || marketing === customer.marketing?.granted ? customer.marketing : { granted: marketing, at: now };
  const next = {
    ...customer,
    ...Object.fromEntries(named.map(([name, value]) => [name, value ?? undefined])),
    marketing: consent,
  };

  return becomes(customer, next, now);
}

function checkKept(customer: CustomerState, name: string, addressId: string | null | undefined): void {
  if (typeof addressId !== 'string' || Object.hasOwn(customer.addresses, addressId)) return;
  const message = 'There is no such address among those you keep';
  throw new Rejection('invalid_input', `${message}.`, { errors: [{ pointer: `/body/${name}`, message }] });
}
