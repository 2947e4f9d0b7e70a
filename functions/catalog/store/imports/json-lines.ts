const LF = 10;

/** A line of JSON: its text, where it ends in the bytes (line break included), and how many lines end before it and up to its end. */
export type LineAt = { readonly text: string; readonly end: number; readonly linesBefore: number; readonly linesThrough: number };

/** Reads the whole lines at the front of some bytes; what comes after the last line break is left for later, unless the file ends here (`isLast`). */
export function jsonLines(bytes: Buffer, isLast: boolean): LineAt[] {
  const lines: LineAt[] = [];
  let start = 0;
  while (start < bytes.length) {
    const found = bytes.indexOf(LF, start);
    if (found === -1 && !isLast) break;
    const end = found === -1 ? bytes.length : found + 1;
    const text = bytes
      .toString('utf8', start, end)
      .replace(/^\ufeff/, '')
      .trim();
    lines.push({ text, end, linesBefore: lines.length, linesThrough: lines.length + 1 });
    start = end;
  }
  return lines;
}
