/** Keeps the key-encryption key: wraps the data keys of people, which alone are stored. */
export type Keyring = {
  /** The name of the key that wraps new data keys; it is stored beside each, so that an older one can be asked to unwrap. */
  readonly kekName: string;
  /** Wraps a data key, bound to `aad`, as base64url text. */
  wrap(dek: Uint8Array, aad: string): Promise<string>;
  /** Unwraps a data key by the key that wrapped it; Unreadable `unwrap` when the bytes, the key or the `aad` are not those of the wrapping. */
  unwrap(wrapped: string, kek: string, aad: string): Promise<Uint8Array>;
};
