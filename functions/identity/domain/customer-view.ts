import type { CustomerSummary, CustomerView } from '../../../contracts/identity/customer.ts';
import type { Customer } from '../../../contracts/identity/documents.ts';
import type { AccountView } from '../../../contracts/identity/staff.ts';
import { Rejection } from '../../../contracts/rejection.ts';
import { savedAddress } from './address-book.ts';
import type { CustomerState } from './customer.ts';

/** A customer in a listing, by what is not sealed; without a profile by the account alone. */
export function summaryOf(uid: string, customer: Customer | undefined, account: AccountView | undefined): CustomerSummary {
  const { registeredAt, locale, market, addresses = {} } = customer ?? {};
  return { uid, account, registeredAt, locale, market, addressCount: Object.keys(addresses).length };
}

/** A customer in plain text; without a profile by the account alone. */
export function customerViewOf(uid: string, customer: CustomerState | undefined, account: AccountView | undefined): CustomerView {
  if (!customer) return { uid, account, addressCount: 0, addresses: [], version: 0 };
  const addresses = Object.keys(customer.addresses).map((id) => savedAddress(customer, id));
  return { ...customer, account, addressCount: addresses.length, addresses };
}

/** The refusal for somebody who has neither a profile nor an account. */
export function noSuchCustomer(): Rejection {
  return new Rejection('not_found', 'There is no such customer.');
}
