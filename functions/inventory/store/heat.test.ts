import { expect } from 'chai';
import { type DocumentSnapshot, Timestamp } from 'firebase-admin/firestore';
import type { Work } from '../../kit/store/work.ts';
import { noteLostRace, noteReading, noteSplit, takeHot } from './heat.ts';

const workOn = (sku: string, writtenMsAgo: number): Work => {
  const work = {} as unknown as Work;
  const snapshot = { readTime: Timestamp.fromMillis(10_000), updateTime: Timestamp.fromMillis(10_000 - writtenMsAgo) };
  noteReading(work, sku, snapshot as unknown as DocumentSnapshot);
  return work;
};
const lose = (work: Work, times: number, atMs: number) => {
  for (let n = 0; n < times; n += 1) noteLostRace(work, atMs + n);
};

describe('the heat of a SKU', () => {
  it('comes from eight lost races over a shard that others were writing', () => {
    lose(workOn('HOT', 20), 7, 0);
    expect(takeHot(100)).to.deep.equal([]);
    lose(workOn('HOT', 20), 1, 100);
    expect(takeHot(200)).to.deep.equal(['HOT']);
    expect(takeHot(200)).to.deep.equal([]);
  });

  it('is not that of a SKU that merely stood in the same cart', () => {
    lose(workOn('BYSTANDER', 5_000), 50, 0);
    expect(takeHot(100)).to.deep.equal([]);
  });

  it('cools: races long ago do not count', () => {
    lose(workOn('SLOW', 20), 7, 0);
    lose(workOn('SLOW', 20), 7, 20_000);
    expect(takeHot(20_100)).to.deep.equal([]);
    lose(workOn('SLOW', 20), 1, 20_100);
    expect(takeHot(20_200)).to.deep.equal(['SLOW']);
  });

  it('is not counted while a split is under way, soon after one that was, and long where it would not help', () => {
    const work = workOn('SPLIT', 20);
    lose(work, 8, 0);
    expect(takeHot(10)).to.deep.equal(['SPLIT']);
    lose(work, 8, 20_000);
    expect(takeHot(20_010), 'it was not split').to.deep.equal([]);
    noteSplit('SPLIT', 20_020);
    lose(work, 8, 20_100);
    expect(takeHot(20_110), 'it was split just now').to.deep.equal([]);
    lose(work, 8, 20_400);
    expect(takeHot(20_500)).to.deep.equal(['SPLIT']);
  });
});
