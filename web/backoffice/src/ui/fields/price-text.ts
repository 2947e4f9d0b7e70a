import { exponentOf, fromDecimal } from '../../../../../contracts/currency.ts';
import { MAX_AMOUNT_MINOR } from '../../../../../contracts/money.ts';

/** What somebody typed as a price: an amount in minor units, nothing at all, or why it is none. */
export type PriceRead =
  | { readonly kind: 'amount'; readonly minor: number }
  | { readonly kind: 'none' }
  | { readonly kind: 'wrong'; readonly message: string };

const wrong = (message: string): PriceRead => ({ kind: 'wrong', message });

/** Reads a price as people write it: "12,50" and "12.50", "1.234,50" and "1,234.50", with or without the currency's sign around it. */
export function readPrice(text: string, currency: string): PriceRead {
  const bare = text.replace(/[\s'’]/gu, '').replace(/^\p{Sc}|\p{Sc}$/gu, '');
  if (bare === '') return { kind: 'none' };
  if (!/^\d[\d.,]*$/.test(bare)) return wrong('Write an amount, such as 12.50');

  const decimal = withDot(bare, exponentOf(currency));
  if (decimal === undefined)
    return wrong(`“${bare}” can be read in two ways: write ${bare.replace(/[.,]/g, '')} or ${example(bare)}`);
  const minor = fromDecimal(decimal, currency);
  if (minor === undefined) return wrong(/^\d+\.\d+$/.test(decimal) ? tooFine(currency) : 'Write an amount, such as 12.50');
  return minor > MAX_AMOUNT_MINOR ? wrong('This is more than a price can be') : { kind: 'amount', minor };
}

/** Writes digits with a dot as their only sign; undefined where one separator before three digits may mean thousands as well as a fraction. */
function withDot(bare: string, exponent: number): string | undefined {
  const [, whole = '', sign, fraction = ''] = /^(.*?)(?:([.,])(\d*))?$/.exec(bare) ?? [];
  if (sign === undefined) return bare;
  const grouped = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.exec(whole);
  // The last sign is the decimal one if it differs from those before; else all of them part thousands.
  if (grouped !== null) return grouped[1] === sign ? allGrouped(bare) : `${whole.replace(/[.,]/g, '')}.${fraction || '0'}`;
  if (fraction.length === 3 && exponent !== 3 && whole !== '0') return undefined;
  return `${whole}.${fraction || '0'}`;
}

/** Takes the signs out when all of them part thousands; else the text is left as it is, which is no amount. */
function allGrouped(bare: string): string {
  return /^\d{1,3}(?:[.,]\d{3})+$/.test(bare) ? bare.replace(/[.,]/g, '') : bare;
}

function example(bare: string): string {
  const [whole, fraction = ''] = bare.split(/[.,]/);
  return `${whole}.${fraction.slice(0, 2)}`;
}

function tooFine(currency: string): string {
  const digits = exponentOf(currency);
  return digits === 0 ? `${currency} has no decimals` : `${currency} has ${digits} decimals at most`;
}
