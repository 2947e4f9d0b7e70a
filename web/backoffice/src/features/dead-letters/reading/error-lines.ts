import { isRecord } from '../../../../../../sdk/platform/kept.ts';

/** The error of a letter, a line for each thing that is wrong: a schema's list of issues is read, any other text stays as it is. */
export function errorLines(error: string): readonly string[] {
  const issues = parsed(error);
  const lines = Array.isArray(issues) && issues.length > 0 ? issues.map(lineOf) : [undefined];
  return lines.every((line) => line !== undefined) ? lines : error.split('\n');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function lineOf(issue: unknown): string | undefined {
  if (!isRecord(issue)) return undefined;
  const { path, message, code, ...facts } = issue;
  if (!Array.isArray(path) || typeof message !== 'string') return undefined;
  const known = Object.entries({ code, ...facts })
    .filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value))
    .map(([key, value]) => (key === 'code' ? String(value) : `${key}: ${String(value)}`));
  return `${path.join('.') || 'the whole'}: ${message}${known.length > 0 ? ` (${known.join(', ')})` : ''}`;
}
