/** The provider understood and said no; a repeat will not change that. `code` is the provider's word. */
export class ProviderRefusal extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'ProviderRefusal';
    this.code = code;
  }
}

/** The provider did not answer, or not properly: whether it did what it was asked is unknown, and asking again with the same key is safe. */
export class ProviderUnavailable extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ProviderUnavailable';
  }
}
