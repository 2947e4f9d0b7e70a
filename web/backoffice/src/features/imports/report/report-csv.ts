import type { RowReport } from '../../../../../../contracts/catalog/import/import.ts';

const COLUMNS = ['line', 'product', 'sku', 'outcome', 'code', 'column', 'message', 'notes'] as const;

/** Rows of a report as a CSV that a spreadsheet opens: a header, and a line for each row. */
export function reportCsv(rows: readonly RowReport[]): string {
  const lines = rows.map(({ line, product, sku, outcome, reason, notes }) => [
    String(line),
    product,
    sku,
    outcome,
    reason?.code,
    reason?.column,
    reason?.message,
    notes.join(' | '),
  ]);
  return `${[COLUMNS, ...lines].map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

/** A cell as CSV has it. What a spreadsheet would take for a formula gets an apostrophe, since the text came from somebody else's file. */
export function csvCell(text = ''): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
