import { expect } from 'chai';
import { csvCell, reportCsv } from './report-csv.ts';

describe('the report of an import as a file', () => {
  it('has a header and a line for each row', () => {
    const csv = reportCsv([
      {
        line: 3,
        product: 'mug',
        sku: 'MUG-1',
        outcome: 'rejected',
        reason: { code: 'invalid_input', message: 'Write "12.50", not twelve', column: 'price:eu' },
        notes: ['a', 'b'],
      },
      { line: 4, outcome: 'created', notes: [] },
    ]);

    expect(csv).to.equal(
      'line,product,sku,outcome,code,column,message,notes\r\n' +
        '3,mug,MUG-1,rejected,invalid_input,price:eu,"Write ""12.50"", not twelve",a | b\r\n' +
        '4,,,created,,,,\r\n',
    );
  });

  it('has no cell that a spreadsheet would run', () => {
    expect(['=HYPERLINK("x")', '+1', '-1', '@x'].map((text) => csvCell(text))).to.deep.equal([
      '"\'=HYPERLINK(""x"")"',
      "'+1",
      "'-1",
      "'@x",
    ]);
  });

  it('keeps lines and commas inside their cell', () => {
    expect(csvCell('a,b\nc')).to.equal('"a,b\nc"');
    expect(csvCell()).to.equal('');
  });
});
