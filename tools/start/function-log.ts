const noise = [
  /Beginning execution of/,
  /Finished .* in \d/,
  /Env variable override detected/,
  /MOTD/,
  /Emulator UI is not starting/,
  /External network resource requested/,
];

/** The line as a developer wants to see it: what functions print and what went wrong; undefined for everything else. */
export function shownLine(line: string): string | undefined {
  if (noise.some((pattern) => pattern.test(line))) return undefined;
  const [, printed] = /^\s*>\s+(.*)$/.exec(line) ?? [];
  if (printed !== undefined) return (structuredLine(printed) ?? printed) || undefined;
  return /^\s*[⚠⬢]/.test(line) ? line : undefined;
}

// A sweep that found nothing to do would say so every five minutes.
function isIdleSweep({ sweep, writes, deletes }: Readonly<Record<string, unknown>>): boolean {
  return sweep !== undefined && writes === 0 && deletes === 0;
}

// Functions log JSON for Cloud Logging; a person reads "INFO order placed orderId=…" more easily.
function structuredLine(text: string): string | undefined {
  if (!text.startsWith('{')) return undefined;
  try {
    const { severity, message, ...fields } = JSON.parse(text) as Record<string, unknown>;
    if (typeof severity !== 'string') return undefined;
    if (isIdleSweep(fields)) return '';
    const details = Object.entries(fields).filter(([key]) => !key.startsWith('logging.googleapis.com/'));
    const shown = details.map(([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`);
    return [severity.padEnd(7), String(message), ...shown].join(' ');
  } catch {
    return undefined;
  }
}
