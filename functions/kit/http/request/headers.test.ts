import { expect } from 'chai';
import { Rejection } from '../../../../contracts/rejection.ts';
import { etagOf, idempotencyKeyOf, ifMatchOf, isKnown } from './headers.ts';

function codeOf(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Rejection)) throw error;
    return error.code;
  }
}

describe('Idempotency-Key', () => {
  const read = (key?: string): unknown =>
    codeOf(() => idempotencyKeyOf(new Headers(key === undefined ? {} : { 'idempotency-key': key })));

  it('is 1 to 255 visible ASCII characters', () => {
    for (const key of ['k', 'x'.repeat(255), '"8e03978e-40d5-43dd-bc93-6894a57f9324"', '!~']) expect(read(key)).to.equal(key);
    for (const key of ['x'.repeat(256), 'a b', 'a\tb', 'ü']) expect(read(key), key).to.equal('invalid_input');
  });

  it('is asked for when it is missing', () => {
    for (const key of [undefined, '', '  ']) expect(read(key)).to.equal('idempotency_key_required');
  });
});

describe('If-Match', () => {
  const read = (tag?: string): unknown => codeOf(() => ifMatchOf(new Headers(tag === undefined ? {} : { 'if-match': tag })));

  it('is the version in quotes, weak or strong', () => {
    expect(read('"3"')).to.equal(3);
    expect(read('W/"12"')).to.equal(12);
    expect(read('"999999999999999"')).to.equal(999_999_999_999_999);
  });

  it('is asked for when it is missing', () => {
    for (const tag of [undefined, '']) expect(read(tag)).to.equal('precondition_required');
  });

  it('is nothing else, and never whatever is there', () => {
    for (const tag of ['*', '3', '"0"', '"-1"', '"03"', '"1.5"', '"x"', '"1", "2"', 'w/"1"', '"9999999999999999"', '"3', "'3'"]) {
      expect(read(tag), tag).to.equal('invalid_input');
    }
  });

  it('says why it takes no star', () => {
    expect(() => ifMatchOf(new Headers({ 'if-match': '*' }))).to.throw('a version nobody has seen');
  });

  it('reads back what an ETag said', () => {
    expect(read(etagOf(41))).to.equal(41);
  });
});

describe('If-None-Match', () => {
  it('knows a version by any of its tags', () => {
    const known = (tags: string): boolean => isKnown(new Headers({ 'if-none-match': tags }), 3);
    for (const tags of ['"3"', 'W/"3"', '"1", "3"', 'W/"2",W/"3"', '*']) expect(known(tags), tags).to.equal(true);
    for (const tags of ['"2"', '3', '"33"', '"1", "2"', '']) expect(known(tags), tags).to.equal(false);
    expect(isKnown(new Headers(), 3)).to.equal(false);
  });
});
