import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** What AES-256-GCM makes of a text: 12 random bytes, the cipher's bytes, 16 bytes that prove them. */
export type Encrypted = { readonly iv: Buffer; readonly ct: Buffer; readonly tag: Buffer };

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Encrypts under a key of 32 bytes and binds the result to `aad`. */
export function encrypt(key: Uint8Array, plain: Uint8Array, aad: string): Encrypted {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(aad));
  const ct = Buffer.concat([cipher.update(plain), cipher.final()]);
  return { iv, ct, tag: cipher.getAuthTag() };
}

/** Decrypts; undefined when the key, the bytes or the `aad` are not those of the encryption. A shortened tag counts as changed. */
export function decrypt(key: Uint8Array, { iv, ct, tag }: Encrypted, aad: string): Buffer | undefined {
  if (iv.length !== IV_BYTES || tag.length !== TAG_BYTES) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(aad));
  decipher.setAuthTag(tag);
  try {
    return Buffer.concat([decipher.update(ct), decipher.final()]);
  } catch {
    return undefined;
  }
}
