import type { RejectionCode, RejectionDetails } from '../contracts/rejection.ts';

/** Why something failed: a reason of the shop's own (docs/errors.md), no way to the shop, or an answer that is none of the shop's. */
export type ShopErrorCode = RejectionCode | 'network' | 'unexpected';

/** What is known of a failure beside its code and sentence. */
export type ShopErrorFacts = {
  /** The HTTP status; 0 when there was no answer. */
  readonly status?: number | undefined;
  readonly details?: RejectionDetails | undefined;
  /** What is wrong with each invalid field, by its JSON pointer (`/body/contact/email`). */
  readonly pointers?: Readonly<Record<string, string>> | undefined;
  /** After how many seconds a repeat makes sense. */
  readonly retryAfter?: number | undefined;
  /** Finds the request in the shop's logs. */
  readonly correlationId?: string | undefined;
  readonly cause?: unknown;
};

/** Every failure of the SDK: decide by `code`, show a text of your own for it, and keep `message` for the console. */
export class ShopError extends Error {
  readonly code: ShopErrorCode;
  readonly status: number;
  readonly details: RejectionDetails;
  readonly pointers: Readonly<Record<string, string>>;
  readonly retryAfter: number | undefined;
  readonly correlationId: string | undefined;

  constructor(code: ShopErrorCode, message: string, facts: ShopErrorFacts = {}) {
    super(message, { cause: facts.cause });
    this.name = 'ShopError';
    this.code = code;
    this.status = facts.status ?? 0;
    this.details = facts.details ?? {};
    this.pointers = facts.pointers ?? {};
    this.retryAfter = facts.retryAfter;
    this.correlationId = facts.correlationId;
  }
}

/** Tells whether something that was thrown is a ShopError, of that code when one is named. */
export function isShopError(error: unknown, code?: ShopErrorCode): error is ShopError {
  return error instanceof ShopError && (code === undefined || error.code === code);
}
