/** Every reason for which Cartwright says no, with what it means; public, only ever added to. docs/errors.md explains each to a caller. */
export const REJECTION_CODES = {
  invalid_input: 'The request does not match its schema; each invalid field is named by a JSON pointer.',
  malformed_json: 'The body is not JSON.',
  not_found: 'There is no such thing, or the caller may not know of it.',
  route_not_found: 'There is no such address.',
  method_not_allowed: 'The address exists, but not with this method.',
  unsupported_media_type: 'The body is of a content type that this address does not take.',
  payload_too_large: 'The body is larger than this address takes.',
  unauthenticated: 'The request carries no valid identity.',
  token_expired: 'The ID token has expired; get a fresh one and repeat the request.',
  token_revoked: 'The sign-in was revoked; sign in again.',
  account_disabled: 'The account of this sign-in is disabled.',
  api_key_expired: 'The API key has passed its end; make a new one.',
  api_key_revoked: 'The API key was revoked.',
  app_check_failed: 'The request does not prove that it comes from an app of the shop.',
  forbidden: 'The caller is known and lacks the permission.',
  idempotency_key_required: 'The request needs an Idempotency-Key header.',
  idempotency_key_reused: 'The Idempotency-Key was used before with another request.',
  precondition_required: 'The request needs an If-Match header with the version it changes.',
  precondition_failed: 'The thing was changed since the version in If-Match.',
  contention: 'Too many changes at once; nothing was written. Repeat the request.',
  deadline_exceeded:
    'The work took too long and was given up; whether it was written is unknown. Repeat the request with the same Idempotency-Key.',
  unknown_market: 'There is no such market, or it is not active.',
  cart_empty: 'The cart has no lines.',
  out_of_stock: 'Some lines cannot be had in that quantity; the details name them and what is left.',
  quote_changed: 'The cart costs something else than the shopper saw; the details have the new quote and what changed.',
  not_cancelable: 'The order is in a state in which it cannot be canceled, or not by this caller.',
  guest_token_invalid: "The guest's ID token is none, has expired, or its account is gone.",
  not_a_guest: 'Only a guest can be merged into an account, and not into itself.',
  guest_already_merged: 'The guest was merged into another account before.',
  too_many_addresses: 'The customer keeps as many addresses as there may be.',
  account_not_eligible:
    'The account cannot have a role in the staff: it is a guest, is disabled, or its e-mail address is not verified.',
  last_owner: 'The shop would be left without an owner.',
  api_key_already_shown: 'A request with this Idempotency-Key made the API key and showed it; it cannot be shown again.',
  already_exists: 'There is one with this id already.',
  unknown_location: 'There is no such stock location.',
  location_closed: 'The stock location is closed and takes no more stock.',
  location_in_use: 'The stock location cannot be forgotten: it is open, was closed just now, or stock is kept there.',
  not_enough_stock: 'More was to be taken away than lies there unsold.',
  sku_taken: 'A SKU belongs to another product; the details name both.',
  slug_taken: 'A slug belongs to another product or category; the details name both.',
  wrong_status: 'The thing is in a status in which this cannot be done; the details name it.',
  not_publishable: 'The product lacks something that it needs to be on sale; the details say what.',
  product_too_large: 'The product is too large to be kept in one document.',
  unknown_category: 'There is no such category.',
  unknown_sku: 'The product has no such SKU.',
  category_cycle: 'The category would stand below itself.',
  category_too_deep: 'The category tree would become too deep.',
  category_not_empty: 'Other categories hang below the category.',
  too_many_categories: 'The shop has as many categories as it may have.',
  currency_fixed: 'The currency of a market cannot be changed, since prices are amounts of it.',
  import_closed: 'The import was started and takes no more parts.',
  import_incomplete: 'Parts of the import are missing; the details name them.',
  signature_invalid: 'The webhook is not signed by the provider, or too long ago.',
  amount_too_large: 'More was asked for than the payment has left for it; the details say how much that is.',
  too_many_refunds: 'The payment has as many refunds as it may have.',
  not_ready: 'What is asked for is being made anew after an upgrade. Repeat the request.',
  internal: 'A defect of ours; the correlation id finds it in the logs.',
} as const;

/** One of the reasons for a no; stable, so callers may decide by it. */
export type RejectionCode = keyof typeof REJECTION_CODES;

/** What a caller gets beside the code: plain JSON that helps to go on (the new quote, the lines at fault). */
export type RejectionDetails = Readonly<Record<string, unknown>>;

/** One invalid field of a request: a JSON pointer (RFC 6901) that starts with the part it stands in (`/body/lines/0/quantity`, `/query/limit`, `/params/id`, `/headers/if-match`), and what is wrong there. */
export type FieldError = { readonly pointer: string; readonly message: string };

/** A "no" that is no defect: a stable code, a sentence for people saying what to do, and details for programs. */
export class Rejection extends Error {
  readonly code: RejectionCode;
  readonly details: RejectionDetails;

  constructor(code: RejectionCode, message: string, details: RejectionDetails = {}) {
    super(message);
    this.name = 'Rejection';
    this.code = code;
    this.details = details;
  }
}
