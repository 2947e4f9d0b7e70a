import * as z from 'zod/mini';
import { Address } from '../../../contracts/address.ts';
import type { Customer } from '../../../contracts/identity/documents.ts';
import type { PersonKey } from '../../kit/crypto/vault.ts';
import type { CustomerState } from '../domain/customer.ts';
import { isSameValue } from '../domain/same-value.ts';

const Profile = z.object({ displayName: z.optional(z.string()), phone: z.optional(z.string()) });

type Keyring = () => Promise<PersonKey>;

/** Opens what is sealed in a customer's document; the key is asked for only if something is. */
export async function openCustomer(uid: string, document: Customer, keyring: Keyring): Promise<CustomerState> {
  const { profile, addresses: sealed, ...rest } = document;
  const entries = Object.entries(sealed);
  if (!profile && entries.length === 0) return { uid, ...rest, addresses: {} };
  const key = await keyring();
  const opened = profile ? Profile.parse(key.open(profile, profilePath(uid))) : {};
  const addresses = entries.map(([id, one]) => [id, Address.parse(key.open(one, addressPath(uid, id)))] as const);
  return { uid, ...rest, ...opened, addresses: Object.fromEntries(addresses) };
}

/** Seals a customer into a document: what did not change keeps the bytes it has. */
export async function sealCustomer(
  next: CustomerState,
  before: { readonly state: CustomerState; readonly document: Customer } | undefined,
  keyring: Keyring,
): Promise<Customer> {
  const { uid, displayName, phone, addresses: plain, ...rest } = next;
  const entries = Object.entries(plain);
  const named = displayName !== undefined || phone !== undefined;
  if (!named && entries.length === 0) return { ...rest, addresses: {} };
  const key = await keyring();
  const seal = <T>(value: T, old: T | undefined, stored: Customer['profile'], path: string) =>
    stored && isSameValue(value, old) ? stored : key.seal(value, path);
  const addresses = entries.map(([id, address]) => {
    return [id, seal(address, before?.state.addresses[id], before?.document.addresses[id], addressPath(uid, id))] as const;
  });
  const { displayName: oldName, phone: oldPhone } = before?.state ?? {};
  const profile = seal(
    { displayName, phone },
    { displayName: oldName, phone: oldPhone },
    before?.document.profile,
    profilePath(uid),
  );
  return { ...rest, ...(named ? { profile } : {}), addresses: Object.fromEntries(addresses) };
}

function profilePath(uid: string): string {
  return `customers/${uid}#profile`;
}

function addressPath(uid: string, id: string): string {
  return `customers/${uid}#addresses.${id}`;
}
