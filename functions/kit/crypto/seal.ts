import type { Sealed } from '../../../contracts/sealed.ts';
import { decrypt, encrypt } from './gcm.ts';
import { Unreadable } from './unreadable.ts';

/** Whose data key (32 bytes) seals, and for which field: `path` is the document's path with the field's name, `orders/ab12#contact`. */
export type SealedAt = { readonly dek: Uint8Array; readonly subject: string; readonly path: string };

/** Encrypts a JSON value for one person and one field; it can be opened nowhere else. */
export function seal(value: unknown, at: SealedAt): Sealed {
  if (value === undefined) throw new TypeError(`There is nothing to seal at ${at.path}`);
  const { iv, ct, tag } = encrypt(at.dek, Buffer.from(JSON.stringify(value)), aadOf(at));
  return {
    alg: 'A256GCM',
    key: at.subject,
    iv: iv.toString('base64url'),
    ct: ct.toString('base64url'),
    tag: tag.toString('base64url'),
  };
}

/** The value that was sealed; Unreadable `wrong_subject` for another person's, `altered` when the bytes or the place are not as they were. */
export function open(sealed: Sealed, at: SealedAt): unknown {
  if (sealed.key !== at.subject) throw new Unreadable('wrong_subject', `What stands at ${at.path} was sealed for somebody else`);
  const [iv, ct, tag] = [sealed.iv, sealed.ct, sealed.tag].map((text) => Buffer.from(text, 'base64url'));
  const plain = iv && ct && tag ? decrypt(at.dek, { iv, ct, tag }, aadOf(at)) : undefined;
  if (!plain) throw new Unreadable('altered', `What stands at ${at.path} was changed, moved there, or sealed with another key`);
  const value: unknown = JSON.parse(plain.toString());
  return value;
}

/** A user id holds no slash and a path no line break, so the two cannot be read as another two. */
function aadOf({ subject, path }: SealedAt): string {
  return `${subject}\n${path}`;
}
