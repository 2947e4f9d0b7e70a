import { exponentOf, toDecimal } from '../../../../contracts/currency.ts';

const formats = new Map<string, Intl.NumberFormat>();

/** Writes minor units of a currency for people: `€1,234.50`; minor digits as ISO 4217 has them, whatever the browser thinks. */
export function formatMoney(amountMinor: number, currency: string): string {
  const digits = exponentOf(currency);
  const format =
    formats.get(currency) ??
    new Intl.NumberFormat('en-GB', { style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits });
  formats.set(currency, format);
  return format.format(Number(toDecimal(amountMinor, currency)));
}
