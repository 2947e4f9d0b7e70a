import { randomBytes } from 'node:crypto';
import { expect } from 'chai';
import * as fc from 'fast-check';
import { Sealed } from '../../../contracts/sealed.ts';
import { crc32c } from './crc32c.ts';
import { open, seal } from './seal.ts';
import { Unreadable } from './unreadable.ts';

const at = { dek: randomBytes(32), subject: 'ada', path: 'orders/1#contact' };

function reasonOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return error instanceof Unreadable ? error.reason : String(error);
  }
  return 'readable';
}

/** The same text with the last bit of one of its bytes turned. */
function turned(text: string, index: number): string {
  const bytes = Buffer.from(text, 'base64url');
  bytes[index] = (bytes[index] ?? 0) ^ 1;
  return bytes.toString('base64url');
}

describe('a sealed value', () => {
  it('opens as what it was, whatever JSON it was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(open(Sealed.parse(seal(value, at)), at)).to.deep.equal(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('does not show what it holds, and never looks the same twice', () => {
    const [one, other] = [seal('ada@example.org', at), seal('ada@example.org', at)];
    expect(JSON.stringify(one)).not.to.contain('ada@');
    expect(Buffer.from(one.ct, 'base64url').toString('latin1')).not.to.contain('example');
    expect(one.iv).not.to.equal(other.iv);
    expect(one.ct).not.to.equal(other.ct);
  });

  it('opens nowhere else', () => {
    const sealed = seal({ phone: '1' }, at);
    for (const path of ['orders/2#contact', 'orders/1#address', 'orders/1', '']) {
      expect(
        reasonOf(() => open(sealed, { ...at, path })),
        path,
      ).to.equal('altered');
    }
  });

  it('opens with no other key, and for nobody else', () => {
    const sealed = seal('secret', at);
    expect(reasonOf(() => open(sealed, { ...at, dek: randomBytes(32) }))).to.equal('altered');
    expect(reasonOf(() => open(sealed, { ...at, subject: 'bob' }))).to.equal('wrong_subject');
    expect(reasonOf(() => open({ ...sealed, key: 'bob' }, at))).to.equal('wrong_subject');
    expect(reasonOf(() => open({ ...sealed, key: 'bob' }, { ...at, subject: 'bob' }))).to.equal('altered');
  });

  it('does not open once a single bit of it was turned', () => {
    const sealed = seal('a few words', at);
    for (const part of ['iv', 'ct', 'tag'] as const) {
      const { length } = Buffer.from(sealed[part], 'base64url');
      for (let index = 0; index < length; index += 1) {
        const changed = { ...sealed, [part]: turned(sealed[part], index) };
        expect(
          reasonOf(() => open(changed, at)),
          `${part}[${index}]`,
        ).to.equal('altered');
      }
    }
  });

  it('does not open by a shortened proof, which would be quicker to forge', () => {
    const sealed = seal('x', at);
    for (const bytes of [0, 4, 8, 12, 15]) {
      const tag = Buffer.from(sealed.tag, 'base64url').subarray(0, bytes).toString('base64url');
      expect(
        reasonOf(() => open({ ...sealed, tag }, at)),
        String(bytes),
      ).to.equal('altered');
    }
    expect(reasonOf(() => open({ ...sealed, iv: '' }, at))).to.equal('altered');
  });

  it('is something: nothing cannot be sealed', () => {
    expect(() => seal(undefined, at)).to.throw('nothing to seal at orders/1#contact');
  });
});

describe('CRC-32C', () => {
  it('agrees with the vectors of RFC 3720', () => {
    expect(crc32c(Buffer.from('123456789'))).to.equal(0xe3069283);
    expect(crc32c(new Uint8Array(32))).to.equal(0x8a9136aa);
    expect(crc32c(new Uint8Array(32).fill(0xff))).to.equal(0x62a8ab43);
    expect(crc32c(Uint8Array.from({ length: 32 }, (_, index) => index))).to.equal(0x46dd794e);
    expect(crc32c(new Uint8Array())).to.equal(0);
  });
});
