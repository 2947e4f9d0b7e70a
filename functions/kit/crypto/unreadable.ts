/**
 * Why something sealed cannot be opened: it or the place it stands in was changed (`altered`), it is another person's (`wrong_subject`),
 * the person's key is gone (`no_key`), or the key-encryption key does not unwrap that key (`unwrap`).
 */
export type UnreadableReason = 'altered' | 'wrong_subject' | 'no_key' | 'unwrap';

/** Something sealed that cannot be opened; a defect or an erased person, never the caller's fault. */
export class Unreadable extends Error {
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Unreadable';
    this.reason = reason;
  }
}
