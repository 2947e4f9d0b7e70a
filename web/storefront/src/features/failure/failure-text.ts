import { isShopError, type ShopErrorCode } from '../../../../../sdk/shop-error.ts';
import type { FailureMessages } from './messages/en.ts';

type Plain = Exclude<keyof FailureMessages, 'ours' | 'retry'>;

const SAYS: Partial<Record<ShopErrorCode, Plain>> = {
  network: 'network',
  contention: 'busy',
  deadline_exceeded: 'busy',
  unauthenticated: 'signedOut',
  token_expired: 'signedOut',
  token_revoked: 'signedOut',
  account_disabled: 'disabled',
  forbidden: 'forbidden',
  not_found: 'notFound',
  invalid_input: 'invalid',
  precondition_failed: 'changed',
  too_many_addresses: 'tooManyAddresses',
  not_cancelable: 'notCancelable',
};

/** Says what did not work and what to do about it; a defect of the shop's own is named by what finds it in the logs. */
export function failureText(error: unknown, words: FailureMessages): string {
  if (!isShopError(error)) return words.ours(undefined);
  const known = SAYS[error.code];
  return known === undefined ? words.ours(error.correlationId) : words[known];
}
