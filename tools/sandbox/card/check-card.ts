import type { FieldFault } from '../refusal.ts';
import { testCard, type TestCard } from './test-cards.ts';

/** A card as somebody typed it. */
export type TypedCard = { readonly number: string; readonly expiry: string; readonly cvc: string };

export type CardCheck =
  | { readonly ok: true; readonly card: TestCard }
  | { readonly ok: false; readonly errors: readonly FieldFault[] };

/** Checks what was typed, all fields at once, so that the shopper corrects them in one go. */
export function checkCard(typed: TypedCard, now: Date): CardCheck {
  const number = typed.number.replace(/[\s-]/g, '');
  const card = testCard(number);
  const errors = [
    ...fault('number', numberFault(number, card)),
    ...fault('expiry', expiryFault(typed.expiry, now)),
    ...fault('cvc', cvcFault(typed.cvc.trim(), number)),
  ];
  return card && errors.length === 0 ? { ok: true, card } : { ok: false, errors };
}

/** The check digit of ISO/IEC 7812 (Luhn). */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (const [index, digit] of digits.split('').toReversed().entries()) {
    const doubled = Number(digit) * (index % 2 === 0 ? 1 : 2);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

function fault(field: string, message: string | undefined): FieldFault[] {
  return message === undefined ? [] : [{ field, message }];
}

function numberFault(number: string, card: TestCard | undefined): string | undefined {
  if (number === '') return 'Enter the card number.';
  if (!/^\d+$/.test(number)) return 'A card number has digits only.';
  if (number.length < 12 || number.length > 19) return 'A card number has 12 to 19 digits.';
  if (!passesLuhn(number)) return 'This card number is not valid; check each digit.';
  if (!card) return 'The sandbox takes its test cards only. Never enter a real card here.';
  return undefined;
}

function expiryFault(text: string, now: Date): string | undefined {
  if (text.trim() === '') return 'Enter the expiry date.';
  const match = /^(\d{1,2})\s*[/-]?\s*(\d{2}|\d{4})$/.exec(text.trim());
  const month = Number(match?.[1]);
  if (!match?.[2] || month < 1 || month > 12) return 'Write the expiry date as month and year, like 04/30.';
  const year = match[2].length === 2 ? 2000 + Number(match[2]) : Number(match[2]);
  const monthsLeft = (year - now.getUTCFullYear()) * 12 + month - (now.getUTCMonth() + 1);
  if (monthsLeft < 0) return 'This card has expired; use another one.';
  if (monthsLeft > 12 * 50) return 'This expiry date is too far away; check the year.';
  return undefined;
}

function cvcFault(cvc: string, number: string): string | undefined {
  if (cvc === '') return 'Enter the security code.';
  const length = /^3[47]/.test(number) ? 4 : 3;
  if (!/^\d+$/.test(cvc) || cvc.length !== length) return `The security code of this card has ${length} digits.`;
  return undefined;
}
