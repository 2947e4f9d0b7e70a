import { createHash, timingSafeEqual } from 'node:crypto';

/** Whether a key opens the shop that people buy in, or one that exists on emulators only. */
export type KeyEnvironment = 'live' | 'test';

/** An API key taken apart: `cw_<environment>_<id>_<secret>`. */
export type ParsedKey = { readonly environment: KeyEnvironment; readonly id: string; readonly secret: string };

/** A key just made: its text is shown once; what is stored is its id and the hash of its secret. */
export type MintedKey = { readonly id: string; readonly text: string; readonly secretHash: string };

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const ID_LENGTH = 16;
const SECRET_LENGTH = 52;
const SHAPE = new RegExp(`^cw_(live|test)_([${ALPHABET}]{${ID_LENGTH}})_([${ALPHABET}]{${SECRET_LENGTH}})$`);

/**
 * Makes a key with an id of 80 bits and a secret of 260 bits; `random` gives that many random bytes, as crypto.randomBytes does.
 * With `idBytes` (16 or more) the id follows from them, so that a repeated request finds its key; the secret never follows from anything.
 */
export function mintKey(
  environment: KeyEnvironment,
  random: (bytes: number) => Uint8Array,
  idBytes = random(ID_LENGTH),
): MintedKey {
  const text = (bytes: Uint8Array): string => Array.from(bytes, (byte) => ALPHABET.charAt(byte % 32)).join('');
  const id = text(idBytes.slice(0, ID_LENGTH));
  const secret = text(random(SECRET_LENGTH));
  return { id, text: `cw_${environment}_${id}_${secret}`, secretHash: hashSecret(secret) };
}

/** Takes a key apart; undefined when it is none. */
export function parseKey(text: string): ParsedKey | undefined {
  const [, environment, id, secret] = SHAPE.exec(text) ?? [];
  if (id === undefined || secret === undefined) return undefined;
  return { environment: environment === 'live' ? 'live' : 'test', id, secret };
}

/** The SHA-256 of a secret in hex: a secret of 260 random bits needs no slow hash. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Tells whether a secret has this hash, in a time that does not tell how much of it is right. */
export function isSecretOf(secretHash: string, secret: string): boolean {
  const [stored, given] = [Buffer.from(secretHash, 'hex'), Buffer.from(hashSecret(secret), 'hex')];
  return stored.length === given.length && timingSafeEqual(stored, given);
}
