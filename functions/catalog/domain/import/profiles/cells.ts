import { fromDecimal } from '../../../../../contracts/currency.ts';
import type { Fault, Row } from './said.ts';

const YES = new Set(['true', 'yes', '1']);
const NO = new Set(['false', 'no', '0']);

/** Reads the cells of a row; what cannot be read becomes a fault and is undefined, as a blank cell is. */
export type Cells = {
  readonly text: (column: string) => string | undefined;
  readonly list: (column: string, separator: string) => string[] | undefined;
  readonly whole: (column: string) => number | undefined;
  readonly flag: (column: string) => boolean | undefined;
  readonly amount: (column: string, currency: string) => number | undefined;
  readonly fault: (column: string, code: string, message: string) => undefined;
};

/** A reader of one row, which adds to `faults`. */
export function cellsOf(row: Row, faults: Fault[]): Cells {
  const text = (column: string) => row.cells[column];
  const fault = (column: string, code: string, message: string) => {
    faults.push({ line: row.line, column, code, message });
    return undefined;
  };
  return {
    text,
    fault,
    list: (column, separator) => {
      const parts = text(column)?.split(separator) ?? [];
      const named = parts.map((part) => part.trim()).filter((part) => part !== '');
      return named.length === 0 ? undefined : [...new Set(named)];
    },
    whole: (column) => {
      const value = text(column);
      if (value === undefined) return undefined;
      if (/^\d{1,9}$/.test(value)) return Number(value);
      return fault(column, 'invalid_value', `"${value}" is no whole number`);
    },
    flag: (column) => {
      const value = text(column)?.toLowerCase();
      if (value === undefined) return undefined;
      if (YES.has(value) || NO.has(value)) return YES.has(value);
      return fault(column, 'invalid_value', `"${value}" is neither true nor false`);
    },
    amount: (column, currency) => {
      const value = text(column);
      if (value === undefined) return undefined;
      const amount = fromDecimal(value, currency);
      if (amount !== undefined && amount >= 0) return amount;
      return fault(
        column,
        'invalid_value',
        `"${value}" is no amount of ${currency}: write it like 1234.50, with a dot and no sign`,
      );
    },
  };
}
