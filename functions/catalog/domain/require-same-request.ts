import { Rejection } from '../../../contracts/rejection.ts';

/** Refuses `idempotency_key_reused` when a thing was made by another request than this one. */
export function requireSameRequest(made: { readonly createdFrom: string }, createdFrom: string): void {
  if (made.createdFrom === createdFrom) return;
  throw new Rejection(
    'idempotency_key_reused',
    'This Idempotency-Key made something else before. Use a new key for a new intent.',
  );
}
