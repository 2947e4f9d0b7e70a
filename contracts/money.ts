import * as z from 'zod/mini';
import { Currency } from './currency.ts';

/** The largest amount one document may carry, in minor units: 10^12 keeps every sum of 9,000 of them a safe integer. */
export const MAX_AMOUNT_MINOR = 1_000_000_000_000;

/** A non-negative amount in minor units of a currency said beside it. */
export const AmountMinor = z.int().check(z.minimum(0), z.maximum(MAX_AMOUNT_MINOR));
export type AmountMinor = z.infer<typeof AmountMinor>;

/** An amount in minor units that may be negative (a discount, a correction). */
export const SignedAmountMinor = z.int().check(z.minimum(-MAX_AMOUNT_MINOR), z.maximum(MAX_AMOUNT_MINOR));
export type SignedAmountMinor = z.infer<typeof SignedAmountMinor>;

/** An amount of money: integer minor units and their ISO 4217 currency. */
export const Money = z.strictObject({ amountMinor: AmountMinor, currency: Currency });
export type Money = z.infer<typeof Money>;
