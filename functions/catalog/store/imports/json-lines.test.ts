import { expect } from 'chai';
import { jsonLines } from './json-lines.ts';

describe('lines of JSON', () => {
  it('are whole: what may go on is left for later, until the file ends', () => {
    const bytes = Buffer.from('\ufeff{"a":1}\r\n\n{"b":"é"}');
    expect(jsonLines(bytes, false).map(({ text }) => text)).to.deep.equal(['{"a":1}', '']);
    expect(jsonLines(bytes, true).map(({ text, end, linesBefore }) => [text, end, linesBefore])).to.deep.equal([
      ['{"a":1}', 12, 0],
      ['', 13, 1],
      ['{"b":"é"}', 23, 2],
    ]);
  });
});
