import { expect } from 'chai';
import { Rejection } from '../../../contracts/rejection.ts';
import { fromCursor, toCursor } from './cursor.ts';

describe('a cursor', () => {
  const read = (cursor: string, parts = 2): unknown => {
    try {
      return fromCursor(cursor, parts);
    } catch (error) {
      return error instanceof Rejection ? error.code : error;
    }
  };

  it('is read as the place that it was written of', () => {
    for (const place of [
      ['2026-11-24T10:00:00.000Z', 'pay_1'],
      ['Ü/x', 'a.b-c__'],
    ])
      expect(read(toCursor(place))).to.deep.equal(place);
  });

  it('is refused when no listing answered it, also one that is made up well', () => {
    for (const cursor of ['', 'nowhere', '__no__', toCursor(['a']), toCursor(['a', 'b', 'c'])])
      expect(read(cursor), cursor).to.equal('invalid_input');
    for (const id of ['', '.', '..', 'a/b', '__a__', 'x'.repeat(501)])
      expect(read(toCursor(['a', id])), id).to.equal('invalid_input');
  });
});
