import { type FieldError, REJECTION_CODES, type Rejection, type RejectionCode } from '../../../contracts/rejection.ts';

/** The one place where a code gets its HTTP status; docs/errors.md repeats it for callers, and a test holds the two together. */
export const STATUS: Readonly<Record<RejectionCode, number>> = {
  invalid_input: 400,
  malformed_json: 400,
  idempotency_key_required: 400,
  unauthenticated: 401,
  token_expired: 401,
  token_revoked: 401,
  account_disabled: 401,
  api_key_expired: 401,
  api_key_revoked: 401,
  app_check_failed: 401,
  forbidden: 403,
  not_found: 404,
  route_not_found: 404,
  method_not_allowed: 405,
  precondition_failed: 412,
  payload_too_large: 413,
  unsupported_media_type: 415,
  idempotency_key_reused: 422,
  precondition_required: 428,
  internal: 500,
  unknown_market: 422,
  cart_empty: 422,
  out_of_stock: 409,
  quote_changed: 409,
  not_cancelable: 409,
  guest_token_invalid: 422,
  not_a_guest: 409,
  guest_already_merged: 409,
  too_many_addresses: 409,
  account_not_eligible: 409,
  last_owner: 409,
  api_key_already_shown: 409,
  already_exists: 409,
  unknown_location: 422,
  location_closed: 409,
  location_in_use: 409,
  not_enough_stock: 409,
  sku_taken: 409,
  slug_taken: 409,
  wrong_status: 409,
  not_publishable: 409,
  product_too_large: 422,
  unknown_category: 422,
  unknown_sku: 422,
  category_cycle: 409,
  category_too_deep: 409,
  category_not_empty: 409,
  too_many_categories: 409,
  currency_fixed: 409,
  import_closed: 409,
  import_incomplete: 409,
  signature_invalid: 400,
  amount_too_large: 409,
  too_many_refunds: 409,
  contention: 503,
  not_ready: 503,
  deadline_exceeded: 504,
};

/** After how many seconds a repeat may do better, where it may at all. */
const RETRY_AFTER_S: Partial<Record<RejectionCode, string>> = { contention: '1', deadline_exceeded: '1', not_ready: '15' };

/** The stable URI of a kind of problem (RFC 9457 `type`). */
export function problemType(code: RejectionCode): string {
  return `urn:cartwright:error:${code}`;
}

/** A refusal as RFC 9457 problem details: `errors` names invalid fields by JSON pointer, `details` are for programs. */
export function problemOf(rejection: Rejection, correlationId: string): Record<string, unknown> {
  const { errors, ...details } = rejection.details;
  return {
    type: problemType(rejection.code),
    title: REJECTION_CODES[rejection.code],
    status: STATUS[rejection.code],
    detail: rejection.message,
    instance: `urn:cartwright:request:${correlationId}`,
    code: rejection.code,
    correlationId,
    ...(isFieldErrors(errors) ? { errors } : {}),
    ...(Object.keys(details).length > 0 ? { details } : {}),
  };
}

function isFieldErrors(errors: unknown): errors is readonly FieldError[] {
  return Array.isArray(errors) && errors.length > 0;
}

/** The answer to a refusal: application/problem+json, with the headers that its status asks for. */
export function problemResponse(rejection: Rejection, correlationId: string): Response {
  const status = STATUS[rejection.code];
  const headers = new Headers({ 'content-type': 'application/problem+json' });
  if (status === 401) headers.set('www-authenticate', challenge(rejection.code));
  const wait = RETRY_AFTER_S[rejection.code];
  if (wait !== undefined) headers.set('retry-after', wait);
  const { allow } = rejection.details;
  if (status === 405 && Array.isArray(allow)) headers.set('allow', allow.join(', '));
  return new Response(JSON.stringify(problemOf(rejection, correlationId)), { status, headers });
}

function challenge(code: RejectionCode): string {
  return code === 'unauthenticated' ? 'Bearer realm="cartwright"' : 'Bearer realm="cartwright", error="invalid_token"';
}
