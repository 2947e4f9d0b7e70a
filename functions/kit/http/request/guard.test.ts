import { expect } from 'chai';
import { complaintOfParameter, firstUnsafe, MAX_DEPTH } from './guard.ts';

const at = (value: unknown): string | undefined => firstUnsafe(value, ['body'])?.pointer;

/** An array in an array, so many deep. */
function nested(depth: number): unknown {
  return JSON.parse(`${'['.repeat(depth)}1${']'.repeat(depth)}`);
}

describe('what no document could hold', () => {
  it('is found wherever it stands', () => {
    expect(at({ a: [{ b: 'x\0y' }] })).to.equal('/body/a/0/b');
    expect(at({ a: { 'b/c': '\ud800' } })).to.equal('/body/a/b~1c');
    expect(at(JSON.parse('[1, 2, 1e999]'))).to.equal('/body/2');
    expect(at(JSON.parse('{"n": -0}'))).to.equal('/body/n');
    expect(at('\udc00 alone')).to.equal('/body');
  });

  it('is a name that Firestore refuses or that reaches for a prototype', () => {
    for (const name of ['__proto__', '__name__', '____', '', 'a\0', '\ud800', 'x'.repeat(1501), 'é'.repeat(751), '__a\nb__']) {
      expect(at(JSON.parse(`{"ok": {${JSON.stringify(name)}: 1}}`)), name).to.equal('/body/ok');
    }
  });

  it('is nesting without end', () => {
    expect(at(nested(MAX_DEPTH))).to.equal(undefined);
    expect(at(nested(MAX_DEPTH + 1))).to.match(/^\/body(\/0){32}$/);
    expect(at(nested(100_000))).to.match(/^\/body(\/0){32}$/);
  });

  it('is nothing that people write', () => {
    const fine = {
      text: 'Grüße 👩‍👩‍👧 \u2028 \t\n',
      constructor: 'x',
      __x: 1,
      x__: 2,
      'a.b': [null, true, 0, -1.5, 5e-324, Number.MAX_SAFE_INTEGER],
      ['é'.repeat(750)]: {},
    };
    expect(firstUnsafe(fine, ['body'])).to.equal(undefined);
  });
});

describe('what no document could be called', () => {
  it('is refused as a parameter', () => {
    for (const id of ['.', '..', '__x__', '____', 'a/b', 'a\0']) expect(complaintOfParameter(id), id).to.be.a('string');
    for (const id of ['a', '...', '__x', '.a', 'ü', 'CW-1']) expect(complaintOfParameter(id), id).to.equal(undefined);
  });
});
