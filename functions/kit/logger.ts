import { currentContext } from './context.ts';

type Severity = 'DEBUG' | 'INFO' | 'WARNING' | 'ERROR';
type Fields = Readonly<Record<string, unknown>>;

const SECRET_NAMES =
  /^(?:authorization|cookie|password|secret|token|idtoken|apikey|x-api-key|email|phone|name|address|card|cvc|iv|ct|tag|wrapped)$/i;
const SECRET_TEXT = /\bcw_[a-z]+_[A-Za-z0-9]+_[A-Za-z0-9_-]+|\beyJ[\w-]+\.[\w-]+\.[\w-]+|\b\d{13,19}\b/g;

function redact(value: unknown, name: string, depth: number): unknown {
  if (SECRET_NAMES.test(name)) return '[redacted]';
  if (typeof value === 'string') return value.replace(SECRET_TEXT, '[redacted]');
  if (value instanceof Error) return redact({ name: value.name, message: value.message, stack: value.stack }, 'error', depth + 1);
  if (typeof value !== 'object' || value === null) return value;
  if (depth > 6) return '[deep]';
  if (Array.isArray(value)) return value.map((item) => redact(item, '', depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, redact(item, key, depth + 1)]));
}

/** One line of JSON as Cloud Logging reads it, without secrets and personal data, tied to its trace and correlation id. */
export function formatLine(severity: Severity, message: string, fields: Fields, project: string | undefined): string {
  const context = currentContext();
  const trace = context?.traceparent?.split('-');
  return JSON.stringify({
    severity,
    message,
    ...(redact(fields, 'fields', 0) as Fields),
    ...(context ? { correlationId: context.correlationId } : {}),
    ...(context?.causationId ? { causationId: context.causationId } : {}),
    ...(trace && project
      ? {
          'logging.googleapis.com/trace': `projects/${project}/traces/${trace[1]}`,
          'logging.googleapis.com/spanId': trace[2],
        }
      : {}),
  });
}

function write(severity: Severity, message: string, fields: Fields): void {
  const line = formatLine(severity, message, fields, process.env['GCLOUD_PROJECT']);
  (severity === 'ERROR' ? process.stderr : process.stdout).write(`${line}\n`);
}

/** The structured log; fields with names of secrets or personal data, and texts that look like such, are redacted. */
export const log = {
  debug: (message: string, fields: Fields = {}): void => write('DEBUG', message, fields),
  info: (message: string, fields: Fields = {}): void => write('INFO', message, fields),
  warn: (message: string, fields: Fields = {}): void => write('WARNING', message, fields),
  error: (message: string, fields: Fields = {}): void => write('ERROR', message, fields),
};
