import { expect } from 'chai';
import { differenceOf, fieldWords, valueText } from './difference.ts';

describe('the difference of two moments', () => {
  it('tells only what is not as it was', () => {
    expect(differenceOf({ role: 'support', uid: 'ada' }, { role: 'manager', uid: 'ada' })).to.deep.equal([
      { kind: 'value', field: 'role', before: 'support', after: 'manager' },
    ]);
  });

  it('tells everything of what began or ended', () => {
    const change = { kind: 'value', field: 'role', before: undefined, after: 'owner' };
    expect(differenceOf(null, { role: 'owner' })).to.deep.equal([change]);
    expect(differenceOf({ role: 'owner' }, null)).to.deep.equal([{ ...change, before: 'owner', after: undefined }]);
    expect(differenceOf(null, null)).to.deep.equal([]);
  });

  it('tells of a list what left it and what came', () => {
    const [change] = differenceOf({ scopes: ['stock.read', 'orders.read'] }, { scopes: ['orders.read', 'stock.write'] });
    expect(change).to.deep.equal({ kind: 'list', field: 'scopes', gone: ['stock.read'], came: ['stock.write'], kept: 1 });
  });

  it('knows a map whose keys were kept in another order', () => {
    expect(differenceOf({ at: { a: 1, b: [{ c: 2, d: 3 }] } }, { at: { b: [{ d: 3, c: 2 }], a: 1 } })).to.deep.equal([]);
  });

  it('keeps the order of a list as a difference of no members', () => {
    const [change] = differenceOf({ tags: ['a', 'b'] }, { tags: ['b', 'a'] });
    expect(change).to.deep.equal({ kind: 'list', field: 'tags', gone: [], came: [], kept: 2 });
  });
});

describe('a value in words', () => {
  it('has a word for nothing, yes and no, and reads a list', () => {
    expect([undefined, null, true, false, 3, '', [], ['a', 1]].map(valueText)).to.deep.equal([
      'nothing',
      'nothing',
      'yes',
      'no',
      '3',
      '',
      'none',
      'a, 1',
    ]);
  });

  it('reads an instant as a date, and only an instant', () => {
    expect(valueText('2026-11-24T09:00:00.000Z')).to.match(/24 Nov 2026/);
    expect(valueText('2026-11-24')).to.equal('2026-11-24');
  });

  it('shows a thing of several fields as it is', () => {
    expect(valueText({ a: 1 })).to.equal('{"a":1}');
    expect(fieldWords('expiresAt')).to.equal('expires at');
  });
});
