import * as z from 'zod/mini';
import * as iso4217 from 'dinero.js/currencies';

const EXPONENTS: ReadonlyMap<string, number> = new Map(
  Object.values(iso4217).map((currency) => [currency.code, currency.exponent]),
);

/** An ISO 4217 currency code that is in circulation, upper case. */
export const Currency = z
  .string()
  .check(z.refine((code) => EXPONENTS.has(code), 'A currency is its ISO 4217 code, such as "EUR"'));
export type Currency = z.infer<typeof Currency>;

/** How many decimal digits the minor unit of a currency has (EUR 2, JPY 0, KWD 3); throws RangeError for an unknown code. */
export function exponentOf(currency: string): number {
  const exponent = EXPONENTS.get(currency);
  if (exponent === undefined) throw new RangeError(`"${currency}" is no ISO 4217 currency`);
  return exponent;
}

/** Writes an amount of minor units as a decimal number with a dot ("1234" EUR -> "12.34"), without the currency. */
export function toDecimal(amountMinor: number, currency: string): string {
  const exponent = exponentOf(currency);
  const digits = String(Math.abs(amountMinor)).padStart(exponent + 1, '0');
  const whole = digits.slice(0, digits.length - exponent);
  const fraction = exponent === 0 ? '' : `.${digits.slice(-exponent)}`;
  return `${amountMinor < 0 ? '-' : ''}${whole}${fraction}`;
}

/** Reads a decimal number with a dot as minor units ("12.3" EUR -> 1230); undefined when it is none or has more digits than the currency. */
export function fromDecimal(text: string, currency: string): number | undefined {
  const match = /^(-?)(\d{1,12})(?:\.(\d+))?$/.exec(text.trim());
  if (!match) return undefined;
  const exponent = exponentOf(currency);
  const fraction = (match[3] ?? '').replace(/0+$/, '');
  if (fraction.length > exponent) return undefined;
  const minor = Number(`${match[2]}${fraction.padEnd(exponent, '0')}`);
  if (!Number.isSafeInteger(minor)) return undefined;
  return match[1] === '-' && minor !== 0 ? -minor : minor;
}
