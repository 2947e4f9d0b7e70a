/** One field of a request or form that is wrong, and what to do about it. */
export type FieldFault = { readonly field: string; readonly message: string };

/** A "no" of the provider: it becomes a problem+json answer with this status and code. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly errors: readonly FieldFault[];

  constructor(status: number, code: string, message: string, errors: readonly FieldFault[] = []) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.code = code;
    this.errors = errors;
  }
}
