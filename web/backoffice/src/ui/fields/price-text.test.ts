import { expect } from 'chai';
import { readPrice } from './price-text.ts';

const minor = (text: string, currency = 'EUR') => {
  const read = readPrice(text, currency);
  return read.kind === 'amount' ? read.minor : read.kind;
};

describe('a typed price', () => {
  it('may have a comma or a dot before its cents', () => {
    expect(['12,50', '12.50', '12.5', '12', '0,05', ' 12,50 € ', '$12.50'].map((text) => minor(text))).to.deep.equal([
      1250, 1250, 1250, 1200, 5, 1250, 1250,
    ]);
  });

  it('may part its thousands in either manner', () => {
    expect(
      ['1.234,50', '1,234.50', "1'234.50", '1 234,50', '1.234.567', '1,234,567.89'].map((text) => minor(text)),
    ).to.deep.equal([123450, 123450, 123450, 123450, 123456700, 123456789]);
  });

  it('is not guessed when one sign may mean thousands or a fraction', () => {
    expect(minor('1,234')).to.equal('wrong');
    expect(minor('1.234')).to.equal('wrong');
    expect(minor('1.234', 'KWD')).to.equal(1234);
    expect(minor('0.100')).to.equal(10);
  });

  it('has no more decimals than its currency', () => {
    expect(minor('12.505')).to.equal('wrong');
    expect(minor('500', 'JPY')).to.equal(500);
    expect(minor('500.5', 'JPY')).to.equal('wrong');
  });

  it('is none when nothing is typed, and wrong when it is no amount', () => {
    expect(minor('  ')).to.equal('none');
    expect(['twelve', '-5', '1e3', '12,50,', '<b>1</b>'].map((text) => minor(text))).to.deep.equal([
      'wrong',
      'wrong',
      'wrong',
      'wrong',
      'wrong',
    ]);
  });

  it('is refused when no document could carry it', () => {
    expect(minor('99999999999')).to.equal('wrong');
  });
});
