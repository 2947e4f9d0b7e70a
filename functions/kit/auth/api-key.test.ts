import { randomBytes } from 'node:crypto';
import { expect } from 'chai';
import { hashSecret, isSecretOf, mintKey, parseKey } from './api-key.ts';

describe('an API key', () => {
  it('reads back as what it was minted of', () => {
    const { id, text, secretHash } = mintKey('live', randomBytes);
    const parsed = parseKey(text);
    expect(text).to.match(/^cw_live_[0-9a-hjkmnp-tv-z]{16}_[0-9a-hjkmnp-tv-z]{52}$/);
    expect(parsed).to.include({ environment: 'live', id });
    expect(isSecretOf(secretHash, parsed?.secret ?? '')).to.equal(true);
    expect(parseKey(mintKey('test', randomBytes).text)?.environment).to.equal('test');
  });

  it('uses all the randomness it is given, and no other', () => {
    const zeros = mintKey('test', (bytes) => new Uint8Array(bytes));
    expect(zeros.text).to.equal(`cw_test_${'0'.repeat(16)}_${'0'.repeat(52)}`);
    const keys = new Set(Array.from({ length: 200 }, () => mintKey('test', randomBytes).id));
    expect(keys.size).to.equal(200);
    const letters = new Set(mintKey('test', (bytes) => Uint8Array.from({ length: bytes }, (_, index) => index)).text.slice(25));
    expect(letters.size).to.equal(32);
  });

  it('can have an id that follows from the request, but no secret that does', () => {
    const request = Uint8Array.from({ length: 32 }, (_, index) => index);
    const [one, other] = [mintKey('test', randomBytes, request), mintKey('test', randomBytes, request)];
    expect(one.id).to.equal(other.id).and.equal('0123456789abcdef');
    expect(one.secretHash).not.to.equal(other.secretHash);
    expect(parseKey(one.text)?.id).to.equal(one.id);
  });

  it('has the id that follows from given bytes, and yet a secret of its own', () => {
    const bytes = randomBytes(32);
    const [one, again] = [mintKey('test', randomBytes, bytes), mintKey('test', randomBytes, bytes)];
    expect(one.id).to.equal(again.id);
    expect(one.id).not.to.equal(mintKey('test', randomBytes, randomBytes(32)).id);
    expect(one.secretHash).not.to.equal(again.secretHash);
    expect(parseKey(one.text)?.id).to.equal(one.id);
  });

  it('is stored without its secret', () => {
    const { text, secretHash } = mintKey('test', randomBytes);
    const secret = parseKey(text)?.secret ?? '';
    expect(secretHash)
      .to.match(/^[0-9a-f]{64}$/)
      .and.equal(hashSecret(secret));
    expect(secretHash).not.to.contain(secret);
  });

  it('is no text of another shape', () => {
    const { text } = mintKey('test', randomBytes);
    for (const wrong of [
      '',
      'cw_',
      text.slice(1),
      text.slice(0, -1),
      `${text}0`,
      ` ${text}`,
      `${text}\n`,
      text.replace('test', 'prod'),
      text.toUpperCase(),
    ]) {
      expect(parseKey(wrong), wrong).to.equal(undefined);
    }
  });

  it('is not opened by another secret or by a hash that is none', () => {
    const { text, secretHash } = mintKey('test', randomBytes);
    const secret = parseKey(text)?.secret ?? '';
    expect(isSecretOf(secretHash, `${secret}0`)).to.equal(false);
    expect(isSecretOf('', secret)).to.equal(false);
    expect(isSecretOf(secretHash.slice(0, 62), secret)).to.equal(false);
    expect(isSecretOf('not hex', secret)).to.equal(false);
  });
});
