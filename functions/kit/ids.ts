import { createHash, randomBytes } from 'node:crypto';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function crockford(bytes: Uint8Array, length: number): string {
  let value = BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
  let text = '';
  for (let index = 0; index < length; index += 1) {
    text = `${CROCKFORD[Number(value % 32n)]}${text}`;
    value /= 32n;
  }
  return text;
}

/** A fresh random id of 130 bits in Crockford's base 32; never in time order, which would make a hot spot in Firestore. */
export function newId(): string {
  return crockford(randomBytes(17), 26);
}

/** The id that follows from its parts: the same parts give the same id, in 130 bits of SHA-256 in Crockford's base 32. */
export function derivedId(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:${part};`);
  return crockford(hash.digest().subarray(0, 17), 26);
}
