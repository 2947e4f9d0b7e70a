import { expect } from 'chai';
import * as fc from 'fast-check';
import { csvRecords } from './csv-records.ts';

const read = async (text: string, isLast = true, delimiter = ',') => csvRecords(Buffer.from(text), { delimiter, isLast });
const cellsOf = async (text: string, isLast = true) => (await read(text, isLast)).records.map(({ cells }) => cells);

describe('the records of a CSV', () => {
  it('may hold separators, quotes and line breaks in quotes, and end with LF, CRLF or CR', async () => {
    const want = [
      ['a', 'b'],
      ['1,2', 'say "hi"\nthere'],
    ];
    for (const end of ['\n', '\r\n', '\r']) {
      expect(await cellsOf(`a,b${end}"1,2","say ""hi""\nthere"${end}`)).to.deep.equal(want);
    }
    expect((await read('a;b\n1;2', true, ';')).records.map(({ cells }) => cells)).to.deep.equal([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('lose the byte order mark and the space around cells', async () => {
    expect(await cellsOf('\ufeffa , b\n')).to.deep.equal([['a', 'b']]);
  });

  it('keep a quote that stands in the middle of a cell', async () => {
    expect(await cellsOf('a,15" disc,b\n')).to.deep.equal([['a', '15" disc', 'b']]);
  });

  it('are whole: what may go on is left for later, until the file ends', async () => {
    expect(await cellsOf('a,b\n1,2', false)).to.deep.equal([['a', 'b']]);
    expect(await cellsOf('a,b\n1,2', true)).to.deep.equal([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(await cellsOf('a,b\n1,"2\n', false)).to.deep.equal([['a', 'b']]);
  });

  it('tell of a quote that is open where the file ends', async () => {
    const { records, openQuote } = await read('a,b\n1,"2\n3,4\n');
    expect(openQuote).to.equal(true);
    expect(records).to.have.length(1);
  });

  it('know their lines, over line breaks in quotes and blank lines', async () => {
    const { records } = await read('a,b\r\n\r\n1,"x\r\ny"\r\n2,z\r\n');
    expect(records.map(({ linesBefore, linesThrough }) => [linesBefore, linesThrough])).to.deep.equal([
      [0, 1],
      [1, 2],
      [2, 4],
      [4, 5],
    ]);
  });

  it('are the same wherever one stops and goes on', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', '\r\n', ' ', '🚲'), maxLength: 6 });
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 8 }),
        fc.nat(),
        async (rows, cut) => {
          const bytes = Buffer.from(`h,i\n${rows.map((cells) => cells.map(quoted).join(',')).join('\n')}\n`);
          const whole = await csvRecords(bytes, { delimiter: ',', isLast: true });
          const { records } = await csvRecords(bytes.subarray(0, cut % (bytes.length + 1)), { delimiter: ',', isLast: false });
          const end = records.at(-1)?.end ?? 0;
          const rest = await csvRecords(bytes.subarray(end), { delimiter: ',', isLast: true });
          expect([...records, ...rest.records].map(({ cells }) => cells)).to.deep.equal(whole.records.map(({ cells }) => cells));
        },
      ),
    );
  });
});
