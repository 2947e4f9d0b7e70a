import { expect } from 'chai';
import { percentText, readPercent } from './percent-text.ts';

const ppm = (text: string) => {
  const read = readPercent(text);
  return read.kind === 'rate' ? read.ppm : read.kind;
};

describe('a typed percentage', () => {
  it('is parts per million to the last digit', () => {
    expect(['8.875', '8,875 %', '19', '19%', '5.5', '0', '0.0001', '100', '7.', '007'].map(ppm)).to.deep.equal([
      88_750, 88_750, 190_000, 190_000, 55_000, 0, 1, 1_000_000, 70_000, 70_000,
    ]);
  });

  it('is what it was when it is written and read again, for every rate that can be', () => {
    const rates = Array.from({ length: 1_000_001 }, (_, rate) => rate);

    expect(rates.find((rate) => ppm(percentText(rate)) !== rate)).to.equal(undefined);
  });

  it('is written without what says nothing', () => {
    expect([190_000, 88_750, 55_000, 0, 1, 10_000, 100_000, 1_000_000].map(percentText)).to.deep.equal([
      '19',
      '8.875',
      '5.5',
      '0',
      '0.0001',
      '1',
      '10',
      '100',
    ]);
  });

  it('is none when nothing is typed, and wrong when it is no rate', () => {
    expect(ppm(' % ')).to.equal('none');
    expect(['a', '-1', '1e1', '100.0001', '101', '1.23456', '1.000,5', '.5'].map(ppm)).to.deep.equal(Array(8).fill('wrong'));
  });
});
