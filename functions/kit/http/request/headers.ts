import { Rejection } from '../../../../contracts/rejection.ts';

const CORRELATION_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{7,127}$/;
const IDEMPOTENCY_KEY = /^[\x21-\x7e]{1,255}$/;
const ETAG = /^(?:W\/)?"([1-9]\d{0,14})"$/;

/** The caller's X-Correlation-Id (8 to 128 letters, digits, ".", "_", "-"), or a new one when there is none or it is malformed. */
export function correlationIdOf(headers: Headers, newId: () => string): string {
  const given = headers.get('x-correlation-id');
  return given !== null && CORRELATION_ID.test(given) ? given : newId();
}

/** The Idempotency-Key; Rejection `idempotency_key_required` without one, `invalid_input` for a malformed one. */
export function idempotencyKeyOf(headers: Headers): string {
  const key = headers.get('idempotency-key');
  if (key === null || key === '') {
    throw new Rejection(
      'idempotency_key_required',
      'Send an Idempotency-Key header: a fresh random key for each intent, the same one for each repeat of it.',
    );
  }
  if (IDEMPOTENCY_KEY.test(key)) return key;
  throw invalidHeader('idempotency-key', 'An Idempotency-Key has 1 to 255 visible ASCII characters');
}

/** The version that If-Match names (`"3"` or `W/"3"`); Rejection `precondition_required` without it, `invalid_input` for anything else. */
export function ifMatchOf(headers: Headers): number {
  const tag = headers.get('if-match');
  if (tag === null || tag === '') {
    throw new Rejection('precondition_required', 'Send If-Match with the ETag of the version you change, such as "3".');
  }
  if (tag.trim() === '*') {
    throw invalidHeader('if-match', 'If-Match: * would change a version nobody has seen; name the version, such as "3"');
  }
  const version = ETAG.exec(tag.trim())?.[1];
  if (version === undefined) throw invalidHeader('if-match', 'If-Match takes one ETag as it was answered, such as "3"');
  return Number(version);
}

/** The ETag of a version. */
export function etagOf(version: number): string {
  return `"${version}"`;
}

/** Tells whether If-None-Match names this version, so that the caller has it already; weak and strong tags compare alike. */
export function isKnown(headers: Headers, version: number): boolean {
  const given = headers.get('if-none-match');
  if (given === null) return false;
  const tags = given.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(etagOf(version));
}

function invalidHeader(name: string, message: string): Rejection {
  return new Rejection('invalid_input', `${message}.`, { errors: [{ pointer: `/headers/${name}`, message }] });
}
